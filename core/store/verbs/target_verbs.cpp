// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verbs/target_verbs.h"

#include "core/base/rank_key.h"
#include "core/store/row_mapping.h"
#include "core/store/store_text.h"
#include "core/store/verbs/node_removal.h"

#include <cmath>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

Result<void> checkTarget(const Target &target)
{
    if (target.metric.trimmed().isEmpty())
        return invalid(StoreText::tr("指标名称不能为空。"));
    if (!std::isfinite(target.value))
        return invalid(StoreText::tr("目标值不是有效的数。"));
    if (target.comparator == Comparator::Range && (!target.high || *target.high < target.value))
        return invalid(StoreText::tr("区间目标需要上限，且上限不小于下限。"));
    return {};
}

Result<Target> find(const Workspace &workspace, TargetId id)
{
    return guarded([&]() -> Result<Target> {
        if (const std::optional<Target> target = readRow<Target>(workspace.reader(), id))
            return *target;
        return Error{ErrorCode::NotFound, StoreText::tr("指标已不存在，可能已被删除。"), {}, {}};
    });
}

} // namespace

TargetId insertTarget(Edit &edit, Target target)
{
    Query last(edit.connection(), "SELECT max(rank) FROM target WHERE plan_id=?");
    last.bind(target.plan).next();
    target.rank = rankBetween(last.text(0), {});
    return edit.insertAs<TargetId>(Table::Target, RowMapping<Target>::fields(target));
}

Result<TargetId> createTarget(Workspace &workspace, const Target &target)
{
    GANGMU_CHECK(checkTarget(target));
    TargetId created;
    GANGMU_CHECK(workspace.run({Verb::CreateTarget, target.metric}, [&](Edit &edit) -> Result<void> {
        created = insertTarget(edit, target);
        return {};
    }));
    return created;
}

Result<void> reviseTarget(Workspace &workspace, const Target &target)
{
    GANGMU_CHECK(checkTarget(target));
    GANGMU_TRY(before, find(workspace, target.id));
    return workspace.run({Verb::ReviseTarget, target.metric}, [&](Edit &edit) -> Result<void> {
        Target row = target;
        row.rank = before.rank;
        edit.update(Table::Target, target.id.value(), RowMapping<Target>::fields(row));
        return {};
    });
}

Result<void> deleteTarget(Workspace &workspace, TargetId id)
{
    GANGMU_TRY(target, find(workspace, id));
    return workspace.run({Verb::DeleteTarget, target.metric}, [&](Edit &edit) -> Result<void> {
        removeTarget(edit, id);
        return {};
    });
}

Result<void> linkTarget(Workspace &workspace, TargetId id, TargetId sameAs)
{
    GANGMU_TRY(target, find(workspace, id));
    if (id == sameAs)
        return invalid(StoreText::tr("指标不能与自身关联。"));
    return workspace.run({Verb::LinkTarget, target.metric}, [&](Edit &edit) -> Result<void> {
        edit.update(Table::Target, id.value(), {{u"same_as_id"_s, idValue(sameAs)}});
        return {};
    });
}

Result<TargetActualId> setActual(Workspace &workspace, const TargetActual &actual)
{
    if (!actual.asOf.isValid())
        return invalid(StoreText::tr("完成值需要截至日期。"));
    if (actual.periodStart.isValid() && actual.periodStart > actual.asOf)
        return invalid(StoreText::tr("统计起始日期不能晚于截至日期。"));
    if (!std::isfinite(actual.value))
        return invalid(StoreText::tr("完成值不是有效的数。"));
    GANGMU_TRY(target, find(workspace, actual.target));
    TargetActualId id = actual.id;
    GANGMU_CHECK(workspace.run({Verb::SetActual, target.metric}, [&](Edit &edit) -> Result<void> {
        const Fields fields = RowMapping<TargetActual>::fields(actual);
        if (id.isNull())
            id = edit.insertAs<TargetActualId>(Table::TargetActual, fields);
        else
            edit.update(Table::TargetActual, id.value(), fields);
        return {};
    }));
    return id;
}

Result<void> deleteActual(Workspace &workspace, TargetActualId id)
{
    return workspace.run({Verb::DeleteActual, {}}, [&](Edit &edit) -> Result<void> {
        edit.remove(Table::TargetActual, id.value());
        return {};
    });
}

} // namespace gangmu
