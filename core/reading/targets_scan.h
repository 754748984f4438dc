// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/quantity_text.h"
#include "core/reading/targets_context.h"

namespace gangmu {

/// Goes through a plan once and collects what is certainly a target and what may be one.
class TargetScan
{
public:
    explicit TargetScan(const ParsedPlan &plan);

    QList<ParsedTarget> certain;
    QList<ParsedTarget> possible;

private:
    void readNode(int node);
    void readParagraph(int node, const QString &text);
    void continueSeries(const Quantity &quantity, const QString &figure);
    void spreadMetric(qsizetype count);
    void readTable(int group);
    int lineOf(int node, const QString &words, const QString &figure);

    const ParsedPlan &m_plan;
    TextReadability m_readability;
    QuantityGrammar m_grammar;
    TargetRules m_rules;
    TargetContext m_context;
    QList<bool> m_done; // rows of tables
    int m_cursorNode = -1;
    qsizetype m_searchLeft = 100'000'000; // characters; damaged text must not make the search quadratic
    qsizetype m_strippedLine = -1;
    QString m_stripped;
    qsizetype m_cursor = 0; // source line, 0-based, where the last words of the node were found
};

} // namespace gangmu
