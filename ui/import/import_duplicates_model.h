// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/catalogue/catalogue_import.h"

#include <QAbstractTableModel>

namespace gangmu {

/// Rows whose number is there already; what becomes of each can be chosen.
class ImportDuplicatesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, Number, Title, Meets, Differences, Choice, ColumnCount };

    explicit ImportDuplicatesModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    /// What is selected stays where the rows are the same.
    void show(const QList<DuplicateRow> &rows);
    void setDecisions(const CatalogueImportOptions &decisions);
    const DuplicateRow &row(int at) const { return m_rows[at]; }

    /// What can be chosen for a row, in the order of the boxes; nothing: the rule for all.
    static QList<std::optional<RowChoice>> choices();
    static QString choiceText(std::optional<RowChoice> choice);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    /// Choice edits as the place in choices().
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void chosen(qint64 line, std::optional<gangmu::RowChoice> choice);

private:
    std::optional<RowChoice> choiceOf(const DuplicateRow &row) const;
    QString text(const DuplicateRow &row, int column) const;

    QList<DuplicateRow> m_rows;
    CatalogueImportOptions m_decisions;
};

} // namespace gangmu
