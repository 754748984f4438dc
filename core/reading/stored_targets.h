// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/target.h"

#include <QList>

namespace gangmu {

/// Finds targets in the text of a plan as it stands in the workspace, in the order of the text; what the
/// reader would only propose is left out. nodes: all of the plan, parents before children. Ids and ranks are
/// null; plan, node and source are set. Any thread, time linear in the text.
QList<Target> findStoredTargets(const Plan &plan, const QList<PlanNode> &nodes);

} // namespace gangmu
