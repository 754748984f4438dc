// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/catalogue/catalogue_search.h"

#include <QCommandLineParser>

namespace gangmu::cli {

/// Which standards: all, or those that match the words (as in the search box) and the filter (JSON of a saved
/// filter, option --filter). In the order of numbers, at most `limit` (0: all).
Result<QList<StandardId>> foundStandards(const Connection &connection, const QStringList &words,
                                         const QCommandLineParser &options, const QDate &today,
                                         int limit = 0);
QCommandLineOption filterOption();

} // namespace gangmu::cli
