// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/front_matter.h"

namespace gangmu {

/// Fills the plan's years (from its title, else from 到…年 among its aims) and its region (from title, issuer
/// or the province the text names most often).
void readHorizonAndRegion(ParsedPlan &plan, const Vocabulary &words);

/// A title for a plan whose text has none, made of its region, the national plan it follows and its kind.
QString proposedTitle(const ParsedPlan &plan);

} // namespace gangmu
