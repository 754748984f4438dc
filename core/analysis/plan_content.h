// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organization.h"
#include "core/domain/plan.h"
#include "core/domain/target.h"
#include "core/store/connection.h"

#include <QHash>

namespace gangmu {

/// Everything that one plan holds, read at once: what checks look through and exports write out.
struct PlanContent
{
    Plan plan;
    QList<PlanNode> nodes; ///< in document order, parents before children; set by setNodes()
    QList<Target> targets;
    QHash<NodeId, QList<Responsibility>> responsibilities; ///< by node, in their order
    QHash<OrganizationId, Organization> organizations;     ///< of the whole workspace
    QList<Mention> mentions;
    QList<ReviewNote> reviewNotes;

    void setNodes(QList<PlanNode> inOrder);
    /// Null where the plan has no such node. Valid as long as nodes is unchanged.
    const PlanNode *node(NodeId id) const;
    const PlanNode *parentOf(const PlanNode &each) const { return node(each.parent); }
    bool isHeading(const PlanNode &each) const;
    /// 1 for a top heading, one more for each heading above; 0 for what is no heading.
    int level(const PlanNode &heading) const;
    /// Numbers from the top down to the nearest numbered node, this one or above it: "二、/（三）/1.".
    QString path(const PlanNode &each) const;
    /// The nearest node with a number, this one or above it; null where there is none.
    const PlanNode *numbered(const PlanNode &each) const;

private:
    QHash<NodeId, qsizetype> m_index;
};

/// NotFound where the plan does not exist. Any thread with a connection of its own.
Result<PlanContent> readPlanContent(const Connection &connection, PlanId plan);

} // namespace gangmu
