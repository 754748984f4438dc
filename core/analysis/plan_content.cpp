// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/plan_content.h"

#include "core/store/queries/organization_queries.h"
#include "core/store/queries/plan_queries.h"
#include "core/store/queries/target_queries.h"

namespace gangmu {

void PlanContent::setNodes(QList<PlanNode> inOrder)
{
    nodes = std::move(inOrder);
    m_index.clear();
    for (qsizetype i = 0; i < nodes.size(); ++i)
        m_index.insert(nodes[i].id, i);
}

const PlanNode *PlanContent::node(NodeId id) const
{
    const auto found = m_index.constFind(id);
    return found == m_index.cend() ? nullptr : &nodes[*found];
}

bool PlanContent::isHeading(const PlanNode &each) const
{
    switch (each.kind) {
    case PlanNodeKind::Chapter:
    case PlanNodeKind::Section:
    case PlanNodeKind::Item:
    case PlanNodeKind::MajorProject:
        return true;
    case PlanNodeKind::Paragraph:
    case PlanNodeKind::Box:
    case PlanNodeKind::BoxItem:
    case PlanNodeKind::TargetGroup:
        break;
    }
    return false;
}

int PlanContent::level(const PlanNode &heading) const
{
    if (!isHeading(heading))
        return 0;
    int level = 1;
    for (const PlanNode *above = parentOf(heading); above; above = parentOf(*above))
        level += isHeading(*above);
    return level;
}

const PlanNode *PlanContent::numbered(const PlanNode &each) const
{
    const PlanNode *found = &each;
    while (found && found->number.isEmpty())
        found = parentOf(*found);
    return found;
}

QString PlanContent::path(const PlanNode &each) const
{
    QString path;
    for (const PlanNode *above = numbered(each); above; above = parentOf(*above)) {
        if (!above->number.isEmpty())
            path = path.isEmpty() ? above->number : above->number + u'/' + path;
    }
    return path;
}

Result<PlanContent> readPlanContent(const Connection &connection, PlanId plan)
{
    PlanContent content;
    GANGMU_TRY(row, planById(connection, plan));
    GANGMU_TRY(nodes, planNodes(connection, plan));
    GANGMU_TRY(targetRows, targets(connection, plan));
    GANGMU_TRY(roles, responsibilities(connection, plan));
    GANGMU_TRY(bodies, organizations(connection));
    GANGMU_TRY(named, mentions(connection, plan));
    GANGMU_TRY(notes, reviewNotes(connection, plan));
    content.plan = std::move(row);
    content.setNodes(std::move(nodes));
    content.targets = std::move(targetRows);
    content.mentions = std::move(named);
    content.reviewNotes = std::move(notes);
    for (const Responsibility &each : std::as_const(roles))
        content.responsibilities[each.node].append(each);
    for (const Organization &each : std::as_const(bodies))
        content.organizations.insert(each.id, each);
    return content;
}

} // namespace gangmu
