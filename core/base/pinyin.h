// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gangmu {

/// The first letters of a text's pinyin, in lower case, for finding by typing: 省市场监管局 → "sscjgj",
/// "GB/T 1.1 标准化" → "gbt11bzh". Latin letters and digits stand for themselves (full-width ones as
/// half-width), everything else is left out. Characters with several readings take the one usual in the
/// names of organizations and standards, where need be by the character beside them (行业 hy, 行政 xz).
/// Any thread; a character is looked up once per thread.
QString pinyinInitials(QStringView text);

} // namespace gangmu
