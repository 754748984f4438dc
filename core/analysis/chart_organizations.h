// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chart_data.h"
#include "core/base/entity_id.h"
#include "core/base/result.h"
#include "core/store/connection.h"

namespace gangmu {

/// How many tasks of a plan each organization has, as lead, participant or responsible: most first, bodies
/// that are no single unit (有关部门) last. A task counts once for each organization and role. With current,
/// tasks go to what the organizations have become by asOf. NotFound where the plan does not exist.
Result<ChartContent> organizationChart(const Connection &connection, PlanId planId, const QDate &asOf,
                                       bool current);

} // namespace gangmu
