// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/plan_places.h"

#include <algorithm>

namespace gangmu {

using namespace Qt::StringLiterals;

PlanPlaces::PlanPlaces(PlanId plan, const QList<PlanNode> &nodes, const QList<RowChange> &changes)
{
    for (const PlanNode &node : nodes)
        m_nodes.insert(node.id, node);
    noteRemoved(plan, changes);
    orderNodes(nodes);
}

void PlanPlaces::noteRemoved(PlanId plan, const QList<RowChange> &changes)
{
    for (const RowChange &row : changes) {
        if (row.kind != ChangeKind::Deleted || row.table != Table::PlanNode ||
            PlanId(row.before("plan_id"_L1).toLongLong()) != plan)
            continue;
        PlanNode node;
        node.id = NodeId(row.id);
        node.parent = NodeId(row.before("parent_id"_L1).toLongLong());
        node.rank = row.before("rank"_L1).toString();
        node.number = row.before("number"_L1).toString();
        node.title = row.before("title"_L1).toString();
        node.body = row.before("body"_L1).toString();
        m_removed.insert(node.id, node);
    }
}

/// What is gone stands where it stood among its siblings.
void PlanPlaces::orderNodes(const QList<PlanNode> &nodes)
{
    QHash<NodeId, QList<PlanNode>> children;
    for (const PlanNode &node : nodes)
        children[node.parent].append(node);
    for (const PlanNode &node : std::as_const(m_removed)) {
        const bool orphan = !m_nodes.contains(node.parent) && !m_removed.contains(node.parent);
        children[orphan ? NodeId() : node.parent].append(node);
    }
    for (QList<PlanNode> &siblings : children)
        std::ranges::sort(siblings, {}, [](const PlanNode &node) { return std::pair(node.rank, node.id); });
    QList<NodeId> open{NodeId()};
    while (!open.isEmpty()) {
        const NodeId id = open.takeLast();
        if (!id.isNull())
            m_order.insert(id, int(m_order.size()));
        const QList<PlanNode> below = children.value(id);
        for (auto child = below.rbegin(); child != below.rend(); ++child)
            open.append(child->id);
    }
}

PlanNode PlanPlaces::node(NodeId id) const
{
    const auto found = m_nodes.constFind(id);
    return found != m_nodes.cend() ? *found : m_removed.value(id);
}

QString PlanPlaces::subject(NodeId id) const
{
    const PlanNode named = node(id);
    const QString name = named.number + named.title;
    return name.isEmpty() ? named.body.left(24) : name;
}

QString PlanPlaces::path(NodeId id) const
{
    QStringList parts;
    for (; m_nodes.contains(id); id = m_nodes.value(id).parent)
        parts.prepend(subject(id));
    return parts.join(u" / "_s);
}

} // namespace gangmu
