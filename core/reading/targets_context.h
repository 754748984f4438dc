// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/parsed_plan.h"
#include "core/reading/targets_rules.h"
#include "core/reading/targets_years.h"

namespace gangmu {

/// What the place of a text says about the figures in it: whether they are goals, whether they were reached
/// before, and until when they hold. Nodes must be entered in order.
class TargetContext
{
public:
    TargetContext(const ParsedPlan &plan, const TargetRules &rules);

    /// Starts with a node's text; paragraph is its plain form and must outlive the calls of at().
    void enter(int node, QStringView paragraph);
    /// The setting of a quantity; calls must follow the order of the text.
    TargetSetting at(const QuantityPhrase &phrase);
    /// To be called behind the last quantity: a deadline at the front holds for the paragraphs that follow.
    void leave();

    std::optional<int> deadline() const { return m_deadline; }
    /// 发展目标, 重大工程（一）, 专栏3 林业 …
    QString scope(int node) const;
    /// Deadline that the headings or the horizon give, without the text of the node itself.
    std::optional<int> inheritedDeadline(int node) const;
    /// Figures of years before this one are what was reached, not what is planned. 0 where unknown.
    int referenceYear() const { return m_reference; }
    bool inGoals(int node) const { return m_goals[node]; }

private:
    void readHeadings(const ParsedPlan &plan);
    void pass(const YearMention &mention);
    bool pastWordBefore(qsizetype sentence, qsizetype position);

    const ParsedPlan &m_plan;
    const TargetRules &m_rules;
    int m_reference = 0;
    bool m_hasHeadings = false;
    QList<bool> m_goals;
    QList<bool> m_past;
    QList<int> m_anchor; // node whose whole subtree shares a deadline that its opening sentence states
    QList<std::optional<int>> m_titleDeadline;

    int m_node = -1;
    QStringView m_text;
    QList<YearMention> m_years;
    qsizetype m_nextYear = 0;
    std::optional<int> m_deadline;
    bool m_ownDeadline = false;   // stated in this paragraph
    bool m_pastParagraph = false; // 截至2020年底: until another year is named
    qsizetype m_pastBegin = -1;   // a word of the past in the sentence that begins here

    qsizetype m_cueSentence = -1; // words of the past have been looked for in this sentence …
    qsizetype m_cueEnd = 0;       // … up to here
    bool m_cueFound = false;

    int m_openAnchor = -2;
    std::optional<int> m_openDeadline;
};

} // namespace gangmu
