// SPDX-License-Identifier: GPL-3.0-or-later
// Pages over a catalogue too large to be read while the window waits: they show what a job brought, and it is
// what they would have read themselves.
#include "core/analysis/overview.h"
#include "core/analysis/work_items/committee_standards.h"
#include "core/store/queries/catalogue_queries.h"
#include "core/store/queries/standard_queries.h"
#include "core/store/verbs/catalogue_verbs.h"
#include "core/store/verbs/committee_verbs.h"
#include "core/store/verbs/plan_verbs.h"
#include "core/store/verbs/standard_verbs.h"
#include "tests/support/core/large_catalogue.h"
#include "tests/support/core/test_workspace.h"
#include "tests/support/gui/test_session.h"
#include "ui/catalogue/catalogue.h"
#include "ui/catalogue/catalogue_columns.h"
#include "ui/catalogue/catalogue_model.h"
#include "ui/catalogue/catalogue_page.h"
#include "ui/catalogue/catalogue_table.h"
#include "ui/catalogue/standards_pane.h"
#include "ui/charts/chart_rows_panel.h"
#include "ui/charts/chart_table_model.h"
#include "ui/charts/charts_page.h"
#include "ui/inspector/origin_sections.h"
#include "ui/overview/card.h"
#include "ui/overview/overview_page.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int standardsMade = 6000;
static_assert(standardsMade > Jobs::mostReadAtOnce);

class LargeCatalogueTest : public testing::Test
{
protected:
    LargeCatalogueTest()
    {
        must(createLargeCatalogue(s.path(u"large.gangmu"_s), standardsMade));
        s.session.setWorkspace(must(Workspace::open(s.path(u"large.gangmu"_s), s.clock)));
        Plan plan;
        plan.title = u"规划"_s;
        s.session.setCurrentPlan(must(createPlan(*s.session.workspace(), plan)));
    }
    const Connection &reader() { return s.session.workspace()->reader(); }
    bool rest()
    {
        QCoreApplication::sendPostedEvents();
        return QTest::qWaitFor([&] { return s.session.jobs().isIdle(); });
    }

    TestSession s;
};

} // namespace

TEST_F(LargeCatalogueTest, HasMoreStandardsThanAreReadAtOnce)
{
    EXPECT_TRUE(must(hasMoreStandards(reader(), standardsMade - 1)));
    EXPECT_FALSE(must(hasMoreStandards(reader(), standardsMade)));
}

TEST_F(LargeCatalogueTest, TheOverviewCountsInTheBackground)
{
    OverviewPage page(s.session);
    page.show();
    EXPECT_TRUE(page.findChild<QWidget *>(u"overviewCounting"_s)->isVisible());
    ASSERT_TRUE(rest());
    EXPECT_FALSE(page.findChild<QWidget *>(u"overviewCounting"_s)->isVisible());
    const Overview read = must(readOverview(reader(), s.session.currentPlan(), s.clock.today()));
    int inForce = 0;
    for (const OverviewLevel &level : read.levels)
        inForce += level.inForce;
    const auto *tile = page.findChild<NumberTile *>(u"standardTile"_s);
    EXPECT_GT(inForce, 3000);
    EXPECT_TRUE(tile->accessibleDescription().contains(QString::number(inForce)) ||
                tile->accessibleDescription().contains(QLocale(QLocale::Chinese).toString(inForce)))
        << tile->accessibleDescription().toStdString();

    // What changed while nobody looked is there when somebody does.
    page.hide();
    const auto edits = [&] { return page.findChild<QLabel *>(u"lastEdits"_s)->text(); };
    const QString before = edits();
    const Standard one = must(firstStandards(reader(), 1)).first();
    must(deleteStandard(*s.session.workspace(), one.id));
    page.show();
    EXPECT_TRUE(QTest::qWaitFor([&] { return edits() != before; }));
    EXPECT_EQ(s.errors, QStringList());
}

TEST_F(LargeCatalogueTest, ChartsAreMadeInTheBackground)
{
    ChartsPage page(s.session);
    page.resize(900, 640);
    page.show();
    EXPECT_TRUE(page.content().chart.isEmpty());
    ASSERT_TRUE(rest());
    ChartOptions options;
    options.plan = s.session.currentPlan();
    options.records.asOf = s.clock.today();
    const ChartContent made = must(makeChart(reader(), ChartId::PlannedIssued, options));
    EXPECT_EQ(page.content().chart.title.toStdString(), made.chart.title.toStdString());
    ASSERT_EQ(page.content().table.rows.size(), made.table.rows.size());
    EXPECT_EQ(page.content().table.rows.last()[2].rows, made.table.rows.last()[2].rows);

    // The rows behind the total come later, too, and the first of them is current.
    auto *table = page.findChild<QTableView *>(u"chartTable"_s);
    page.findChild<QToolButton *>(u"chartShowTable"_s)->click();
    const int total = int(made.table.rows.size()) - 1;
    table->setFocus();
    table->setCurrentIndex(table->model()->index(total, 2));
    QTest::keyClick(table, Qt::Key_Return);
    auto *rows = page.findChild<ChartRowsPanel *>(u"chartRowsPanel"_s);
    ASSERT_TRUE(rows->isVisible());
    EXPECT_EQ(rows->model()->rowCount(), 0);
    ASSERT_TRUE(rest());
    EXPECT_EQ(rows->model()->rowCount(), int(made.table.rows.last()[2].rows.size()));

    // An edit is followed, though the answer comes later.
    const Standard one = must(firstStandards(reader(), 1)).first();
    must(deleteStandard(*s.session.workspace(), one.id));
    ASSERT_TRUE(rest());
    EXPECT_EQ(page.content().chart.title.toStdString(),
              must(makeChart(reader(), ChartId::PlannedIssued, options)).chart.title.toStdString());
    EXPECT_EQ(s.errors, QStringList());
}

TEST_F(LargeCatalogueTest, StandardsOfACommitteeAreThoseThatNameIt)
{
    const QList<Standard> all = must(standards(reader()));
    Committee committee;
    committee.number = u"SAC/TC 17"_s;
    committee.name = u"全国轴承标准化技术委员会"_s;
    QList<Standard> expected;
    for (const Standard &standard : all) {
        if (namesCommittee(standard.committee, committee))
            expected.append(standard);
    }
    ASSERT_FALSE(expected.isEmpty());
    EXPECT_EQ(must(standardsOfCommittee(reader(), committee)), expected);
    committee.name = u"没有这个"_s;
    committee.number.clear();
    EXPECT_TRUE(must(standardsOfCommittee(reader(), committee)).isEmpty());
}

TEST_F(LargeCatalogueTest, HistoryIsReadInTheBackground)
{
    const Standard one = must(firstStandards(reader(), 1)).first();
    must(editStandards(*s.session.workspace(), {one.id}, {{{StandardColumn::Remark, u"改过"_s}}, {}}));
    HistorySection history(s.session, nullptr);
    history.showRow(Table::Standard, one.id.value());
    history.setOpen(true);
    const auto text = [&] { return history.findChild<QLabel *>(u"historyText"_s)->text(); };
    EXPECT_EQ(text(), u"正在读取……"_s);
    ASSERT_TRUE(rest());
    EXPECT_TRUE(text().contains(u"改过"_s)) << text().toStdString();
    EXPECT_EQ(s.errors, QStringList());
}

TEST_F(LargeCatalogueTest, AColumnThatIsShownIsReadBeforeSomebodySortsByIt)
{
    CataloguePage page(s.session);
    page.resize(1280, 700);
    page.show();
    ASSERT_TRUE(QTest::qWaitFor([&] { return s.session.catalogue().index() && s.session.jobs().isIdle(); }));
    CatalogueTable &table = *page.standards()->table();
    const auto ahead = [&] { return s.session.jobs().isRunning(u"catalogueColumnsAhead"_s); };
    table.columns().setShown(int(StandardColumn::Drafters), true);
    ASSERT_TRUE(QTest::qWaitFor(ahead));
    ASSERT_TRUE(QTest::qWaitFor([&] { return s.session.jobs().isIdle(); }));
    QSignalSpy shown(table.model(), &QAbstractItemModel::modelReset);
    table.catalogue()->sort(int(StandardColumn::Drafters), Qt::AscendingOrder);
    EXPECT_EQ(shown.count(), 1);
    ASSERT_TRUE(QTest::qWaitFor([&] { return s.session.jobs().isIdle(); }));
    const auto drafters = [&](int row) { return table.catalogue()->standardAt(row)->drafters; };
    const QCollator order = catalogueCollator();
    for (int row = 1; row < 300; ++row)
        ASSERT_LE(order.compare(drafters(row - 1), drafters(row)), 0) << row;

    // After an edit the rows are sorted as they are now.
    table.catalogue()->sort(int(StandardColumn::Number), Qt::AscendingOrder);
    const StandardId first = table.catalogue()->idAt(0);
    must(editStandards(*s.session.workspace(), {first}, {{{StandardColumn::Drafters, u"阿阿阿"_s}}, {}}));
    table.catalogue()->sort(int(StandardColumn::Drafters), Qt::AscendingOrder);
    EXPECT_TRUE(QTest::qWaitFor([&] { return table.catalogue()->idAt(0) == first; }));
}
