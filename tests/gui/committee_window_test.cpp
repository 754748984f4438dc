// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/queries/committee_queries.h"
#include "core/store/queries/standard_queries.h"
#include "tests/support/core/test_workspace.h"
#include "tests/support/gui/soon.h"
#include "tests/support/gui/test_window.h"
#include "ui/shell/finder.h"
#include "ui/workitems/grid_view.h"

#include <gmock/gmock.h>

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;

namespace gangmu {
namespace {

using test::must;

class CommitteeWindowTest : public testing::Test
{
protected:
    CommitteeWindowTest() : workspace(w.openSample()), all(must(committees(workspace.reader()))) {}

    void find(const QString &text)
    {
        QTest::keyClick(w.window.get(), Qt::Key_K, Qt::ControlModifier);
        EXPECT_TRUE(QTest::qWaitFor([&] { return w.session.jobs().isIdle(); }));
        auto *input = w.find<QLineEdit>(u"finderInput"_s);
        input->setText(text);
        QTest::keyClick(input, Qt::Key_Return);
    }
    QString shownTab()
    {
        auto *tabs = w.find<QTabBar>(u"catalogueTabs"_s);
        return tabs->tabText(tabs->currentIndex());
    }

    test::TestWindow w;
    Workspace &workspace;
    QList<Committee> all;
};

TEST_F(CommitteeWindowTest, IsFoundAndToldOf)
{
    find(u"slsbzh"_s); // in the name of none
    find(u"DB00/TC 01/SC 1"_s);
    EXPECT_EQ(w.window->currentPage()->id(), PageId::Catalogue);
    EXPECT_EQ(shownTab(), u"技术委员会"_s);
    const CommitteeId found = w.session.selection().committee();
    ASSERT_FALSE(found.isNull());
    const Committee committee = must(committeeById(workspace.reader(), found));
    EXPECT_EQ(committee.number, u"DB00/TC 01/SC 1"_s);
    EXPECT_EQ(w.find<GridView>(u"committeesView"_s)->currentIndex().siblingAtColumn(0).data().toString(),
              committee.number);
    EXPECT_EQ(w.find<QLabel>(u"committeeHeading"_s)->text(), committee.number + u'\n' + committee.name);
    EXPECT_EQ(w.find<QLabel>(u"committeePanelFindings"_s)->text(), u"符合组成的规定。"_s);
}

TEST_F(CommitteeWindowTest, ChoosingARowShowsIt)
{
    find(all.first().number);
    auto *view = w.find<GridView>(u"committeesView"_s);
    const int last = view->model()->rowCount() - 1;
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                      view->visualRect(view->model()->index(last, 1)).center());
    EXPECT_SOON_EQ(w.session.selection(), Selection(all.last().id));
    EXPECT_TRUE(w.find<QLabel>(u"committeePanelFindings"_s)
                    ->text()
                    .contains(u"不符：技术委员会的委员不少于 25 名，现有 22 名。"_s))
        << w.find<QLabel>(u"committeePanelFindings"_s)->text().toStdString();
    w.session.goBack();
    EXPECT_EQ(view->currentIndex().row(), 0);
}

TEST_F(CommitteeWindowTest, AWorkItemIsShownWhereItIsListed)
{
    const QList<WorkItem> items = must(workItems(workspace.reader()));
    const auto led =
        std::ranges::find_if(items, [](const WorkItem &item) { return !item.committee.isNull(); });
    ASSERT_NE(led, items.end());
    find(led->number);
    EXPECT_EQ(w.session.selection(), Selection(led->id));
    EXPECT_EQ(shownTab(), u"制修订项目"_s);
    w.session.select(Selection(led->committee)); // as the link in the inspector does
    EXPECT_EQ(shownTab(), u"技术委员会"_s);
}

} // namespace
} // namespace gangmu
