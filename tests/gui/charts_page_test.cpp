// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charts_page.h"

#include "core/analysis/chart_table.h"
#include "core/store/queries/standard_queries.h"
#include "core/store/verbs/standard_verbs.h"
#include "tests/support/core/test_workspace.h"
#include "tests/support/gui/test_session.h"
#include "ui/charts/chart_rows_panel.h"
#include "ui/charts/chart_table_model.h"
#include "ui/charts/chart_view.h"

#include <gmock/gmock.h>

#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <QToolButton>

using namespace Qt::StringLiterals;

namespace gangmu {
namespace {

using test::must;

/// The page in a window of its own.
class ChartsPageTest : public testing::Test
{
protected:
    void open()
    {
        page = new ChartsPage(t.session, &window);
        page->setGeometry(0, 0, 900, 640);
        window.resize(900, 640);
        window.show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        view = find<ChartView>(u"chartView"_s);
        rows = find<ChartRowsPanel>(u"chartRowsPanel"_s);
    }

    template <class T>
    T *find(const QString &name)
    {
        auto *found = window.findChild<T *>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }

    QPoint centreOf(ChartMark mark) { return view->markRect(mark).center().toPoint(); }
    void click(ChartMark mark) { QTest::mouseClick(view, Qt::LeftButton, {}, centreOf(mark)); }
    void choose(ChartId chart)
    {
        auto *list = find<QListWidget>(u"chartChooser"_s);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualItemRect(list->item(int(chart))).center());
        QCoreApplication::sendPostedEvents();
    }
    void press(const QString &button) { QTest::mouseClick(find<QToolButton>(button), Qt::LeftButton); }
    std::string heading() { return find<QLabel>(u"chartRowsHeading"_s)->text().toStdString(); }

    test::TestSession t;
    QWidget window;
    ChartsPage *page = nullptr;

    ChartView *view = nullptr;
    ChartRowsPanel *rows = nullptr;
};

TEST_F(ChartsPageTest, AClickOnABarOpensTheRowsBehindIt)
{
    t.openSample();
    open();
    const ChartMark issued2021{1, 5};
    click(issued2021);
    ASSERT_TRUE(rows->isVisible());
    EXPECT_EQ(heading(), "2021 · 发布：31条");
    EXPECT_EQ(rows->model()->rowCount(), 31);
    EXPECT_EQ(find<QTableView>(u"chartRowsView"_s)->selectionModel()->selectedRows().size(), 1);
    EXPECT_EQ(t.session.selection().kind, SelectionKind::Standard);
    EXPECT_EQ(find<QLabel>(u"chartRowsAsOf"_s)->text(), u"截至 2026-11-21"_s);

    QTest::keyClick(find<QTableView>(u"chartRowsView"_s), Qt::Key_Escape);
    EXPECT_FALSE(rows->isVisible());
    EXPECT_TRUE(view->hasFocus());
    EXPECT_EQ(view->current(), issued2021);
}

TEST_F(ChartsPageTest, KeysMoveAmongBarsAndOpenThem)
{
    t.openSample();
    open();
    view->setFocus(Qt::TabFocusReason);
    EXPECT_EQ(view->current(), (ChartMark{0, 0}));
    QTest::keyClick(view, Qt::Key_Right);
    QTest::keyClick(view, Qt::Key_Down);
    EXPECT_EQ(view->current(), (ChartMark{1, 1}));
    EXPECT_EQ(view->accessibleDescription().toStdString(), "2017　发布：17");
    QTest::keyClick(view, Qt::Key_End);
    QTest::keyClick(view, Qt::Key_Right);
    EXPECT_EQ(view->current(), (ChartMark{1, 9}));
    QTest::keyClick(view, Qt::Key_Home);
    EXPECT_EQ(view->current(), (ChartMark{1, 0}));
    QTest::keyClick(view, Qt::Key_Return);
    EXPECT_EQ(heading(), "2016 · 发布：13条");
    EXPECT_TRUE(find<QTableView>(u"chartRowsView"_s)->hasFocus());
}

TEST_F(ChartsPageTest, TheCurrentRowIsTheSelectionAndEnterGoesThere)
{
    t.openSample();
    open();
    choose(ChartId::Targets);
    click({1, 0});
    EXPECT_EQ(heading(), "发布地方标准 · 完成：2条");
    EXPECT_EQ(t.session.selection().kind, SelectionKind::Target);
    QSignalSpy requested(&t.session, &Session::pageRequested);
    QTest::keyClick(find<QTableView>(u"chartRowsView"_s), Qt::Key_Down);
    EXPECT_EQ(t.session.selection().kind, SelectionKind::Target);
    QTest::keyClick(find<QTableView>(u"chartRowsView"_s), Qt::Key_Return);
    ASSERT_EQ(requested.size(), 1);
    EXPECT_EQ(requested.first().first().value<PageId>(), PageId::Plan);
}

TEST_F(ChartsPageTest, TheTableShowsTheSameFigures)
{
    t.openSample();
    open();
    press(u"chartShowTable"_s);
    auto *table = find<QTableView>(u"chartTable"_s);
    ASSERT_TRUE(table->isVisible());
    EXPECT_FALSE(view->isVisible());
    const QAbstractItemModel *model = table->model();
    EXPECT_EQ(model->rowCount(), 11);
    EXPECT_EQ(model->index(5, 0).data().toString(), u"2021"_s);
    EXPECT_EQ(model->index(5, 2).data().toString(), u"31"_s);
    EXPECT_EQ(model->index(10, 1).data().toString(), u"353"_s);

    // The rows behind a cell.
    table->setFocus();
    table->setCurrentIndex(model->index(5, 2));
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_EQ(heading(), "2021 · 发布（项）：31条");
    QTest::keyClick(find<QTableView>(u"chartRowsView"_s), Qt::Key_Escape);
    EXPECT_TRUE(table->hasFocus());

    press(u"chartShowChart"_s);
    EXPECT_TRUE(view->isVisible());
}

TEST_F(ChartsPageTest, FollowsEdits)
{
    t.openSample();
    open();
    click({1, 9});
    EXPECT_EQ(heading(), "2025 · 发布：50条");
    Standard standard = must(standards(t.session.workspace()->reader())).first();
    standard.number = u"DB00/T 9999"_s;
    standard.issuedOn = QDate(2025, 7, 1);
    standard.plannedYear.reset();
    must(createStandard(*t.session.workspace(), standard));
    EXPECT_EQ(heading(), "2025 · 发布：51条");
    EXPECT_EQ(view->chart().title.toStdString(), "2016—2025年计划353项，发布310项");
    must(t.session.workspace()->undo());
    EXPECT_EQ(heading(), "2025 · 发布：50条");
}

TEST_F(ChartsPageTest, AHiddenPageCatchesUpWhenItIsShown)
{
    t.openSample();
    open();
    page->hide();
    const Standard standard = must(standards(t.session.workspace()->reader())).first();
    must(deleteStandard(*t.session.workspace(), standard.id));
    EXPECT_EQ(view->chart().title.toStdString(), "2016—2025年计划353项，发布309项");
    page->show();
    EXPECT_TRUE(view->chart().title.endsWith(u"发布308项"_s));
}

TEST_F(ChartsPageTest, OptionsNarrowWhatIsCounted)
{
    t.openSample();
    open();
    auto *first = find<QComboBox>(u"chartFirstYear"_s);
    first->setFocus();
    first->setCurrentIndex(first->findData(2021));
    EXPECT_EQ(view->chart().title.toStdString(), "2021—2025年计划237项，发布211项");
    auto *level = find<QComboBox>(u"chartLevel"_s);
    level->setCurrentIndex(level->findData(int(StandardLevel::International)));
    EXPECT_TRUE(view->chart().title.endsWith(u"计划0项，发布2项"_s)) << view->chart().title.toStdString();

    auto *asOf = find<QDateEdit>(u"chartAsOf"_s);
    asOf->setDate(QDate(2020, 12, 31));
    EXPECT_TRUE(view->chart().title.endsWith(u"？"_s)) << "no international standard by then";
    auto *today = find<QPushButton>(u"chartAsOfToday"_s);
    ASSERT_TRUE(today->isVisible());
    QTest::mouseClick(today, Qt::LeftButton);
    EXPECT_EQ(asOf->date(), QDate(2026, 11, 21));
    EXPECT_FALSE(today->isVisible());
}

TEST_F(ChartsPageTest, EachChartShowsItsOwnOptions)
{
    t.openSample();
    open();
    EXPECT_TRUE(find<QComboBox>(u"chartScope"_s)->isVisible());
    choose(ChartId::Provinces);
    EXPECT_FALSE(find<QComboBox>(u"chartScope"_s)->isVisible());
    auto *metric = find<QComboBox>(u"chartMetric"_s);
    ASSERT_TRUE(metric->isVisible());
    metric->setCurrentIndex(metric->findData(u"local_standards"_s));
    EXPECT_EQ(view->chart().title.toStdString(), "对“地方标准”要求最高的是山西省（2016—2020）：600项");
    choose(ChartId::Organizations);
    EXPECT_FALSE(metric->isVisible());
    auto *names = find<QComboBox>(u"chartOrganizationNames"_s);
    ASSERT_TRUE(names->isVisible());
    EXPECT_TRUE(view->chart().subtitle.endsWith(u"印发时机构"_s));
    names->setCurrentIndex(1);
    EXPECT_TRUE(view->chart().subtitle.endsWith(u"现机构"_s));
}

TEST_F(ChartsPageTest, CopiesTheTableForASpreadsheet)
{
    t.openSample();
    open();
    choose(ChartId::Levels);
    press(u"chartCopyTable"_s);
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    EXPECT_EQ(data->text().toStdString(), toTsv(page->content().table).toStdString());
    EXPECT_TRUE(data->html().contains(u"<td align=\"right\">205</td>"_s));
    EXPECT_THAT(t.messages, testing::SizeIs(1));
    press(u"chartCopyPicture"_s);
    EXPECT_FALSE(QGuiApplication::clipboard()->image().isNull());
}

TEST_F(ChartsPageTest, AnEmptyWorkspaceSaysWhatBelongsHere)
{
    t.openNew();
    open();
    for (const auto &chart : EnumCodes<ChartId>::table) {
        choose(chart.value);
        EXPECT_TRUE(find<QWidget>(u"chartEmpty"_s)->isVisible()) << chart.code;
        EXPECT_FALSE(view->isVisible());
        EXPECT_FALSE(find<QToolButton>(u"chartExport"_s)->isEnabled());
    }
}

TEST_F(ChartsPageTest, WithoutAWorkspaceNothingBreaks)
{
    open();
    t.openSample();
    EXPECT_FALSE(view->chart().isEmpty());
    t.session.setWorkspace(nullptr);
    EXPECT_TRUE(view->chart().isEmpty());
    EXPECT_TRUE(t.errors.isEmpty());
}

TEST_F(ChartsPageTest, ComesBackAsItWasLeft)
{
    t.openSample();
    open();
    choose(ChartId::Levels);
    press(u"chartShowTable"_s);
    const QByteArray layout = page->saveLayout();
    ChartsPage again(t.session);
    again.restoreLayout(layout);
    EXPECT_EQ(again.shownChart(), ChartId::Levels);
    EXPECT_TRUE(again.findChild<QToolButton *>(u"chartShowTable"_s)->isChecked());
    again.restoreLayout("nonsense");
    EXPECT_EQ(again.shownChart(), ChartId::Levels);
}

} // namespace
} // namespace gangmu
