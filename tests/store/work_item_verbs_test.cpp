// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verbs/work_item_verbs.h"

#include "core/store/queries/standard_queries.h"
#include "core/store/queries/work_item_queries.h"
#include "core/store/row_mapping.h"
#include "core/store/verbs/ballot_verbs.h"
#include "core/store/verbs/comment_verbs.h"
#include "core/store/verbs/committee_verbs.h"
#include "core/store/verbs/plan_verbs.h"
#include "core/store/verbs/standard_verbs.h"
#include "core/store/verbs/target_verbs.h"
#include "tests/support/core/test_workspace.h"

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;

namespace {

class WorkItemVerbs : public testing::Test
{
protected:
    WorkItemVerbs()
    {
        WorkItem row;
        row.number = u"DB00-JH-2026-001"_s;
        row.title = u"谷子良种繁育技术规程"_s;
        row.plannedYear = 2026;
        row.field = u"农业"_s;
        row.region = u"示例省"_s;
        item = must(createWorkItem(*w, row, QDate(2025, 11, 3)));
    }

    WorkItem stored() const { return must(workItemById(w->reader(), item)); }
    QList<WorkItemStage> stages() const { return must(workItemStages(w->reader(), item)); }
    /// Undoes and redoes the last edit and expects what it promised; leaves it done.
    void expectExact(const QString &before, const QString &notice)
    {
        EXPECT_EQ(describe(w.notices.last()), notice);
        const QString after = dump(*w);
        EXPECT_NE(after, before);
        must(w->undo());
        EXPECT_EQ(dump(*w), before);
        must(w->redo());
        EXPECT_EQ(dump(*w), after);
        must(w->undo());
        EXPECT_EQ(dump(*w), before);
        must(w->redo());
    }
    /// A node of a standards system with a planned entry.
    SystemEntryId plannedEntry(const QString &title)
    {
        SystemEntryId entry;
        must(w->run({Verb::AddSystemEntries, {}}, [&](Edit &edit) -> Result<void> {
            StandardsSystem system;
            system.title = u"体系"_s;
            const auto in = edit.insertAs<StandardsSystemId>(Table::StandardsSystem,
                                                             RowMapping<StandardsSystem>::fields(system));
            SystemNode box;
            box.system = in;
            box.title = u"种植"_s;
            node = edit.insertAs<SystemNodeId>(Table::SystemNode, RowMapping<SystemNode>::fields(box));
            SystemEntry row;
            row.node = node;
            row.title = title;
            entry = edit.insertAs<SystemEntryId>(Table::SystemEntry, RowMapping<SystemEntry>::fields(row));
            return {};
        }));
        return entry;
    }

    TestWorkspace w;
    WorkItemId item;
    SystemNodeId node;
};

} // namespace

TEST_F(WorkItemVerbs, CreateRecordsTheStageThatRuns)
{
    EXPECT_EQ(describe(w.notices.last()), u"work_item inserted; work_item_stage inserted"_s);
    ASSERT_EQ(stages().size(), 1);
    EXPECT_EQ(stages().first().stage, Stage::Proposal);
    EXPECT_EQ(stages().first().startedOn, QDate(2025, 11, 3));
    EXPECT_EQ(createWorkItem(*w, {}).error().code, ErrorCode::InvalidArgument);
}

TEST_F(WorkItemVerbs, AdvanceEndsOneStageAndBeginsTheNext)
{
    const QString before = dump(*w);
    must(advanceStage(*w, {item, Stage::Drafting, QDate(2026, 1, 20), {}}));
    expectExact(before,
                u"work_item updated stage; work_item_stage inserted; work_item_stage updated finished_on"_s);
    EXPECT_EQ(w.notices.last().label.text(), u"推进阶段：起草阶段：谷子良种繁育技术规程"_s);
    ASSERT_EQ(stages().size(), 2);
    EXPECT_EQ(stages()[0].finishedOn, QDate(2026, 1, 20));
    EXPECT_EQ(stages()[1].startedOn, QDate(2026, 1, 20));
    EXPECT_EQ(stored().stage, Stage::Drafting);
}

TEST_F(WorkItemVerbs, AJumpIsPossibleAndSaid)
{
    must(advanceStage(*w, {item, Stage::Comment, QDate(2026, 1, 20), u"跳过起草阶段"_s}));
    EXPECT_EQ(stored().stage, Stage::Comment);
    ASSERT_EQ(stages().size(), 2);
    EXPECT_EQ(stages()[1].remark, u"跳过起草阶段"_s);
}

TEST_F(WorkItemVerbs, AdvanceRefusesWhatDoesNotFollow)
{
    const QString before = dump(*w);
    const auto code = [&](Stage to, const QDate &on) {
        return advanceStage(*w, {item, to, on, {}}).error().code;
    };
    EXPECT_EQ(code(Stage::Proposal, QDate(2026, 1, 1)), ErrorCode::InvalidArgument);
    EXPECT_EQ(code(Stage::Preliminary, QDate(2026, 1, 1)), ErrorCode::InvalidArgument);
    EXPECT_EQ(code(Stage::Publication, QDate(2026, 1, 1)), ErrorCode::InvalidArgument);
    EXPECT_EQ(code(Stage::Drafting, QDate(2025, 11, 2)), ErrorCode::InvalidArgument);
    EXPECT_EQ(code(Stage::Drafting, {}), ErrorCode::InvalidArgument);
    EXPECT_EQ(dump(*w), before);
    must(terminateWorkItem(*w, item, u"起草单位退出"_s));
    EXPECT_EQ(code(Stage::Drafting, QDate(2026, 1, 1)), ErrorCode::Conflict);
}

TEST_F(WorkItemVerbs, ReturnTakesTheItemBackToTheStageBefore)
{
    EXPECT_EQ(returnStage(*w, item).error().code, ErrorCode::Conflict);
    must(advanceStage(*w, {item, Stage::Drafting, QDate(2026, 1, 20), {}}));
    const QString before = dump(*w);
    must(returnStage(*w, item));
    expectExact(before,
                u"work_item updated stage; work_item_stage deleted; work_item_stage updated finished_on"_s);
    EXPECT_EQ(stored().stage, Stage::Proposal);
    ASSERT_EQ(stages().size(), 1);
    EXPECT_FALSE(stages().first().finishedOn.isValid());
}

TEST_F(WorkItemVerbs, DatesOfAStageAreEdited)
{
    must(advanceStage(*w, {item, Stage::Drafting, QDate(2026, 1, 20), {}}));
    WorkItemStage record = stages()[0];
    record.startedOn = QDate(2025, 12, 1);
    const QString before = dump(*w);
    must(editStage(*w, record));
    expectExact(before, u"work_item_stage updated started_on"_s);
    record.finishedOn = QDate(2025, 11, 1);
    EXPECT_EQ(editStage(*w, record).error().code, ErrorCode::InvalidArgument);
    WorkItemStage ahead{{}, item, Stage::Comment, QDate(2026, 2, 1), {}, {}};
    EXPECT_EQ(editStage(*w, ahead).error().code, ErrorCode::InvalidArgument);
    WorkItemStage current = stages()[1];
    current.finishedOn = QDate(2026, 2, 1);
    EXPECT_EQ(editStage(*w, current).error().code, ErrorCode::InvalidArgument);
    // A stage from before the item was kept here is recorded, and goes again when it says nothing.
    must(editStage(*w, {{}, item, Stage::Preliminary, QDate(2025, 1, 5), QDate(2025, 11, 3), {}}));
    ASSERT_EQ(stages().size(), 3);
    WorkItemStage empty = stages()[0];
    empty.startedOn = empty.finishedOn = {};
    must(editStage(*w, empty));
    EXPECT_EQ(stages().size(), 2);
}

TEST_F(WorkItemVerbs, DocumentsComeInOnce)
{
    const QString before = dump(*w);
    must(receiveDocument(*w, {{}, item, Stage::Proposal, u"项目任务书"_s, QDate(2026, 1, 5), {}}));
    expectExact(before, u"work_item_document inserted"_s);
    must(receiveDocument(*w, {{}, item, Stage::Proposal, u"项目任务书"_s, QDate(2026, 1, 8), {}}));
    EXPECT_EQ(describe(w.notices.last()), u"work_item_document updated received_on"_s);
    const auto documents = must(workItemDocuments(w->reader(), item));
    ASSERT_EQ(documents.size(), 1);
    must(removeDocument(*w, documents.first().id));
    EXPECT_EQ(dump(*w), before);
}

TEST_F(WorkItemVerbs, ExtendTerminateResume)
{
    WorkItem row = stored();
    row.dueOn = QDate(2026, 12, 31);
    must(editWorkItem(*w, row));
    EXPECT_EQ(extendWorkItem(*w, item, QDate(2026, 12, 31)).error().code, ErrorCode::InvalidArgument);
    const QString before = dump(*w);
    must(extendWorkItem(*w, item, QDate(2027, 6, 30)));
    expectExact(before, u"work_item updated state extended_to"_s);
    must(terminateWorkItem(*w, item, u"逾期未完成"_s));
    EXPECT_EQ(stored().state, WorkItemState::Terminated);
    EXPECT_EQ(stored().remark, u"逾期未完成"_s);
    EXPECT_EQ(extendWorkItem(*w, item, QDate(2028, 1, 1)).error().code, ErrorCode::Conflict);
    must(resumeWorkItem(*w, item));
    EXPECT_EQ(stored().state, WorkItemState::Extended);
    // A standard that was issued and deleted leaves an item that goes on as before.
    StandardIssue issue;
    issue.item = item;
    issue.number = u"DB00/T 1200-2026"_s;
    issue.issuedOn = QDate(2026, 2, 10);
    must(deleteStandard(*w, must(issueStandard(*w, issue))));
    EXPECT_EQ(stored().state, WorkItemState::Extended);
}

TEST_F(WorkItemVerbs, ADeletedItemTakesAllOfItsOwnWithIt)
{
    must(receiveDocument(*w, {{}, item, Stage::Proposal, u"项目任务书"_s, {}, {}}));
    Consultation head;
    head.workItem = item;
    head.sent = 30;
    must(editConsultation(*w, head));
    Comment comment;
    comment.workItem = item;
    comment.opinion = u"改"_s;
    must(createComment(*w, comment));
    Ballot ballot;
    ballot.workItem = item;
    ballot.title = u"审查投票"_s;
    const BallotId voted = must(createBallot(*w, ballot));
    must(setVotes(*w, voted, {{u"甲"_s, u"甲局"_s, BallotChoice::InFavour, {}}}));
    const QString before = dump(*w);
    must(deleteWorkItem(*w, item));
    expectExact(before, u"ballot deleted; ballot_vote deleted; comment deleted; consultation deleted; "
                        u"work_item deleted; work_item_document deleted; work_item_stage deleted"_s);
    EXPECT_EQ(dump(*w), QString());
}

TEST_F(WorkItemVerbs, ConsultationIsOneRow)
{
    Consultation head;
    head.workItem = item;
    head.sent = -1;
    EXPECT_EQ(editConsultation(*w, head).error().code, ErrorCode::InvalidArgument);
    head.sent = 30;
    const QString before = dump(*w);
    must(editConsultation(*w, head));
    expectExact(before, u"consultation inserted"_s);
    head = must(consultation(w->reader(), item));
    EXPECT_EQ(head.sent, 30);
    head.replied = 20;
    must(editConsultation(*w, head));
    EXPECT_EQ(describe(w.notices.last()), u"consultation updated replied"_s);
}

TEST_F(WorkItemVerbs, APlanIsImportedAsOneEdit)
{
    WorkItem fresh;
    fresh.title = u"糜子栽培技术规程"_s;
    WorkItem merged = stored();
    merged.proposer = u"省农业农村厅"_s;
    const QString before = dump(*w);
    must(importWorkItems(*w, {fresh, fresh}, {merged}));
    expectExact(before, u"work_item inserted ×2; work_item updated proposer"_s);
    EXPECT_EQ(w.notices.last().label.text(), u"导入制修订计划：3 个项目"_s);
    EXPECT_EQ(importWorkItems(*w, {WorkItem()}, {}).error().code, ErrorCode::InvalidArgument);
}

TEST_F(WorkItemVerbs, IssueIsOneStep)
{
    const SystemEntryId entry = plannedEntry(u"谷子良种繁育技术规程"_s);
    Committee body;
    body.number = u"DB00/TC 01"_s;
    body.name = u"种业标准化技术委员会"_s;
    WorkItem row = stored();
    row.committee = must(createCommittee(*w, body));
    row.leadDrafter = u"省农业科学院"_s;
    row.coDrafters = u"甲种业公司、乙种业公司"_s;
    must(editWorkItem(*w, row));
    must(advanceStage(*w, {item, Stage::Approval, QDate(2026, 1, 20), {}}));
    const QString before = dump(*w);
    StandardIssue issue;
    issue.item = item;
    issue.number = u" DB00/T 1200-2026 "_s;
    issue.issuedOn = QDate(2026, 2, 10);
    issue.implementedOn = QDate(2026, 3, 1);
    issue.announcement = u"2026年第3号"_s;
    issue.systemEntry = entry;
    const StandardId made = must(issueStandard(*w, issue));
    expectExact(before, u"standard inserted; system_entry updated standard_id; "
                        u"work_item updated stage standard_id state system_entry_id; "
                        u"work_item_stage inserted; work_item_stage updated finished_on"_s);
    EXPECT_EQ(w.notices.first().label.verb, Verb::CreateWorkItem);
    const Standard standard = must(standardById(w->reader(), made));
    EXPECT_EQ(standard.number, u"DB00/T 1200-2026"_s);
    EXPECT_EQ(standard.title, row.title);
    EXPECT_EQ(standard.state, StandardState::InForce); // 2026-03-02 today
    EXPECT_EQ(standard.plannedYear, 2026);
    EXPECT_EQ(standard.committee, u"DB00/TC 01"_s);
    EXPECT_EQ(standard.drafters, u"省农业科学院、甲种业公司、乙种业公司"_s);
    EXPECT_EQ(stored().stage, Stage::Publication);
    EXPECT_EQ(stored().state, WorkItemState::Finished);
    EXPECT_EQ(stored().standard, made);
    EXPECT_EQ(must(systemEntryOf(w->reader(), entry))->standard, made);
    for (const WorkItemStage &record : stages())
        EXPECT_TRUE(record.finishedOn.isValid());
    // Twice is once too often, and so is a number that is taken.
    EXPECT_EQ(issueStandard(*w, issue).error().code, ErrorCode::Conflict);
    WorkItem other;
    other.title = u"另一项"_s;
    issue.item = must(createWorkItem(*w, other));
    issue.systemEntry = {};
    EXPECT_EQ(issueStandard(*w, issue).error().code, ErrorCode::Conflict);
    EXPECT_EQ(terminateWorkItem(*w, item).error().code, ErrorCode::Conflict);
    EXPECT_EQ(returnStage(*w, item).error().code, ErrorCode::Conflict);
}

TEST_F(WorkItemVerbs, IssueRefusesWhatIsIncomplete)
{
    StandardIssue issue;
    issue.item = item;
    EXPECT_EQ(issueStandard(*w, issue).error().code, ErrorCode::InvalidArgument);
    issue.number = u"DB00/T 1200-2026"_s;
    EXPECT_EQ(issueStandard(*w, issue).error().code, ErrorCode::InvalidArgument);
    issue.issuedOn = QDate(2026, 2, 10);
    issue.implementedOn = QDate(2026, 2, 9);
    EXPECT_EQ(issueStandard(*w, issue).error().code, ErrorCode::InvalidArgument);
    must(terminateWorkItem(*w, item));
    issue.implementedOn = {};
    EXPECT_EQ(issueStandard(*w, issue).error().code, ErrorCode::Conflict);
}

TEST_F(WorkItemVerbs, ARevisionReplacesTheOldStandardFromTheDayItIsInForce)
{
    Standard old;
    old.number = u"DB00/T 1001-2016"_s;
    old.title = u"谷子良种繁育技术规程"_s;
    const StandardId oldId = must(createStandard(*w, old));
    const SystemEntryId place = plannedEntry(u"谷子良种繁育技术规程"_s);
    must(w->run({Verb::EditSystemEntry, {}}, [&](Edit &edit) -> Result<void> {
        edit.update(Table::SystemEntry, place.value(), {{u"standard_id"_s, oldId.value()}});
        return {};
    }));
    StandardIssue issue;
    issue.item = item;
    issue.number = u"DB00/T 1001-2026"_s;
    issue.issuedOn = QDate(2026, 2, 10);
    issue.implementedOn = QDate(2026, 5, 1); // after today
    issue.replacedNumber = u"DB00/T1001—2016"_s;
    must(issueStandard(*w, issue));
    EXPECT_EQ(describe(w.notices.last()), u"replacement inserted; standard inserted; work_item updated stage "
                                          u"standard_id state; work_item_stage inserted; work_item_stage "
                                          u"updated finished_on"_s);
    EXPECT_EQ(must(standardById(w->reader(), oldId)).state, StandardState::InForce);
    must(w->undo());

    issue.implementedOn = QDate(2026, 3, 2); // today
    const QString before = dump(*w);
    const StandardId made = must(issueStandard(*w, issue));
    expectExact(before, u"replacement inserted; standard inserted; standard updated state withdrawn_on; "
                        u"system_entry updated standard_id; work_item updated stage standard_id state; "
                        u"work_item_stage inserted; work_item_stage updated finished_on"_s);
    EXPECT_EQ(must(standardById(w->reader(), oldId)).state, StandardState::Replaced);
    EXPECT_EQ(must(standardById(w->reader(), oldId)).withdrawnOn, QDate(2026, 3, 2));
    EXPECT_EQ(must(systemEntryOf(w->reader(), place))->standard, made);
}

TEST_F(WorkItemVerbs, FiguresOfTargetsMoveWithTheIssue)
{
    Plan plan;
    plan.title = u"规划"_s;
    const PlanId planId = must(createPlan(*w, plan));
    Target target;
    target.plan = planId;
    target.metric = u"发布地方标准"_s;
    target.value = 150;
    const TargetId targetId = must(createTarget(*w, target));
    StandardIssue issue;
    issue.item = item;
    issue.number = u"DB00/T 1200-2026"_s;
    issue.issuedOn = QDate(2026, 2, 10);
    TargetActual figure;
    figure.target = targetId;
    figure.asOf = issue.issuedOn;
    figure.value = 131;
    issue.figures = {figure};
    const QString before = dump(*w);
    must(issueStandard(*w, issue));
    expectExact(before,
                u"standard inserted; target_actual inserted; work_item updated stage standard_id state; "
                u"work_item_stage inserted; work_item_stage updated finished_on"_s);
}
