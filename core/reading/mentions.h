// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/parsed_plan.h"

namespace gangmu {

/// Standards and documents that a plan names, in the order of the text, every time they are named. Titles and
/// numbers are verbatim; a number belongs to the title beside it. Reads the source lines where there are any
/// (also those that stand in no node), else the nodes. Any thread; time is linear in the text.
QList<ParsedMention> findMentions(const ParsedPlan &plan);

} // namespace gangmu
