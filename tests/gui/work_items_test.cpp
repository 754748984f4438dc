// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ballot_rules.h"
#include "core/reading/sheets/sheet.h"
#include "core/store/queries/committee_queries.h"
#include "core/store/queries/work_item_queries.h"
#include "core/store/verbs/ballot_verbs.h"
#include "core/store/verbs/comment_verbs.h"
#include "tests/gui/work_items_fixture.h"
#include "tests/support/gui/soon.h"
#include "translations/translations.h"
#include "ui/workitems/comments_model.h"
#include "ui/workitems/field_values.h"
#include "ui/workitems/grid_view.h"
#include "ui/workitems/issue_panel.h"
#include "ui/workitems/state_label.h"
#include "ui/workitems/votes_model.h"
#include "ui/workitems/work_items_filter.h"
#include "ui/workitems/work_items_pane.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;

namespace {

class WorkItemsGui : public testing::Test
{
protected:
    WorkItemsGui() : workspace(s.openNew()) {}

    void open()
    {
        pane = std::make_unique<WorkItemsPane>(s.session);
        pane->resize(1000, 640);
        pane->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(pane.get()));
    }
    WorkItemId makeItem(const QString &title, int year = 2026, Stage stage = Stage::Proposal,
                        const QDate &begun = QDate(2026, 10, 1))
    {
        WorkItem item;
        item.title = title;
        item.number = u"JH-%1"_s.arg(++made);
        item.plannedYear = year;
        item.stage = stage;
        return must(createWorkItem(workspace, item, begun));
    }
    void tab(int index) const { child<QTabWidget>(pane.get(), "workItemTabs")->setCurrentIndex(index); }
    QAbstractItemModel *list() const { return child<GridView>(pane.get(), "workItemsView")->model(); }

    TestSession s; // today is 2026-11-21
    Workspace &workspace;
    std::unique_ptr<WorkItemsPane> pane;
    int made = 0;
};

} // namespace

TEST_F(WorkItemsGui, AnEmptyPaneOffersTheFirstItem)
{
    open();
    EXPECT_TRUE(child<QWidget>(pane.get(), "workItemsEmpty")->isVisible());
    click(pane.get(), "emptyNewItem");
    ASSERT_EQ(must(workItems(workspace.reader())).size(), 1);
    // The title is open for typing.
    auto *editor = child<GridView>(pane.get(), "workItemsView")->findChild<QLineEdit *>();
    ASSERT_TRUE(editor);
    editor->selectAll();
    compose(editor, u"谷子良种繁育技术规程"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    EXPECT_SOON_EQ(must(workItems(workspace.reader())).first().title, u"谷子良种繁育技术规程"_s);
    EXPECT_EQ(must(workItems(workspace.reader())).first().plannedYear, 2026);
    must(workspace.undo());
    must(workspace.undo());
    EXPECT_TRUE(child<QWidget>(pane.get(), "workItemsEmpty")->isVisible());
    EXPECT_EQ(s.errors, QStringList());
}

TEST_F(WorkItemsGui, ModelsKeepTheirPromises)
{
    const WorkItemId item = makeItem(u"甲"_s);
    WorkItemsModel items(s.session);
    CommentsModel comments(s.session);
    VotesModel votes(s.session);
    const QAbstractItemModelTester t1(&items, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester t2(&comments, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester t3(&votes, QAbstractItemModelTester::FailureReportingMode::Fatal);
    WorkItemsProxy proxy(&items, nullptr);
    const QAbstractItemModelTester t4(&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
    items.refresh();
    comments.setItem(item);
    ASSERT_EQ(comments.rowCount(), 1); // the empty line
    Comment one;
    one.opinion = u"一"_s;
    must(pasteComments(workspace, item, {one, one, one}));
    comments.setItem(item);
    ASSERT_EQ(comments.rowCount(), 4);
    must(deleteComments(workspace, {comments.at(1).id}));
    comments.setItem(item);
    EXPECT_EQ(comments.rowCount(), 3);
    const WorkItemId other = makeItem(u"乙"_s);
    makeItem(u"丙"_s);
    items.refresh();
    WorkItemsChoice choice;
    choice.text = u"丙"_s;
    proxy.setChoice(choice);
    EXPECT_EQ(proxy.rowCount(), 1);
    must(deleteWorkItem(workspace, other));
    items.refresh();
    proxy.setChoice({});
    EXPECT_EQ(proxy.rowCount(), 2);
    must(workspace.undo());
    items.refresh();
    EXPECT_EQ(proxy.rowCount(), 3);
    comments.setItem(other);
    Ballot ballot = withUsualRules({});
    ballot.workItem = item;
    ballot.id = must(createBallot(workspace, ballot));
    must(setVotes(workspace, ballot.id, {{u"甲"_s, {}, BallotChoice::Against, {}}}));
    votes.setBallot(ballot);
    EXPECT_EQ(votes.rowCount(), 1);
    votes.setBallot({});
    EXPECT_EQ(votes.rowCount(), 0);
}

TEST_F(WorkItemsGui, TheFilterFindsByWordsInitialsAndFields)
{
    makeItem(u"谷子良种繁育技术规程"_s, 2025);
    makeItem(u"养老机构服务规范"_s, 2026, Stage::Comment, QDate(2026, 1, 1)); // long overdue
    makeItem(u"食品安全追溯规范"_s, 2026);
    open();
    ASSERT_EQ(list()->rowCount(), 3);
    auto *search = child<QLineEdit>(pane.get(), "workItemsSearch");
    compose(search, u"spaq"_s);
    EXPECT_EQ(list()->rowCount(), 1);
    search->clear();
    compose(search, u"规范 养老"_s);
    EXPECT_EQ(list()->rowCount(), 1);
    search->clear();
    auto *year = child<QComboBox>(pane.get(), "filterYear");
    year->setCurrentIndex(year->findData(2026));
    EXPECT_EQ(list()->rowCount(), 2);
    EXPECT_TRUE(
        child<QLabel>(pane.get(), "workItemsSums")->text().startsWith(u"显示 2 / 3。共 2 项：制定 2 项"_s))
        << child<QLabel>(pane.get(), "workItemsSums")->text().toStdString();
    QTest::mouseClick(child<QWidget>(pane.get(), "filterLate"), Qt::LeftButton, {}, QPoint(10, 12));
    ASSERT_EQ(list()->rowCount(), 1);
    EXPECT_TRUE(list()->index(0, WorkItemsModel::Progress).data().toString().contains(u"阶段超期"_s));
    // What is asked for from elsewhere is shown, also where the filter hid it.
    s.session.select(Selection(must(workItems(workspace.reader())).first().id));
    EXPECT_EQ(list()->rowCount(), 3);
}

TEST_F(WorkItemsGui, FieldsAreEditedAndRefusedWhereTheyAre)
{
    const WorkItemId item = makeItem(u"甲"_s);
    open();
    const auto stored = [&] { return must(workItemById(workspace.reader(), item)); };
    typeInto(pane.get(), "workItemProposer", u"省农业农村厅"_s);
    EXPECT_EQ(stored().proposer, u"省农业农村厅"_s);
    typeInto(pane.get(), "workItemDue", u"2026年12月"_s);
    EXPECT_EQ(stored().dueOn, QDate(2026, 12, 31));
    EXPECT_TRUE(child<QLabel>(pane.get(), "workItemState")->text().contains(u"剩余 40 天"_s));
    typeInto(pane.get(), "workItemExtended", u"2027-06-30"_s);
    EXPECT_EQ(stored().state, WorkItemState::Extended);
    typeInto(pane.get(), "workItemExtended", {});
    EXPECT_EQ(stored().state, WorkItemState::Active);
    typeInto(pane.get(), "workItemDue", u"年底"_s);
    EXPECT_EQ(s.errors.size(), 1);
    EXPECT_EQ(child<QLineEdit>(pane.get(), "workItemDue")->text(), u"2026-12-31"_s);
    auto *action = child<QComboBox>(pane.get(), "workItemAction");
    action->setFocus();
    QTest::keyClick(action, Qt::Key_Down);
    EXPECT_EQ(stored().action, WorkItemAction::Revision);
    click(pane.get(), "terminateWorkItem");
    EXPECT_EQ(stored().state, WorkItemState::Terminated);
    click(pane.get(), "resumeWorkItem");
    EXPECT_EQ(stored().state, WorkItemState::Active);
}

TEST_F(WorkItemsGui, StagesShowDelaysAndMissingDocuments)
{
    const WorkItemId item = makeItem(u"甲"_s, 2026, Stage::Proposal, QDate(2026, 8, 1));
    open();
    tab(1);
    auto *delay = child<StateLabel>(pane.get(), "stageDelay10");
    EXPECT_EQ(delay->text(), u"超期 20 天，期限 2026-11-01"_s);
    EXPECT_EQ(delay->tone(), Tone::Bad);
    EXPECT_EQ(child<QToolButton>(pane.get(), "stageDocuments10")->text(), u"0/3"_s);
    auto *documents = child<QListWidget>(pane.get(), "stageDocumentList");
    ASSERT_EQ(documents->count(), 3);
    documents->setCurrentRow(0);
    documents->setFocus();
    QTest::keyClick(documents, Qt::Key_Space);
    EXPECT_SOON_EQ(must(workItemDocuments(workspace.reader(), item)).size(), 1);
    EXPECT_SOON_EQ(child<QToolButton>(pane.get(), "stageDocuments10")->text(), u"1/3"_s);
    typeInto(pane.get(), "addDocument", u"查新报告"_s);
    EXPECT_EQ(documents->count(), 4);
    typeInto(pane.get(), "stageBegun10", u"2026-10-01"_s);
    EXPECT_EQ(delay->text(), u"剩余 41 天，期限 2027-01-01"_s);
    // The next stage, on a day before the last one began, is refused.
    typeInto(pane.get(), "advanceOn", u"2026-09-01"_s);
    click(pane.get(), "advanceStage");
    EXPECT_EQ(s.errors.size(), 1);
    typeInto(pane.get(), "advanceOn", u"2026-11-20"_s);
    click(pane.get(), "advanceStage");
    EXPECT_EQ(must(workItemById(workspace.reader(), item)).stage, Stage::Drafting);
    EXPECT_EQ(child<QLineEdit>(pane.get(), "stageBegun20")->text(), u"2026-11-20"_s);
    click(pane.get(), "returnStage");
    EXPECT_EQ(must(workItemById(workspace.reader(), item)).stage, Stage::Proposal);
}

TEST_F(WorkItemsGui, CommentsAreTypedDisposedOfAndDeletedByKeys)
{
    const WorkItemId item = makeItem(u"甲"_s, 2026, Stage::Comment);
    open();
    tab(2);
    auto *grid = child<GridView>(pane.get(), "commentsGrid");
    // Typing into the empty line makes a comment.
    grid->goTo(grid->model()->index(0, CommentsModel::Opinion));
    QTest::keyClick(grid, Qt::Key_F2);
    auto *editor = grid->findChild<QLineEdit *>();
    ASSERT_TRUE(editor);
    compose(editor, u"改为“应”"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    const auto stored = [&] { return must(comments(workspace.reader(), item)); };
    EXPECT_SOON_EQ(stored().size(), 1);
    copyRows({{u"4.1"_s, u"删"_s, u"甲局"_s}, {u"4.2"_s, u"增"_s, u"乙局"_s}});
    grid->setFocus();
    QTest::keySequence(grid, QKeySequence::Paste);
    ASSERT_EQ(stored().size(), 3);
    grid->goTo(grid->model()->index(0, CommentsModel::Disposition));
    QTest::keyClick(grid, Qt::Key_1);
    QTest::keyClick(grid, Qt::Key_3);
    QTest::keyClick(grid, Qt::Key_2);
    EXPECT_EQ(stored()[0].disposition, CommentDisposition::Accepted);
    EXPECT_EQ(stored()[1].disposition, CommentDisposition::Rejected);
    EXPECT_EQ(stored()[2].disposition, CommentDisposition::PartlyAccepted);
    EXPECT_EQ(child<QLabel>(pane.get(), "commentSums")->text(),
              u"共 3 条：采纳 1，部分采纳 1，未采纳 1，待处理 0；提出意见单位 2 个。"_s);
    // For many at once, from any column.
    grid->selectAll();
    QTest::keyClick(grid, Qt::Key_0, Qt::AltModifier);
    for (const Comment &comment : stored())
        EXPECT_EQ(comment.disposition, CommentDisposition::Open);
    grid->clearSelection();
    grid->goTo(grid->model()->index(1, CommentsModel::Clause));
    QTest::keyClick(grid, Qt::Key_Delete);
    EXPECT_EQ(stored().size(), 2);
    typeInto(pane.get(), "consultationSent", u"30"_s);
    typeInto(pane.get(), "consultationReplied", u"31"_s);
    EXPECT_TRUE(child<QLabel>(pane.get(), "consultationDoubts")->text().contains(u"多于发送单位"_s));
    EXPECT_EQ(must(consultation(workspace.reader(), item)).sent, 30);
    typeInto(pane.get(), "consultationSent", u"三十"_s);
    EXPECT_EQ(s.errors.size(), 1);

    // The table as a file that our own reader reads again.
    const auto exported = [&](const QString &name) {
        s.dialogs.files = {s.path(name)};
        click(pane.get(), "exportComments");
        QStringList cells;
        must(readSheet(s.path(name), {}, [&](const SheetRow &row) {
            cells += row.cells;
            return true;
        }));
        return cells;
    };
    const QStringList cells = exported(u"表.xlsx"_s);
    EXPECT_TRUE(cells.contains(u"征求意见汇总处理表"_s));
    EXPECT_TRUE(cells.contains(u"标准章条编号"_s));
    EXPECT_TRUE(cells.contains(u"没有回函的单位数：0 个"_s)) << cells.join(u'|').toStdString();

    // It is handed in, so it is the same when the program speaks English.
    Translations translations;
    ASSERT_TRUE(translations.use(u"en"_s));
    EXPECT_EQ(exported(u"en.xlsx"_s), cells);
}

TEST_F(WorkItemsGui, VotesByNameMakeTheCounts)
{
    Committee body;
    body.name = u"委员会"_s;
    body.id = must(createCommittee(workspace, body));
    QList<CommitteeMember> members(4);
    for (int i = 0; i < 4; ++i) {
        members[i].name = u"委员%1"_s.arg(i);
        members[i].organization = u"单位%1"_s.arg(i);
    }
    must(addMembers(workspace, body.id, members));
    WorkItem row = must(workItemById(workspace.reader(), makeItem(u"甲"_s, 2026, Stage::Examination)));
    row.committee = body.id;
    must(editWorkItem(workspace, row));
    open();
    tab(3);
    click(pane.get(), "firstBallot");
    EXPECT_EQ(child<QLineEdit>(pane.get(), "ballotMembers")->text(), u"4"_s);
    auto *grid = child<GridView>(pane.get(), "votesGrid");
    ASSERT_EQ(grid->model()->rowCount(), 4);
    grid->setFocus();
    grid->goTo(grid->model()->index(0, VotesModel::Choice));
    QTest::keyClick(grid, Qt::Key_1);
    QTest::keyClick(grid, Qt::Key_1);
    auto *outcome = child<StateLabel>(pane.get(), "ballotOutcome");
    EXPECT_EQ(outcome->text(), u"回收票数不足，投票无效"_s);
    QTest::keyClick(grid, Qt::Key_1);
    EXPECT_EQ(outcome->text(), u"通过"_s);
    QTest::keyClick(grid, Qt::Key_2);
    EXPECT_EQ(child<QLineEdit>(pane.get(), "ballotAgainst")->text(), u"1"_s);
    EXPECT_TRUE(child<QLineEdit>(pane.get(), "ballotAgainst")->isReadOnly());
    EXPECT_EQ(outcome->text(), u"通过"_s); // 3 of 4, one quarter against
    typeInto(pane.get(), "ballotObjection", u"20%"_s);
    EXPECT_EQ(outcome->text(), u"未通过"_s);
    typeInto(pane.get(), "ballotObjection", u"少数"_s);
    EXPECT_EQ(s.errors.size(), 1);
    EXPECT_EQ(child<QLineEdit>(pane.get(), "ballotObjection")->text(), u"1/5"_s);
    copyRows({{u"姓名"_s, u"单位"_s, u"表决"_s},
              {u"委员3"_s, u"单位3"_s, u"弃权"_s},
              {u"外人"_s, u"外单位"_s, u"同意"_s}});
    QTest::keySequence(grid, QKeySequence::Paste);
    EXPECT_EQ(grid->model()->rowCount(), 5);
    EXPECT_EQ(outcome->text(), u"票数有误"_s); // five ballots of four
    click(pane.get(), "deleteBallot");
    EXPECT_TRUE(child<QWidget>(pane.get(), "ballotEmpty")->isVisible());
}

TEST_F(WorkItemsGui, APlanIsImportedAndExported)
{
    makeItem(u"旧名称"_s); // JH-1
    open();
    QFile file(s.path(u"计划.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(
        u"2026年计划,,\n计划号,项目名称,制定/修订\nJH-1,新名称,修订\nJH-2,第二项,制定\n,,\nJH-3,,制定\n"_s
            .toUtf8());
    file.close();
    s.dialogs.files = {file.fileName()};
    s.dialogs.choices = {0};
    pane->importPlan();
    ASSERT_EQ(s.dialogs.questions.size(), 1);
    EXPECT_EQ(s.dialogs.questions.first().text,
              u"“计划.csv”共 3 行：新增 1 项，与已有项目合并 1 项，不导入 1 行。"_s);
    EXPECT_TRUE(s.dialogs.questions.first().detail.contains(u"没有项目名称"_s));
    ASSERT_EQ(must(workItems(workspace.reader())).size(), 2);
    EXPECT_EQ(child<QLabel>(pane.get(), "workItemsSums")->text(), u"共 2 项：制定 1 项，修订 1 项。"_s);
    must(workspace.undo());
    EXPECT_EQ(must(workItems(workspace.reader())).first().title, u"旧名称"_s);
    // What is exported is what is imported: nothing new in it but the sums.
    s.dialogs.files = {s.path(u"出.xlsx"_s)};
    pane->exportPlan();
    s.dialogs.files = {s.path(u"出.xlsx"_s)};
    s.dialogs.choices = {0};
    const QString before = dump(workspace);
    pane->importPlan();
    EXPECT_EQ(s.dialogs.questions.last().text,
              u"“出.xlsx”共 3 行：新增 0 项，与已有项目合并 1 项，不导入 2 行。"_s);
    EXPECT_EQ(dump(workspace), before);
    EXPECT_EQ(s.errors, QStringList());
}

TEST_F(WorkItemsGui, DaysAreReadAsPeopleWriteThem)
{
    EXPECT_EQ(parseDay(u"2026-03-02"_s), QDate(2026, 3, 2));
    EXPECT_EQ(parseDay(u"2026.3.2"_s), QDate(2026, 3, 2));
    EXPECT_EQ(parseDay(u"２０２６年３月２日"_s), QDate(2026, 3, 2));
    EXPECT_EQ(parseDay(u"20260302"_s), QDate(2026, 3, 2));
    EXPECT_FALSE(parseDay(u"2026-02-30"_s).isValid());
    EXPECT_FALSE(parseDay(u"2026-03"_s).isValid());
}
