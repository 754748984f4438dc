// SPDX-License-Identifier: GPL-3.0-or-later
/// Work items from stage to stage.
#include "core/domain/terms.h"
#include "core/store/queries/standard_queries.h"
#include "core/store/queries/work_item_queries.h"
#include "core/store/row_mapping.h"
#include "core/store/store_text.h"
#include "core/store/verbs/work_item_verbs.h"

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

std::optional<WorkItemStage> recordOf(const QList<WorkItemStage> &records, Stage stage)
{
    for (const WorkItemStage &record : records) {
        if (record.stage == stage)
            return record;
    }
    return std::nullopt;
}

void write(Edit &edit, const WorkItemStage &record)
{
    const Fields fields = RowMapping<WorkItemStage>::fields(record);
    if (record.id.isNull())
        edit.insert(Table::WorkItemStage, fields);
    else
        edit.update(Table::WorkItemStage, record.id.value(), fields);
}

void setStage(Edit &edit, WorkItemId item, Stage stage)
{
    edit.update(Table::WorkItem, item.value(), {{u"stage"_s, codeValue(stage)}});
}

} // namespace

Result<void> advanceStage(Workspace &workspace, const StageStep &step)
{
    GANGMU_TRY(item, workItemById(workspace.reader(), step.item));
    if (!item.standard.isNull() || item.state == WorkItemState::Terminated ||
        item.state == WorkItemState::Finished)
        return conflict(StoreText::tr("已发布或已终止的项目不能再推进。"));
    if (step.to <= item.stage)
        return invalid(StoreText::tr("项目已在%1，只能推进到后面的阶段。").arg(termOf(item.stage)));
    if (step.to >= Stage::Publication)
        return invalid(StoreText::tr("出版阶段通过“发布”进入：填写标准号和日期。"));
    GANGMU_TRY(records, workItemStages(workspace.reader(), step.item));
    WorkItemStage running =
        recordOf(records, item.stage)
            .value_or(WorkItemStage{{}, item.id, item.stage, QDate(), QDate(), QString()});
    if (!step.on.isValid() || (running.startedOn.isValid() && step.on < running.startedOn))
        return invalid(StoreText::tr("推进日期不能早于%1的开始日期。").arg(termOf(item.stage)));
    WorkItemStage begun =
        recordOf(records, step.to).value_or(WorkItemStage{{}, item.id, step.to, QDate(), QDate(), QString()});
    const QString subject = StoreText::tr("%1：%2", "verb: subject").arg(termOf(step.to), item.title);
    return workspace.run({Verb::AdvanceStage, subject}, [&](Edit &edit) -> Result<void> {
        running.finishedOn = running.finishedOn.isValid() ? running.finishedOn : step.on;
        write(edit, running);
        begun.startedOn = step.on;
        begun.finishedOn = {};
        begun.remark = step.remark;
        write(edit, begun);
        setStage(edit, item.id, step.to);
        return {};
    });
}

Result<void> returnStage(Workspace &workspace, WorkItemId id)
{
    GANGMU_TRY(item, workItemById(workspace.reader(), id));
    if (!item.standard.isNull())
        return conflict(StoreText::tr("项目已发布为标准，不能退回。"));
    GANGMU_TRY(records, workItemStages(workspace.reader(), id));
    std::optional<WorkItemStage> before;
    for (const WorkItemStage &record : records) {
        if (record.stage < item.stage)
            before = record;
    }
    if (!before)
        return conflict(StoreText::tr("没有上一阶段的记录，不能退回。"));
    return workspace.run({Verb::AdvanceStage, item.title}, [&](Edit &edit) -> Result<void> {
        if (const auto running = recordOf(records, item.stage))
            edit.remove(Table::WorkItemStage, running->id.value());
        before->finishedOn = {};
        write(edit, *before);
        setStage(edit, id, before->stage);
        return {};
    });
}

Result<void> editStage(Workspace &workspace, const WorkItemStage &stage)
{
    GANGMU_TRY(item, workItemById(workspace.reader(), stage.workItem));
    if (stage.stage > item.stage)
        return invalid(StoreText::tr("项目还没有进入%1。").arg(termOf(stage.stage)));
    if (stage.startedOn.isValid() && stage.finishedOn.isValid() && stage.finishedOn < stage.startedOn)
        return invalid(StoreText::tr("完成日期不能早于开始日期。"));
    if (stage.stage == item.stage && stage.finishedOn.isValid() && item.standard.isNull())
        return invalid(StoreText::tr("当前阶段的完成日期由“推进”或“发布”填写。"));
    GANGMU_TRY(records, workItemStages(workspace.reader(), stage.workItem));
    WorkItemStage record = stage;
    if (const auto known = recordOf(records, stage.stage); known && record.id.isNull())
        record.id = known->id;
    const bool empty =
        !record.startedOn.isValid() && !record.finishedOn.isValid() && record.remark.trimmed().isEmpty();
    return workspace.run({Verb::EditStage, item.title}, [&](Edit &edit) -> Result<void> {
        if (!empty)
            write(edit, record);
        else if (!record.id.isNull())
            edit.remove(Table::WorkItemStage, record.id.value());
        return {};
    });
}

} // namespace gangmu
