// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/edit.h"

namespace gangmu {

/// Removes or loosens everything that refers to a node, so that its row can go: responsibilities, targets
/// with their figures, mentions and review notes are removed; standards and work items only lose the link.
/// Children are not looked at. Throws SQLite::Exception.
void removeNodeReferences(Edit &edit, NodeId node);
/// The same for a target: its figures go, targets that repeat it stand on their own.
void removeTarget(Edit &edit, TargetId target);

} // namespace gangmu
