// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/heading_ladder.h"

namespace gangmu {

HeadingLadder::HeadingLadder(const PlanBlocks &blocks)
{
    std::array<int, numberStyleCount> seen{};
    std::array<QString, numberStyleCount> first;
    bool inBox = false;
    for (qsizetype i = qMax<qsizetype>(0, blocks.firstHeading); i < blocks.bodyEnd; ++i) {
        const PlanBlock &block = blocks.blocks[i];
        inBox = inBox || !block.boxNumber.isEmpty();
        if (block.kind != PlanBlock::Kind::Heading)
            continue;
        // The numbers of a box's items are no level of the plan.
        inBox = inBox && block.mark.style > NumberStyle::ChineseBracket;
        if (inBox)
            continue;
        const auto style = size_t(block.mark.style);
        if (seen[style]++ == 0)
            first[style] = block.mark.number;
    }
    for (size_t style = 0; style < seen.size(); ++style) {
        // 第一章 standing once is part of a sentence or a title.
        const int needed = style <= size_t(NumberStyle::Part) ? 2 : 1;
        if (seen[style] < needed)
            continue;
        m_styles.append(first[style]);
        m_levels[style] = int(m_styles.size());
    }
}

} // namespace gangmu
