// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/targets_scan.h"

#include <QRegularExpression>

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
    const ReadableText readable = m_readability.read(text);
    const QString &plain = readable.plain;
    const auto verbatim = [&text, &readable](qsizetype begin, qsizetype end) {
        const qsizetype from = readable.originOf(begin);
        // Up to the last character itself: what was left out behind it is no part of the words.
        const qsizetype to = end > begin ? readable.originOf(end - 1) + 1 : from;
        return text.mid(from, to - from).trimmed();
    };
    m_context.enter(node, plain);
    QString verb;
    qsizetype sentence = -1;
    qsizetype series = 0; // targets that share the words of the last certain one, with it
    const QList<QuantityPhrase> phrases = cutPhrases(m_grammar, plain);
    for (const QuantityPhrase &phrase : phrases) {
        const TargetSetting setting = m_context.at(phrase);
        if (phrase.sentence != sentence && !phrase.bracketed) {
            sentence = phrase.sentence;
            verb.clear();
        }
        if (verb.isEmpty())
            verb = m_rules.labelVerb(plain, phrase);
        if (phrase.listed && series > 0 && certain.last().unit == phrase.quantity.unit) {
            continueSeries(phrase.quantity, verbatim(phrase.quantity.numberBegin, phrase.quantity.end));
            ++series;
            continue;
        }
        spreadMetric(series);
        series = 0;
        const TargetReading reading = m_rules.read(plain, phrase, setting, verb);
        if (reading.verdict == TargetVerdict::No)
            continue;
        ParsedTarget target;
        target.node = node;
        target.text = verbatim(reading.begin, reading.end);
        target.metric = reading.metric;
        target.metricKey = reading.metricKey;
        const QString &title = m_plan.nodes[node].title;
        if ((target.metric.isEmpty() || m_rules.isBareVerb(target.metric)) && !title.isEmpty() &&
            title != text) {
            target.metric += title; // 2.地方标准：发布150项以上
            target.metricKey = m_rules.metricKeyFor(target.metric, phrase.quantity.unit);
        }
        target.comparator = reading.comparator;
        target.value = phrase.quantity.value;
        target.high = phrase.quantity.high;
        target.unit = phrase.quantity.unit;
        target.deadlineYear = setting.deadline;
        target.scope = m_context.scope(node);
        target.counting = reading.counting;
        target.line = lineOf(node, verbatim(reading.begin, phrase.quantity.unitEnd),
                             verbatim(phrase.quantity.numberBegin, phrase.quantity.unitEnd));
        if (reading.verdict == TargetVerdict::Yes) {
            certain.append(target);
            verb = reading.verb;
            series = 1;
        } else {
            possible.append(target);
        }
    }
    spreadMetric(series);
    m_context.leave();
}

/// 国家标准、地方标准分别达到100项、900项: the second number stands alone and shares the first one's words.
void TargetScan::continueSeries(const Quantity &quantity, const QString &figure)
{
    ParsedTarget target = certain.last();
    target.text = figure;
    target.value = quantity.value;
    target.high = quantity.high;
    if (quantity.stated)
        target.comparator = quantity.comparator;
    certain.append(target);
}

void TargetScan::spreadMetric(qsizetype count)
{
    if (count < 2)
        return;
    const qsizetype first = certain.size() - count;
    static const QRegularExpression joints(u"[、和及与]"_s);
    const QStringList metrics =
        QString(certain[first].metric).remove(u"分别"_s).split(joints, Qt::SkipEmptyParts);
    if (metrics.size() != count)
        return;
    for (qsizetype i = 0; i < count; ++i) {
        certain[first + i].metric = metrics[i];
        certain[first + i].metricKey = m_rules.metricKeyFor(metrics[i], certain[first + i].unit);
    }
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
    if (end <= m_cursor + 1)
        return int(m_cursor) + 1;
    const QString tail = withoutSpaces(words).right(12);
    const QString bare = withoutSpaces(figure);
    for (const QString &key : {tail, bare}) {
        for (qsizetype i = m_cursor; i < end && m_searchLeft > 0; ++i) {
            m_searchLeft -= lines[i].size();
            if (m_strippedLine != i) {
                m_strippedLine = i;
                m_stripped = withoutSpaces(lines[i]);
            }
            if (m_stripped.contains(key)) {
                m_cursor = i;
                return int(i) + 1;
            }
        }
    }
    return first;
}

} // namespace gangmu
