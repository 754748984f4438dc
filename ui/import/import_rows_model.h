// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/catalogue/catalogue_import.h"

#include <QAbstractTableModel>

namespace gangmu {

/// Rows of the sheet that need a word: those with problems, or those that are rejected.
class ImportRowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, Number, Title, Kind, Text, Fate, ColumnCount };

    struct Row
    {
        qint64 line = 0;
        QString number;
        QString title;
        QList<DraftProblem::Kind> kinds;
        QString text;
        bool byChoice = false; ///< rejected though it could come in
        bool operator==(const Row &) const = default;
    };

    explicit ImportRowsModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    /// only: rows with this problem; nothing: all. What is selected stays where the rows are the same.
    void showFlagged(const QList<FlaggedRow> &rows, std::optional<DraftProblem::Kind> only = {});
    /// mapping: to find number and title among the cells.
    void showRejected(const QList<RejectedRow> &rows, const ImportMapping &mapping);
    void setDecisions(const CatalogueImportOptions &decisions);
    const Row &row(int at) const { return m_rows[at]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void showRows(const QList<Row> &rows, bool rejected);
    bool isRejected(const Row &row) const;
    QString text(const Row &row, int column) const;

    QList<Row> m_rows;
    bool m_rejected = false; ///< the rows are those that do not come in
    CatalogueImportOptions m_decisions;
};

} // namespace gangmu
