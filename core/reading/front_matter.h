// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/plan_block.h"

namespace gangmu {

/// Everything about the document that stands around its text: title, number, issuer, date.
struct FrontMatter
{
    QDate signedOn; ///< from the sign-off
    QDate statedOn; ///< from the web page's data about the document
    int signedLine = 0;
    int statedLine = 0;
    QString statedIssuer;
};

/// Reads the blocks before the first heading and the sign-off at the end into the plan's metadata. Blocks
/// that became metadata move to plan.skipped; the rest (addressees, preamble) stays. firstHeading and bodyEnd
/// follow.
FrontMatter readFrontMatter(PlanBlocks &blocks, ParsedPlan &plan, const Vocabulary &words);

} // namespace gangmu
