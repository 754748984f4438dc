// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/kinds.h"

#include <optional>
#include <QString>

namespace gangmu {

/// The ordinal in a heading's number as it stands: "（十二）" → 12, "3." → 3, "第一章" → 1, "②" → 2, "专栏4"
/// → 4. Nothing where there is none.
std::optional<int> ordinalOf(QStringView number);

/// The same number with another ordinal: ("（一）", 12) → "（十二）". The way of writing, half-width or
/// full-width signs included, stays. A text without a numeral is returned unchanged.
QString withOrdinal(const QString &number, int ordinal);

/// The number style of a level where a plan has none of its own: 一、 （一） 1. （1） (GB/T
/// 9704-2012, 7.3.3). level is 1-based; deeper levels repeat the last one.
QString defaultNumberStyle(int level);

/// Level of a heading kind below the chapter: chapter 1, section 2, item 3; 0 for what is no heading.
int headingLevel(PlanNodeKind kind);

/// Kinds that are numbered together among siblings: headings, boxes; a box item has no number.
bool sameNumberSeries(PlanNodeKind a, PlanNodeKind b);

} // namespace gangmu
