// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/writing/sheet_table.h"

namespace gangmu {

enum class SheetFileFormat {
    Xlsx,
    Csv,        ///< UTF-8 with a byte order mark
    CsvGb18030, ///< for programs that know no UTF-8
    Json        ///< an array of objects, UTF-8
};

/// By the ending of a file name; nothing for any other.
std::optional<SheetFileFormat> sheetFileFormat(const QString &path);

struct WrittenSheet
{
    qint64 rows = 0;     ///< without headings
    qint64 cutCells = 0; ///< longer than a cell of the format can be; the file has their beginning
    int sheets = 1;      ///< xlsx: more where the rows do not fit on one
};

/// Writes a table row by row; memory does not grow with it. The file is there complete or not at all, and an
/// existing one stays until then.
///
/// xlsx: dates are dates, the heading is bold, stays in sight, has a filter and is printed on every page of
/// A4 landscape with page numbers. Text is always text, also "=1+1". CSV: as csv.h says. JSON: numbers are
/// numbers, a blank cell is null. Errors: NoPermission, DiskFull, NotFound (no such folder), Io, Cancelled,
/// and those of the source. Cancelling is heard between rows; packing an xlsx at the end takes as long as it
/// takes.
Result<WrittenSheet> writeSheet(const QString &path, SheetFileFormat format, const SheetTable &table,
                                const RowSource &source, const Progress &progress = {});

} // namespace gangmu
