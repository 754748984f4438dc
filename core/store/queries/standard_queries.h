// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/standard.h"
#include "core/domain/work_item.h"
#include "core/store/connection.h"

namespace gangmu {

/// All standards, by number.
Result<QList<Standard>> standards(const Connection &connection);
/// What the standards say of their committees, each text once; and those that say one of these, by number.
Result<QStringList> committeesOfStandards(const Connection &connection);
Result<QList<Standard>> standardsNamingCommittees(const Connection &connection, const QStringList &texts);
Result<Standard> standardById(const Connection &connection, StandardId id);
Result<QList<WorkItem>> workItems(const Connection &connection);
Result<WorkItem> workItemById(const Connection &connection, WorkItemId id);

} // namespace gangmu
