// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/queries/plan_queries.h"
#include "core/store/verbs/plan_verbs.h"
#include "tests/support/gui/test_window.h"
#include "ui/shell/file_actions.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/page_bar.h"
#include "ui/shell/rail.h"

#include <gmock/gmock.h>

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace gangmu {
namespace {

class WindowTest : public testing::Test
{
protected:
    QString shown(const QString &name) { return m_test.find<QLabel>(name)->text(); }
    QWidget *page() { return m_test.find<QStackedWidget>(u"pageStack"_s)->currentWidget(); }
    PlanId makePlan(const QString &title)
    {
        Plan plan;
        plan.title = title;
        const auto made = createPlan(*m_test.session.workspace(), plan);
        EXPECT_TRUE(made);
        return made.valueOr({});
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        QTest::keyClick(m_test.window.get(), key, modifiers);
    }

    test::TestWindow m_test{test::plainParts()};
};

TEST_F(WindowTest, BeginsWithTheStartPage)
{
    EXPECT_EQ(page()->objectName(), u"startPage");
    EXPECT_EQ(m_test.window->windowTitle(), u"纲目");
    EXPECT_FALSE(m_test.find<Rail>(u"rail"_s)->isVisible());
    EXPECT_FALSE(m_test.window->actions().saveCopy->isEnabled());
    EXPECT_EQ(shown(u"statusFile"_s), u"没有打开的工作区");
}

TEST_F(WindowTest, MakesANewWorkspaceFromTheStartPage)
{
    m_test.dialogs.files = {m_test.path(u"新.gangmu"_s)};
    QTest::mouseClick(m_test.find<QPushButton>(u"startNew"_s), Qt::LeftButton);
    ASSERT_TRUE(m_test.session.workspace());
    EXPECT_TRUE(QFile::exists(m_test.path(u"新.gangmu"_s)));
    EXPECT_EQ(page()->objectName(), u"page_overview");
    EXPECT_EQ(m_test.window->windowTitle(), u"新.gangmu — 纲目");
    EXPECT_EQ(shown(u"statusFile"_s), u"新.gangmu");
    EXPECT_EQ(shown(u"statusSaved"_s), u"已保存");
    EXPECT_EQ(m_test.window->files().recentFiles().paths(), QStringList{m_test.path(u"新.gangmu"_s)});
}

TEST_F(WindowTest, OpensAndClosesAFile)
{
    m_test.openNew();
    m_test.session.setWorkspace(nullptr);
    m_test.dialogs.files = {m_test.path(u"test.gangmu"_s)};
    press(Qt::Key_O, Qt::ControlModifier);
    ASSERT_TRUE(m_test.session.workspace());
    press(Qt::Key_W, Qt::ControlModifier);
    EXPECT_FALSE(m_test.session.workspace());
    EXPECT_EQ(page()->objectName(), u"startPage");
    EXPECT_EQ(m_test.window->files().recentFiles().last(), QString()) << "what is closed is not reopened";
}

TEST_F(WindowTest, SaysWhyAFileCannotBeOpened)
{
    m_test.openNew(u"good.gangmu"_s);
    QFile bad(m_test.path(u"bad.gangmu"_s));
    ASSERT_TRUE(bad.open(QIODevice::WriteOnly));
    bad.write("this is not a database at all, only some words that fill a line");
    bad.close();
    EXPECT_FALSE(m_test.window->files().openPath(bad.fileName()));
    ASSERT_EQ(m_test.errors.size(), 1);
    auto *bar = m_test.find<MessageBar>(u"messageBar"_s);
    EXPECT_TRUE(bar->isVisible());
    EXPECT_EQ(bar->text(), m_test.errors.first());
    EXPECT_EQ(m_test.session.workspace()->fileName(), u"good.gangmu") << "what was open stays open";
    QTest::mouseClick(m_test.find<QToolButton>(u"messageClose"_s), Qt::LeftButton);
    EXPECT_FALSE(bar->isVisible());
}

TEST_F(WindowTest, ShowsASecondOpenerWhoHasTheFile)
{
    m_test.openNew();
    test::TestWindow second{test::plainParts()};
    ASSERT_TRUE(second.window->files().openPath(m_test.path(u"test.gangmu"_s)));
    ASSERT_TRUE(second.session.workspace()->isReadOnly());
    auto *banner = second.find<QFrame>(u"readOnlyBanner"_s);
    EXPECT_TRUE(banner->isVisible());
    EXPECT_TRUE(
        second.find<QLabel>(u"readOnlyText"_s)->text().contains(second.session.workspace()->lockedBy()));
    EXPECT_TRUE(second.window->windowTitle().contains(u"只读"));
    EXPECT_FALSE(second.window->actions().newPlan->isEnabled());
    EXPECT_FALSE(second.window->actions().undo->isEnabled());

    second.dialogs.files = {m_test.path(u"copy.gangmu"_s)};
    QTest::mouseClick(second.find<QToolButton>(u"readOnlySaveCopy"_s), Qt::LeftButton);
    EXPECT_TRUE(QFile::exists(m_test.path(u"copy.gangmu"_s)));
    EXPECT_THAT(second.errors, testing::IsEmpty());
}

TEST_F(WindowTest, NamesWhatUndoWouldTakeBack)
{
    m_test.openNew();
    QAction *undo = m_test.window->actions().undo;
    EXPECT_FALSE(undo->isEnabled());
    makePlan(u"总体规划"_s);
    EXPECT_EQ(undo->text(), u"撤销：新建规划：总体规划");
    auto *status = m_test.find<QToolButton>(u"statusUndo"_s);
    EXPECT_EQ(status->text(), u"撤销：新建规划：总体规划");
    EXPECT_EQ(shown(u"statusSaved"_s), u"已保存 12:03:41");
    QTest::mouseClick(status, Qt::LeftButton);
    EXPECT_TRUE(plans(m_test.session.workspace()->reader())->isEmpty());
    EXPECT_EQ(m_test.window->actions().redo->text(), u"重做：新建规划：总体规划");
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(plans(m_test.session.workspace()->reader())->size(), 1);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(plans(m_test.session.workspace()->reader())->isEmpty());
    press(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(plans(m_test.session.workspace()->reader())->size(), 1);
}

TEST_F(WindowTest, UndoesWhatWasDoneBeforeARestart)
{
    m_test.openNew();
    m_test.session.setWorkspace(nullptr);
    m_test.window->files().openPath(m_test.path(u"test.gangmu"_s));
    makePlan(u"甲"_s);
    m_test.restart();
    m_test.window->files().openLast();
    ASSERT_TRUE(m_test.session.workspace());
    EXPECT_EQ(m_test.window->actions().undo->text(), u"撤销：新建规划：甲");
    m_test.window->actions().undo->trigger();
    EXPECT_TRUE(plans(m_test.session.workspace()->reader())->isEmpty());
}

TEST_F(WindowTest, MarksRecentFilesThatAreGone)
{
    m_test.openNew(u"a.gangmu"_s);
    RecentFiles &recent = m_test.window->files().recentFiles();
    recent.add(m_test.path(u"a.gangmu"_s));
    recent.add(m_test.path(u"gone.gangmu"_s));
    auto *menu = m_test.find<QMenu>(u"menuRecent"_s);
    Q_EMIT menu->aboutToShow();
    ASSERT_EQ(menu->actions().size(), 4); // two files, a line, "clear"
    EXPECT_EQ(menu->actions().at(0)->text(), u"gone.gangmu（文件不在了）");
    EXPECT_EQ(menu->actions().at(1)->text(), u"a.gangmu");
    m_test.dialogs.choices = {0};
    menu->actions().at(0)->trigger();
    EXPECT_EQ(m_test.dialogs.asked, QStringList{u"文件不在了"_s});
    EXPECT_EQ(recent.paths(), QStringList{m_test.path(u"a.gangmu"_s)});
}

TEST_F(WindowTest, KeepsTheLastTenFiles)
{
    RecentFiles &recent = m_test.window->files().recentFiles();
    for (int i = 0; i < 12; ++i)
        recent.add(m_test.path(u"%1.gangmu"_s.arg(i)));
    recent.add(m_test.path(u"5.gangmu"_s));
    ASSERT_EQ(recent.paths().size(), 10);
    EXPECT_EQ(recent.paths().first(), m_test.path(u"5.gangmu"_s));
    EXPECT_EQ(recent.paths().count(m_test.path(u"5.gangmu"_s)), 1);
}

TEST_F(WindowTest, TurnsPagesByKeysRailAndRequests)
{
    m_test.openNew();
    press(Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(page()->objectName(), u"page_plan");
    EXPECT_EQ(shown(u"pageTitle"_s), u"规划");
    EXPECT_TRUE(m_test.find<RailButton>(u"rail_plan"_s)->isChecked());
    QTest::mouseClick(m_test.find<RailButton>(u"rail_overview"_s), Qt::LeftButton);
    EXPECT_EQ(page()->objectName(), u"page_overview");
    m_test.session.follow(PageId::Plan, Selection(makePlan(u"甲"_s)));
    EXPECT_EQ(page()->objectName(), u"page_plan");
    m_test.session.follow(PageId::Charts, Selection(makePlan(u"乙"_s)));
    EXPECT_EQ(page()->objectName(), u"page_plan") << "a page the window does not have is not shown";
}

TEST_F(WindowTest, GoesBackAndForward)
{
    m_test.openNew();
    const Selection first(makePlan(u"甲"_s));
    const Selection second(makePlan(u"乙"_s));
    EXPECT_FALSE(m_test.window->actions().back->isEnabled());
    m_test.session.follow(PageId::Overview, first);
    m_test.session.follow(PageId::Plan, second);
    EXPECT_TRUE(m_test.window->actions().back->isEnabled());
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(m_test.session.selection(), first);
    EXPECT_EQ(page()->objectName(), u"page_overview");
    QTest::mouseClick(m_test.find<QToolButton>(u"forwardButton"_s), Qt::LeftButton);
    EXPECT_EQ(m_test.session.selection(), second);
    EXPECT_EQ(page()->objectName(), u"page_plan");
}

TEST_F(WindowTest, LendsThePageBarToThePageShown)
{
    m_test.openNew();
    auto *overview = m_test.find<test::PlainPage>(u"page_overview"_s);
    EXPECT_TRUE(overview->tools->isVisible());
    m_test.window->showPage(PageId::Plan);
    EXPECT_FALSE(overview->tools->isVisible());
    EXPECT_TRUE(overview->isAncestorOf(overview->tools));
    m_test.window->showPage(PageId::Overview);
    EXPECT_TRUE(overview->tools->isVisible());
    EXPECT_FALSE(overview->isAncestorOf(overview->tools));
}

TEST_F(WindowTest, MarksARailButtonWithTheNumberOfFindings)
{
    m_test.openNew();
    auto *overview = m_test.find<test::PlainPage>(u"page_overview"_s);
    Q_EMIT overview->badgeChanged(4);
    auto *button = m_test.find<RailButton>(u"rail_overview"_s);
    EXPECT_EQ(button->badge(), 4);
    EXPECT_EQ(button->accessibleName(), u"总览，4 处");
    Q_EMIT overview->badgeChanged(0);
    EXPECT_EQ(button->accessibleName(), u"总览");
}

TEST_F(WindowTest, MakesPagesThatAreNotShownSoonAfter)
{
    m_test.openNew();
    EXPECT_FALSE(m_test.window->findChild<QWidget *>(u"page_plan"_s));
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_test.window->findChild<QWidget *>(u"page_plan"_s); }));
    EXPECT_EQ(page()->objectName(), u"page_overview");
}

TEST_F(WindowTest, ComesBackAsItWas)
{
    m_test.openNew();
    m_test.window->showPage(PageId::Plan);
    m_test.find<test::PlainPage>(u"page_plan"_s)->layoutState = QByteArray("columns");
    m_test.window->resize(1111, 700);
    m_test.restart();
    EXPECT_EQ(m_test.window->size(), QSize(1111, 700));
    m_test.openNew(u"other.gangmu"_s);
    EXPECT_EQ(page()->objectName(), u"page_plan");
    EXPECT_EQ(m_test.find<test::PlainPage>(u"page_plan"_s)->layoutState, QByteArray("columns"));
}

TEST_F(WindowTest, AsksForTheNameOfANewPlan)
{
    m_test.openNew();
    m_test.dialogs.texts = {u"“十五五”标准化规划"_s};
    m_test.session.request(Command::NewPlan);
    const auto list = plans(m_test.session.workspace()->reader());
    ASSERT_EQ(list->size(), 1);
    EXPECT_EQ(list->first().title, u"“十五五”标准化规划");
    EXPECT_EQ(m_test.session.currentPlan(), list->first().id);
    EXPECT_EQ(page()->objectName(), u"page_plan");
    EXPECT_EQ(m_test.find<QComboBox>(u"planChooser"_s)->currentText(), u"“十五五”标准化规划");
}

TEST_F(WindowTest, ConfirmsAndForgets)
{
    m_test.openNew();
    m_test.dialogs.files = {m_test.path(u"copy.gangmu"_s)};
    m_test.window->actions().saveCopy->trigger();
    EXPECT_TRUE(m_test.find<MessageBar>(u"messageBar"_s)->isVisible());
    EXPECT_TRUE(m_test.messages.value(0).contains(u"copy.gangmu"));
    EXPECT_TRUE(QFile::exists(m_test.path(u"copy.gangmu"_s)));
    m_test.dialogs.files = {m_test.path(u"test.gangmu"_s)};
    m_test.window->actions().saveCopy->trigger();
    EXPECT_EQ(m_test.errors.size(), 1) << "a copy may not replace the file it is a copy of";
}

TEST_F(WindowTest, WritesThePageAsPdf)
{
    m_test.openNew();
    m_test.dialogs.files = {m_test.path(u"page.pdf"_s), m_test.path(u"no/such/folder.pdf"_s)};
    m_test.window->actions().exportPdf->trigger();
    QFile pdf(m_test.path(u"page.pdf"_s));
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    EXPECT_TRUE(pdf.readAll().startsWith("%PDF"));
    m_test.window->actions().exportPdf->trigger();
    EXPECT_EQ(m_test.errors.size(), 1);
}

} // namespace
} // namespace gangmu
