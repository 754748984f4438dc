// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/plan_block.h"

namespace gangmu {

/// A title as it stands in the front matter, perhaps on several lines.
struct TitleCandidate
{
    QString text;
    qsizetype first = 0; ///< index of its first block
    qsizetype last = 0;
    bool notice = false; ///< only announces the plan (…的通知)
};

/// The titles among the blocks [0, end), leaving out those that are known to be something else (used not
/// empty).
QList<TitleCandidate> titleCandidates(const QList<PlanBlock> &blocks, const QStringList &used, qsizetype end,
                                      const Vocabulary &words);

} // namespace gangmu
