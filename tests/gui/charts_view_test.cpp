// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_view.h"

#include "ui/charts/chart_look.h"
#include "ui/charts/chart_table_model.h"
#include "ui/shell/theme.h"

#include <gmock/gmock.h>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace gangmu {
namespace {

ChartPoint point(std::optional<double> value)
{
    return {value, {}, {}, {{ChartRowKind::Standard, 1}}};
}

/// Two series over four categories; the third figure of the second series is missing, the last is 0.
ChartData chart(ChartKind kind, bool stacked = false)
{
    ChartData data;
    data.kind = kind;
    data.title = u"标题"_s;
    data.stacked = stacked;
    for (const QString &name : {u"甲"_s, u"乙"_s, u"丙"_s, u"丁"_s})
        data.categories.append({name});
    data.series = {{u"计划"_s, SeriesRole::Planned, {point(10), point(20), point(30), point(40)}},
                   {u"发布"_s, SeriesRole::Issued, {point(5), point(40), point({}), point(0)}}};
    return data;
}

class ChartViewTest : public testing::Test
{
protected:
    ChartViewTest() { applyTheme(*qApp, ThemeKind::Light); }

    void open(const ChartData &data)
    {
        view.setChart(data);
        view.resize(700, 480);
        view.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&view));
    }
    QColor at(const QPointF &place) { return view.grab().toImage().pixelColor(place.toPoint()); }

    ChartView view;
};

TEST_F(ChartViewTest, MarksLieWhereBarsAreDrawn)
{
    struct Case
    {
        ChartKind kind;
        bool stacked;
    };
    for (const Case &each : {Case{ChartKind::Bars, false}, Case{ChartKind::BarsAndLine, false},
                             Case{ChartKind::HorizontalBars, false}, Case{ChartKind::HorizontalBars, true}}) {
        open(chart(each.kind, each.stacked));
        const QColor solid = themeColors().accent;
        // Just inside the four edges of the issued bar of 乙, away from the figure written on it.
        const QRectF bar = view.markRect({1, 1});
        for (const QPointF &inside : {bar.topLeft() + QPointF(2, 3), bar.topRight() + QPointF(-3, 3),
                                      bar.bottomLeft() + QPointF(2, -3), bar.bottomRight() + QPointF(-3, -3)})
            EXPECT_EQ(at(inside).name(), solid.name())
                << "kind " << int(each.kind) << " stacked " << each.stacked;
        EXPECT_NE(at(bar.topLeft() + QPointF(-4, 3)).name(), solid.name());
        // Planned is light.
        EXPECT_GT(at(view.markRect({0, 3}).center() + QPointF(3, 7)).lightness(), 180);
    }
}

TEST_F(ChartViewTest, BarsStartAtNothingAndAreAsLongAsTheirFigures)
{
    open(chart(ChartKind::Bars));
    EXPECT_NEAR(view.markRect({0, 3}).height(), 4 * view.markRect({0, 0}).height(), 0.01);
    EXPECT_EQ(view.markRect({0, 0}).bottom(), view.markRect({1, 3}).bottom());
    EXPECT_EQ(view.markRect({1, 3}).height(), 0);
}

TEST_F(ChartViewTest, AMissingFigureIsNoBar)
{
    open(chart(ChartKind::Bars));
    EXPECT_TRUE(view.markRect({1, 2}).isNull());
    view.setCurrent({1, 1});
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_EQ(view.current(), (ChartMark{0, 2})) << "the next category, by what it has";
    QTest::keyClick(&view, Qt::Key_Down);
    EXPECT_EQ(view.current(), (ChartMark{0, 2}));
}

TEST_F(ChartViewTest, AZeroCanBeClickedInItsColumn)
{
    open(chart(ChartKind::Bars));
    QSignalSpy activated(&view, &ChartView::activated);
    const QRectF zero = view.markRect({1, 3});
    QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(int(zero.center().x()), int(zero.top()) - 40));
    ASSERT_EQ(activated.size(), 1);
    EXPECT_EQ(activated.first().first().value<ChartMark>(), (ChartMark{1, 3}));
}

TEST_F(ChartViewTest, LyingChartsMoveByLine)
{
    open(chart(ChartKind::HorizontalBars));
    view.setCurrent({0, 0});
    QTest::keyClick(&view, Qt::Key_Down);
    EXPECT_EQ(view.current(), (ChartMark{0, 1}));
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_EQ(view.current(), (ChartMark{1, 1}));
}

TEST_F(ChartViewTest, TheFocusIsVisible)
{
    open(chart(ChartKind::Bars));
    view.clearFocus();
    const QImage before = view.grab().toImage();
    view.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&view));
    view.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_NE(view.grab().toImage(), before);
}

TEST_F(ChartViewTest, FollowsTheTheme)
{
    open(chart(ChartKind::Bars));
    applyTheme(*qApp, ThemeKind::Dark);
    const QImage dark = view.grab().toImage();
    EXPECT_EQ(dark.pixelColor(3, 3), themeColors().panel);
    applyTheme(*qApp, ThemeKind::Light);
}

TEST_F(ChartViewTest, IsAsTallAsItsLines)
{
    ChartData data = chart(ChartKind::HorizontalBars, true);
    open(data);
    const int few = view.minimumHeight();
    for (int i = 0; i < 60; ++i) {
        data.categories.append({u"单位"_s});
        for (ChartSeries &series : data.series)
            series.points.append(point(1));
    }
    view.setChart(data);
    EXPECT_GT(view.minimumHeight(), few + 60 * 16);
}

TEST(ChartScale, StepsAreRound)
{
    EXPECT_EQ(AxisScale::reaching(60, true).step, 10);
    EXPECT_EQ(AxisScale::reaching(60, true).maximum, 60);
    EXPECT_EQ(AxisScale::reaching(353, true).step, 100);
    EXPECT_EQ(AxisScale::reaching(353, true).maximum, 400);
    EXPECT_EQ(AxisScale::reaching(3, true).step, 1) << "counts have no half steps";
    EXPECT_EQ(AxisScale::reaching(3, false).step, 0.5);
    EXPECT_EQ(AxisScale::reaching(0, true).maximum, 1);
}

TEST(ChartFontsTest, KeepTheUnitOfTheBaseFont)
{
    QFont base;
    base.setPixelSize(15);
    const ChartFonts pixels(base);
    EXPECT_EQ(pixels.title.pixelSize(), 21);
    EXPECT_EQ(pixels.small.pixelSize(), 13);
    EXPECT_EQ(pixels.figure.pixelSize(), 13);
    base.setPointSizeF(10.5);
    EXPECT_EQ(ChartFonts(base).title.pointSizeF(), 15);
    EXPECT_EQ(ChartFonts(base).small.pointSizeF(), 9);
}

TEST(ChartWrap, CutsNamesWithAnEllipsis)
{
    bool cut = true;
    EXPECT_EQ(wrapText(u"省"_s, {}, 100, 2, &cut), QStringList{u"省"_s});
    EXPECT_FALSE(cut);
    const QStringList lines =
        wrapText(u"主要高耗能行业能耗限额标准覆盖率和其他很长的名称"_s, {}, 80, 2, &cut);
    EXPECT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines.last().endsWith(u'…'));
    EXPECT_TRUE(cut);
    const QStringList even = wrapEvenly(u"对地方标准要求最高的是山西省六百项"_s, {}, 200, 2);
    ASSERT_EQ(even.size(), 2);
    EXPECT_LE(even[0].size() - even[1].size(), 2);
}

TEST(ChartTableModelTest, ChangesRowsWithoutStartingAfresh)
{
    ChartTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    TableData table;
    table.columns = {{u"年份"_s, true}, {u"计划"_s, true}};
    table.rows = {{{u"2020"_s, 2020, {}}, {u"1,200"_s, 1200, {{ChartRowKind::Standard, 7}}}}};
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setTable(table);
    EXPECT_EQ(reset.size(), 1);
    table.rows.append({{u"合计"_s, {}, {}}, {u"1,200"_s, 1200, {}}});
    table.totals = true;
    model.setTable(table);
    EXPECT_EQ(inserted.size(), 1);
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(model.index(0, 1).data(ChartTableModel::SortRole), 1200.0);
    EXPECT_EQ(model.index(0, 1).data(), u"1,200"_s);
    EXPECT_TRUE(model.index(1, 0).data(Qt::FontRole).isValid()) << "totals stand out";
    EXPECT_EQ(model.rowsBehind(model.index(0, 1)).size(), 1);
    EXPECT_TRUE(model.rowsBehind(model.index(1, 1)).isEmpty());
    table.rows.removeLast();
    table.totals = false;
    model.setTable(table);
    EXPECT_EQ(removed.size(), 1);
    EXPECT_EQ(reset.size(), 1);
    EXPECT_EQ(model.headerData(1, Qt::Horizontal, Qt::DisplayRole), u"计划"_s);
}

} // namespace
} // namespace gangmu
