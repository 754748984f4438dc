// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/plan_identity.h"

#include "core/reading/text_dates.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace gangmu {

namespace {

constexpr int mostNodesLooked = 400;

/// The nodes where a plan says until when it runs: before the first heading, in the first chapter, under
/// aims.
bool saysHorizon(const ParsedPlan &plan, int index, int firstChapter, const Vocabulary &words)
{
    int root = index;
    for (int at = index; at >= 0; at = plan.nodes[at].parent) {
        root = at;
        if (words.containsAny(plan.nodes[at].title, u"structure/goal_words"_s))
            return true;
    }
    return root == firstChapter || plan.nodes[root].kind == PlanNodeKind::Paragraph;
}

void readHorizon(ParsedPlan &plan, const Vocabulary &words)
{
    if (const auto range = yearRangeIn(plan.title)) {
        plan.startYear = range->first;
        plan.endYear = range->second;
        return;
    }
    int firstChapter = -1;
    for (int i = 0; i < plan.nodes.size() && i < mostNodesLooked; ++i) {
        if (firstChapter < 0 && plan.nodes[i].parent < 0 && plan.nodes[i].kind == PlanNodeKind::Chapter)
            firstChapter = i;
        const auto year = targetYearIn(plan.nodes[i].body);
        if (year && saysHorizon(plan, i, firstChapter, words)) {
            plan.endYear = year;
            return;
        }
    }
}

QString regionIn(QStringView text, const Vocabulary &words)
{
    QString best;
    qsizetype at = -1;
    for (const QString &region : words.terms(u"regions"_s)) {
        const qsizetype found = text.indexOf(region);
        if (found >= 0 && (at < 0 || found < at)) {
            best = region;
            at = found;
        }
    }
    return best;
}

/// A title or issuer begins with the name of its region: 某某省…, 某某市….
QString leadingRegion(QStringView text)
{
    static const QRegularExpression pattern(u"^[\\x{4e00}-\\x{9fff}]{2,7}?(?:省|自治区|市)"_s);
    return pattern.match(text.left(16)).captured();
}

QString mostNamedRegion(const ParsedPlan &plan, const Vocabulary &words)
{
    QHash<QString, qsizetype> counts;
    for (int i = 0; i < plan.nodes.size() && i < mostNodesLooked; ++i) {
        const QStringView body = QStringView(plan.nodes[i].body).left(5000);
        for (const QString &region : words.terms(u"regions"_s))
            counts[region] += body.count(region);
    }
    QString best;
    for (const QString &region : words.terms(u"regions"_s)) {
        if (counts.value(region) > counts.value(best, 0))
            best = region;
    }
    return best;
}

QString kindOfPlan(const ParsedPlan &plan)
{
    static const std::pair<QString, QString> kinds[] = {
        {u"本规划"_s, u"规划"_s},       {u"本方案"_s, u"实施方案"_s},   {u"本行动计划"_s, u"行动计划"_s},
        {u"以下意见"_s, u"实施意见"_s}, {u"如下意见"_s, u"实施意见"_s}, {u"本意见"_s, u"实施意见"_s}};
    for (int i = 0; i < plan.nodes.size() && i < mostNodesLooked; ++i) {
        for (const auto &[word, kind] : kinds) {
            if (plan.nodes[i].body.contains(word))
                return kind;
        }
    }
    return u"规划"_s;
}

} // namespace

void readHorizonAndRegion(ParsedPlan &plan, const Vocabulary &words)
{
    readHorizon(plan, words);
    plan.region = regionIn(plan.title, words);
    if (plan.region.isEmpty())
        plan.region = regionIn(plan.issuer, words);
    if (plan.region.isEmpty())
        plan.region = leadingRegion(plan.title);
    if (plan.region.isEmpty())
        plan.region = leadingRegion(plan.issuer);
    if (plan.region.isEmpty())
        plan.region = mostNamedRegion(plan, words);
}

QString proposedTitle(const ParsedPlan &plan)
{
    static const QRegularExpression national(u"关于(?:印发|发布)国家([^《》〈〉]{4,60}?)的通知"_s);
    const QString kind = kindOfPlan(plan);
    for (int i = 0; i < plan.nodes.size() && plan.nodes[i].kind == PlanNodeKind::Paragraph && i < 20; ++i) {
        const auto match = national.match(plan.nodes[i].body.left(2000));
        if (match.hasMatch() && match.captured(1).contains(kind))
            return plan.region + match.captured(1);
    }
    return plan.region + (kind == u"规划" ? u"标准化发展规划"_s : u"标准化工作"_s + kind);
}

} // namespace gangmu
