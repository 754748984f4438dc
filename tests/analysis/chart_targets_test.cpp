// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/chart_targets.h"

#include "core/analysis/chart_rows.h"
#include "core/sample/sample.h"
#include "core/store/queries/plan_queries.h"
#include "core/store/verbs/plan_verbs.h"
#include "core/store/verbs/target_verbs.h"
#include "tests/analysis/chart_support.h"
#include "tests/support/core/test_workspace.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace gangmu {
namespace {

using test::must;
using test::text;

/// A plan of four years from 2021 with targets of several comparators.
class ChartTargets : public testing::Test
{
protected:
    ChartTargets()
    {
        Plan about;
        about.title = u"甲省规划"_s;
        about.startYear = 2021;
        about.endYear = 2024;
        plan = must(createPlan(*file, about));
    }

    TargetId target(const QString &metric, Comparator comparator, double value, const QString &unit,
                    CountingMode counting = CountingMode::New, TargetId sameAs = {})
    {
        Target row;
        row.plan = plan;
        row.text = row.metric = metric;
        row.comparator = comparator;
        row.value = value;
        row.unit = unit;
        row.deadlineYear = 2024;
        row.counting = counting;
        row.sameAs = sameAs;
        return must(createTarget(*file, row));
    }

    TargetActualId figure(TargetId of, const QDate &asOf, double value, const QDate &from = {})
    {
        return must(setActual(*file, {{}, of, from, asOf, value, u"年末数"_s, u"年报"_s}));
    }

    ChartContent chart(const QDate &asOf) { return must(targetChart(file->reader(), plan, asOf)); }

    test::TestWorkspace file;
    PlanId plan;
};

TEST_F(ChartTargets, TakesTheNewestRunningTotal)
{
    const QDate start(2021, 1, 1);
    const TargetId standards = target(u"发布标准"_s, Comparator::AtLeast, 100, u"项"_s);
    figure(standards, QDate(2021, 12, 31), 20, start);
    figure(standards, QDate(2022, 12, 31), 45, start);
    figure(standards, QDate(2023, 12, 31), 80, start);
    const ChartContent content = chart(QDate(2022, 12, 31));
    ASSERT_EQ(content.chart.categories.size(), 1);
    EXPECT_EQ(content.chart.series[1].points[0].value, 45);
    EXPECT_EQ(content.chart.series[1].points[0].label, u"45 / ≥100项"_s);
    EXPECT_EQ(content.chart.categories[0].state, ChartState::Behind);
    EXPECT_NEAR(*content.chart.categories[0].pace, 50, 0.1);
    EXPECT_EQ(content.chart.title, u"1项指标：落后于进度1项"_s);
}

TEST_F(ChartTargets, FiguresFromBeforeThePlanAreNoProgress)
{
    const TargetId standards = target(u"发布标准"_s, Comparator::Equal, 600, u"项"_s);
    figure(standards, QDate(2020, 12, 31), 553, QDate(2016, 1, 1));
    const ChartContent content = chart(QDate(2022, 12, 31));
    EXPECT_EQ(content.chart.series[1].points[0].value, std::nullopt);
    EXPECT_EQ(content.chart.series[1].points[0].label, u"— / 600项"_s);
    EXPECT_EQ(content.chart.categories[0].stateText, u"暂无数据"_s);
    EXPECT_EQ(content.chart.title, u"1项指标：暂无数据1项"_s);
}

TEST_F(ChartTargets, WritesEachComparatorAsItIs)
{
    const TargetId cycle = target(u"制定周期"_s, Comparator::AtMost, 18, u"个月"_s, CountingMode::Unstated);
    figure(cycle, QDate(2024, 12, 31), 24);
    const TargetId rate = target(u"普及率"_s, Comparator::MoreThan, 60, u"%"_s, CountingMode::Unstated);
    figure(rate, QDate(2024, 12, 31), 60);
    Target range;
    range.plan = plan;
    range.metric = u"示范区"_s;
    range.comparator = Comparator::Range;
    range.value = 30;
    range.high = 40;
    range.unit = u"个"_s;
    figure(must(createTarget(*file, range)), QDate(2024, 12, 31), 36);
    const ChartContent content = chart(QDate(2025, 3, 1));
    EXPECT_EQ(text(content.table),
              "指标\t要求\t完成\t单位\t完成率（%）\t应达进度（%）\t时间已过（%）\t状态\t数据截至\t口径\n"
              "制定周期\t≤18个月\t24\t个月\t75\t—\t100\t未达到\t2024-12-31\t年末数\n"
              "普及率\t>60%\t60\t%\t100\t—\t100\t未达到\t2024-12-31\t年末数\n"
              "示范区\t30–40个\t36\t个\t120\t100\t100\t已达到\t2024-12-31\t年末数\n");
    EXPECT_EQ(content.chart.title, u"3项指标：已达到1项，到期未达到2项"_s);
}

TEST_F(ChartTargets, LeavesOutRepeatedTargets)
{
    const TargetId first = target(u"人才"_s, Comparator::AtLeast, 3000, u"人"_s);
    target(u"人才"_s, Comparator::AtLeast, 3000, u"人"_s, CountingMode::New, first);
    EXPECT_EQ(chart(QDate(2022, 1, 1)).chart.categories.size(), 1);
}

TEST_F(ChartTargets, RowsBehindABarAreTheTargetAndItsFigures)
{
    const TargetId cycle = target(u"制定周期"_s, Comparator::AtMost, 18, u"个月"_s, CountingMode::Unstated);
    figure(cycle, QDate(2022, 12, 31), 24);
    const ChartContent content = chart(QDate(2023, 3, 1));
    const TableData list = must(chartRowList(file->reader(), content.chart.series[1].points[0].rows));
    EXPECT_EQ(text(list), "指标\t截至\t数值\t口径\t来源\n"
                          "制定周期\t2024\t≤18个月\t规划要求\t\n"
                          "制定周期\t2022-12-31\t24\t年末数\t年报\n");
}

TEST_F(ChartTargets, WithoutTargetsSaysWhatBelongsHere)
{
    const ChartContent content = chart(QDate(2023, 3, 1));
    EXPECT_TRUE(content.chart.isEmpty());
    EXPECT_FALSE(content.chart.emptyText.isEmpty());
}

TEST_F(ChartTargets, UnknownPlanIsAnError)
{
    EXPECT_EQ(targetChart(file->reader(), PlanId(7), {}).error().code, ErrorCode::NotFound);
}

TEST(ChartTargetsSample, ShowsWhereTheInventedPlanStands)
{
    test::TestWorkspace file;
    must(addSample(*file));
    const PlanId plan = must(plans(file->reader())).first().id;
    const ChartContent end = must(targetChart(file->reader(), plan, QDate(2026, 3, 2)));
    EXPECT_EQ(text(end.chart.title), "23项指标：已达到11项，到期未达到11项，暂无数据1项");
    const QList<TableCell> &standards = end.table.rows[0];
    EXPECT_EQ(standards[0].text, u"发布地方标准"_s);
    EXPECT_EQ(standards[2].number, 130);
    EXPECT_EQ(standards[4].text, u"86.7%"_s);
    EXPECT_EQ(standards[7].text, u"未达到"_s);
    EXPECT_EQ(standards[8].text, u"2025-12-31"_s);
    const ChartContent before = must(targetChart(file->reader(), plan, QDate(2024, 12, 31)));
    EXPECT_EQ(before.chart.series[1].points[0].label, u"102 / ≥150项"_s);
    EXPECT_EQ(before.chart.categories[0].state, ChartState::Behind);
    EXPECT_EQ(text(before.chart.title), "23项指标：落后于进度10项，符合进度12项，暂无数据1项");
    EXPECT_EQ(text(before.chart.subtitle), "示例省标准化发展规划（2021—2025年）（虚构示例，数据均为编造）");
}

} // namespace
} // namespace gangmu
