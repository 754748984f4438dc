// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chart_data.h"
#include "core/base/result.h"
#include "core/store/connection.h"

namespace gangmu {

/// The rows behind a figure as a list people can read: standards and work items, tasks, or the figures of
/// targets. The first cell of each line carries its row. Rows that are gone by now are left out.
Result<TableData> chartRowList(const Connection &connection, const QList<ChartRow> &rows);

} // namespace gangmu
