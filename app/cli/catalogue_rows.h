// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/catalogue/catalogue_search.h"
#include "core/writing/sheet_table.h"

#include <QCommandLineParser>

namespace gangmu::cli {

/// Which standards: all, or those that match the words (as in the search box) and the filter (JSON of a saved
/// filter, option --filter). In the order of numbers, at most `limit` (0: all).
Result<QList<StandardId>> foundStandards(const Connection &connection, const QStringList &words,
                                         const QCommandLineParser &options, const QDate &today,
                                         int limit = 0);
QCommandLineOption filterOption();

/// The columns of an export.
SheetTable catalogueTable(qint64 rows);
/// Their cells, row by row, read in pieces. The connection must outlive it.
RowSource catalogueRows(const Connection &connection, const QList<StandardId> &ids);

} // namespace gangmu::cli
