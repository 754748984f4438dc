// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ballot_rules.h"
#include "core/domain/stage_rules.h"
#include "core/store/queries/committee_queries.h"
#include "core/store/queries/standard_queries.h"
#include "core/store/queries/work_item_queries.h"
#include "core/store/row_mapping.h"
#include "core/store/verbs/ballot_verbs.h"
#include "core/store/verbs/comment_verbs.h"
#include "core/store/verbs/committee_verbs.h"
#include "core/store/verbs/standard_verbs.h"
#include "core/store/verbs/work_item_verbs.h"
#include "tests/support/core/test_workspace.h"

#include <functional>
#include <QMap>
#include <random>

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;

namespace {

/// Random edits of committees and work items through their verbs; some are refused, and that is fine.
class RandomWorkItems
{
public:
    RandomWorkItems(Workspace &workspace, unsigned seed) : w(workspace), m_random(seed) { fill(); }

    QString step()
    {
        auto it = m_verbs.begin();
        std::advance(it, below(m_verbs.size()));
        it.value()();
        return it.key();
    }

private:
    int below(qsizetype n) { return n <= 0 ? 0 : int(m_random() % size_t(n)); }
    template <class List>
    typename List::value_type any(const List &list)
    {
        return list.isEmpty() ? typename List::value_type() : list[below(list.size())];
    }
    QString word() { return u"词%1"_s.arg(below(50)); }
    QDate day() { return QDate(2024, 1, 1).addDays(below(900)); }
    const Connection &reader() const { return w.reader(); }
    WorkItem item() { return any(*workItems(reader())); }
    Committee committee() { return any(*committees(reader())); }
    Ballot ballot() { return any(*ballots(reader(), item().id)); }
    Comment comment()
    {
        Comment row;
        row.opinion = word();
        row.organization = word();
        return row;
    }

    void fill()
    {
        const auto add = [this](const char *name, std::function<void()> f) {
            m_verbs.insert(QString::fromLatin1(name), std::move(f));
        };
        const auto create = [this] {
            WorkItem row;
            row.title = word();
            row.committee = committee().id;
            row.dueOn = below(2) ? day() : QDate();
            (void)createWorkItem(w, row, below(2) ? day() : QDate());
        };
        add("createWorkItem", create);
        add("createWorkItem2", create);
        add("editWorkItem", [this] {
            WorkItem row = item();
            row.field = word();
            (void)editWorkItem(w, row);
        });
        add("deleteWorkItem", [this] {
            if (below(4) == 0)
                (void)deleteWorkItems(w, {item().id});
        });
        add("importWorkItems", [this] {
            WorkItem fresh, merged = item();
            fresh.title = word();
            merged.funding = word();
            (void)importWorkItems(w, {fresh}, merged.id.isNull() ? QList<WorkItem>() : QList{merged});
        });
        const auto advance = [this] { (void)advanceStage(w, {item().id, any(workStages()), day(), word()}); };
        add("advanceStage", advance);
        add("advanceStage2", advance);
        add("returnStage", [this] { (void)returnStage(w, item().id); });
        add("editStage", [this] {
            WorkItemStage row = any(*workItemStages(reader(), item().id));
            row.startedOn = day();
            (void)editStage(w, row);
        });
        add("extend", [this] { (void)extendWorkItem(w, item().id, day()); });
        add("terminate", [this] { (void)terminateWorkItem(w, item().id, word()); });
        add("resume", [this] { (void)resumeWorkItem(w, item().id); });
        add("receiveDocument", [this] {
            (void)receiveDocument(w, {{}, item().id, any(workStages()), word(), day(), {}});
        });
        add("removeDocument",
            [this] { (void)removeDocument(w, any(*workItemDocuments(reader(), item().id)).id); });
        add("editConsultation", [this] {
            Consultation row = *consultation(reader(), item().id);
            row.sent = below(50);
            (void)editConsultation(w, row);
        });
        add("createComment", [this] {
            Comment row = comment();
            row.workItem = item().id;
            (void)createComment(w, row);
        });
        add("pasteComments", [this] { (void)pasteComments(w, item().id, {comment(), comment()}); });
        add("editComment", [this] {
            Comment row = any(*comments(reader(), item().id));
            row.reason = word();
            (void)editComment(w, row);
        });
        add("setDisposition", [this] {
            QList<CommentId> ids;
            for (const Comment &row : *comments(reader(), item().id))
                ids += row.id;
            (void)setDisposition(w, ids, CommentDisposition(below(4)));
        });
        add("deleteComments", [this] { (void)deleteComments(w, {any(*comments(reader(), item().id)).id}); });
        add("createBallot", [this] {
            Ballot row = withUsualRules({});
            row.workItem = item().id;
            row.title = word();
            row.members = below(40);
            (void)createBallot(w, row);
        });
        add("editBallot", [this] {
            Ballot row = ballot();
            row.inFavour = below(20);
            (void)editBallot(w, row);
        });
        add("setVotes", [this] {
            (void)setVotes(w, ballot().id,
                           {{word(), {}, BallotChoice(below(3)), {}}, {word(), {}, std::nullopt, {}}});
        });
        add("deleteBallot", [this] { (void)deleteBallot(w, ballot().id); });
        add("createCommittee", [this] {
            Committee row;
            row.name = word();
            row.number = u"TC %1"_s.arg(below(30));
            row.parent = below(2) ? committee().id : CommitteeId();
            (void)createCommittee(w, row);
        });
        add("editCommittee", [this] {
            Committee row = committee();
            row.scope = word();
            row.parent = below(2) ? committee().id : CommitteeId();
            (void)editCommittee(w, row);
        });
        add("deleteCommittee", [this] { (void)deleteCommittee(w, committee().id); });
        add("addMembers", [this] {
            CommitteeMember row;
            row.name = word();
            (void)addMembers(w, committee().id, {row, row});
        });
        add("editMember", [this] {
            CommitteeMember row = any(*allCommitteeMembers(reader()));
            row.party = word();
            (void)editMember(w, row);
        });
        add("deleteMembers", [this] { (void)deleteMembers(w, {any(*allCommitteeMembers(reader())).id}); });
        add("issueStandard", [this] {
            StandardIssue issue;
            issue.item = item().id;
            issue.number = u"DB00/T %1-2025"_s.arg(below(500));
            issue.issuedOn = day();
            issue.replacedNumber = below(2) ? any(*standards(reader())).number : QString();
            (void)issueStandard(w, issue);
        });
        add("deleteStandard", [this] { (void)deleteStandard(w, any(*standards(reader())).id); });
    }

    Workspace &w;
    std::mt19937 m_random;
    QMap<QString, std::function<void()>> m_verbs;
};

class WorkItemUndo : public testing::TestWithParam<unsigned>
{
};

} // namespace

/// Random verbs; after each: undo gives back the state before, redo the state after, undo and redo once more.
TEST_P(WorkItemUndo, EveryVerbCanBeTakenBackExactly)
{
    TestWorkspace w;
    RandomWorkItems verbs(*w, GetParam());
    QMap<QString, int> done;
    for (int i = 0; i < 200; ++i) {
        w.clock.advance(60);
        const QString before = dump(*w);
        const qsizetype notices = w.notices.size();
        const QString verb = verbs.step();
        const QString after = dump(*w);
        if (after == before) { // refused, or nothing to change
            ASSERT_EQ(w.notices.size(), notices) << verb.toStdString();
            continue;
        }
        ++done[verb];
        ASSERT_EQ(w.notices.size(), notices + 1) << verb.toStdString();
        must(w->undo());
        ASSERT_EQ(dump(*w), before) << "undo of " << verb.toStdString();
        must(w->redo());
        ASSERT_EQ(dump(*w), after) << "redo of " << verb.toStdString();
        must(w->undo());
        ASSERT_EQ(dump(*w), before) << "second undo of " << verb.toStdString();
        must(w->redo());
        Query broken(w->reader(), "PRAGMA foreign_key_check");
        ASSERT_FALSE(broken.next()) << verb.toStdString();
    }
    EXPECT_GE(done.size(), 22) << "too few kinds of verbs came up";
    const QString end = dump(*w);
    int steps = 0;
    for (; w->undoLabel(); ++steps)
        must(w->undo());
    EXPECT_EQ(dump(*w), QString());
    for (int i = 0; i < steps; ++i)
        must(w->redo());
    EXPECT_EQ(dump(*w), end);
}

INSTANTIATE_TEST_SUITE_P(Seeds, WorkItemUndo, testing::Range(1u, 5u));
