// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/plan_block.h"

#include <array>

namespace gangmu {

/// Levels of the numbering styles that occur in a plan: the styles in their canonical order, without those
/// that are absent, so that a plan of 第一章 / （一） has two levels as one of 一、 / 1. has.
class HeadingLadder
{
public:
    explicit HeadingLadder(const PlanBlocks &blocks);

    /// 1 = outermost; 0 for a style that does not count.
    int level(NumberStyle style) const { return m_levels[size_t(style)]; }

    /// The first number seen of each style, outermost first.
    const QStringList &styles() const { return m_styles; }

private:
    std::array<int, numberStyleCount> m_levels{};
    QStringList m_styles;
};

} // namespace gangmu
