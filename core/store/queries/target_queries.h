// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/target.h"
#include "core/store/connection.h"

namespace gangmu {

/// Targets of a plan in their order.
Result<QList<Target>> targets(const Connection &connection, PlanId plan);
Result<Target> targetById(const Connection &connection, TargetId id);
/// Figures of a target, oldest first.
Result<QList<TargetActual>> actuals(const Connection &connection, TargetId target);
/// Figures of all targets of a plan, oldest first.
Result<QList<TargetActual>> planActuals(const Connection &connection, PlanId plan);

} // namespace gangmu
