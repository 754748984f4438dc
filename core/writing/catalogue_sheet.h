// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/standard_column.h"
#include "core/store/connection.h"
#include "core/writing/sheet_table.h"

namespace gangmu {

/// A column of a catalogue that is written out: one of ours, or a user-defined field.
struct CatalogueSheetColumn
{
    StandardColumn column = StandardColumn::Number;
    CatalogueField field = {}; ///< with an id: this instead of the column

    bool isOwn() const { return !field.id.isNull(); }
};

/// All columns in order, with the user-defined fields behind them.
Result<QList<CatalogueSheetColumn>> catalogueSheetColumns(const Connection &connection);

/// The head of the table. rows: expected.
SheetTable catalogueSheet(const QList<CatalogueSheetColumn> &columns, qint64 rows);
/// Its cells, row by row, read in pieces; standards that are gone are left out. The connection must outlive
/// it.
RowSource catalogueRows(const Connection &connection, const QList<StandardId> &ids,
                        const QList<CatalogueSheetColumn> &columns);

} // namespace gangmu
