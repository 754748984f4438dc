// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chart_data.h"
#include "core/base/entity_id.h"
#include "core/base/result.h"
#include "core/store/connection.h"

namespace gangmu {

/// The targets of a plan, done against required, each with where it should be by now. The value axis is the
/// share of the requirement in percent. A target that repeats another one is left out. NotFound where the
/// plan does not exist.
Result<ChartContent> targetChart(const Connection &connection, PlanId planId, const QDate &asOf);

} // namespace gangmu
