// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/targets_context.h"

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestHeading = 40;
constexpr qsizetype openingWords = 16; // a year within so many characters of a paragraph opens it

bool isHeading(PlanNodeKind kind)
{
    return kind != PlanNodeKind::Paragraph && kind != PlanNodeKind::TargetGroup;
}

bool atClauseBegin(QStringView text, qsizetype at)
{
    while (at > 0 && QStringView(u" “‘\t").contains(text[at - 1]))
        --at;
    return at == 0 || QStringView(u"，,。；;：:、！？\n（(—-").contains(text[at - 1]);
}

qsizetype sentenceBegin(QStringView text, qsizetype at)
{
    while (at > 0 && !QStringView(u"。！？\n").contains(text[at - 1]))
        --at;
    return at;
}

} // namespace

TargetContext::TargetContext(const ParsedPlan &plan, const TargetRules &rules) : m_plan(plan), m_rules(rules)
{
    if (plan.startYear)
        m_reference = *plan.startYear;
    else if (plan.issuedOn.isValid())
        m_reference = plan.issuedOn.year();
    else if (plan.endYear)
        m_reference = *plan.endYear - 5;
    readHeadings(plan);
}

void TargetContext::readHeadings(const ParsedPlan &plan)
{
    const qsizetype count = plan.nodes.size();
    m_goals.resize(count);
    m_past.resize(count);
    m_anchor.resize(count);
    m_titleDeadline.resize(count);
    for (qsizetype i = 0; i < count; ++i) {
        const ParsedNode &node = plan.nodes[i];
        const int parent = node.parent >= 0 && node.parent < i ? node.parent : -1;
        const bool heading = isHeading(node.kind) && !node.title.isEmpty();
        m_hasHeadings = m_hasHeadings || (heading && node.kind != PlanNodeKind::BoxItem);
        m_goals[i] = parent >= 0 && m_goals[parent];
        m_past[i] = parent >= 0 && m_past[parent];
        if (parent >= 0)
            m_titleDeadline[i] = m_titleDeadline[parent];
        if (heading && node.title.size() <= longestHeading) {
            const QString title = plainForm(node.title);
            m_goals[i] = m_goals[i] || m_rules.isGoalHeading(title);
            m_past[i] = m_past[i] || m_rules.isPastHeading(title);
            for (const YearMention &year : findYears(title)) {
                if (year.year >= m_reference && year.role != YearMention::Role::Since)
                    m_titleDeadline[i] = year.year;
            }
        }
        if (parent < 0)
            m_anchor[i] = node.kind == PlanNodeKind::Paragraph ? -1 : int(i);
        else if (plan.nodes[parent].kind == PlanNodeKind::Chapter && !m_goals[parent] && isHeading(node.kind))
            m_anchor[i] = int(i);
        else
            m_anchor[i] = m_anchor[parent];
    }
}

std::optional<int> TargetContext::inheritedDeadline(int node) const
{
    if (m_openAnchor == m_anchor[node] && m_openDeadline)
        return m_openDeadline;
    if (m_titleDeadline[node])
        return m_titleDeadline[node];
    return m_plan.endYear;
}

void TargetContext::enter(int node, QStringView paragraph)
{
    m_node = node;
    m_text = paragraph;
    m_years = findYears(paragraph);
    m_nextYear = 0;
    m_deadline = inheritedDeadline(node);
    m_ownDeadline = false;
    m_pastParagraph = false;
    m_pastBegin = -1;
    m_cueSentence = -1;
}

/// Takes notice of a year in front of the quantity.
void TargetContext::pass(const YearMention &mention)
{
    using Role = YearMention::Role;
    const bool past = m_reference > 0 && mention.year < m_reference;
    Role role = mention.role;
    if (role == Role::AsOf && m_plan.endYear && mention.year >= *m_plan.endYear)
        role = Role::Deadline;
    switch (role) {
    case Role::AsOf:
        m_pastParagraph = true;
        break;
    case Role::Since:
        m_pastBegin = sentenceBegin(m_text, mention.begin);
        break;
    case Role::Compared:
        break;
    case Role::Deadline:
        m_pastParagraph = past;
        if (!past) {
            m_deadline = mention.year;
            m_ownDeadline = true;
            m_pastBegin = -1;
        }
        break;
    case Role::Period:
    case Role::Point:
        if (!atClauseBegin(m_text, mention.begin))
            break;
        if (past) {
            m_pastParagraph = true;
        } else {
            m_pastParagraph = false;
            m_deadline = mention.year;
            m_ownDeadline = true;
        }
        break;
    }
    const bool opens =
        mention.begin <= openingWords && !past &&
        (role == Role::Deadline || (role != Role::Compared && atClauseBegin(m_text, mention.begin))) &&
        role != Role::AsOf && role != Role::Since;
    if (opens) {
        m_openAnchor = m_anchor[m_node];
        m_openDeadline = mention.year;
    }
}

/// 已, 目前 …: in the sentence, in front of the quantity. Every stretch is looked at once.
bool TargetContext::pastWordBefore(qsizetype sentence, qsizetype position)
{
    constexpr qsizetype overlap = 4; // a word may straddle the end of the last stretch
    constexpr qsizetype reach = 400;
    if (m_cueSentence != sentence || position < m_cueEnd) {
        m_cueSentence = sentence;
        m_cueEnd = std::max(sentence, position - reach);
        m_cueFound = false;
    }
    const qsizetype from = std::max(sentence, m_cueEnd - overlap);
    if (!m_cueFound && position > from)
        m_cueFound = m_rules.speaksOfPast(m_text.sliced(from, position - from));
    m_cueEnd = position;
    return m_cueFound;
}

TargetSetting TargetContext::at(const QuantityPhrase &phrase)
{
    const qsizetype position = phrase.quantity.numberBegin;
    while (m_nextYear < m_years.size() && m_years[m_nextYear].begin < position)
        pass(m_years[m_nextYear++]);
    TargetSetting setting;
    setting.goals = m_goals[m_node];
    setting.dated = m_ownDeadline;
    setting.deadline = m_deadline;
    setting.past = m_pastParagraph || m_past[m_node] ||
                   (m_pastBegin >= 0 && m_pastBegin == phrase.sentence) ||
                   pastWordBefore(phrase.sentence, position);
    const ParsedNode &node = m_plan.nodes[m_node];
    // In front of the first heading a plan tells where it comes from.
    setting.preamble = m_hasHeadings && node.parent < 0 && node.kind == PlanNodeKind::Paragraph;
    return setting;
}

void TargetContext::leave()
{
    while (m_nextYear < m_years.size())
        pass(m_years[m_nextYear++]);
}

QString TargetContext::scope(int node) const
{
    int chapter = -1, box = -1, item = -1, project = -1, goals = -1;
    QStringList numbers;
    for (int i = node; i >= 0; i = m_plan.nodes[i].parent) {
        const ParsedNode &each = m_plan.nodes[i];
        switch (each.kind) {
        case PlanNodeKind::Chapter:
            chapter = i;
            break;
        case PlanNodeKind::Box:
            box = i;
            break;
        case PlanNodeKind::BoxItem:
            item = i;
            break;
        case PlanNodeKind::MajorProject:
            project = i;
            break;
        default:
            break;
        }
        if (isHeading(each.kind) && m_rules.isGoalHeading(each.title))
            goals = i;
        if (isHeading(each.kind) && each.kind != PlanNodeKind::Chapter && !each.number.isEmpty())
            numbers.prepend(each.number);
    }
    if (box >= 0) {
        QString label = m_plan.nodes[box].number.simplified().remove(u' ');
        if (!label.isEmpty() && !label.startsWith(u"专栏"_s))
            label.prepend(u"专栏"_s);
        if (label.isEmpty())
            label = m_plan.nodes[box].title;
        return item >= 0 ? u"%1 %2"_s.arg(label, m_plan.nodes[item].title) : label;
    }
    if (goals >= 0 && project < 0)
        return m_plan.nodes[goals].title;
    QString base;
    if (chapter >= 0) {
        const ParsedNode &head = m_plan.nodes[chapter];
        base = head.title.size() <= 12 || head.number.isEmpty() ? head.title : head.number;
    }
    return base + numbers.join(QString());
}

} // namespace gangmu
