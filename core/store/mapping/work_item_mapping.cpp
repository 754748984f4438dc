// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row_fields.h"
#include "core/store/row_mapping.h"

namespace gangmu {

namespace {

template <class V, class T>
requires std::is_same_v<std::remove_const_t<T>, WorkItem>
void describe(V &v, T &each)
{
    v("number", each.number);
    v("title", each.title);
    v("level", each.level);
    v("mandate", each.mandate);
    v("stage", each.stage);
    v("planned_year", each.plannedYear);
    v("field", each.field);
    v("region", each.region);
    v("plan_node_id", each.planNode);
    v("standard_id", each.standard);
    v("action", each.action);
    v("revised_number", each.revisedNumber);
    v("kind", each.kind);
    v("adopted_number", each.adoptedNumber);
    v("adoption", each.adoption);
    v("proposer", each.proposer);
    v("committee_id", each.committee);
    v("lead_drafter", each.leadDrafter);
    v("co_drafters", each.coDrafters);
    v("due_on", each.dueOn);
    v("funding", each.funding);
    v("approval_document", each.approvalDocument);
    v("approved_on", each.approvedOn);
    v("state", each.state);
    v("extended_to", each.extendedTo);
    v("system_entry_id", each.systemEntry);
    v("remark", each.remark);
}

template <class V, class T>
requires std::is_same_v<std::remove_const_t<T>, WorkItemStage>
void describe(V &v, T &each)
{
    v("work_item_id", each.workItem);
    v("stage", each.stage);
    v("started_on", each.startedOn);
    v("finished_on", each.finishedOn);
    v("remark", each.remark);
}

template <class V, class T>
requires std::is_same_v<std::remove_const_t<T>, WorkItemDocument>
void describe(V &v, T &each)
{
    v("work_item_id", each.workItem);
    v("stage", each.stage);
    v("name", each.name);
    v("received_on", each.receivedOn);
    v("remark", each.remark);
}

template <class V, class T>
requires std::is_same_v<std::remove_const_t<T>, Consultation>
void describe(V &v, T &each)
{
    v("work_item_id", each.workItem);
    v("started_on", each.startedOn);
    v("ends_on", each.endsOn);
    v("sent", each.sent);
    v("replied", each.replied);
    v("replied_with_comments", each.repliedWithComments);
    v("drafter", each.drafter);
    v("contact", each.contact);
    v("phone", each.phone);
    v("filled_on", each.filledOn);
}

template <class V, class T>
requires std::is_same_v<std::remove_const_t<T>, Comment>
void describe(V &v, T &each)
{
    v("work_item_id", each.workItem);
    v("rank", each.rank);
    v("clause", each.clause);
    v("opinion", each.opinion);
    v("organization", each.organization);
    v("disposition", each.disposition);
    v("reason", each.reason);
    v("remark", each.remark);
}

template <class V, class T>
requires std::is_same_v<std::remove_const_t<T>, Ballot>
void describe(V &v, T &each)
{
    v("work_item_id", each.workItem);
    v("committee_id", each.committee);
    v("title", each.title);
    v("opened_on", each.openedOn);
    v("closed_on", each.closedOn);
    v("members", each.members);
    v("in_favour", each.inFavour);
    v("against", each.against);
    v("abstained", each.abstained);
    v("quorum", each.quorum);
    v("approval", each.approval);
    v("objection", each.objection);
    v("basis", each.basis);
    v("remark", each.remark);
}

template <class V, class T>
requires std::is_same_v<std::remove_const_t<T>, BallotVote>
void describe(V &v, T &each)
{
    v("ballot_id", each.ballot);
    v("member", each.member);
    v("organization", each.organization);
    v("choice", each.choice);
    v("remark", each.remark);
}

} // namespace

GANGMU_DEFINE_ROW_MAPPING(WorkItem)
GANGMU_DEFINE_ROW_MAPPING(WorkItemStage)
GANGMU_DEFINE_ROW_MAPPING(WorkItemDocument)
GANGMU_DEFINE_ROW_MAPPING(Consultation)
GANGMU_DEFINE_ROW_MAPPING(Comment)
GANGMU_DEFINE_ROW_MAPPING(Ballot)
GANGMU_DEFINE_ROW_MAPPING(BallotVote)

} // namespace gangmu
