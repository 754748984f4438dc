// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/front_matter.h"
#include "core/reading/plan_tree.h"

namespace gangmu {

/// What the structure part of the reader was not sure of. order[i] is the tree index of plan.nodes[i].
/// At most a few hundred notes: a text with more is not read better for listing them.
QList<ParsedReviewNote> structureNotes(const ParsedPlan &plan, const PlanTree &tree, const QList<int> &order,
                                       const FrontMatter &front);

} // namespace gangmu
