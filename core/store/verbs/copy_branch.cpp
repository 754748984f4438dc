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

/// The organization of the same name in another region, made there where it is missing.
Result<OrganizationId> inRegion(Edit &edit, OrganizationId id, const QString &region)
{
    const auto organization = readRow<Organization>(edit.connection(), id);
    if (!organization || organization->region == region || organization->kind == OrganizationKind::Collective)
        return id;
    GANGMU_TRY(same, findOrganization(edit.connection(), organization->name, region));
    if (!same.isNull())
        return same;
    return edit.insertAs<OrganizationId>(
        Table::Organization,
        RowMapping<Organization>::fields({{}, organization->name, region, organization->kind, {}}));
}

} // namespace

Result<NodeId> copyBranch(Workspace &workspace, NodeId root, const NodePlace &place)
{
    const auto found = guarded([&] { return readRow<PlanNode>(workspace.reader(), root); });
    if (!found || !*found)
        return Error{ErrorCode::NotFound, StoreText::tr("要复制的条目已不存在。"), {}, {}};
    const PlanNode source = **found;
    NodeId copy;
    GANGMU_CHECK(
        workspace.run({Verb::CopyBranch, source.number + source.title}, [&](Edit &edit) -> Result<void> {
            const Outline from(edit, source.plan);
            Outline to(edit, place.plan);
            const auto plan = readRow<Plan>(edit.connection(), place.plan);
            if (!plan || (!place.parent.isNull() && !to.has(place.parent)))
                return Error{ErrorCode::NotFound, StoreText::tr("要粘贴到的位置已不存在。"), {}, {}};
            QHash<NodeId, NodeId> copies;
            for (NodeId id : from.branch(root)) {
                PlanNode node = from.node(id);
                node.parent = id == root ? place.parent : copies.value(node.parent);
                if (id == root)
                    node.rank = to.rankFor(place.parent, place.before);
                const auto kind = to.kindUnder(node.parent, node.kind);
                if (!kind)
                    return Error{
                        ErrorCode::Conflict,
                        StoreText::tr("这里不能放置该类条目。专栏项只能放在专栏内，正文段落不能有下级。"),
                        {},
                        {}};
                node.kind = *kind;
                const NodeId made = to.insert(node);
                copies.insert(id, made);
                if (!node.number.isEmpty() && to.level(made) > 0)
                    to.setNumber(made, to.styleFor(made));
                for (Responsibility row : readRows<Responsibility>(
                         edit.connection(), u"WHERE node_id=? ORDER BY position, id"_s, id)) {
                    GANGMU_TRY(organization, inRegion(edit, row.organization, plan->region));
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
            copy = copies.value(root);
            QSet<NodeId> parents{place.parent};
            for (NodeId made : std::as_const(copies))
                parents.insert(made);
            to.renumber(parents);
            return {};
        }));
    return copy;
}

} // namespace gangmu
