// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    void readTable(int group);
    int lineOf(int node, const QString &words, const QString &figure);

    const ParsedPlan &m_plan;
    QuantityGrammar m_grammar;
    TargetRules m_rules;
    TargetContext m_context;
    QList<bool> m_done; // rows of tables
    int m_cursorNode = -1;
    qsizetype m_cursor = 0; // source line, 0-based, where the last words of the node were found
};

} // namespace gangmu
