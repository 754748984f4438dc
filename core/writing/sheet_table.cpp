// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/sheet_table.h"

#include "core/analysis/chart_table.h"

#include <memory>

namespace gangmu {

RowSource sourceOf(const QList<QStringList> &rows)
{
    return [&rows, next = qsizetype(0)](QStringList &cells) mutable -> Result<bool> {
        if (next >= rows.size())
            return false;
        cells = rows[next++];
        return true;
    };
}

SheetTable sheetTable(const TableData &table)
{
    SheetTable sheet;
    sheet.title = table.title;
    sheet.rows = table.rows.size();
    for (int row : table.sums)
        sheet.sums.append(row);
    if (table.totals && !sheet.sums.contains(sheet.rows - 1))
        sheet.sums.append(sheet.rows - 1);
    for (const TableColumn &column : table.columns)
        sheet.columns.append(
            {column.heading, column.numeric ? SheetColumnKind::Number : SheetColumnKind::Text, 0, {}});
    return sheet;
}

RowSource sourceOf(const TableData &table)
{
    // Behind the row of headings, which the columns hold.
    return [rows = plainRows(table), next = qsizetype(1)](QStringList &cells) mutable -> Result<bool> {
        if (next >= rows.size())
            return false;
        cells = rows[next++];
        return true;
    };
}

} // namespace gangmu
