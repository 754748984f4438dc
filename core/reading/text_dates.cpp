// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/text_dates.h"

#include "core/base/chinese_numeral.h"
#include "core/base/text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace gangmu {

namespace {

constexpr qsizetype longestLooked = 2000; // characters a pattern is tried on

QString prepared(QStringView text)
{
    return text::compact(text::halfWidth(text.left(longestLooked)));
}

QDate dateOf(const QRegularExpressionMatch &match)
{
    const auto year = ordinalValue(match.capturedView(1));
    const auto month = ordinalValue(match.capturedView(2));
    const auto day = ordinalValue(match.capturedView(3));
    return year && month && day ? QDate(*year, *month, *day) : QDate();
}

QDate dateMatching(const QString &text, bool whole)
{
    static const QString body =
        u"([0-9]{4}|[〇零○一二三四五六七八九]{4})[年/.-]([0-9]{1,2}|[一二三四五六七八九十]{1,2})[月/.-]"
        u"([0-9]{1,2}|[一二三四五六七八九十]{1,3})日?"_s;
    static const QRegularExpression anywhere(body);
    static const QRegularExpression alone(u"^\\(?"_s + body + u"\\)?$"_s);
    QString plain = text;
    plain.replace(u'○', u'〇');
    const auto match = (whole ? alone : anywhere).match(plain);
    return match.hasMatch() ? dateOf(match) : QDate();
}

bool isYear(int year)
{
    return year >= 1949 && year <= 2099;
}

} // namespace

QDate wholeDate(QStringView text)
{
    const QString compact = text.size() <= 60 ? prepared(text) : QString();
    return compact.size() >= 8 && compact.size() <= 16 ? dateMatching(compact, true) : QDate();
}

QDate dateIn(QStringView text)
{
    return dateMatching(prepared(text), false);
}

std::optional<std::pair<int, int>> yearRangeIn(QStringView text)
{
    static const QRegularExpression range(
        u"(?<![0-9])([12][0-9]{3})年?(?:[-—–－~～―至到]{0,2})([12][0-9]{3})(?![0-9])"_s);
    auto it = range.globalMatch(prepared(text));
    while (it.hasNext()) {
        const auto match = it.next();
        const int start = match.capturedView(1).toInt();
        const int end = match.capturedView(2).toInt();
        if (isYear(start) && isYear(end) && start < end && end - start <= 30)
            return std::pair(start, end);
    }
    return std::nullopt;
}

std::optional<int> targetYearIn(QStringView text)
{
    static const QRegularExpression until(u"到(20[0-9]{2})年"_s);
    const auto match = until.match(prepared(text));
    return match.hasMatch() ? std::optional(match.capturedView(1).toInt()) : std::nullopt;
}

QString documentNumberIn(QStringView text)
{
    static const QRegularExpression number(
        u"[\\x{4e00}-\\x{9fff}]{1,10}[〔\\[［（(【]\\s*[12][0-9]{3}\\s*[〕\\]］）)】]\\s*第?\\s*[0-9]{1,4}\\s*号"_s);
    const auto match = number.match(text.left(longestLooked));
    return match.captured();
}

} // namespace gangmu
