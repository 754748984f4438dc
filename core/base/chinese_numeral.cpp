// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/chinese_numeral.h"

#include "core/base/text.h"

namespace gangmu {

namespace {

constexpr QStringView digitSigns = u"零一二三四五六七八九";
constexpr QStringView unitSigns = u"千百十";
constexpr int units[] = {1000, 100, 10};

int digitOf(QChar sign)
{
    if (sign == u'两')
        return 2;
    if (sign == u'〇')
        return 0;
    return int(digitSigns.indexOf(sign));
}

} // namespace

QString chineseNumeral(int value)
{
    if (value == 0)
        return digitSigns.first(1).toString();
    QString text;
    bool zeroOpen = false;
    for (int i = 0; i < 3; ++i) {
        const int digit = value / units[i] % 10;
        if (digit == 0) {
            zeroOpen = !text.isEmpty();
            continue;
        }
        if (zeroOpen)
            text += digitSigns[0];
        zeroOpen = false;
        if (!(units[i] == 10 && digit == 1 && text.isEmpty())) // 十二, not 一十二
            text += digitSigns[digit];
        text += unitSigns[i];
    }
    if (value % 10 != 0) {
        if (zeroOpen)
            text += digitSigns[0];
        text += digitSigns[value % 10];
    }
    return text;
}

std::optional<int> chineseNumeralValue(QStringView text)
{
    if (text.isEmpty())
        return std::nullopt;
    int total = 0;
    int digit = -1;
    int lastUnit = 10000;
    for (QChar sign : text) {
        if (sign == u'廿') {
            if (lastUnit <= 10 || digit >= 0)
                return std::nullopt;
            total += 20;
            lastUnit = 10;
            continue;
        }
        if (const qsizetype unit = unitSigns.indexOf(sign); unit >= 0) {
            if (units[unit] >= lastUnit || digit == 0 || (digit < 0 && units[unit] != 10))
                return std::nullopt;
            total += (digit < 0 ? 1 : digit) * units[unit];
            lastUnit = units[unit];
            digit = -1;
            continue;
        }
        const int next = digitOf(sign);
        if (next < 0 || (digit > 0))
            return std::nullopt;
        digit = next;
    }
    if (digit > 0)
        total += digit;
    else if (digit == 0 && text.size() > 1)
        return std::nullopt; // ends in 零
    return total;
}

bool isChineseDigit(QChar sign)
{
    return sign == u'廿' || unitSigns.contains(sign) || digitOf(sign) >= 0;
}

std::optional<int> ordinalValue(QStringView text)
{
    if (text.isEmpty() || text.size() > 8)
        return std::nullopt;
    if (text.size() == 1 && text[0] >= u'①' && text[0] <= u'⑳')
        return text[0].unicode() - u'①' + 1;
    if (const auto value = chineseNumeralValue(text))
        return value;
    QString digits;
    for (QChar sign : text) {
        const int digit = digitOf(sign);
        digits += digit >= 0 ? QChar(u'0' + digit) : text::halfWidth(sign);
    }
    bool ok = false;
    const int value = digits.toInt(&ok);
    return ok && value >= 0 ? std::optional(value) : std::nullopt;
}

} // namespace gangmu
