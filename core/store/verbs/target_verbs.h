// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/target.h"
#include "core/store/workspace.h"

namespace gangmu {

/// Makes a target at the end of its plan; id and rank are ignored. InvalidArgument for a range without an
/// upper bound, an upper bound below the lower, or no metric.
Result<TargetId> createTarget(Workspace &workspace, const Target &target);
/// Sets all fields of the target with this id, but its rank. Same errors.
Result<void> reviseTarget(Workspace &workspace, const Target &target);
/// Inserts a target at the end of its plan, as part of a larger edit. Throws SQLite::Exception.
TargetId insertTarget(Edit &edit, Target target);
Result<void> deleteTarget(Workspace &workspace, TargetId id);
/// Says that a target repeats another one (null: that it does not).
Result<void> linkTarget(Workspace &workspace, TargetId id, TargetId sameAs);

/// Makes a figure (null id) or sets the one with this id. InvalidArgument without a date.
Result<TargetActualId> setActual(Workspace &workspace, const TargetActual &actual);
Result<void> deleteActual(Workspace &workspace, TargetActualId id);

} // namespace gangmu
