// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/stats.h"

namespace gangmu::cli {

/// For people: three tables, cells separated by tabs.
QString statsText(const Statistics &statistics);
/// For programs: codes and English keys, the same in every language.
QByteArray statsJson(const Statistics &statistics);
/// One figure a row: table, group (plan or region), subject, year, measure, value, unit.
QByteArray statsCsv(const Statistics &statistics);

} // namespace gangmu::cli
