// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gangmu {

/// How a delimited text is laid out.
struct CsvDialect
{
    QChar delimiter = u',';
    qsizetype start = 0; ///< where the rows begin: behind Excel's line "sep=;", where there is one
};

/// From the beginning of a text: the delimiter of , tab ; that cuts most rows into equally many cells.
/// complete: the text ends there; otherwise its last row is not looked at.
CsvDialect guessDialect(QStringView head, bool complete);

} // namespace gangmu
