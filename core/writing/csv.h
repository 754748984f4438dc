// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace gangmu {

enum class CsvMark {
    None,
    ByteOrderMark ///< at the front, so that Excel reads the file as UTF-8
};

/// Rows as CSV in UTF-8 (RFC 4180: comma, CRLF, quotes where they are needed). A text that a spreadsheet
/// would compute is written as ="…" (see csv_text.h), so that it is shown as it stands and comes back as it
/// was.
QByteArray csv(const QList<QStringList> &rows, CsvMark mark = CsvMark::None);

/// One row of the same, with its line end.
QString csvRow(const QStringList &cells);

} // namespace gangmu
