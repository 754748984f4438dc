// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verbs/plan_verbs.h"

#include "core/base/rank_key.h"
#include "core/store/revision_log.h"
#include "core/store/row_mapping.h"
#include "core/store/store_text.h"
#include "core/store/verbs/node_removal.h"

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

Result<Plan> find(const Workspace &workspace, PlanId id)
{
    return guarded([&]() -> Result<Plan> {
        if (const std::optional<Plan> plan = readRow<Plan>(workspace.reader(), id))
            return *plan;
        return Error{ErrorCode::NotFound, StoreText::tr("规划已不存在，可能已被删除。"), {}, {}};
    });
}

Result<void> checkPlan(const Plan &plan)
{
    if (plan.title.trimmed().isEmpty())
        return Error{ErrorCode::InvalidArgument, StoreText::tr("规划名称不能为空。"), {}, {}};
    if (plan.startYear && plan.endYear && *plan.endYear < *plan.startYear)
        return Error{ErrorCode::InvalidArgument, StoreText::tr("规划期的终止年不能早于起始年。"), {}, {}};
    return {};
}

QList<qint64> ids(const Connection &connection, const char *sql, qint64 value)
{
    Query query(connection, sql);
    query.bind(value);
    QList<qint64> list;
    while (query.next())
        list.append(query.integer(0));
    return list;
}

} // namespace

QString rankAfterPlans(const Connection &connection)
{
    Query query(connection, "SELECT max(rank) FROM plan");
    query.next();
    return rankBetween(query.text(0), {});
}

Result<PlanId> createPlan(Workspace &workspace, const Plan &plan)
{
    GANGMU_CHECK(checkPlan(plan));
    PlanId created;
    GANGMU_CHECK(workspace.run({Verb::CreatePlan, plan.title}, [&](Edit &edit) -> Result<void> {
        Plan row = plan;
        row.rank = rankAfterPlans(edit.connection());
        created = edit.insertAs<PlanId>(Table::Plan, RowMapping<Plan>::fields(row));
        return {};
    }));
    return created;
}

Result<void> editPlan(Workspace &workspace, const Plan &plan)
{
    GANGMU_CHECK(checkPlan(plan));
    GANGMU_TRY(before, find(workspace, plan.id));
    return workspace.run({Verb::EditPlan, plan.title}, [&](Edit &edit) -> Result<void> {
        Plan row = plan;
        row.rank = before.rank;
        edit.update(Table::Plan, plan.id.value(), RowMapping<Plan>::fields(row));
        return {};
    });
}

Result<void> deletePlan(Workspace &workspace, PlanId id)
{
    GANGMU_TRY(plan, find(workspace, id));
    return workspace.run({Verb::DeletePlan, plan.title}, [&](Edit &edit) -> Result<void> {
        const Connection &connection = edit.connection();
        for (qint64 node : ids(connection, "SELECT id FROM plan_node WHERE plan_id=?", id.value()))
            removeNodeReferences(edit, NodeId(node));
        for (qint64 target : ids(connection, "SELECT id FROM target WHERE plan_id=?", id.value()))
            removeTarget(edit, TargetId(target));
        for (Table table : {Table::Mention, Table::ReviewNote, Table::PlanVersion, Table::PlanNode})
            edit.removeWhere(table, "plan_id"_L1, id.value());
        for (qint64 document : ids(connection, "SELECT id FROM source_document WHERE plan_id=?", id.value()))
            edit.removeWhere(Table::SourceLine, "document_id"_L1, document);
        edit.removeWhere(Table::SourceDocument, "plan_id"_L1, id.value());
        edit.remove(Table::Plan, id.value());
        return {};
    });
}

Result<VersionId> createVersion(Workspace &workspace, PlanId plan, const QString &name)
{
    if (name.trimmed().isEmpty())
        return Error{ErrorCode::InvalidArgument, StoreText::tr("版本名称不能为空。"), {}, {}};
    VersionId created;
    GANGMU_CHECK(workspace.run({Verb::CreateVersion, name}, [&](Edit &edit) -> Result<void> {
        PlanVersion version;
        version.plan = plan;
        version.name = name;
        version.createdAt = edit.now();
        version.revision = latestRevision(edit.connection());
        created = edit.insertAs<VersionId>(Table::PlanVersion, RowMapping<PlanVersion>::fields(version));
        return {};
    }));
    return created;
}

Result<void> deleteVersion(Workspace &workspace, VersionId id)
{
    GANGMU_TRY(version, guarded([&] { return readRow<PlanVersion>(workspace.reader(), id); }));
    return workspace.run({Verb::DeleteVersion, version ? version->name : QString()},
                         [&](Edit &edit) -> Result<void> {
                             edit.remove(Table::PlanVersion, id.value());
                             return {};
                         });
}

} // namespace gangmu
