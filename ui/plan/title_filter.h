// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gangmu {

/// Whether a title answers to what somebody typed into a filter: contains it, with full-width and half-width
/// signs alike, or letters that are the initials of its pinyin. The empty filter fits everything.
bool titleMatches(const QString &title, const QString &filter);

} // namespace gangmu
