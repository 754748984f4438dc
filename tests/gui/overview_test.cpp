// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview_page.h"

#include "core/store/queries/plan_queries.h"
#include "core/store/queries/target_queries.h"
#include "core/store/verbs/target_verbs.h"
#include "tests/support/core/test_workspace.h"
#include "tests/support/gui/test_session.h"
#include "ui/overview/card.h"
#include "ui/overview/target_list_model.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTest>

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;

namespace {

class OverviewTest : public testing::Test
{
protected:
    OverviewTest() : workspace(s.openSample()), page(s.session)
    {
        page.resize(1100, 700);
        page.show();
    }
    QString text(const char *name) { return page.findChild<QLabel *>(QString::fromLatin1(name))->text(); }
    QTableView *list() { return page.findChild<QTableView *>(u"targetList"_s); }

    TestSession s;
    Workspace &workspace;
    OverviewPage page;
};

} // namespace

TEST_F(OverviewTest, ShowsTheInventedProvinceAsInvented)
{
    EXPECT_TRUE(text("overviewTitle").contains(u"虚构"_s)) << text("overviewTitle").toStdString();
    EXPECT_TRUE(text("overviewFoot").startsWith(u"截至 2026-11-21。"_s));
    EXPECT_GT(list()->model()->rowCount(), 15);
    EXPECT_EQ(s.errors, QStringList());
}

TEST_F(OverviewTest, AClickSelectsATargetAndAnEditUpdatesItsRow)
{
    auto *proxy = qobject_cast<QSortFilterProxyModel *>(list()->model());
    auto *model = qobject_cast<TargetListModel *>(proxy->sourceModel());
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QSignalSpy resets(model, &QAbstractItemModel::modelReset);
    const QModelIndex first = proxy->index(0, TargetListModel::Metric);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(first).center());
    Target target = model->at(proxy->mapToSource(first).row()).target;
    EXPECT_EQ(s.session.selection(), Selection(target.id));
    target.metric = u"改过的指标"_s;
    must(reviseTarget(workspace, target));
    const auto shown = [&] {
        return model->index(model->rowOf(target.id), TargetListModel::Metric).data().toString();
    };
    ASSERT_TRUE(QTest::qWaitFor([&] { return shown() == u"改过的指标"_s; }));
    EXPECT_EQ(resets.count(), 0);
}

TEST_F(OverviewTest, UndoTakesBackTheLastEdit)
{
    const PlanId plan = s.session.currentPlan();
    const Target target = must(targets(workspace.reader(), plan)).first();
    must(deleteTarget(workspace, target.id));
    ASSERT_TRUE(QTest::qWaitFor([&] { return text("lastEdits").contains(u"删除指标"_s); }));
    QTest::mouseClick(page.findChild<QPushButton *>(u"undoLast"_s), Qt::LeftButton);
    EXPECT_EQ(must(targetById(workspace.reader(), target.id)), target);
}

TEST_F(OverviewTest, TilesLeadToTheirPages)
{
    QSignalSpy asked(&s.session, &Session::pageRequested);
    auto *tile = page.findChild<NumberTile *>(u"taskTile"_s);
    tile->setFocus();
    QTest::keyClick(tile, Qt::Key_Return);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.first().first().value<PageId>(), PageId::Responsibility);
}

TEST(OverviewEmpty, SaysWhatBelongsHere)
{
    TestSession s;
    s.openNew();
    OverviewPage page(s.session);
    page.show();
    EXPECT_TRUE(page.findChild<QWidget *>(u"overviewEmpty"_s)->isVisible());
}
