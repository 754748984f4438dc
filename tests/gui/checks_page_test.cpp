// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checks/checks_page.h"

#include "core/store/queries/organization_queries.h"
#include "core/store/queries/plan_queries.h"
#include "core/store/queries/target_queries.h"
#include "core/store/verbs/catalogue_verbs.h"
#include "core/store/verbs/node_verbs.h"
#include "core/store/verbs/organization_verbs.h"
#include "core/store/verbs/plan_verbs.h"
#include "core/store/verbs/target_verbs.h"
#include "tests/support/core/system_builder.h"
#include "tests/support/core/test_workspace.h"
#include "tests/support/gui/test_session.h"

#include <gmock/gmock.h>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;

namespace {

class ChecksPageTest : public testing::Test
{
protected:
    void open()
    {
        page = std::make_unique<ChecksPage>(s.session);
        view = page->findChild<QTreeView *>(u"findingsView"_s);
        tester = std::make_unique<QAbstractItemModelTester>(
            view->model(), QAbstractItemModelTester::FailureReportingMode::Warning);
        page->resize(1000, 600);
        page->show();
    }
    /// A plan with 一、三、 (a gap), a task without lead and a target without deadline.
    void makePlan()
    {
        Workspace &workspace = s.openNew();
        Plan row;
        row.title = u"规划"_s;
        row.region = u"示例省"_s;
        row.startYear = 2021;
        row.endYear = 2025;
        plan = must(createPlan(workspace, row));
        s.session.setCurrentPlan(plan);
        const auto chapter = [&](const QString &title) {
            return must(createNode(workspace, {plan, {}, {}}, PlanNodeKind::Chapter, title, u"正文。"_s));
        };
        first = chapter(u"总体要求"_s);
        second = chapter(u"重点任务"_s);
        must(setNodeNumber(workspace, second, u"三、"_s));
        must(setMatrixRole(workspace, first, MatrixRole::Row));
        must(setMatrixRole(workspace, second, MatrixRole::Row));
        Organization organization;
        organization.name = u"省质监局"_s;
        organization.region = u"示例省"_s;
        const OrganizationId bureau = must(createOrganization(workspace, organization));
        must(setResponsibility(workspace, {first, bureau, ResponsibilityRole::Lead}));
        must(setResponsibility(workspace, {second, bureau, ResponsibilityRole::Participant}));
        Target open;
        open.plan = plan;
        open.metric = u"发布地方标准"_s;
        open.value = 300;
        open.unit = u"项"_s;
        target = must(createTarget(workspace, open));
    }
    bool waitForCount(int errors, int warnings)
    {
        return QTest::qWaitFor([&] {
            const auto *shownErrors = page->findChild<QToolButton *>(u"show_error"_s);
            const auto *shownWarnings = page->findChild<QToolButton *>(u"show_warning"_s);
            return s.session.jobs().isIdle() && shownErrors->text() == u"错误 %1"_s.arg(errors) &&
                   shownWarnings->text() == u"警告 %1"_s.arg(warnings);
        });
    }
    QModelIndex find(const QString &text, int column = FindingsModel::Message) const
    {
        const QAbstractItemModel *model = view->model();
        for (int group = 0; group < model->rowCount(); ++group) {
            const QModelIndex parent = model->index(group, 0);
            for (int row = 0; row < model->rowCount(parent); ++row) {
                const QModelIndex index = model->index(row, 0, parent);
                if (index.data().toString().contains(text))
                    return index.siblingAtColumn(column);
            }
        }
        ADD_FAILURE() << "not in the list: " << qPrintable(text);
        return {};
    }
    void click(const QModelIndex &index) const
    {
        view->scrollTo(index);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
    }
    QString titleOfState() const
    {
        auto *title = page->findChild<QWidget *>(u"checksEmpty"_s)->findChild<QLabel *>(u"emptyStateTitle"_s);
        return title->isVisibleTo(page.get()) ? title->text() : QString();
    }

    TestSession s;
    std::unique_ptr<ChecksPage> page;
    QTreeView *view = nullptr;
    std::unique_ptr<QAbstractItemModelTester> tester;
    PlanId plan;
    NodeId first;
    NodeId second;
    TargetId target;
};

} // namespace

TEST_F(ChecksPageTest, SaysWhatBelongsHereWhileThereIsNoPlan)
{
    open();
    EXPECT_EQ(titleOfState(), u"还没有规划"_s);
    QSignalSpy commands(&s.session, &Session::commandRequested);
    page->findChild<QPushButton *>(u"checksImport"_s)->click();
    ASSERT_EQ(commands.size(), 1);
    EXPECT_EQ(commands[0][0].value<Command>(), Command::Import);
}

TEST_F(ChecksPageTest, SaysThatNothingWasFound)
{
    Workspace &workspace = s.openNew();
    Plan row;
    row.title = u"规划"_s;
    s.session.setCurrentPlan(must(createPlan(workspace, row)));
    open();
    EXPECT_EQ(titleOfState(), u"正在检查…"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return titleOfState() == u"没有发现问题"; }));
}

TEST_F(ChecksPageTest, ListsFindingsByRuleAndTellsTheirNumber)
{
    makePlan();
    page = std::make_unique<ChecksPage>(s.session);
    QSignalSpy counts(page.get(), &ChecksPage::countChanged);
    QSignalSpy badges(page.get(), &Page::badgeChanged);
    view = page->findChild<QTreeView *>(u"findingsView"_s);
    ASSERT_TRUE(waitForCount(0, 3));
    EXPECT_EQ(counts.last(), (QVariantList{0, 3}));
    EXPECT_EQ(badges.last(), QVariantList{3});
    QStringList groups;
    for (int i = 0; i < view->model()->rowCount(); ++i)
        groups.append(view->model()->index(i, 0).data().toString());
    EXPECT_EQ(groups, (QStringList{u"警告：编号不连续（1）"_s, u"警告：任务缺牵头单位（1）"_s,
                                   u"警告：指标没有时限（1）"_s}));
}

TEST_F(ChecksPageTest, LeadsToThePlaceByClickAndKey)
{
    makePlan();
    open();
    ASSERT_TRUE(waitForCount(0, 3));
    QSignalSpy pages(&s.session, &Session::pageRequested);
    click(find(u"三、重点任务”之前缺编号"_s));
    ASSERT_EQ(pages.size(), 1);
    EXPECT_EQ(pages[0][0].value<PageId>(), PageId::Plan);
    EXPECT_EQ(s.session.selection(), Selection(second));

    click(find(u"没有完成时限"_s));
    EXPECT_EQ(s.session.selection(), Selection(target));

    view->setFocus();
    view->setCurrentIndex(find(u"没有牵头单位"_s));
    QTest::keyClick(view, Qt::Key_Return);
    EXPECT_EQ(pages.size(), 3);
    EXPECT_EQ(s.session.selection(), Selection(second));
}

TEST_F(ChecksPageTest, ShowsTheInspectorWhatTheArrowKeysReach)
{
    makePlan();
    open();
    ASSERT_TRUE(waitForCount(0, 3));
    QSignalSpy pages(&s.session, &Session::pageRequested);
    view->setFocus();
    view->setCurrentIndex(find(u"没有牵头单位"_s));
    EXPECT_TRUE(QTest::qWaitFor([&] { return s.session.selection() == Selection(second); }));
    EXPECT_TRUE(pages.isEmpty());
}

TEST_F(ChecksPageTest, StepsThroughFindingsRoundTheEnd)
{
    makePlan();
    open();
    ASSERT_TRUE(waitForCount(0, 3));
    QStringList messages;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(page.get(), Qt::Key_F8);
        messages.append(s.messages.last());
    }
    EXPECT_THAT(messages[0].toStdString(), testing::HasSubstr("缺编号"));
    EXPECT_THAT(messages[1].toStdString(), testing::HasSubstr("没有牵头单位"));
    EXPECT_THAT(messages[2].toStdString(), testing::HasSubstr("没有完成时限"));
    EXPECT_EQ(messages[3], messages[0]);
    QTest::keyClick(page.get(), Qt::Key_F8, Qt::ShiftModifier);
    EXPECT_EQ(s.messages.last(), messages[2]);
}

TEST_F(ChecksPageTest, MendsByClickAndChecksAgain)
{
    makePlan();
    open();
    ASSERT_TRUE(waitForCount(0, 3));
    click(find(u"没有完成时限"_s, FindingsModel::Fix));
    EXPECT_EQ(must(targetById(s.session.workspace()->reader(), target)).deadlineYear, 2025);
    EXPECT_TRUE(waitForCount(0, 2));

    view->setCurrentIndex(find(u"缺编号"_s));
    page->findChild<QPushButton *>(u"findingFix"_s)->click();
    EXPECT_EQ(must(nodeById(s.session.workspace()->reader(), second)).number, u"二、"_s);
    EXPECT_TRUE(waitForCount(0, 1));

    must(s.session.workspace()->undo());
    must(s.session.workspace()->undo());
    EXPECT_TRUE(waitForCount(0, 3));
    EXPECT_TRUE(s.errors.isEmpty());
}

TEST_F(ChecksPageTest, KeepsThePlaceOverAnotherCheck)
{
    makePlan();
    open();
    ASSERT_TRUE(waitForCount(0, 3));
    view->setCurrentIndex(find(u"没有牵头单位"_s));
    must(renameNode(*s.session.workspace(), first, u"总则"_s));
    must(setNodeNumber(*s.session.workspace(), second, u"二、"_s));
    ASSERT_TRUE(waitForCount(0, 2));
    // The sentence names the number, so it is another finding now; the list stays where it can.
    must(s.session.workspace()->undo());
    ASSERT_TRUE(waitForCount(0, 3));
    view->setCurrentIndex(find(u"没有完成时限"_s));
    must(renameNode(*s.session.workspace(), first, u"总体要求"_s));
    ASSERT_TRUE(QTest::qWaitFor([&] { return s.session.jobs().isIdle(); }));
    EXPECT_EQ(view->currentIndex(), find(u"没有完成时限"_s));
}

TEST_F(ChecksPageTest, FiltersByWordsAndSeverity)
{
    makePlan();
    open();
    ASSERT_TRUE(waitForCount(0, 3));
    QTest::keyClicks(page->findChild<QLineEdit *>(u"findingsText"_s), u"deadline"_s);
    EXPECT_EQ(view->model()->rowCount(), 1);
    EXPECT_EQ(page->findChild<QLabel *>(u"findingsShown"_s)->text(), u"显示 1 / 3"_s);
    page->findChild<QLineEdit *>(u"findingsText"_s)->clear();
    QTest::mouseClick(page->findChild<QToolButton *>(u"show_warning"_s), Qt::LeftButton);
    EXPECT_EQ(view->model()->rowCount(), 0);
    EXPECT_FALSE(page->pageActions().first()->isEnabled());
}

TEST_F(ChecksPageTest, GivesTheListAway)
{
    makePlan();
    open();
    ASSERT_TRUE(waitForCount(0, 3));
    page->findChild<QAction *>(u"actionCopyFindings"_s)->trigger();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 4);
    EXPECT_EQ(lines[0], u"级别\t规则\t问题\t原文行号"_s);
    EXPECT_EQ(lines[3], u"警告\t指标没有时限\t指标“发布地方标准”没有完成时限。\t"_s);

    s.dialogs.files = {s.path(u"list.csv"_s)};
    page->findChild<QAction *>(u"actionExportFindings"_s)->trigger();
    QFile file(s.path(u"list.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("\xef\xbb\xbf级别,规则,问题,原文行号\r\n"));

    s.dialogs.files = {s.path(u"nowhere/list.csv"_s)};
    page->findChild<QAction *>(u"actionExportFindings"_s)->trigger();
    EXPECT_EQ(s.errors.size(), 1);
}

TEST_F(ChecksPageTest, ShowsTheFindingsOfThePlanThatIsCurrent)
{
    makePlan();
    open();
    ASSERT_TRUE(waitForCount(0, 3));
    Plan other;
    other.title = u"另一规划"_s;
    const PlanId id = must(createPlan(*s.session.workspace(), other));
    s.session.setCurrentPlan(id);
    EXPECT_TRUE(QTest::qWaitFor([&] { return titleOfState() == u"没有发现问题"; }));
    s.session.setCurrentPlan(plan);
    EXPECT_TRUE(waitForCount(0, 3));
    s.session.setWorkspace({});
    EXPECT_EQ(titleOfState(), u"还没有规划"_s);
}

TEST_F(ChecksPageTest, SaysWhatReplacementsAskForAndLeadsThere)
{
    makePlan();
    open();
    ASSERT_TRUE(waitForCount(0, 3));
    SystemBuilder system(*s.session.workspace()); // DB00/T 2-2021 is withdrawn, and stands under 101
    const StandardId old = system.addStandard(u"GB/T 5-2000"_s, u"旧"_s);
    const StandardId young = system.addStandard(u"GB/T 5-2020"_s, u"新"_s);
    must(setReplacements(*s.session.workspace(), young, {{{}, young, u"GB/T 5-2000"_s, false}}));
    ASSERT_TRUE(waitForCount(0, 5));
    QSignalSpy pages(&s.session, &Session::pageRequested);
    const QModelIndex still = find(u"GB/T 5-2000：已被现行的 GB/T 5-2020 代替"_s);
    EXPECT_EQ(still.parent().data().toString(), u"警告：被代替仍现行（1）"_s);
    click(still);
    EXPECT_EQ(s.session.selection(), Selection(old));
    EXPECT_EQ(pages.last()[0].value<PageId>(), PageId::Catalogue);
    EXPECT_EQ(page->findChild<QPushButton *>(u"findingGo"_s)->text(), u"转到标准"_s);
    click(find(u"DB00/T 2-2021（示例体系 › 101 通用）"_s));
    EXPECT_EQ(s.session.selection(), Selection(system.second));
    EXPECT_EQ(pages.last()[0].value<PageId>(), PageId::System);
    EXPECT_EQ(page->findChild<QPushButton *>(u"findingGo"_s)->text(), u"转到体系"_s);
    click(find(u"指标“发布地方标准”没有完成时限"_s));
    EXPECT_EQ(page->findChild<QPushButton *>(u"findingGo"_s)->text(), u"转到规划"_s);

    // Of another plan it is the same; mended it is gone.
    Plan other;
    other.title = u"另一规划"_s;
    s.session.setCurrentPlan(must(createPlan(*s.session.workspace(), other)));
    EXPECT_TRUE(waitForCount(0, 2));
    must(editStandards(*s.session.workspace(), {old}, {{{StandardColumn::State, u"废止"_s}}, {}}));
    EXPECT_TRUE(waitForCount(0, 1));
    s.session.setWorkspace({});
    EXPECT_EQ(titleOfState(), u"还没有规划"_s);
}
