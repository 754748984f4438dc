// SPDX-License-Identifier: GPL-3.0-or-later
// The page of systems among the others: it is found as it was left, unless one is led to a standard.
#include "tests/support/core/system_builder.h"
#include "tests/support/gui/test_window.h"
#include "ui/shell/rail.h"
#include "ui/system/detail_model.h"
#include "ui/system/detail_view.h"
#include "ui/system/system_model.h"
#include "ui/system/system_page.h"
#include "ui/system/system_view.h"

#include <gtest/gtest.h>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;

namespace {

struct SystemInTheWindow : testing::Test
{
    TestWindow w;
    SystemBuilder b{w.openNew()};
    SystemPage *page = nullptr;
    QTabWidget *tabs = nullptr;
    SystemView *tree = nullptr;

    void SetUp() override
    {
        w.window->showPage(PageId::System);
        page = w.find<SystemPage>(u"page_system"_s);
        tabs = w.find<QTabWidget>(u"systemTabs"_s);
        tree = page->findChild<SystemView *>();
        tree->setCurrentIndex(static_cast<SystemModel *>(tree->model())->indexOf(b.special));
        page->showTab(SystemPage::Statistics);
    }
    void click(const QString &rail) { QTest::mouseClick(w.find<RailButton>(rail), Qt::LeftButton); }
    void expectAsLeft() const
    {
        EXPECT_EQ(w.window->currentPage(), page);
        EXPECT_EQ(tabs->currentIndex(), int(SystemPage::Statistics));
        EXPECT_EQ(tree->currentNode(), b.special);
        EXPECT_EQ(static_cast<DetailModel *>(page->findChild<DetailView *>()->model())->root(), b.special);
    }
};

} // namespace

TEST_F(SystemInTheWindow, IsFoundAsItWasLeftByTheRailAndByTheWayBack)
{
    w.session.select(Selection(b.second)); // stands in another node
    click(u"rail_catalogue"_s);
    click(u"rail_system"_s);
    expectAsLeft();

    w.session.follow(PageId::Catalogue, Selection(b.first));
    EXPECT_EQ(w.window->currentPage()->id(), PageId::Catalogue);
    w.session.goBack();
    expectAsLeft();
    EXPECT_EQ(w.session.selection(), Selection(b.second));
    w.session.goForward();
    click(u"rail_system"_s);
    expectAsLeft();
}

TEST_F(SystemInTheWindow, LeadsToTheRowOfAStandardWhenAsked)
{
    click(u"rail_catalogue"_s);
    w.session.follow(PageId::System, Selection(b.second));
    EXPECT_EQ(w.window->currentPage(), page);
    EXPECT_EQ(tabs->currentIndex(), int(SystemPage::Details));
    EXPECT_EQ(page->findChild<DetailView *>()->currentEntry(), b.entry2);
}

TEST_F(SystemInTheWindow, TheCatalogueTooKeepsItsTabOnTheWayBack)
{
    w.session.select(Selection(b.first));
    click(u"rail_catalogue"_s);
    auto *catalogueTabs = w.find<QTabBar>(u"catalogueTabs"_s);
    ASSERT_TRUE(catalogueTabs);
    catalogueTabs->setCurrentIndex(1);
    w.session.follow(PageId::System, Selection(b.first));
    w.session.goBack();
    EXPECT_EQ(w.window->currentPage()->id(), PageId::Catalogue);
    EXPECT_EQ(catalogueTabs->currentIndex(), 1);
    w.session.follow(PageId::Catalogue, Selection(b.first));
    EXPECT_EQ(catalogueTabs->currentIndex(), 0);
}

TEST_F(SystemInTheWindow, IsMadeAndLedToAtOnce)
{
    TestWindow fresh; // where no page has been made yet
    SystemBuilder other(fresh.openNew(u"other.gangmu"_s));
    fresh.session.follow(PageId::System, Selection(other.second));
    auto *made = fresh.find<SystemPage>(u"page_system"_s);
    ASSERT_TRUE(made);
    EXPECT_EQ(made->findChild<DetailView *>()->currentEntry(), other.entry2);
}
