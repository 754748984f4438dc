// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/quantity.h"

#include "core/reading/quantity_chars.h"

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

bool isNumeral(QChar c)
{
    return QStringView(u"零〇一二三四五六七八九十百千两数几上").contains(c);
}

/// What stands before the digits says that they are part of a code, an ordinal or a ratio.
bool partOfName(QStringView text, qsizetype at)
{
    const QChar before = charAt(text, at - 1);
    if (isDigit(before) || isLatin(before) || QStringView(u"./第〔#№").contains(before))
        return true;
    const QChar further = charAt(text, at - 2);
    if (before == u'前') // 前10位 is a rank, 2025年底前100% is not
        return !QStringView(u"年底末月之以").contains(further);
    if (before == u':' || before == u'：' || before == u'\\')
        return isDigit(further);
    if (before == u',' || before == u'月') // 6月21日
        return isDigit(further);
    if (QStringView(u"-‐‑–—").contains(before))
        return isDigit(further) || isLatin(further) || further == u'年';
    return false;
}

bool isYear(double value, QStringView text, qsizetype begin, qsizetype end)
{
    return end - begin == 4 && value >= 1900 && value <= 2100 && charAt(text, skipSpaces(text, end)) == u'年';
}

bool isSpan(QStringView unit)
{
    return QStringView(u"年月日天周时").contains(unit.back());
}

/// What follows the digits says so.
bool codeFollows(QStringView text, qsizetype end)
{
    const QChar after = charAt(text, end);
    if (isLatin(after))
        return true;
    const QChar further = charAt(text, end + 1);
    return QStringView(u".:：/").contains(after) && isDigit(further);
}

} // namespace

std::optional<Quantity> QuantityGrammar::quantityAt(QStringView plain, qsizetype at, qsizetype &next) const
{
    next = at + 1;
    if (isDigit(plain[at]) && partOfName(plain, at)) {
        while (next < plain.size() && isDigit(plain[next]))
            ++next;
        return std::nullopt;
    }
    const std::optional<ScannedNumber> number = scanNumber(plain, at);
    if (number)
        next = number->end;
    if (!number)
        return std::nullopt;
    Quantity result;
    result.numberBegin = at;
    result.value = number->value;
    result.spelled = number->spelled;
    if (result.spelled && (isNumeral(charAt(plain, at - 1)) || charAt(plain, at - 1) == u'第'))
        return std::nullopt;
    if (codeFollows(plain, number->end) || isYear(number->value, plain, at, number->end)) {
        while (next < plain.size() && (isDigit(plain[next]) || isLatin(plain[next]) || plain[next] == u'.'))
            ++next;
        return std::nullopt;
    }

    qsizetype p = skipSpaces(plain, number->end);
    if (plain.sliced(at).startsWith(u"百分之")) {
        result.unit = u"%"_s;
        result.unitClass = UnitClass::Ratio;
        result.unitEnd = number->end;
        result.spelled = false; // nobody uses it in a phrase
        return result;
    }
    std::optional<Unit> unit = unitAt(plain, p);
    const qsizetype dash = skipSpaces(plain, unit ? unit->end : p);
    if (joinsRange(charAt(plain, dash))) {
        qsizetype from = dash + 1;
        while (joinsRange(charAt(plain, from)))
            ++from;
        from = skipSpaces(plain, from);
        const std::optional<ScannedNumber> upper = scanNumber(plain, from);
        const bool fromTo =
            at > 0 && QStringView(u"从由").contains(plain[at - 1]); // the first is where it stood
        if (upper && !fromTo && upper->spelled == number->spelled && upper->value > number->value) {
            const std::optional<Unit> second = unitAt(plain, skipSpaces(plain, upper->end));
            if (second && (!unit || unit->name == second->name) &&
                !isYear(upper->value, plain, from, upper->end)) {
                result.high = upper->value;
                unit = second;
            }
        }
        if (!result.high && upper && !unit) {
            next = upper->end; // 2016-2020年, 0351-1234567
            return std::nullopt;
        }
    }
    if (!unit && QStringView(u"多余来").contains(charAt(plain, p)) && p < plain.size()) {
        unit = unitAt(plain, skipSpaces(plain, p + 1));
        result.comparator = Comparator::AtLeast;
    } else if (unit && QStringView(u"多余").contains(charAt(plain, unit->end)) && unit->end < plain.size() &&
               QStringView(u"万亿").contains(unit->name.back())) {
        return std::nullopt;
    } else if (!unit && p + 1 < plain.size() && QStringView(u"万亿").contains(plain[p]) &&
               QStringView(u"多余").contains(plain[p + 1])) {
        // 3万余项 counts 万项
        unit = unitAt(plain, skipSpaces(plain, p + 2));
        if (unit)
            unit->name.prepend(plain[p]);
        result.comparator = Comparator::AtLeast;
    }
    if (!unit)
        return std::nullopt;
    next = unit->end;
    // 5年内, 3年来, 6个月后: says when, not how much
    if (isSpan(unit->name) && QStringView(u"内后前来间").contains(charAt(plain, unit->end)) &&
        next < plain.size())
        return std::nullopt;
    result.unit = unit->name;
    result.unitClass = unit->unitClass;
    result.unitEnd = unit->end;
    return result;
}

} // namespace gangmu
