// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QString>

namespace gangmu {

/// 1 → 一, 12 → 十二, 36 → 三十六, 105 → 一百零五. value: 0 to 9999; 0 → 零.
QString chineseNumeral(int value);

/// The value of a whole number written in Chinese numerals (一 … 九千九百九十九, also 两, 〇, 廿), else
/// nothing.
std::optional<int> chineseNumeralValue(QStringView text);

/// An ordinal in any of the forms that numbering and dates use: Chinese, also digit by digit (二〇二五),
/// Arabic of either width, circled ①.
std::optional<int> ordinalValue(QStringView text);

bool isChineseDigit(QChar sign); ///< 零〇一 … 九 两 十 百 千 廿

} // namespace gangmu
