// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verbs/work_item_verbs.h"

#include "core/store/queries/standard_queries.h"
#include "core/store/queries/work_item_queries.h"
#include "core/store/row_mapping.h"
#include "core/store/store_text.h"

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

Result<void> check(const WorkItem &item)
{
    return item.title.trimmed().isEmpty() ? Result<void>(invalid(StoreText::tr("名称不能为空。")))
                                          : Result<void>();
}

/// An issued item is finished, whoever wrote it.
Fields fieldsOf(WorkItem item)
{
    if (!item.standard.isNull())
        item.state = WorkItemState::Finished;
    return RowMapping<WorkItem>::fields(item);
}

void removeItem(Edit &edit, WorkItemId id)
{
    for (const Ballot &ballot : readRows<Ballot>(edit.connection(), u"WHERE work_item_id=?"_s, id))
        edit.removeWhere(Table::BallotVote, "ballot_id"_L1, ballot.id.value());
    for (Table table :
         {Table::Ballot, Table::Comment, Table::Consultation, Table::WorkItemDocument, Table::WorkItemStage})
        edit.removeWhere(table, "work_item_id"_L1, id.value());
    edit.remove(Table::WorkItem, id.value());
}

Result<void> setState(Workspace &workspace, const WorkItem &item)
{
    return workspace.run({Verb::EditWorkItem, item.title}, [&](Edit &edit) -> Result<void> {
        edit.update(Table::WorkItem, item.id.value(), RowMapping<WorkItem>::fields(item));
        return {};
    });
}

} // namespace

Result<WorkItemId> createWorkItem(Workspace &workspace, const WorkItem &item, const QDate &startedOn)
{
    GANGMU_CHECK(check(item));
    WorkItemId created;
    GANGMU_CHECK(workspace.run({Verb::CreateWorkItem, item.title}, [&](Edit &edit) -> Result<void> {
        created = edit.insertAs<WorkItemId>(Table::WorkItem, fieldsOf(item));
        if (startedOn.isValid())
            edit.insert(Table::WorkItemStage, RowMapping<WorkItemStage>::fields(
                                                  {{}, created, item.stage, startedOn, QDate(), QString()}));
        return {};
    }));
    return created;
}

Result<void> editWorkItem(Workspace &workspace, const WorkItem &item)
{
    GANGMU_CHECK(check(item));
    return workspace.run({Verb::EditWorkItem, item.title}, [&](Edit &edit) -> Result<void> {
        edit.update(Table::WorkItem, item.id.value(), fieldsOf(item));
        return {};
    });
}

Result<void> deleteWorkItem(Workspace &workspace, WorkItemId id)
{
    return deleteWorkItems(workspace, {id});
}

Result<void> deleteWorkItems(Workspace &workspace, const QList<WorkItemId> &items)
{
    if (items.isEmpty())
        return {};
    GANGMU_TRY(first, workItemById(workspace.reader(), items.first()));
    const QString subject =
        items.size() == 1 ? first.title : StoreText::tr("%n 个项目", nullptr, int(items.size()));
    return workspace.run({Verb::DeleteWorkItem, subject}, [&](Edit &edit) -> Result<void> {
        for (WorkItemId item : items)
            removeItem(edit, item);
        return {};
    });
}

Result<void> importWorkItems(Workspace &workspace, const QList<WorkItem> &fresh,
                             const QList<WorkItem> &merged)
{
    for (const WorkItem &item : fresh + merged)
        GANGMU_CHECK(check(item));
    const EditLabel label{Verb::ImportWorkItems,
                          StoreText::tr("%n 个项目", nullptr, int(fresh.size() + merged.size()))};
    return workspace.run(label, [&](Edit &edit) -> Result<void> {
        for (const WorkItem &item : fresh)
            edit.insert(Table::WorkItem, fieldsOf(item));
        for (const WorkItem &item : merged)
            edit.update(Table::WorkItem, item.id.value(), fieldsOf(item));
        return {};
    });
}

Result<void> extendWorkItem(Workspace &workspace, WorkItemId id, const QDate &to)
{
    GANGMU_TRY(item, workItemById(workspace.reader(), id));
    if (!item.standard.isNull() || item.state == WorkItemState::Terminated)
        return conflict(StoreText::tr("已发布或已终止的项目不能延期。"));
    const QDate due = item.extendedTo.isValid() ? item.extendedTo : item.dueOn;
    if (!to.isValid() || (due.isValid() && to <= due))
        return invalid(StoreText::tr("延期后的日期要晚于原定完成时间。"));
    item.extendedTo = to;
    item.state = WorkItemState::Extended;
    return setState(workspace, item);
}

Result<void> terminateWorkItem(Workspace &workspace, WorkItemId id, const QString &reason)
{
    GANGMU_TRY(item, workItemById(workspace.reader(), id));
    if (!item.standard.isNull())
        return conflict(StoreText::tr("项目已发布为标准，不能终止。"));
    item.state = WorkItemState::Terminated;
    if (!reason.trimmed().isEmpty())
        item.remark = item.remark.isEmpty()
                          ? reason.trimmed()
                          : StoreText::tr("%1；%2", "remark; reason").arg(item.remark, reason.trimmed());
    return setState(workspace, item);
}

Result<void> resumeWorkItem(Workspace &workspace, WorkItemId id)
{
    GANGMU_TRY(item, workItemById(workspace.reader(), id));
    if (item.state != WorkItemState::Terminated)
        return {};
    item.state = item.extendedTo.isValid() ? WorkItemState::Extended : WorkItemState::Active;
    return setState(workspace, item);
}

Result<void> receiveDocument(Workspace &workspace, const WorkItemDocument &document)
{
    if (document.name.trimmed().isEmpty())
        return invalid(StoreText::tr("材料需要名称。"));
    GANGMU_TRY(item, workItemById(workspace.reader(), document.workItem));
    return workspace.run({Verb::EditDocuments, document.name}, [&](Edit &edit) -> Result<void> {
        const auto same =
            readRows<WorkItemDocument>(edit.connection(), u"WHERE work_item_id=? AND stage=? AND name=?"_s,
                                       document.workItem, codeOf(document.stage), document.name);
        const Fields fields = RowMapping<WorkItemDocument>::fields(document);
        if (same.isEmpty())
            edit.insert(Table::WorkItemDocument, fields);
        else
            edit.update(Table::WorkItemDocument, same.first().id.value(), fields);
        return {};
    });
}

Result<void> removeDocument(Workspace &workspace, WorkItemDocumentId id)
{
    return workspace.run({Verb::EditDocuments, {}}, [&](Edit &edit) -> Result<void> {
        edit.remove(Table::WorkItemDocument, id.value());
        return {};
    });
}

Result<void> editConsultation(Workspace &workspace, const Consultation &consultation)
{
    if (std::min({consultation.sent, consultation.replied, consultation.repliedWithComments}) < 0)
        return invalid(StoreText::tr("单位数不能小于 0。"));
    GANGMU_TRY(item, workItemById(workspace.reader(), consultation.workItem));
    return workspace.run({Verb::EditConsultation, item.title}, [&](Edit &edit) -> Result<void> {
        const Fields fields = RowMapping<Consultation>::fields(consultation);
        if (consultation.id.isNull())
            edit.insert(Table::Consultation, fields);
        else
            edit.update(Table::Consultation, consultation.id.value(), fields);
        return {};
    });
}

} // namespace gangmu
