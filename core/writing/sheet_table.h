// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <functional>
#include <QList>
#include <QString>
#include <QStringList>

namespace gangmu {

struct TableData;

enum class SheetColumnKind { Text, Number, Date, Year };

struct SheetColumn
{
    QString heading;
    SheetColumnKind kind = SheetColumnKind::Text;
    int width = 0; ///< in half-width characters; 0: as wide as its first rows need
    QString key;   ///< its name in JSON; empty: the heading
};

/// A table to be written, whatever to: what is known before the first row.
struct SheetTable
{
    QString title; ///< name of the sheet, printed above every page; in CSV and JSON it is left out
    QList<SheetColumn> columns;
    qint64 rows = -1;   ///< expected, for telling how far the writing is; -1: unknown
    bool ruled = false; ///< xlsx: a table that is handed in: lines around all cells, page numbers in Chinese
    QList<qint64> sums = {}; ///< xlsx: rows, counted from 0 behind the heading, that add up others: bold
    QStringList foot = {};   ///< lines under the table, as wide as the table; JSON leaves them out
};

/// Gives the cells of the next row; false: there is none. All cells are texts as textOf gives them: dates
/// 2022-10-14, numbers with a point. A cell that does not fit the kind of its column is written as text.
using RowSource = std::function<Result<bool>(QStringList &cells)>;

/// Rows that are there already; they must outlive the source.
RowSource sourceOf(const QList<QStringList> &rows);

/// The figures of a chart or list, ready to be written.
SheetTable sheetTable(const TableData &table);
RowSource sourceOf(const TableData &table);

} // namespace gangmu
