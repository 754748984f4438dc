// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/sheets/row_output.h"

class QIODevice;

namespace gangmu {

/// Sheets of an xlsx with the number of rows that each claims.
Result<QList<SheetInfo>> xlsxSheets(QIODevice &device, const QString &name, const Progress &progress);

/// The first rows of each.
Result<QList<SheetPreview>> xlsxPreviews(QIODevice &device, const QString &name, int rows,
                                         const Progress &progress);

/// The rows of one sheet: formula results, not formulas; dates by their number format.
void readXlsxSheet(QIODevice &device, RowOutput &output);

} // namespace gangmu
