// SPDX-License-Identifier: GPL-3.0-or-later
/// A work item from its proposal to the standard, with clicks and keys alone.
#include "core/domain/comment_sums.h"
#include "core/store/queries/committee_queries.h"
#include "core/store/queries/target_queries.h"
#include "core/store/queries/work_item_queries.h"
#include "core/store/verbs/plan_verbs.h"
#include "core/store/verbs/target_verbs.h"
#include "tests/gui/work_items_fixture.h"
#include "tests/support/gui/soon.h"
#include "ui/workitems/comments_model.h"
#include "ui/workitems/committees_model.h"
#include "ui/workitems/committees_pane.h"
#include "ui/workitems/grid_view.h"
#include "ui/workitems/members_model.h"
#include "ui/workitems/state_label.h"
#include "ui/workitems/work_items_model.h"
#include "ui/workitems/work_items_pane.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QTabBar>
#include <QTabWidget>

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;

namespace {

void clickTab(const QWidget *of, const char *tabs, int index)
{
    QTabBar *bar = child<QTabWidget>(of, tabs)->tabBar();
    QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(index).center());
}

QList<QStringList> memberRows(int count)
{
    QList<QStringList> rows{{u"姓名"_s, u"本会职务"_s, u"工作单位"_s, u"代表方"_s}};
    const QStringList parties{u"生产者"_s, u"使用者"_s, u"科研院所"_s};
    for (int i = 0; i < count; ++i)
        rows.append({u"委员%1"_s.arg(i + 1), i == 0 ? u"主任委员"_s : u"委员"_s, u"单位%1"_s.arg(i / 3),
                     parties[i % 3]});
    return rows;
}

QList<QStringList> commentRows(int count)
{
    QList<QStringList> rows{{u"序号"_s, u"标准章条编号"_s, u"意见内容"_s, u"提出单位"_s}};
    for (int i = 0; i < count; ++i)
        rows.append(
            {QString::number(i + 1), u"4.%1"_s.arg(i + 1), u"意见%1"_s.arg(i + 1), u"单位%1"_s.arg(i % 9)});
    return rows;
}

} // namespace

TEST(WorkItemStory, FromProposalToIssue)
{
    TestSession s; // today is 2026-11-21
    Workspace &workspace = s.openNew();
    Plan plan;
    plan.title = u"规划"_s;
    plan.region = u"示例省"_s;
    plan.startYear = 2026;
    plan.endYear = 2030;
    const PlanId planId = must(createPlan(workspace, plan));
    Target target;
    target.plan = planId;
    target.metric = u"发布地方标准"_s;
    target.metricKey = u"local_standards"_s;
    target.value = 150;
    target.unit = u"项"_s;
    const TargetId targetId = must(createTarget(workspace, target));
    s.session.setCurrentPlan(planId);

    // A committee with its members from a spreadsheet.
    CommitteesPane committees(s.session);
    committees.resize(1000, 640);
    committees.show();
    click(&committees, "emptyNewCommittee");
    typeInto(&committees, "committeeName", u"种植业标准化技术委员会"_s);
    typeInto(&committees, "committeeNumber", u"DB00/TC 01"_s);
    clickTab(&committees, "committeeTabs", 1);
    copyRows(memberRows(31));
    auto *members = child<GridView>(&committees, "membersGrid");
    members->setFocus();
    QTest::keySequence(members, QKeySequence::Paste);
    const Committee body = must(gangmu::committees(workspace.reader())).first();
    EXPECT_EQ(must(committeeMembers(workspace.reader(), body.id)).size(), 31);
    EXPECT_TRUE(child<QLabel>(&committees, "committeeFindings")->text().contains(u"符合组成要求"_s));

    // The item and its committee.
    WorkItemsPane pane(s.session);
    pane.resize(1000, 640);
    pane.show();
    click(&pane, "emptyNewItem");
    auto *title = child<GridView>(&pane, "workItemsView")->findChild<QLineEdit *>();
    ASSERT_TRUE(title);
    title->selectAll();
    compose(title, u"谷子良种繁育技术规程"_s);
    QTest::keyClick(title, Qt::Key_Return);
    EXPECT_SOON_EQ(must(workItems(workspace.reader())).first().title, u"谷子良种繁育技术规程"_s);
    auto *committee = child<QComboBox>(&pane, "workItemCommittee");
    committee->setFocus();
    QTest::keyClick(committee, Qt::Key_Down);
    const auto item = [&] { return must(workItems(workspace.reader())).first(); };
    EXPECT_EQ(item().committee, body.id);
    EXPECT_EQ(item().region, u"示例省"_s);

    // 10 → 20 → 30
    clickTab(&pane, "workItemTabs", 1);
    typeInto(&pane, "stageBegun10", u"2026-01-05"_s);
    EXPECT_TRUE(child<QLabel>(&pane, "stageDelay10")->text().startsWith(u"超期 230 天"_s));
    EXPECT_TRUE(child<QLabel>(&pane, "stageNote")->text().contains(u"项目任务书"_s));
    typeInto(&pane, "advanceOn", u"2026-03-01"_s);
    click(&pane, "advanceStage");
    EXPECT_EQ(child<QLabel>(&pane, "stageDelay10")->text(), u"按期完成"_s);
    typeInto(&pane, "advanceOn", u"2026-06-01"_s);
    click(&pane, "advanceStage");
    EXPECT_EQ(item().stage, Stage::Comment);

    // 25 comments, dealt with by keys.
    clickTab(&pane, "workItemTabs", 2);
    copyRows(commentRows(25));
    auto *grid = child<GridView>(&pane, "commentsGrid");
    grid->setFocus();
    QTest::keySequence(grid, QKeySequence::Paste);
    EXPECT_EQ(must(gangmu::comments(workspace.reader(), item().id)).size(), 25);
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(grid, Qt::Key_1);
    for (int i = 0; i < 2; ++i)
        QTest::keyClick(grid, Qt::Key_2);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(grid, Qt::Key_3);
    EXPECT_EQ(child<QLabel>(&pane, "commentSums")->text(),
              u"共 25 条：采纳 20，部分采纳 2，未采纳 3，待处理 0；提出意见单位 9 个。"_s);

    // The vote: 31 members, 24 ballots.
    clickTab(&pane, "workItemTabs", 1);
    typeInto(&pane, "advanceOn", u"2026-07-15"_s);
    click(&pane, "advanceStage");
    clickTab(&pane, "workItemTabs", 3);
    click(&pane, "firstBallot");
    EXPECT_EQ(child<QLineEdit>(&pane, "ballotMembers")->text(), u"31"_s);
    typeInto(&pane, "ballotInFavour", u"20"_s);
    typeInto(&pane, "ballotAgainst", u"3"_s);
    EXPECT_EQ(child<QLabel>(&pane, "ballotOutcome")->text(), u"回收票数不足，投票无效"_s); // 23 of 31
    EXPECT_TRUE(child<QLabel>(&pane, "ballotArithmetic")->text().contains(u"占 74.2%"_s));
    typeInto(&pane, "ballotAbstained", u"1"_s);
    EXPECT_EQ(child<QLabel>(&pane, "ballotOutcome")->text(), u"通过"_s);
    EXPECT_TRUE(child<QLabel>(&pane, "ballotArithmetic")->text().contains(u"占 77.4%"_s));

    // 50, and the issue in one step.
    clickTab(&pane, "workItemTabs", 1);
    typeInto(&pane, "advanceOn", u"2026-09-01"_s);
    click(&pane, "advanceStage");
    EXPECT_EQ(item().stage, Stage::Approval);
    click(&pane, "advanceStage"); // leads to the issue
    EXPECT_EQ(child<QTabWidget>(&pane, "workItemTabs")->currentIndex(), 4);
    auto *number = child<QLineEdit>(&pane, "issueNumber");
    number->setFocus();
    compose(number, u"DB14／T 1200—2026"_s);
    EXPECT_TRUE(child<QLabel>(&pane, "issueExplanation")->text().startsWith(u"推荐性地方标准"_s))
        << child<QLabel>(&pane, "issueExplanation")->text().toStdString();
    EXPECT_TRUE(child<QLabel>(&pane, "issueChanges")->text().contains(u"0 → 1 项"_s));
    const QString before = dump(workspace);
    click(&pane, "issueStandard");
    const auto standards = must(gangmu::standards(workspace.reader()));
    ASSERT_EQ(standards.size(), 1);
    EXPECT_EQ(standards.first().number, u"DB14/T 1200-2026"_s);
    EXPECT_EQ(standards.first().committee, u"DB00/TC 01"_s);
    EXPECT_EQ(item().stage, Stage::Publication);
    EXPECT_EQ(item().state, WorkItemState::Finished);
    const auto figures = must(actuals(workspace.reader(), targetId));
    ASSERT_EQ(figures.size(), 1);
    EXPECT_EQ(figures.first().value, 1);
    EXPECT_TRUE(child<QWidget>(&pane, "issueDone")->isVisible());
    EXPECT_EQ(workspace.undoLabel()->text(), u"发布为标准：DB14/T 1200-2026"_s);
    must(workspace.undo());
    EXPECT_EQ(dump(workspace), before);
    EXPECT_TRUE(number->isVisible());
    EXPECT_EQ(s.errors, QStringList());
}

TEST(CommitteesGui, ModelsKeepTheirPromisesAndFindingsFollow)
{
    TestSession s;
    Workspace &workspace = s.openNew();
    Committee body;
    body.number = u"DB00/TC 01"_s;
    body.name = u"甲"_s;
    body.id = must(createCommittee(workspace, body));
    Committee below;
    below.number = u"DB00/TC 01/SC 1"_s;
    below.name = u"乙"_s;
    below.parent = body.id;
    below.id = must(createCommittee(workspace, below));
    CommitteesModel model(s.session);
    MembersModel members(s.session);
    const QAbstractItemModelTester t1(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester t2(&members, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.refresh();
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.at(1).depth, 1);
    EXPECT_EQ(model.index(1, CommitteesModel::Form).data().toString(), u"分技术委员会"_s);
    EXPECT_TRUE(model.index(0, CommitteesModel::Composition).data().toString().contains(u"处不符"_s));
    members.setCommittee(body.id);
    ASSERT_EQ(members.rowCount(), 1);
    EXPECT_TRUE(members.setData(members.index(0, MembersModel::Name), u"甲一"_s));
    members.setCommittee(body.id);
    ASSERT_EQ(members.rowCount(), 2);
    EXPECT_TRUE(members.setData(members.index(0, MembersModel::Role), u"主任委员"_s));
    members.setCommittee(body.id);
    EXPECT_EQ(members.at(0).role, CommitteeRole::Chair);
    EXPECT_FALSE(members.setData(members.index(0, MembersModel::Name), u""_s));
    EXPECT_EQ(s.errors.size(), 1);
    members.setCommittee(below.id);
    EXPECT_EQ(members.rowCount(), 1);
    must(deleteCommittee(workspace, body.id));
    model.refresh();
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.at(0).depth, 0);
}

TEST(CommitteesGui, TheRegisterIsEditedWithUndo)
{
    TestSession s;
    Workspace &workspace = s.openSample();
    CommitteesPane pane(s.session);
    pane.resize(1000, 640);
    pane.show();
    auto *view = child<GridView>(&pane, "committeesView");
    ASSERT_EQ(view->model()->rowCount(), 5);
    typeInto(&pane, "committeeContact", u"赵某甲 0000-0000000"_s);
    EXPECT_EQ(must(committees(workspace.reader())).first().contact, u"赵某甲 0000-0000000"_s);
    typeInto(&pane, "committeeTermEnd", u"明年"_s);
    EXPECT_EQ(s.errors.size(), 1);
    EXPECT_EQ(child<QLineEdit>(&pane, "committeeTermEnd")->text(), u"2028-05-09"_s);
    clickTab(&pane, "committeeTabs", 1);
    view->setCurrentIndex(view->model()->index(4, 0));
    EXPECT_TRUE(child<QLabel>(&pane, "committeeFindings")->text().contains(u"不少于 25 名，现有 22 名"_s));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Delete);
    EXPECT_EQ(view->model()->rowCount(), 4);
    must(workspace.undo());
    EXPECT_EQ(view->model()->rowCount(), 5);
}
