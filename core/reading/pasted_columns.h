// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QStringList>

namespace gangmu {

/// A block of cells with the columns it turned out to have.
template <class Column>
struct PastedColumns
{
    QHash<Column, qsizetype> at; ///< which cell holds what
    qsizetype firstRow = 0;      ///< behind the heading row, if there is one

    QString text(const QStringList &cells, Column column) const
    {
        const auto found = at.constFind(column);
        return found == at.constEnd() ? QString() : cells.value(*found).trimmed();
    }
};

/// Columns by a heading row (names: as compared, without blanks, half-width), else in the order given, behind
/// a column of running numbers if the block begins with one.
template <class Column>
PastedColumns<Column> columnsOf(const QList<QStringList> &rows, const QHash<QString, Column> &names,
                                const QList<Column> &order);

/// What columnsOf() compares: half-width, no blanks, no brackets with what is in them.
QString headingKey(const QString &heading);
/// Whether the first cells of the rows are numbers 1, 2, 3 …
bool beginsWithSerials(const QList<QStringList> &rows);

template <class Column>
PastedColumns<Column> columnsOf(const QList<QStringList> &rows, const QHash<QString, Column> &names,
                                const QList<Column> &order)
{
    PastedColumns<Column> columns;
    for (qsizetype line = 0; line < std::min<qsizetype>(rows.size(), 12); ++line) {
        QHash<Column, qsizetype> found;
        for (qsizetype cell = 0; cell < rows[line].size(); ++cell) {
            const auto name = names.constFind(headingKey(rows[line][cell]));
            if (name != names.constEnd() && !found.contains(*name))
                found.insert(*name, cell);
        }
        if (found.size() >= 2) {
            columns.at = found;
            columns.firstRow = line + 1;
            return columns;
        }
    }
    const qsizetype begin = beginsWithSerials(rows) ? 1 : 0;
    for (qsizetype i = 0; i < order.size(); ++i)
        columns.at.insert(order[i], begin + i);
    return columns;
}

} // namespace gangmu
