// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/sheets/row_output.h"

namespace gangmu {

/// The tables of a page in the order in which they begin, tables within tables included.
Result<QList<SheetInfo>> htmlTables(QStringView html, const QString &name, const Progress &progress);

/// The first rows of the largest tables.
Result<QList<SheetPreview>> htmlPreviews(QStringView html, const QString &name, int rows,
                                         const Progress &progress);

/// The rows of one table of a page. SheetRow::line counts the rows of the table. Cells that reach over
/// columns leave the others empty; the text of a table inside a cell belongs to that table alone.
void readHtmlTable(QStringView html, RowOutput &output);

} // namespace gangmu
