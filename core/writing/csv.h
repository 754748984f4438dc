// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace gangmu {

enum class CsvMark {
    None,
    ByteOrderMark ///< at the front, so that Excel reads the file as UTF-8
};

/// Rows as CSV in UTF-8 (RFC 4180: comma, CRLF, quotes where they are needed).
QByteArray csv(const QList<QStringList> &rows, CsvMark mark = CsvMark::None);

} // namespace gangmu
