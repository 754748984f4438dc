// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/target.h"
#include "core/domain/work_item.h"
#include "core/store/workspace.h"

namespace gangmu {

/// InvalidArgument without a title. With startedOn the present stage is recorded as begun that day. An item
/// that names its standard is finished.
Result<WorkItemId> createWorkItem(Workspace &workspace, const WorkItem &item, const QDate &startedOn = {});
Result<void> editWorkItem(Workspace &workspace, const WorkItem &item);
/// Its stages, documents, comments and ballots go with it; the standard it led to stays.
Result<void> deleteWorkItem(Workspace &workspace, WorkItemId id);
Result<void> deleteWorkItems(Workspace &workspace, const QList<WorkItemId> &items);
/// A year's plan as one edit: new items, and items of the file with all fields as they shall be.
Result<void> importWorkItems(Workspace &workspace, const QList<WorkItem> &fresh,
                             const QList<WorkItem> &merged);

/// 延期. InvalidArgument where the date is not after the due date.
Result<void> extendWorkItem(Workspace &workspace, WorkItemId id, const QDate &to);
/// 终止; the reason is added to the remark. Conflict where it is issued already.
Result<void> terminateWorkItem(Workspace &workspace, WorkItemId id, const QString &reason = {});
/// Takes a termination back.
Result<void> resumeWorkItem(Workspace &workspace, WorkItemId id);

struct StageStep
{
    WorkItemId item;
    Stage to = Stage::Drafting;
    QDate on;       ///< the running stage ends and the next begins
    QString remark; ///< of the new stage, e.g. what is skipped and why
};
/// On to a later stage, up to 50: 60 is reached by issueStandard(). Conflict for an item that is issued or
/// terminated; InvalidArgument for a stage or date that does not follow.
Result<void> advanceStage(Workspace &workspace, const StageStep &step);
/// Back to the stage before, which runs again. Conflict where none is recorded.
Result<void> returnStage(Workspace &workspace, WorkItemId id);
/// Sets dates and remark of a stage that was begun; without an id it is recorded, with neither date nor
/// remark its record goes. InvalidArgument where it ends before it begins or lies behind the present stage.
Result<void> editStage(Workspace &workspace, const WorkItemStage &stage);

/// A document came in; one of this name and stage gets the new date.
Result<void> receiveDocument(Workspace &workspace, const WorkItemDocument &document);
Result<void> removeDocument(Workspace &workspace, WorkItemDocumentId id);

/// Head and foot of the comment table. InvalidArgument for numbers below zero.
Result<void> editConsultation(Workspace &workspace, const Consultation &consultation);

struct StandardIssue
{
    WorkItemId item;
    QString number;
    QDate issuedOn;
    QDate implementedOn; ///< may be invalid
    QString announcement;
    QString replacedNumber;      ///< empty where it replaces none
    SystemEntryId systemEntry;   ///< the planned entry that it fulfils; null where none
    QList<TargetActual> figures; ///< of targets that move with it: new ones, and those with an id are changed
};
/// Makes the catalogue standard and all that hangs on it, as one edit: the work item is finished at stage 60,
/// the planned entry is the standard's, the replaced standard is recorded and, from the day the new one is in
/// force, replaced, its place in the systems taken by the new one. Conflict where the item is issued
/// already or the number is taken.
Result<StandardId> issueStandard(Workspace &workspace, const StandardIssue &issue);

} // namespace gangmu
