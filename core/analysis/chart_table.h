// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chart_data.h"

namespace gangmu {

/// A table as text. All forms carry the heading row; numbers stand plain, without thousands separators, so
/// that a spreadsheet takes them as numbers.

/// The heading row, then the rows, each as plain texts: for files.
QList<QStringList> plainRows(const TableData &table);
/// Tab-separated, for the clipboard; line breaks and tabs within a cell become spaces.
QString toTsv(const TableData &table);
/// An HTML table with its title as caption, for the clipboard.
QString toHtml(const TableData &table, const QString &foot = {});

/// "截至 2026-11-21 · 口径 …": the line under every chart and table.
QString footText(const ChartData &chart);

} // namespace gangmu
