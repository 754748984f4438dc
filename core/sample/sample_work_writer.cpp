// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/rank_key.h"
#include "core/sample/sample_work.h"
#include "core/store/row_mapping.h"

#include <QHash>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

template <class T>
qint64 insertRow(Edit &edit, const T &value)
{
    return edit.insert(RowMapping<T>::table, RowMapping<T>::fields(value));
}

/// What the file says of an item, on top of what it is already.
WorkItem merged(WorkItem item, const SampleWorkDetail &detail, CommitteeId committee)
{
    WorkItem fields = detail.fields;
    fields.id = item.id;
    fields.number = item.number;
    fields.title = item.title;
    fields.level = item.level;
    fields.mandate = item.mandate;
    fields.stage = item.stage;
    fields.plannedYear = item.plannedYear;
    fields.field = item.field;
    fields.region = item.region;
    fields.planNode = item.planNode;
    fields.standard = item.standard;
    fields.systemEntry = item.systemEntry;
    fields.committee = committee;
    return fields;
}

void writeDetail(Edit &edit, WorkItemId id, const SampleWorkDetail &detail, CommitteeId ballotCommittee)
{
    for (WorkItemStage stage : detail.stages) {
        stage.workItem = id;
        insertRow(edit, stage);
    }
    for (WorkItemDocument document : detail.documents) {
        document.workItem = id;
        insertRow(edit, document);
    }
    if (std::optional<Consultation> head = detail.consultation) {
        head->workItem = id;
        insertRow(edit, *head);
    }
    QStringList ranks = initialRanks(int(detail.comments.size()));
    for (Comment comment : detail.comments) {
        comment.workItem = id;
        comment.rank = ranks.takeFirst();
        insertRow(edit, comment);
    }
    if (std::optional<Ballot> ballot = detail.ballot) {
        ballot->workItem = id;
        ballot->committee = ballotCommittee;
        insertRow(edit, *ballot);
    }
}

} // namespace

void writeSampleWork(Edit &edit, const SampleWork &work)
{
    QHash<QString, CommitteeId> committees;
    for (const SampleCommittee &row : work.committees) {
        Committee committee = row.committee;
        committee.parent = committees.value(row.parent);
        const CommitteeId id(insertRow(edit, committee));
        committees.insert(committee.number, id);
        QStringList ranks = initialRanks(int(row.members.size()));
        for (CommitteeMember member : row.members) {
            member.committee = id;
            member.rank = ranks.takeFirst();
            insertRow(edit, member);
        }
    }
    QHash<QString, WorkItem> items;
    for (const WorkItem &item : readRows<WorkItem>(edit.connection(), {}))
        items.insert(item.number, item);
    for (const SampleWorkDetail &detail : work.items) {
        const WorkItem item = items.value(detail.number);
        if (item.id.isNull())
            continue;
        edit.update(Table::WorkItem, item.id.value(),
                    RowMapping<WorkItem>::fields(merged(item, detail, committees.value(detail.committee))));
        writeDetail(edit, item.id, detail, committees.value(detail.ballotCommittee));
    }
    for (const auto &[number, committee] : work.standards) {
        for (const Standard &standard : readRows<Standard>(edit.connection(), u"WHERE number=?"_s, number))
            edit.update(Table::Standard, standard.id.value(), {{u"committee"_s, committee}});
    }
}

} // namespace gangmu
