// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace gangmu {

/// One row of a table that was saved with a cell on each line.
struct CellLineRow
{
    QStringList cells;    ///< trimmed; a row may lack the cell of its group at the front
    qsizetype line = 0;   ///< index of the line with the name of what the row is about
    QList<qsizetype> all; ///< indexes of the lines it takes up
};

/// The rows of tables of indicators whose cells stand on a line each: a header (序号, 指标, 2020年, 2025年 …)
/// and rows that begin with 1, 2, 3 …; header first, in the order of the lines. Time is linear in the lines.
QList<CellLineRow> cellLineRows(const QStringList &lines);

/// Whether these are the headings of a table of indicators: what is measured, and a year or value to reach.
bool isIndicatorHeader(const QStringList &cells);

} // namespace gangmu
