// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/work_item_columns.h"
#include "core/reading/work_item_sheet.h"

#include <functional>

namespace gangmu {

/// Where the columns of a plan's table stand, from 0.
using WorkItemColumns = QHash<WorkItemColumn, qsizetype>;

/// Reads the rows of one table, one after the other: it remembers which projects came. Committees and
/// defaults must outlive it.
std::function<WorkItemRow(const QStringList &cells, int line)>
workItemRowReader(const WorkItemColumns &columns, const QList<WorkItem> &stored,
                  const QList<Committee> &committees, const WorkItemDefaults &defaults);

} // namespace gangmu
