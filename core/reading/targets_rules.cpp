// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/targets_words.h"

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPastHeading = 16;

bool isTime(QStringView unit)
{
    return unit.endsWith(u"月") || unit.endsWith(u"日") || unit.endsWith(u"时") || unit.endsWith(u"天");
}

bool startsWithFigure(QStringView text)
{
    return !text.isEmpty() && text.front() >= u'0' && text.front() <= u'9';
}

TargetVerdict yesIf(bool condition, TargetVerdict otherwise = TargetVerdict::Maybe)
{
    return condition ? TargetVerdict::Yes : otherwise;
}

} // namespace

TargetRules::TargetRules() : m_verbs(wordList(u"planning_verbs"_s))
{
    QHash<QString, QStringList> cues;
    for (const QStringList &row : wordRows(u"target_cues"_s)) {
        for (const QString &kind : row.sliced(1))
            cues[kind].append(row[0]);
    }
    const auto words = [&cues](const QString &kind) { return WordSet(cues.value(kind)); };
    m_mention = words(u"mention"_s);
    m_group = words(u"group"_s);
    m_filler = words(u"filler"_s);
    m_place = words(u"place"_s);
    m_near = words(u"near"_s);
    m_past = words(u"past"_s);
    m_state = words(u"state"_s);
    m_pastHeading = words(u"past_heading"_s);
    m_goalHeading = words(u"goal_heading"_s);
    m_cumulative = words(u"cumulative"_s);
    m_new = words(u"new"_s);
    m_grant = words(u"grant"_s);
    m_span = words(u"span"_s);
    m_share = words(u"share"_s);
    m_threshold = words(u"threshold"_s);
    m_existence = words(u"existence"_s);
    m_tail = words(u"tail"_s);
    m_scene = words(u"scene"_s);
    m_norm = words(u"norm"_s);
    readMetrics();
}

bool TargetRules::isGoalHeading(QStringView title) const
{
    return m_goalHeading.in(title) && !m_pastHeading.in(title);
}

bool TargetRules::isPastHeading(QStringView title) const
{
    // 夯实工作基础 is work to be done, 发展基础 is not.
    const bool work = m_verbs.lengthAt(title, 0) > 0 && !title.startsWith(u"发展");
    return title.size() <= longestPastHeading && !work && m_pastHeading.in(title);
}

CountingMode TargetRules::countingFor(QStringView words) const
{
    if (m_cumulative.in(words))
        return CountingMode::Cumulative;
    return m_new.in(words) ? CountingMode::New : CountingMode::Unstated;
}

/// N以上 in front of a noun, a share of something larger, a rate, a figure something starts from.
bool TargetRules::isCondition(const Words &words, const Quantity &quantity) const
{
    const QStringView head = words.head;
    const QStringView after = words.after;
    if (head.endsWith(u'每') || startsWithFigure(after))
        return true;
    const bool extent = quantity.unitClass != UnitClass::Count && quantity.unitClass != UnitClass::Ratio;
    if (!head.isEmpty() && QStringView(u"从由自").contains(head.back()))
        return true;
    if (extent && !head.isEmpty() && QStringView(u"在于满").contains(head.back()))
        return true;
    if (after.contains(u"组成的"))
        return true;
    if (after.isEmpty() || m_tail.lengthAt(after, 0) > 0)
        return false;
    if (!words.numberFirst && after.startsWith(u'的'))
        return true;
    if ((extent || quantity.unit.endsWith(u'人')) && !words.directVerb) {
        const QStringView near = after.first(std::min<qsizetype>(after.size(), 10));
        return quantity.stated || m_threshold.in(near);
    }
    return false;
}

/// 征求意见时间不少于30日, 委员不少于25人: how things are to be done, each time anew.
bool TargetRules::isNorm(const Words &words, const Quantity &quantity) const
{
    const bool measured = isTime(quantity.unit) || quantity.unit.endsWith(u'年') ||
                          quantity.unit.endsWith(u'人') || quantity.unit.endsWith(u'名') ||
                          quantity.unit.endsWith(u'次') || quantity.unit.endsWith(u'家');
    // 公示时间缩短至20日 changes the rule.
    const bool changes = quantity.comparator == Comparator::AtMost && isTime(quantity.unit);
    return measured && quantity.stated && !changes && m_norm.in(words.before);
}

TargetVerdict TargetRules::judge(const Words &words, const Quantity &quantity,
                                 const TargetSetting &setting) const
{
    using enum TargetVerdict;
    if (setting.past || quantity.value == 0 || (setting.preamble && !setting.dated))
        return No;
    if (isCondition(words, quantity) || m_state.in(words.before))
        return No;
    if (!setting.goals && isNorm(words, quantity))
        return No;
    const bool planned = setting.goals || setting.dated;
    if (quantity.implicit) {
        if (!words.after.isEmpty() || words.before.size() < 4)
            return No;
        const bool achieved = words.before.contains(u"实现"_s) || words.before.contains(u"达到"_s) ||
                              words.before.contains(u"做到"_s) || quantity.stated;
        return achieved ? Yes : planned ? Maybe : No;
    }
    if (quantity.spelled && (!quantity.stated || quantity.change || quantity.value <= 1)) {
        if (quantity.stated && quantity.comparator == Comparator::AtLeast)
            return Maybe;
        const bool counted =
            quantity.unitClass == UnitClass::Count && quantity.value >= 2 && words.directVerb;
        return planned && counted && !namesGroup(words.after) ? Maybe : No;
    }
    if (quantity.unitClass == UnitClass::Money) {
        if (m_grant.in(words.before) || m_grant.in(words.after))
            return No;
        return planned && quantity.stated ? Yes : planned || quantity.stated ? Maybe : No;
    }
    if (quantity.unitClass == UnitClass::Weak) {
        if (!quantity.stated || quantity.change || !words.after.isEmpty())
            return No;
        const bool counted = setting.goals && QStringView(u"次条类期").contains(quantity.unit.back());
        if (!quantity.high && (counted || m_span.in(words.before)))
            return Yes;
        return planned ? Maybe : No;
    }
    return words.numberFirst ? judgeNumberFirst(words, quantity, setting)
                             : judgeNounFirst(words, quantity, setting);
}

/// 5个重点领域, 3个方面; 行业标准 is no 行业.
bool TargetRules::namesGroup(QStringView after) const
{
    const QStringView near = after.first(std::min<qsizetype>(after.size(), 6));
    const qsizetype at = m_group.indexIn(near);
    if (at < 0)
        return false;
    const QStringView rest = after.sliced(at + m_group.lengthAt(near, at));
    return !rest.startsWith(u"标准") || rest.startsWith(u"标准化");
}

/// 研制10项以上标准, 50%以上的企业, 《…》等7项国家标准的实施
TargetVerdict TargetRules::judgeNumberFirst(const Words &words, const Quantity &quantity,
                                            const TargetSetting &setting) const
{
    using enum TargetVerdict;
    const bool planned = setting.goals || setting.dated;
    const bool group = namesGroup(words.after);
    const bool leads = words.directVerb || (words.head.isEmpty() && (!words.carried.isEmpty() || planned));
    if (words.mentioned && !words.directVerb)
        return quantity.stated && planned ? Maybe : No;
    if (group && !(quantity.stated && leads))
        return words.directVerb && planned ? Maybe : No;
    if (words.head.endsWith(u'等'))
        return words.hasVerb ? Yes : quantity.stated ? Maybe : No;
    if (leads)
        return Yes;
    return quantity.stated ? yesIf(planned && words.head.isEmpty()) : No;
}

/// 主导制定国家标准20项, 公开率达到80%以上, 有机农产品130个
TargetVerdict TargetRules::judgeNounFirst(const Words &words, const Quantity &quantity,
                                          const TargetSetting &setting) const
{
    using enum TargetVerdict;
    const bool planned = setting.goals || setting.dated;
    const bool apposed = !words.after.isEmpty() && m_tail.lengthAt(words.after, 0) == 0 &&
                         m_verbs.lengthAt(words.after, 0) == 0;
    if (words.before.size() < 2)
        return quantity.stated ? yesIf(setting.goals) : No;
    if (apposed && !quantity.stated) // 煤炭、钢铁3个产业集群
        return No;
    const bool led = words.hasVerb || !words.carried.isEmpty();
    switch (quantity.unitClass) {
    case UnitClass::Ratio:
        if (quantity.stated)
            return Yes;
        return m_share.in(words.before) ? yesIf(planned || led) : No;
    case UnitClass::Count:
        if (quantity.stated)
            return Yes;
        return words.mentioned && !led ? No : yesIf(led || setting.goals, No);
    default:
        // An area or a mass is built or grown; a span of time without a comparing word is only told.
        return quantity.stated || (led && !isTime(quantity.unit)) ? Yes : No;
    }
}

} // namespace gangmu
