// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/plan_tree.h"

#include <algorithm>
#include <utility>

namespace gangmu {

namespace {

/// A text of a heading and the clause found in it.
struct Clause
{
    int node = -1; ///< the heading itself (run-in text) or a paragraph below it
    ResponsibilityClause clause;
};

/// Lines with a label each (牵头单位：… / 配合单位：…) belong to one clause unless they repeat a role.
bool continues(const ResponsibilityClause &clause, const ResponsibilityClause &line)
{
    if (!line.wholeText)
        return false;
    return std::ranges::none_of(line.organizations, [&](const ParsedResponsibility &each) {
        return std::ranges::any_of(
            clause.organizations, [&](const ParsedResponsibility &known) { return known.role == each.role; });
    });
}

void append(QList<Clause> &clauses, int node, ResponsibilityClause clause, int previousText)
{
    if (!clauses.isEmpty() && continues(clauses.last().clause, clause)) {
        clauses.last().clause.text += u'\n' + clause.text;
        clauses.last().clause.organizations += clause.organizations;
        clauses.last().clause.certain = clauses.last().clause.certain && clause.certain;
        return;
    }
    // A clause on a line of its own belongs to the text before it.
    const int owner = clause.wholeText && previousText >= 0 ? previousText : node;
    clauses.append({owner, std::move(clause)});
}

QList<Clause> clausesOf(const PlanTree &tree, int heading, const Vocabulary &words)
{
    QList<Clause> clauses;
    int previous = -1;
    const TreeNode &own = tree.nodes[heading];
    if (!own.node.body.isEmpty()) {
        if (auto clause = findClause(own.node.body, words); !clause.text.isEmpty())
            append(clauses, heading, std::move(clause), previous);
        previous = heading;
    }
    for (int child : own.children) {
        const TreeNode &text = tree.nodes[child];
        if (text.node.kind != PlanNodeKind::Paragraph)
            continue;
        if (auto clause = findClause(text.node.body, words); !clause.text.isEmpty())
            append(clauses, child, std::move(clause), previous);
        previous = child;
    }
    return clauses;
}

void put(TreeNode &node, ResponsibilityClause &clause, int part)
{
    node.node.clause = std::move(clause.text);
    node.node.responsibilities = std::move(clause.organizations);
    node.node.part = part;
    node.certain = clause.certain;
}

/// The run-in text of a heading becomes its first paragraph, so that it can be a part of its own.
int moveRunInDown(PlanTree &tree, int heading)
{
    TreeNode paragraph;
    paragraph.node.kind = PlanNodeKind::Paragraph;
    paragraph.node.body = std::exchange(tree.nodes[heading].node.body, QString());
    paragraph.node.line = tree.nodes[heading].node.line;
    const int index = tree.add(std::move(paragraph), heading);
    QList<int> &children = tree.nodes[heading].children;
    children.removeLast();
    children.prepend(index);
    return index;
}

/// A clause on a line of its own behind the last of several items that have none is about all of them.
void liftSharedClause(PlanTree &tree, int heading, const Vocabulary &words)
{
    QList<int> items;
    for (int child : std::as_const(tree.nodes[heading].children)) {
        if (tree.nodes[child].isHeading())
            items.append(child);
    }
    if (items.size() < 2 || !tree.nodes[heading].node.responsibilities.isEmpty())
        return;
    for (qsizetype i = 0; i + 1 < items.size(); ++i) {
        if (!tree.nodes[items[i]].node.responsibilities.isEmpty() || tree.hasHeadingBelow(items[i]))
            return;
    }
    TreeNode &last = tree.nodes[items.last()];
    if (last.node.responsibilities.isEmpty() || last.children.isEmpty())
        return;
    const int line = last.children.last();
    if (!findClause(tree.nodes[line].node.body, words).wholeText)
        return;
    // Behind a box the line is that of the box's section.
    const qsizetype count = last.children.size();
    if (count > 1 && tree.nodes[last.children[count - 2]].node.kind == PlanNodeKind::Box)
        return;
    ParsedNode &above = tree.nodes[heading].node;
    above.clause = std::exchange(last.node.clause, QString());
    above.responsibilities = std::exchange(last.node.responsibilities, {});
    tree.nodes[heading].certain = std::exchange(last.certain, true);
}

} // namespace

void assignResponsibilities(PlanTree &tree, const Vocabulary &words)
{
    const int count = int(tree.nodes.size());
    for (int i = 0; i < count; ++i) {
        if (!tree.nodes[i].isHeading())
            continue;
        QList<Clause> clauses = clausesOf(tree, i, words);
        if (clauses.size() == 1) {
            put(tree.nodes[i], clauses.first().clause, 1);
            continue;
        }
        int part = 0;
        for (Clause &each : clauses) {
            const int node = each.node == i ? moveRunInDown(tree, i) : each.node;
            put(tree.nodes[node], each.clause, ++part);
        }
    }
    for (int i = 0; i < count; ++i) {
        if (tree.nodes[i].isHeading())
            liftSharedClause(tree, i, words);
    }
}

} // namespace gangmu
