// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/standard_number.h"
#include "core/store/queries/plan_queries.h"
#include "core/store/queries/standard_queries.h"
#include "core/store/revision_log.h"
#include "core/store/verbs/node_verbs.h"
#include "core/store/verbs/plan_verbs.h"
#include "core/store/verbs/standard_verbs.h"
#include "tests/support/core/test_workspace.h"

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;

namespace {

Plan draft(const QString &title)
{
    Plan plan;
    plan.title = title;
    plan.region = u"示例省"_s;
    return plan;
}

} // namespace

TEST(Workspace, AnEditIsOneRevisionAndOneNotice)
{
    TestWorkspace w;
    const PlanId plan = must(createPlan(*w, draft(u"规划"_s)));
    ASSERT_EQ(w.notices.size(), 1);
    EXPECT_EQ(describe(w.notices[0]), u"plan inserted"_s);
    EXPECT_EQ(w.notices[0].label.text(), u"新建规划：规划"_s);
    EXPECT_EQ(must(planById(w->reader(), plan)).title, u"规划"_s);
    EXPECT_EQ(must(revisions(w->reader(), 10)).size(), 1);
}

TEST(Workspace, AnEditThatChangesNothingLeavesNoTrace)
{
    TestWorkspace w;
    const PlanId plan = must(createPlan(*w, draft(u"规划"_s)));
    const NodeId node = must(createNode(*w, {plan, {}, {}}, PlanNodeKind::Chapter, u"总则"_s));
    const qsizetype before = must(revisions(w->reader(), 10)).size();
    w.notices.clear();
    must(renameNode(*w, node, u"总则"_s));
    EXPECT_TRUE(w.notices.isEmpty());
    EXPECT_EQ(must(revisions(w->reader(), 10)).size(), before);
}

TEST(Workspace, AFailedEditChangesNothing)
{
    TestWorkspace w;
    const QString before = dump(*w);
    const auto result = w->edit({Verb::EditPlan, {}}, [&](Edit &edit) -> Result<void> {
        edit.insert(Table::Organization, {{u"name"_s, u"省厅"_s}, {u"kind"_s, u"department"_s}});
        return Error{ErrorCode::Conflict, u"nein"_s, {}, {}};
    });
    EXPECT_EQ(result.error().code, ErrorCode::Conflict);
    EXPECT_EQ(dump(*w), before);
    EXPECT_FALSE(w->undoLabel());
    EXPECT_TRUE(w.notices.isEmpty());
}

TEST(Workspace, UndoAndRedoSurviveARestart)
{
    TestWorkspace w;
    const QString empty = dump(*w);
    must(createPlan(*w, draft(u"甲"_s)));
    const QString one = dump(*w);
    must(createPlan(*w, draft(u"乙"_s)));
    const QString two = dump(*w);
    w.reopen();
    EXPECT_EQ(w->undoLabel()->text(), u"新建规划：乙"_s);
    must(w->undo());
    EXPECT_EQ(dump(*w), one);
    w.reopen();
    must(w->undo());
    EXPECT_EQ(dump(*w), empty);
    EXPECT_FALSE(w->undoLabel());
    w.reopen();
    EXPECT_EQ(w->redoLabel()->text(), u"新建规划：甲"_s);
    must(w->redo());
    must(w->redo());
    EXPECT_EQ(dump(*w), two);
    EXPECT_EQ(w->redo().error().code, ErrorCode::NotFound);
}

TEST(Workspace, ANewEditDiscardsWhatCouldBeRedone)
{
    TestWorkspace w;
    must(createPlan(*w, draft(u"甲"_s)));
    must(w->undo());
    must(createPlan(*w, draft(u"乙"_s)));
    EXPECT_FALSE(w->redoLabel());
    must(w->undo());
    EXPECT_EQ(w->redoLabel()->text(), u"新建规划：乙"_s);
    const auto log = must(revisions(w->reader(), 10));
    EXPECT_EQ(log.last().state, RevisionState::Discarded); // 甲 stays in the history
}

TEST(Workspace, TypingIsOneRevision)
{
    TestWorkspace w;
    const PlanId plan = must(createPlan(*w, draft(u"规划"_s)));
    const NodeId node = must(createNode(*w, {plan, {}, {}}, PlanNodeKind::Paragraph, {}, u"甲"_s));
    const QString before = dump(*w);
    for (const QString &text : {u"甲乙"_s, u"甲乙丙"_s, u"甲乙丙丁"_s}) {
        w.clock.advance(2);
        must(setNodeBody(*w, node, text));
    }
    EXPECT_EQ(must(revisions(w->reader(), 10)).size(), 3);
    w.clock.advance(120); // a pause begins a new one
    must(setNodeBody(*w, node, u"戊"_s));
    EXPECT_EQ(must(revisions(w->reader(), 10)).size(), 4);
    must(w->undo());
    EXPECT_EQ(must(nodeById(w->reader(), node)).body, u"甲乙丙丁"_s);
    must(w->undo());
    EXPECT_EQ(dump(*w), before);
}

TEST(Workspace, TypingBackToTheOldTextLeavesNoRevision)
{
    TestWorkspace w;
    const PlanId plan = must(createPlan(*w, draft(u"规划"_s)));
    const NodeId node = must(createNode(*w, {plan, {}, {}}, PlanNodeKind::Paragraph, {}, u"甲"_s));
    must(setNodeBody(*w, node, u"甲乙"_s));
    must(setNodeBody(*w, node, u"甲"_s));
    EXPECT_EQ(w->undoLabel()->verb, Verb::CreateNode);
}

TEST(Workspace, AVersionKeepsItsMomentApartFromTyping)
{
    TestWorkspace w;
    const PlanId plan = must(createPlan(*w, draft(u"规划"_s)));
    const NodeId node = must(createNode(*w, {plan, {}, {}}, PlanNodeKind::Paragraph, {}, u"甲"_s));
    must(setNodeBody(*w, node, u"乙"_s));
    const RevisionId moment = latestRevision(w->reader());
    must(createVersion(*w, plan, u"征求意见稿"_s));
    must(setNodeBody(*w, node, u"丙"_s));
    EXPECT_EQ(must(planVersions(w->reader(), plan)).first().revision, moment);
    const auto changes = must(changesBetween(w->reader(), moment, latestRevision(w->reader())));
    ASSERT_EQ(changes.size(), 2); // the version's own row, and the body
    for (const RowChange &row : changes) {
        if (row.table == Table::PlanNode) {
            EXPECT_EQ(row.before("body"_L1).toString(), u"乙"_s);
            EXPECT_EQ(row.after("body"_L1).toString(), u"丙"_s);
        }
    }
}

TEST(Workspace, ASecondOpenerReadsAndIsToldWhoWrites)
{
    TestWorkspace w;
    must(createPlan(*w, draft(u"甲"_s)));
    const auto second = must(Workspace::open(w.path(), w.clock));
    EXPECT_TRUE(second->isReadOnly());
    EXPECT_FALSE(second->lockedBy().isEmpty());
    EXPECT_EQ(createPlan(*second, draft(u"乙"_s)).error().code, ErrorCode::ReadOnly);
    must(createPlan(*w, draft(u"丙"_s))); // the first one goes on
    EXPECT_EQ(must(plans(second->reader())).size(), 2);
}

TEST(Workspace, AtRestItIsOneFile)
{
    TestWorkspace w;
    must(createPlan(*w, draft(u"甲"_s)));
    w.workspace.reset();
    EXPECT_EQ(QDir(w.folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"test.gangmu"_s});
}

TEST(Workspace, ACopyIsCompleteAndKeepsTheUndo)
{
    TestWorkspace w;
    must(createPlan(*w, draft(u"甲"_s)));
    const QString copyPath = w.folder.filePath(u"copy.gangmu"_s);
    must(w->saveCopy(copyPath));
    const auto copy = must(Workspace::open(copyPath, w.clock));
    EXPECT_EQ(dump(*copy), dump(*w));
    must(copy->undo());
    EXPECT_TRUE(must(plans(copy->reader())).isEmpty());
    EXPECT_EQ(w->saveCopy(w.path()).error().code, ErrorCode::InvalidArgument);
}

namespace {

/// The migrations of this program, as text.
QStringList builtInSteps()
{
    QStringList steps;
    for (int n = 1; n <= Migrations::builtIn().latest(); ++n) {
        QFile step(u":/schema/%1.sql"_s.arg(n, 3, 10, QLatin1Char('0')));
        if (step.open(QIODevice::ReadOnly))
            steps.append(QString::fromUtf8(step.readAll()));
    }
    return steps;
}

} // namespace

TEST(Workspace, AFileOfTheFirstSchemaGetsTheFieldsOfTheCatalogueAndKeepsItsHistory)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"old.gangmu"_s);
    const ManualClock clock;
    const Migrations first(builtInSteps().first(1));
    {
        const auto old =
            must(Workspace::create(path, clock, {.author = {}, .readOnly = false, .migrations = first}));
        must(old->edit({Verb::CreateStandard, u"旧"_s}, [](Edit &edit) -> Result<void> {
            edit.insert(Table::Standard, {{u"number"_s, u"DB14/T 2578—2022"_s},
                                          {u"title"_s, u"地方标准复审规范"_s},
                                          {u"level"_s, u"local"_s},
                                          {u"mandate"_s, u"recommended"_s},
                                          {u"state"_s, u"in_force"_s}});
            return {};
        }));
    }
    const auto now = must(Workspace::open(path, clock));
    QList<Standard> all = must(standards(now->reader()));
    ASSERT_EQ(all.size(), 1);
    EXPECT_EQ(all.first().title, u"地方标准复审规范"_s);
    EXPECT_EQ(all.first().kind, StandardKind::Unstated);
    const auto key = [&] {
        Query query(now->reader(), "SELECT number_key FROM standard");
        return query.next() ? query.text(0) : QString();
    };
    EXPECT_EQ(key(), numberKeyOf(u"DB14/T 2578-2022"_s));
    must(now->undo()); // a changeset of the first schema still fits
    EXPECT_TRUE(must(standards(now->reader())).isEmpty());
    must(now->redo());
    EXPECT_EQ(must(standards(now->reader())), all);
    EXPECT_EQ(key(), numberKeyOf(u"DB14/T 2578-2022"_s));
    // Old and new changes of one table can be taken together, as the differences of versions do.
    Standard changed = all.first();
    changed.number = u"DB14/T 2578-2026"_s;
    must(editStandard(*now, changed));
    QList<QByteArray> changesets;
    for (const Revision &revision : must(revisions(now->reader(), 10)))
        changesets.prepend(must(revisionChangeset(now->reader(), revision.id)));
    EXPECT_EQ(must(rowsOf(must(joinedChangesets(changesets)), now->columnNames())).size(), 1);
    must(now->undo());
    must(now->undo());
    EXPECT_TRUE(must(standards(now->reader())).isEmpty());
    Query check(now->reader(), "PRAGMA integrity_check");
    ASSERT_TRUE(check.next());
    EXPECT_EQ(check.text(0), u"ok"_s);
}

TEST(Workspace, AMigrationKeepsACopyOfTheOldFile)
{
    TestWorkspace w;
    must(createPlan(*w, draft(u"甲"_s)));
    w.workspace.reset();
    QStringList steps = builtInSteps();
    steps.append(u"ALTER TABLE plan ADD COLUMN motto TEXT NOT NULL DEFAULT '';"_s);
    const Migrations newer(steps);
    {
        const auto migrated =
            must(Workspace::open(w.path(), w.clock, {.author = {}, .readOnly = false, .migrations = newer}));
        EXPECT_EQ(must(plans(migrated->reader())).size(), 1);
        must(migrated->undo()); // a changeset of the old schema still fits
    }
    EXPECT_EQ(Workspace::open(w.path(), w.clock).error().code, ErrorCode::NewerVersion);
    const QStringList files = QDir(w.folder.path()).entryList({u"test.升级前-*.gangmu"_s});
    ASSERT_EQ(files.size(), 1);
    const auto old = must(Workspace::open(w.folder.filePath(files.first()), w.clock));
    EXPECT_EQ(must(plans(old->reader())).size(), 1);
}

TEST(Workspace, AReaderOfAnotherThreadSeesTheLastCommit)
{
    TestWorkspace w;
    const auto reader = must(w->openReader());
    must(createPlan(*w, draft(u"甲"_s)));
    EXPECT_EQ(must(plans(*reader)).size(), 1);
}
