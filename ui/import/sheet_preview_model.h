// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/import_sheet.h"

#include <QAbstractTableModel>

namespace gangmu {

/// The first rows of a sheet as they are in the file, with what is wrong with each: the heading is bold,
/// cells with problems are marked and say why, rows that would be rejected are struck out. The row numbers
/// are those of the file, with a word for what becomes of the row.
class SheetPreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit SheetPreviewModel(const CatalogueWords &words, QObject *parent = nullptr);

    /// fields and today as DraftReader takes them.
    void show(const ImportSheet &sheet, const QList<CatalogueField> &fields, const QDate &today);
    /// What a dry run says about the rows.
    void showReport(const ImportReport &report, const CatalogueImportOptions &decisions);
    void clear();
    /// The row of a sheet with this line, understood; nothing where it is not among the shown.
    std::optional<Standard> rowOfLine(qint64 line) const;
    qint64 lineOf(int row) const { return m_rows[row].cells.line; }
    /// What is to be said about a cell: where it is, what is wrong with it or its row.
    QString statement(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum class Fate { BeforeHeading, Heading, Unknown, New, Merged, Rejected };
    struct Row
    {
        SheetRow cells;
        Fate fate = Fate::Unknown;
        QString rejection;
        QList<DraftProblem> problems;
        Standard standard;
    };
    static QString wordOf(const Row &row);
    bool isData(const Row &row) const { return row.fate > Fate::Heading; }
    QString problemsOf(const Row &row, int column) const;

    const CatalogueWords &m_words;
    QList<Row> m_rows;
    QStringList m_headings;
    int m_columns = 0;
};

} // namespace gangmu
