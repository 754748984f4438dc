// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verbs/outline.h"

#include "core/base/rank_key.h"
#include "core/domain/numbering.h"
#include "core/store/row_mapping.h"

#include <algorithm>

namespace gangmu {

using namespace Qt::StringLiterals;

Outline::Outline(Edit &edit, PlanId plan) : m_edit(edit), m_plan(plan)
{
    if (const std::optional<Plan> row = readRow<Plan>(edit.connection(), plan))
        m_styles = row->numberStyles;
    for (const PlanNode &node :
         readRows<PlanNode>(edit.connection(), u"WHERE plan_id=? ORDER BY rank, id"_s, plan)) {
        m_children[node.parent].append(node.id);
        m_nodes.insert(node.id, node);
    }
    m_before = headingSeries();
}

const QList<NodeId> &Outline::children(NodeId parent) const
{
    static const QList<NodeId> none;
    const auto found = m_children.constFind(parent);
    return found == m_children.constEnd() ? none : *found;
}

bool Outline::isBelow(NodeId id, NodeId ancestor) const
{
    while (!id.isNull() && id != ancestor)
        id = node(id).parent;
    return id == ancestor;
}

QList<NodeId> Outline::branch(NodeId root) const
{
    QList<NodeId> ordered;
    QList<NodeId> open{root};
    while (!open.isEmpty()) {
        ordered.append(open.takeLast());
        const QList<NodeId> &below = children(ordered.last());
        for (auto it = below.rbegin(); it != below.rend(); ++it)
            open.append(*it);
    }
    return ordered;
}

int Outline::level(NodeId id) const
{
    const PlanNode &own = node(id);
    const int level = headingLevel(own.kind);
    if (own.kind != PlanNodeKind::Item || own.parent.isNull() || node(own.parent).kind != PlanNodeKind::Item)
        return level;
    return this->level(own.parent) + 1;
}

QString Outline::rankFor(NodeId parent, NodeId before) const
{
    const QList<NodeId> &siblings = children(parent);
    const qsizetype at = before.isNull() ? siblings.size() : siblings.indexOf(before);
    const qsizetype index = at < 0 ? siblings.size() : at;
    return rankBetween(index > 0 ? node(siblings[index - 1]).rank : QString(),
                       index < siblings.size() ? node(siblings[index]).rank : QString());
}

std::optional<PlanNodeKind> Outline::kindUnder(NodeId parent, PlanNodeKind kind) const
{
    const std::optional<PlanNodeKind> above =
        parent.isNull() ? std::nullopt : std::optional(node(parent).kind);
    if (kind == PlanNodeKind::BoxItem)
        return above == PlanNodeKind::Box ? std::optional(kind) : std::nullopt;
    if (above == PlanNodeKind::Box)
        return kind == PlanNodeKind::Paragraph ? std::optional(kind) : std::nullopt;
    if (above == PlanNodeKind::BoxItem || above == PlanNodeKind::Paragraph)
        return kind == PlanNodeKind::Paragraph && above == PlanNodeKind::BoxItem ? std::optional(kind)
                                                                                 : std::nullopt;
    if (kind == PlanNodeKind::MajorProject && (!above || above == PlanNodeKind::Chapter))
        return kind;
    if (headingLevel(kind) == 0)
        return kind;
    if (!above || above == PlanNodeKind::TargetGroup)
        return PlanNodeKind::Chapter;
    return above == PlanNodeKind::Chapter ? PlanNodeKind::Section : PlanNodeKind::Item;
}

bool Outline::numbersChildren(NodeId parent) const
{
    bool headings = false;
    for (NodeId child : children(parent)) {
        if (headingLevel(node(child).kind) == 0)
            continue;
        if (!node(child).number.isEmpty())
            return true;
        headings = true;
    }
    return !headings;
}

NodeId Outline::insert(PlanNode node)
{
    node.plan = m_plan;
    node.id = m_edit.insertAs<NodeId>(Table::PlanNode, RowMapping<PlanNode>::fields(node));
    m_boxesTouched |= node.kind == PlanNodeKind::Box;
    QList<NodeId> &siblings = m_children[node.parent];
    const auto at = std::find_if(siblings.begin(), siblings.end(),
                                 [&](NodeId id) { return m_nodes[id].rank > node.rank; });
    siblings.insert(at, node.id);
    m_nodes.insert(node.id, node);
    return node.id;
}

void Outline::place(NodeId id, NodeId parent, const QString &rank, PlanNodeKind kind)
{
    const QList<NodeId> moved = branch(id);
    QHash<NodeId, int> levels;
    for (NodeId below : moved) {
        levels.insert(below, level(below));
        m_boxesTouched |= m_nodes[below].kind == PlanNodeKind::Box;
    }
    PlanNode &node = m_nodes[id];
    m_edit.update(Table::PlanNode, id.value(), {{u"parent_id"_s, idValue(parent)}, {u"rank"_s, rank}});
    m_children[node.parent].removeOne(id);
    node.parent = parent;
    node.rank = rank;
    QList<NodeId> &siblings = m_children[parent];
    const auto at = std::find_if(siblings.begin(), siblings.end(),
                                 [&](NodeId other) { return m_nodes[other].rank > rank; });
    siblings.insert(at, id);
    setKind(id, kind);
    for (NodeId below : moved) {
        if (below != id)
            setKind(below,
                    kindUnder(m_nodes[below].parent, m_nodes[below].kind).value_or(m_nodes[below].kind));
        if (level(below) != levels.value(below))
            m_relevelled.insert(below);
    }
}

void Outline::setKind(NodeId id, PlanNodeKind kind)
{
    PlanNode &node = m_nodes[id];
    if (node.kind == kind)
        return;
    if (node.kind == PlanNodeKind::Box || kind == PlanNodeKind::Box)
        m_boxesTouched = true;
    m_edit.update(Table::PlanNode, id.value(), {{u"kind"_s, codeValue(kind)}});
    node.kind = kind;
    m_relevelled.insert(id);
}

void Outline::setNumber(NodeId id, const QString &number)
{
    PlanNode &node = m_nodes[id];
    if (node.number == number)
        return;
    node.number = number;
    m_edit.update(Table::PlanNode, id.value(), {{u"number"_s, number}});
}

void Outline::remove(NodeId id)
{
    const PlanNode node = m_nodes.take(id);
    m_boxesTouched |= node.kind == PlanNodeKind::Box;
    m_children[node.parent].removeOne(id);
    m_edit.remove(Table::PlanNode, id.value());
}

} // namespace gangmu
