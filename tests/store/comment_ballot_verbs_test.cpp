// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ballot_rules.h"
#include "core/store/queries/committee_queries.h"
#include "core/store/queries/standard_queries.h"
#include "core/store/queries/work_item_queries.h"
#include "core/store/verbs/ballot_verbs.h"
#include "core/store/verbs/comment_verbs.h"
#include "core/store/verbs/committee_verbs.h"
#include "core/store/verbs/work_item_verbs.h"
#include "tests/support/core/test_workspace.h"

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;

namespace {

class TestVerbs : public testing::Test
{
protected:
    TestVerbs()
    {
        WorkItem row;
        row.title = u"谷子良种繁育技术规程"_s;
        item = must(createWorkItem(*w, row));
    }
    void expectExact(const QString &before, const QString &notice)
    {
        EXPECT_EQ(describe(w.notices.last()), notice);
        const QString after = dump(*w);
        must(w->undo());
        EXPECT_EQ(dump(*w), before);
        must(w->redo());
        EXPECT_EQ(dump(*w), after);
        must(w->undo());
        EXPECT_EQ(dump(*w), before);
        must(w->redo());
    }
    Comment comment(const QString &opinion) const
    {
        Comment row;
        row.workItem = item;
        row.opinion = opinion;
        return row;
    }

    TestWorkspace w;
    WorkItemId item;
};

using CommentVerbs = TestVerbs;
using BallotVerbs = TestVerbs;
using CommitteeVerbs = TestVerbs;

} // namespace

TEST_F(CommentVerbs, StandInTheirOrder)
{
    const QString before = dump(*w);
    must(pasteComments(*w, item, {comment(u"一"_s), comment(u"二"_s), comment(u"三"_s)}));
    expectExact(before, u"comment inserted ×3"_s);
    EXPECT_EQ(w.notices.last().label.text(), u"粘贴意见：3 条"_s);
    must(createComment(*w, comment(u"四"_s)));
    QStringList opinions;
    for (const Comment &row : must(comments(w->reader(), item)))
        opinions += row.opinion;
    EXPECT_EQ(opinions, QStringList({u"一"_s, u"二"_s, u"三"_s, u"四"_s}));
    EXPECT_EQ(createComment(*w, comment(u"  "_s)).error().code, ErrorCode::InvalidArgument);
    Comment clauseOnly = comment({});
    clauseOnly.clause = u"4.1"_s;
    must(createComment(*w, clauseOnly));
}

TEST_F(CommentVerbs, DispositionsAreSetForMany)
{
    const auto ids = must(pasteComments(*w, item, {comment(u"一"_s), comment(u"二"_s), comment(u"三"_s)}));
    const QString before = dump(*w);
    must(setDisposition(*w, {ids[0], ids[2]}, CommentDisposition::Accepted));
    expectExact(before, u"comment updated disposition ×2"_s);
    Comment row = must(comments(w->reader(), item))[1];
    row.disposition = CommentDisposition::Rejected;
    row.reason = u"与 GB/T 1.1 不一致"_s;
    must(editComment(*w, row));
    EXPECT_EQ(describe(w.notices.last()), u"comment updated disposition reason"_s);
    QList<Comment> rows = must(comments(w->reader(), item));
    rows[0].reason = u"已按意见修改"_s;
    rows[2].reason = u"已按意见修改"_s;
    const QString pasted = dump(*w);
    must(editComments(*w, rows)); // the one in the middle stays as it is
    expectExact(pasted, u"comment updated reason ×2"_s);
    must(deleteComments(*w, {ids[0], ids[1]}));
    EXPECT_EQ(describe(w.notices.last()), u"comment deleted ×2"_s);
    EXPECT_EQ(must(comments(w->reader(), item)).size(), 1);
}

TEST_F(BallotVerbs, KeepTheirRules)
{
    Ballot ballot = withUsualRules({});
    ballot.workItem = item;
    ballot.title = u"审查投票"_s;
    ballot.members = 31;
    const QString before = dump(*w);
    ballot.id = must(createBallot(*w, ballot));
    expectExact(before, u"ballot inserted"_s);
    EXPECT_EQ(fractionOf(must(ballotById(w->reader(), ballot.id)).approval), (Fraction{2, 3}));
    ballot.inFavour = 20;
    ballot.against = 3;
    ballot.abstained = 1;
    must(editBallot(*w, ballot));
    EXPECT_EQ(describe(w.notices.last()), u"ballot updated in_favour against abstained"_s);
    EXPECT_EQ(ballotResult(must(ballotById(w->reader(), ballot.id)), {}).outcome, BallotOutcome::Passed);
    Ballot wrong = ballot;
    wrong.against = -1;
    EXPECT_EQ(editBallot(*w, wrong).error().code, ErrorCode::InvalidArgument);
    wrong = ballot;
    wrong.quorum = 0;
    EXPECT_EQ(editBallot(*w, wrong).error().code, ErrorCode::InvalidArgument);
    wrong.quorum = 1.5;
    EXPECT_EQ(editBallot(*w, wrong).error().code, ErrorCode::InvalidArgument);
}

TEST_F(BallotVerbs, OneVoteAMember)
{
    Ballot ballot = withUsualRules({});
    ballot.workItem = item;
    ballot.title = u"审查投票"_s;
    ballot.members = 4;
    const BallotId id = must(createBallot(*w, ballot));
    const QString before = dump(*w);
    must(setVotes(
        *w, id,
        {{u"甲"_s, u"甲局"_s, BallotChoice::InFavour, {}}, {u"乙"_s, {}, BallotChoice::Against, {}}}));
    expectExact(before, u"ballot_vote inserted ×2"_s);
    must(setVotes(*w, id, {{u"甲"_s, u"甲局"_s, BallotChoice::Abstained, {}}, {u"乙"_s, {}, {}, {}}}));
    EXPECT_EQ(describe(w.notices.last()), u"ballot_vote deleted; ballot_vote updated choice"_s);
    const auto votes = must(ballotVotes(w->reader(), id));
    ASSERT_EQ(votes.size(), 1);
    EXPECT_EQ(votes.first().choice, BallotChoice::Abstained);
    EXPECT_EQ(setVotes(*w, id, {{u" "_s, {}, BallotChoice::Against, {}}}).error().code,
              ErrorCode::InvalidArgument);
    must(deleteBallot(*w, id));
    EXPECT_EQ(describe(w.notices.last()), u"ballot deleted; ballot_vote deleted"_s);
}

TEST_F(CommitteeVerbs, NumbersAreUniqueAndParentsRunInNoCircle)
{
    Committee body;
    EXPECT_EQ(createCommittee(*w, body).error().code, ErrorCode::InvalidArgument);
    body.number = u"DB00/TC 01"_s;
    body.name = u"种业标准化技术委员会"_s;
    const QString before = dump(*w);
    body.id = must(createCommittee(*w, body));
    expectExact(before, u"committee inserted"_s);
    Committee same = body;
    same.number = u"DB00／TC01"_s; // the same in another spelling
    EXPECT_EQ(createCommittee(*w, same).error().code, ErrorCode::Conflict);
    Committee below = body;
    below.number = u"DB00/TC 01/SC 1"_s;
    below.parent = body.id;
    below.id = must(createCommittee(*w, below));
    body.parent = below.id;
    EXPECT_EQ(editCommittee(*w, body).error().code, ErrorCode::Conflict);
    body.parent = body.id;
    EXPECT_EQ(editCommittee(*w, body).error().code, ErrorCode::Conflict);
    body.parent = {};
    body.scope = u"种业"_s;
    must(editCommittee(*w, body));
    EXPECT_EQ(describe(w.notices.last()), u"committee updated scope"_s);
}

TEST_F(CommitteeVerbs, MembersArePastedEditedAndRemoved)
{
    Committee body;
    body.name = u"种业标准化技术委员会"_s;
    body.id = must(createCommittee(*w, body));
    CommitteeMember one, two;
    one.name = u"甲"_s;
    one.role = CommitteeRole::Chair;
    two.name = u"乙"_s;
    const QString before = dump(*w);
    const auto ids = must(addMembers(*w, body.id, {one, two}));
    expectExact(before, u"committee_member inserted ×2"_s);
    auto members = must(committeeMembers(w->reader(), body.id));
    ASSERT_EQ(members.size(), 2);
    EXPECT_EQ(members[0].name, u"甲"_s);
    members[1].party = u"科研"_s;
    must(editMember(*w, members[1]));
    EXPECT_EQ(describe(w.notices.last()), u"committee_member updated party"_s);
    members[1].name.clear();
    EXPECT_EQ(editMember(*w, members[1]).error().code, ErrorCode::InvalidArgument);
    must(deleteMembers(*w, {ids[0]}));
    EXPECT_EQ(must(committeeMembers(w->reader(), body.id)).size(), 1);
    EXPECT_EQ(addMembers(*w, body.id, {one, CommitteeMember()}).error().code, ErrorCode::InvalidArgument);
}

TEST_F(CommitteeVerbs, ADeletedCommitteeLeavesWhatNamedIt)
{
    Committee top, middle, low;
    top.name = u"上"_s;
    top.id = must(createCommittee(*w, top));
    middle.name = u"中"_s;
    middle.parent = top.id;
    middle.id = must(createCommittee(*w, middle));
    low.name = u"下"_s;
    low.parent = middle.id;
    low.id = must(createCommittee(*w, low));
    CommitteeMember member;
    member.name = u"甲"_s;
    must(addMembers(*w, middle.id, {member}));
    WorkItem row = must(workItemById(w->reader(), item));
    row.committee = middle.id;
    must(editWorkItem(*w, row));
    Ballot ballot = withUsualRules({});
    ballot.workItem = item;
    ballot.committee = middle.id;
    must(createBallot(*w, ballot));
    const QString before = dump(*w);
    must(deleteCommittee(*w, middle.id));
    expectExact(before, u"ballot updated committee_id; committee deleted; committee updated parent_id; "
                        u"committee_member deleted; work_item updated committee_id"_s);
    EXPECT_EQ(must(committeeById(w->reader(), low.id)).parent, top.id);
}
