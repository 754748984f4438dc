// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/standard_number.h"

#include <array>

namespace gangmu {

/// The sign that a character stands for in a number: half-width and capital; "-" for every dash, "/" for
/// every slash, '"' for every quotation mark and star, ' ' for every blank, 0 for what shows nothing. Other
/// characters, 汉字 among them, stay.
char16_t plainSign(char16_t c);

/// A text as the grammar reads it: plain signs, single blanks between words alone and none round a sign,
/// single dashes, no quotation marks, brackets or stops around the whole.
struct CleanNumberText
{
    static constexpr qsizetype longest = 160;

    explicit CleanNumberText(QStringView source);

    const char16_t *begin() const { return text.data() + first; }
    QStringView view() const { return QStringView(begin(), size); }

    std::array<char16_t, longest + 1> text; // ends with 0
    qsizetype first = 0;
    qsizetype size = 0;
    NumberRepairs repairs;
    bool tooLong = false;

private:
    void trim();
};

namespace number_text {

constexpr bool isDigit(char16_t c)
{
    return c >= u'0' && c <= u'9';
}
constexpr bool isLetter(char16_t c)
{
    return c >= u'A' && c <= u'Z';
}
constexpr bool isAlnum(char16_t c)
{
    return isDigit(c) || isLetter(c);
}
inline int countDigits(const char16_t *at)
{
    int n = 0;
    while (isDigit(at[n]))
        ++n;
    return n;
}
inline int countLetters(const char16_t *at)
{
    int n = 0;
    while (isLetter(at[n]))
        ++n;
    return n;
}
/// Of at most nine digits.
inline int valueOf(const char16_t *at, int digits)
{
    int value = 0;
    for (int i = 0; i < digits; ++i)
        value = value * 10 + (at[i] - u'0');
    return value;
}

} // namespace number_text

} // namespace gangmu
