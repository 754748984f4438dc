// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/targets_years.h"

#include <initializer_list>

namespace gangmu {

namespace {

int digitOf(QChar c)
{
    if (c >= u'0' && c <= u'9')
        return c.digitValue();
    static constexpr QStringView chinese = u"〇一二三四五六七八九";
    if (c == u'零' || c == u'○' || c == u'O')
        return 0;
    return int(chinese.indexOf(c));
}

/// Four digits that are a year of planning; 0 for none.
int yearAt(QStringView text, qsizetype at)
{
    if (at + 4 > text.size() || (at > 0 && digitOf(text[at - 1]) >= 0) ||
        (at + 4 < text.size() && digitOf(text[at + 4]) >= 0))
        return 0;
    int year = 0;
    for (qsizetype i = at; i < at + 4; ++i) {
        const int digit = digitOf(text[i]);
        if (digit < 0)
            return 0;
        year = year * 10 + digit;
    }
    return year >= 1949 && year <= 2100 ? year : 0;
}

bool startsWithAny(QStringView text, std::initializer_list<QStringView> words)
{
    for (const QStringView word : words) {
        if (text.startsWith(word))
            return true;
    }
    return false;
}

bool endsWithAny(QStringView text, std::initializer_list<QStringView> words)
{
    for (const QStringView word : words) {
        if (text.endsWith(word))
            return true;
    }
    return false;
}

qsizetype skip(QStringView text, qsizetype at, QStringView set)
{
    while (at < text.size() && set.contains(text[at]))
        ++at;
    return at;
}

/// 十三五 is 2016-2020, and every further plan five years later. 0 for none; end moves behind it.
int fiveYearPlanEnd(QStringView text, qsizetype at, qsizetype &end)
{
    if (at >= text.size() || text[at] != u'十')
        return 0;
    static constexpr QStringView digits = u"一二三四五六七八九";
    qsizetype i = at + 1;
    const qsizetype digit = i < text.size() ? digits.indexOf(text[i]) + 1 : 0;
    if (digit > 0)
        ++i;
    if (i >= text.size() || text[i] != u'五')
        return 0;
    end = i + 1;
    return int(2020 + 5 * (digit - 3));
}

YearMention::Role roleOf(QStringView before, QStringView after, bool period)
{
    using Role = YearMention::Role;
    before = before.last(std::min<qsizetype>(before.size(), 5)).trimmed();
    while (before.endsWith(u'“') || before.endsWith(u' '))
        before.chop(1);
    if (endsWithAny(before, {u"截至", u"截止", u"截止到", u"截至到", u"截止至"}))
        return Role::AsOf;
    if (endsWithAny(before, {u"比", u"较", u"与", u"在", u"和"}) &&
        startsWithAny(after, {u"相比", u"基础上", u"增", u"提高", u"提升", u"翻"}))
        return Role::Compared;
    if (endsWithAny(before, {u"比", u"较", u"从", u"由"}))
        return Role::Compared;
    if (endsWithAny(before, {u"自", u"自从"}) || startsWithAny(after, {u"以来", u"来"}))
        return Role::Since;
    if (endsWithAny(before, {u"到", u"至", u"于", u"力争", u"确保", u"截至到"}) && !period)
        return Role::Deadline;
    if (startsWithAny(after, {u"前", u"以前", u"之前", u"底", u"末"}))
        return Role::Deadline;
    return period ? Role::Period : Role::Point;
}

} // namespace

QList<YearMention> findYears(QStringView plain)
{
    QList<YearMention> result;
    int titleDepth = 0;
    qsizetype titleBegin = 0;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar c = plain[i];
        if (c == u'《' && titleDepth++ == 0)
            titleBegin = i;
        else if (c == u'》' && titleDepth > 0)
            --titleDepth;
        if (titleDepth > 0 && i - titleBegin < 120)
            continue;
        YearMention mention;
        mention.begin = i;
        bool period = false;
        if (c == u'十') {
            mention.year = fiveYearPlanEnd(plain, i, mention.end);
            if (mention.year == 0)
                continue;
            mention.end = skip(plain, mention.end, u"”");
            mention.end = skip(plain, mention.end, u"时期间规划 ");
            period = true;
        } else if (digitOf(c) > 0 && (mention.year = yearAt(plain, i)) > 0) {
            mention.end = i + 4;
            qsizetype p = skip(plain, mention.end, u" ");
            const bool named = p < plain.size() && plain[p] == u'年';
            if (named)
                p = skip(plain, p, u"年度 ");
            const qsizetype dash = skip(plain, p, u"-–—－~～至到");
            if (const int to = dash > p ? yearAt(plain, skip(plain, dash, u" ")) : 0; to > mention.year) {
                mention.year = to;
                mention.end = skip(plain, dash, u" ") + 4;
                mention.end = skip(plain, mention.end, u" 年");
                period = true;
            } else if (named) {
                mention.end = p;
            } else {
                continue;
            }
        } else {
            continue;
        }
        mention.role = roleOf(plain.first(mention.begin), plain.sliced(mention.end), period);
        result.append(mention);
        i = mention.end - 1;
    }
    return result;
}

} // namespace gangmu
