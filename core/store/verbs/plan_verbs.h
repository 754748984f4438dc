// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"
#include "core/store/workspace.h"

namespace gangmu {

/// The rank of a plan that is to stand last. Throws SQLite::Exception.
QString rankAfterPlans(const Connection &connection);

/// Makes an empty plan at the end of the list; id and rank of the argument are ignored.
Result<PlanId> createPlan(Workspace &workspace, const Plan &plan);
/// Sets all fields of the plan with this id, but its rank.
Result<void> editPlan(Workspace &workspace, const Plan &plan);
/// Deletes a plan with everything in it. Organizations and standards stay.
Result<void> deletePlan(Workspace &workspace, PlanId id);

/// Gives the present state of a plan a name (征求意见稿, 送审稿), to be compared with later.
Result<VersionId> createVersion(Workspace &workspace, PlanId plan, const QString &name);
Result<void> deleteVersion(Workspace &workspace, VersionId id);

} // namespace gangmu
