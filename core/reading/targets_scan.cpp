// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/targets_scan.h"

#include <algorithm>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype searchedLines = 400; // a node's text stands within so many lines

QString withoutSpaces(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (!c.isSpace() && c.category() != QChar::Other_PrivateUse)
            result.append(c);
    }
    return result;
}

} // namespace

TargetScan::TargetScan(const ParsedPlan &plan)
    : m_plan(plan), m_context(plan, m_rules), m_done(plan.nodes.size(), false)
{
    for (int i = 0; i < plan.nodes.size(); ++i) {
        if (plan.nodes[i].kind == PlanNodeKind::TargetGroup)
            readTable(i);
        if (!m_done[i])
            readNode(i);
    }
}

void TargetScan::readNode(int node)
{
    const ParsedNode &each = m_plan.nodes[node];
    if (each.kind != PlanNodeKind::Paragraph && each.kind != PlanNodeKind::BoxItem && !each.title.isEmpty())
        readParagraph(node, each.title);
    if (each.body.isEmpty())
        return;
    const QStringList paragraphs = each.body.split(u'\n');
    for (const QString &paragraph : paragraphs)
        readParagraph(node, paragraph);
}

void TargetScan::readParagraph(int node, const QString &text)
{
    const QString plain = plainForm(text);
    m_context.enter(node, plain);
    QString verb;
    qsizetype sentence = -1;
    for (const QuantityPhrase &phrase : cutPhrases(m_grammar, plain)) {
        const TargetSetting setting = m_context.at(phrase);
        if (phrase.sentence != sentence && !phrase.bracketed) {
            sentence = phrase.sentence;
            verb.clear();
        }
        const TargetReading reading = m_rules.read(plain, phrase, setting, verb);
        if (reading.verdict == TargetVerdict::No)
            continue;
        ParsedTarget target;
        target.node = node;
        target.text = text.mid(reading.begin, reading.end - reading.begin).trimmed();
        target.metric = reading.metric;
        target.metricKey = reading.metricKey;
        target.comparator = phrase.quantity.comparator;
        target.value = phrase.quantity.value;
        target.high = phrase.quantity.high;
        target.unit = phrase.quantity.unit;
        target.deadlineYear = setting.deadline;
        target.scope = m_context.scope(node);
        target.counting = reading.counting;
        target.line = lineOf(
            node, text.mid(reading.begin, phrase.quantity.unitEnd - reading.begin),
            text.mid(phrase.quantity.numberBegin, phrase.quantity.unitEnd - phrase.quantity.numberBegin));
        if (reading.verdict == TargetVerdict::Yes) {
            certain.append(target);
            verb = reading.verb;
        } else {
            possible.append(target);
        }
    }
    m_context.leave();
}

/// The node may join several source lines: looks for the words in them, then for the figure alone.
int TargetScan::lineOf(int node, const QString &words, const QString &figure)
{
    const int first = m_plan.nodes[node].line;
    const QStringList &lines = m_plan.sourceLines;
    if (first < 1 || first > lines.size())
        return first;
    if (m_cursorNode != node) {
        m_cursorNode = node;
        m_cursor = first - 1;
    }
    qsizetype end = std::min<qsizetype>(lines.size(), m_cursor + searchedLines);
    for (qsizetype i = node + 1; i < m_plan.nodes.size(); ++i) {
        if (const int next = m_plan.nodes[i].line; next > first) {
            end = std::min<qsizetype>(end, next - 1);
            break;
        }
        if (i > node + 50)
            break;
    }
    const QString tail = withoutSpaces(words).right(12);
    const QString bare = withoutSpaces(figure);
    for (const QString &key : {tail, bare}) {
        for (qsizetype i = m_cursor; i < end; ++i) {
            if (withoutSpaces(lines[i]).contains(key)) {
                m_cursor = i;
                return int(i) + 1;
            }
        }
    }
    return first;
}

} // namespace gangmu
