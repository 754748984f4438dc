// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/queries/organization_queries.h"
#include "core/store/row_mapping.h"
#include "core/store/store_text.h"
#include "core/store/verbs/node_verbs.h"
#include "core/store/verbs/organization_verbs.h"
#include "core/store/verbs/outline.h"
#include "core/store/verbs/target_verbs.h"

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

/// From one region to another.
struct Journey
{
    QString from;
    QString to;
};

/// Who answers in the other region: the organization of the same name there, made where it is missing. Who
/// does not belong to the region that the branch comes from (a ministry) stays who it is.
Result<OrganizationId> inRegion(Edit &edit, OrganizationId id, const Journey &regions)
{
    const QString &region = regions.to;
    const auto organization = readRow<Organization>(edit.connection(), id);
    if (!organization || regions.from == region || organization->region != regions.from ||
        organization->kind == OrganizationKind::Collective)
        return id;
    GANGMU_TRY(same, findOrganization(edit.connection(), organization->name, region));
    if (!same.isNull())
        return same;
    return edit.insertAs<OrganizationId>(
        Table::Organization,
        RowMapping<Organization>::fields({{}, organization->name, region, organization->kind, {}}));
}

/// Copies one branch into the outline. Returns its nodes with their copies.
Result<QHash<NodeId, NodeId>> copyInto(Edit &edit, const Outline &from, Outline &to, NodeId root,
                                       const NodePlace &place, const Journey &regions)
{
    QHash<NodeId, NodeId> copies;
    for (NodeId id : from.branch(root)) {
        PlanNode node = from.node(id);
        node.parent = id == root ? place.parent : copies.value(node.parent);
        if (id == root)
            node.rank = to.rankFor(place.parent, place.before);
        const auto kind = to.kindUnder(node.parent, node.kind);
        if (!kind)
            return Error{ErrorCode::Conflict,
                         StoreText::tr("这里不能放置该类条目。专栏项只能放在专栏内，正文段落不能有下级。"),
                         {},
                         {}};
        node.kind = *kind;
        const NodeId made = to.insert(node);
        copies.insert(id, made);
        if (!node.number.isEmpty() && to.level(made) > 0)
            to.setNumber(made, to.styleFor(made));
        for (Responsibility row :
             readRows<Responsibility>(edit.connection(), u"WHERE node_id=? ORDER BY position, id"_s, id)) {
            GANGMU_TRY(organization, inRegion(edit, row.organization, regions));
            writeCell(edit, {made, organization, row.role});
        }
        for (Target target :
             readRows<Target>(edit.connection(), u"WHERE node_id=? ORDER BY rank, id"_s, id)) {
            target.plan = place.plan;
            target.node = made;
            target.sameAs = {};
            insertTarget(edit, target);
        }
    }
    return copies;
}

} // namespace

Result<NodeId> copyBranch(Workspace &workspace, NodeId root, const NodePlace &place)
{
    GANGMU_TRY(copies, copyBranches(workspace, {root}, place));
    return copies.first();
}

Result<QList<NodeId>> copyBranches(Workspace &workspace, const QList<NodeId> &roots, const NodePlace &place)
{
    QList<NodeId> made;
    if (roots.isEmpty())
        return made;
    const auto found = guarded([&] { return readRow<PlanNode>(workspace.reader(), roots.first()); });
    const Error gone{ErrorCode::NotFound, StoreText::tr("要复制的条目已不存在。"), {}, {}};
    if (!found || !*found)
        return gone;
    const PlanNode source = **found;
    GANGMU_CHECK(
        workspace.run({Verb::CopyBranch, source.number + source.title}, [&](Edit &edit) -> Result<void> {
            const Outline from(edit, source.plan);
            Outline to(edit, place.plan);
            const auto plan = readRow<Plan>(edit.connection(), place.plan);
            const auto origin = readRow<Plan>(edit.connection(), source.plan);
            if (!plan || !origin || (!place.parent.isNull() && !to.has(place.parent)))
                return Error{ErrorCode::NotFound, StoreText::tr("要粘贴到的位置已不存在。"), {}, {}};
            QSet<NodeId> parents{place.parent};
            for (NodeId root : roots) {
                if (!from.has(root))
                    return gone;
                GANGMU_TRY(copies, copyInto(edit, from, to, root, place, {origin->region, plan->region}));
                made.append(copies.value(root));
                for (NodeId copy : std::as_const(copies))
                    parents.insert(copy);
            }
            to.renumber(parents);
            return {};
        }));
    return made;
}

} // namespace gangmu
