// SPDX-License-Identifier: GPL-3.0-or-later
/// From a work item to a standard of the catalogue.
#include "core/domain/standard_number.h"
#include "core/store/queries/committee_queries.h"
#include "core/store/queries/standard_queries.h"
#include "core/store/queries/work_item_queries.h"
#include "core/store/row_mapping.h"
#include "core/store/store_text.h"
#include "core/store/verbs/work_item_verbs.h"

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

Standard standardOf(const WorkItem &item, const StandardIssue &issue, const QString &committee, bool inForce)
{
    Standard standard;
    standard.number = issue.number.trimmed();
    standard.title = item.title;
    standard.level = item.level;
    standard.mandate = item.mandate;
    standard.state = inForce ? StandardState::InForce : StandardState::Published;
    standard.issuedOn = issue.issuedOn;
    standard.implementedOn = issue.implementedOn;
    standard.plannedYear = item.plannedYear;
    standard.field = item.field;
    standard.region = item.region;
    standard.planNode = item.planNode;
    standard.kind = item.kind;
    standard.committee = committee;
    standard.proposer = item.proposer;
    QStringList drafters{item.leadDrafter, item.coDrafters};
    drafters.removeAll(QString());
    standard.drafters = drafters.join(u'、');
    standard.announcement = issue.announcement;
    standard.adoptedNumber = item.adoptedNumber;
    standard.adoption = item.adoption;
    return standard;
}

/// Whatever runs ends on the day of issue; the publication stage is recorded with it.
void finishStages(Edit &edit, const WorkItem &item, const QDate &on)
{
    bool published = false;
    for (WorkItemStage record :
         readRows<WorkItemStage>(edit.connection(), u"WHERE work_item_id=?"_s, item.id)) {
        published = published || record.stage == Stage::Publication;
        if (record.finishedOn.isValid())
            continue;
        record.finishedOn = on;
        edit.update(Table::WorkItemStage, record.id.value(), RowMapping<WorkItemStage>::fields(record));
    }
    if (!published)
        edit.insert(Table::WorkItemStage,
                    RowMapping<WorkItemStage>::fields({{}, item.id, Stage::Publication, on, on, QString()}));
}

/// The new standard takes the places of the old one in the systems, where it does not stand itself.
void takeOverEntries(Edit &edit, StandardId old, StandardId fresh)
{
    const Connection &connection = edit.connection();
    for (const SystemEntry &entry : readRows<SystemEntry>(connection, u"WHERE standard_id=?"_s, old)) {
        const bool there =
            !readRows<SystemEntry>(connection, u"WHERE standard_id=? AND node_id=?"_s, fresh, entry.node)
                 .isEmpty();
        if (!there)
            edit.update(Table::SystemEntry, entry.id.value(), {{u"standard_id"_s, fresh.value()}});
    }
}

} // namespace

Result<StandardId> issueStandard(Workspace &workspace, const StandardIssue &issue)
{
    const Connection &reader = workspace.reader();
    GANGMU_TRY(item, workItemById(reader, issue.item));
    if (!item.standard.isNull())
        return conflict(StoreText::tr("项目已发布为标准。"));
    if (item.state == WorkItemState::Terminated)
        return conflict(StoreText::tr("项目已终止，请先恢复。"));
    if (issue.number.trimmed().isEmpty())
        return invalid(StoreText::tr("发布标准需要标准号。"));
    if (!issue.issuedOn.isValid())
        return invalid(StoreText::tr("发布标准需要发布日期。"));
    if (issue.implementedOn.isValid() && issue.implementedOn < issue.issuedOn)
        return invalid(StoreText::tr("实施日期不能早于发布日期。"));
    GANGMU_TRY(taken, standardOfNumber(reader, issue.number));
    if (taken)
        return conflict(StoreText::tr("目录中已有 %1《%2》。").arg(taken->number, taken->title));
    GANGMU_TRY(replaced, standardOfNumber(reader, issue.replacedNumber));
    GANGMU_TRY(entry, systemEntryOf(reader, issue.systemEntry));
    if (entry && !entry->standard.isNull())
        return conflict(StoreText::tr("所选的体系明细项已有标准。"));
    QString committee;
    if (!item.committee.isNull()) {
        GANGMU_TRY(body, committeeById(reader, item.committee));
        committee = body.number.isEmpty() ? body.name : body.number;
    }
    const bool inForce = !issue.implementedOn.isValid() || issue.implementedOn <= workspace.clock().today();

    StandardId created;
    GANGMU_CHECK(
        workspace.run({Verb::IssueStandard, issue.number.trimmed()}, [&](Edit &edit) -> Result<void> {
            created = edit.insertAs<StandardId>(
                Table::Standard, RowMapping<Standard>::fields(standardOf(item, issue, committee, inForce)));
            edit.update(Table::WorkItem, item.id.value(),
                        {{u"standard_id"_s, created.value()},
                         {u"stage"_s, codeValue(Stage::Publication)},
                         {u"state"_s, codeValue(WorkItemState::Finished)},
                         {u"system_entry_id"_s, idValue(issue.systemEntry)}});
            finishStages(edit, item, issue.issuedOn);
            if (entry)
                edit.update(Table::SystemEntry, entry->id.value(), {{u"standard_id"_s, created.value()}});
            if (const QString old = issue.replacedNumber.trimmed(); !old.isEmpty())
                edit.insert(Table::Replacement, RowMapping<Replacement>::fields({{}, created, old, false}));
            // Until the new standard is in force the old one is.
            if (replaced && inForce && replaced->state != StandardState::Withdrawn) {
                edit.update(Table::Standard, replaced->id.value(),
                            {{u"state"_s, codeValue(StandardState::Replaced)},
                             {u"withdrawn_on"_s, dateValue(issue.implementedOn.isValid() ? issue.implementedOn
                                                                                         : issue.issuedOn)}});
                takeOverEntries(edit, replaced->id, created);
            }
            for (const TargetActual &figure : issue.figures) {
                const Fields fields = RowMapping<TargetActual>::fields(figure);
                if (figure.id.isNull())
                    edit.insert(Table::TargetActual, fields);
                else
                    edit.update(Table::TargetActual, figure.id.value(), fields);
            }
            return {};
        }));
    return created;
}

} // namespace gangmu
