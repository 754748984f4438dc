// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/standard.h"
#include "core/domain/work_item.h"
#include "core/store/connection.h"

namespace gangmu {

/// All standards, by number.
Result<QList<Standard>> standards(const Connection &connection);
Result<Standard> standardById(const Connection &connection, StandardId id);
Result<QList<WorkItem>> workItems(const Connection &connection);
Result<WorkItem> workItemById(const Connection &connection, WorkItemId id);

} // namespace gangmu
