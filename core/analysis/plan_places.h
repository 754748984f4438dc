// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"
#include "core/store/changeset.h"

#include <QHash>

namespace gangmu {

/// What the nodes of a plan are called and in which order they stand, those among them that are gone.
class PlanPlaces
{
public:
    PlanPlaces() = default;
    /// nodes: of the plan as it is; changes: where what is gone is found.
    PlanPlaces(PlanId plan, const QList<PlanNode> &nodes, const QList<RowChange> &changes);

    bool has(NodeId id) const { return m_nodes.contains(id); }
    bool isRemoved(NodeId id) const { return m_removed.contains(id); }
    /// Of a node that is or was there; an empty one where there never was.
    PlanNode node(NodeId id) const;
    /// Number and title, else the beginning of the text.
    QString subject(NodeId id) const;
    /// The subjects from the top down to this node.
    QString path(NodeId id) const;
    /// Where in the plan's order; what has no place comes last.
    int order(NodeId id) const { return m_order.value(id, int(m_order.size())); }

private:
    void noteRemoved(PlanId plan, const QList<RowChange> &changes);
    void orderNodes(const QList<PlanNode> &nodes);

    QHash<NodeId, PlanNode> m_nodes;
    QHash<NodeId, PlanNode> m_removed;
    QHash<NodeId, int> m_order;
};

} // namespace gangmu
