// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chart_table.h"

#include <string>

namespace gangmu::test {

/// A table as text, one line a row, columns by tabs; readable when a test fails.
inline std::string text(const TableData &table)
{
    return toTsv(table).toStdString();
}
inline std::string text(const QString &text)
{
    return text.toStdString();
}

} // namespace gangmu::test
