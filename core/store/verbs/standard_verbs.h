// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/standard.h"
#include "core/store/workspace.h"

namespace gangmu {

/// Ids of the arguments are ignored when creating. InvalidArgument without a title (and number, for a
/// standard).
Result<StandardId> createStandard(Workspace &workspace, const Standard &standard);
Result<void> editStandard(Workspace &workspace, const Standard &standard);
/// See removeStandards().
Result<void> deleteStandard(Workspace &workspace, StandardId id);

} // namespace gangmu
