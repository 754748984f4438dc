// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/chart_series.h"

#include "core/analysis/chart_rows.h"
#include "core/analysis/chart_table.h"
#include "core/sample/sample.h"
#include "core/store/verbs/node_verbs.h"
#include "core/store/verbs/plan_verbs.h"
#include "core/store/verbs/standard_verbs.h"
#include "core/store/verbs/work_item_verbs.h"
#include "tests/analysis/chart_support.h"
#include "tests/support/core/test_workspace.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace gangmu {
namespace {

using test::must;
using test::text;

/// Three standards and two work items of 甲省, one standard of 乙省. The work item of 2020 led to the second
/// standard, issued the year after.
class ChartSeries : public testing::Test
{
protected:
    ChartSeries()
    {
        Plan about;
        about.title = u"甲省规划"_s;
        about.region = u"甲省"_s;
        plan = must(createPlan(*file, about));
        const NodeId node = must(createNode(*file, {plan, {}, {}}, PlanNodeKind::Chapter, u"任务"_s));
        add(u"DB91/T 1"_s, StandardLevel::Local, 2020, QDate(2020, 5, 1), u"甲省"_s, node);
        const StandardId second =
            add(u"DB91/T 2"_s, StandardLevel::Local, 2020, QDate(2021, 3, 1), u"甲省"_s, {});
        add(u"T/AA 3"_s, StandardLevel::Group, {}, QDate(2022, 6, 30), u"甲省"_s, {});
        add(u"DB92/T 4"_s, StandardLevel::Local, 2022, QDate(2022, 1, 1), u"乙省"_s, {});
        item(u"JH-1"_s, 2020, second, {});
        item(u"JH-2"_s, 2022, {}, node);
    }

    StandardId add(const QString &number, StandardLevel level, std::optional<int> planned, QDate issued,
                   const QString &region, NodeId node)
    {
        Standard standard;
        standard.number = number;
        standard.title = number + u"标题"_s;
        standard.level = level;
        standard.plannedYear = planned;
        standard.issuedOn = issued;
        standard.region = region;
        standard.planNode = node;
        return must(createStandard(*file, standard));
    }

    void item(const QString &number, int planned, StandardId standard, NodeId node)
    {
        WorkItem row;
        row.number = number;
        row.title = number + u"标题"_s;
        row.plannedYear = planned;
        row.region = u"甲省"_s;
        row.standard = standard;
        row.planNode = node;
        must(createWorkItem(*file, row));
    }

    const Connection &reader() const { return file->reader(); }

    test::TestWorkspace file;
    PlanId plan;
    RecordScope scope{.asOf = QDate(2026, 3, 2)};
};

TEST_F(ChartSeries, CountsAnIssuedWorkItemOnce)
{
    const ChartContent content = must(plannedIssuedChart(reader(), scope));
    EXPECT_EQ(text(content.table), "年份\t计划（项）\t发布（项）\t发布减计划（项）\n"
                                   "2020\t2\t1\t-1\n"
                                   "2021\t0\t1\t1\n"
                                   "2022\t2\t2\t0\n"
                                   "合计\t4\t4\t0\n");
    EXPECT_TRUE(content.table.totals);
    EXPECT_EQ(content.chart.title, u"2020—2022年计划4项，发布4项"_s);
    EXPECT_EQ(content.chart.subtitle, u"全部标准和制修订项目"_s);
    EXPECT_EQ(content.chart.asOf, QDate(2026, 3, 2));
    EXPECT_EQ(
        footText(content.chart),
        u"截至 2026-03-02 · 口径：计划数按计划年份统计，立项后发布的只计一次；发布数按发布日期统计，含此后废止的"_s);
}

TEST_F(ChartSeries, ChartAndTableSayTheSame)
{
    for (const auto make : {plannedIssuedChart, cumulativeChart, levelChart}) {
        const ChartContent content = must(make(reader(), scope));
        ASSERT_FALSE(content.chart.isEmpty());
        for (qsizetype i = 0; i < content.chart.categories.size(); ++i) {
            EXPECT_EQ(content.table.rows[i][0].text, content.chart.categories[i].name);
            for (qsizetype s = 0; s < content.chart.series.size(); ++s) {
                const ChartPoint &point = content.chart.series[s].points[i];
                EXPECT_EQ(content.table.rows[i][s + 1].number, point.value);
                EXPECT_EQ(point.rows.size(), qsizetype(*point.value));
                EXPECT_EQ(content.table.rows[i][s + 1].rows, point.rows);
            }
        }
    }
}

TEST_F(ChartSeries, AddsUpFromTheFirstYearShown)
{
    EXPECT_EQ(text(must(cumulativeChart(reader(), scope)).table),
              "年份\t累计计划（项）\t累计发布（项）\t发布占计划（%）\n"
              "2020\t2\t1\t50\n2021\t2\t2\t100\n2022\t4\t4\t100\n");
    scope.firstYear = 2021;
    const ChartContent content = must(cumulativeChart(reader(), scope));
    EXPECT_EQ(text(content.table), "年份\t累计计划（项）\t累计发布（项）\t发布占计划（%）\n"
                                   "2021\t0\t1\t—\n2022\t2\t3\t150\n");
    EXPECT_EQ(content.chart.title, u"2021—2022年累计发布3项，为累计计划2项的150.0%"_s);
}

TEST_F(ChartSeries, ShowsLevelsInTheirOrder)
{
    const ChartContent content = must(levelChart(reader(), scope));
    EXPECT_EQ(text(content.table), "级别\t计划（项）\t发布（项）\t占发布总数（%）\n"
                                   "地方标准\t4\t3\t75\n团体标准\t0\t1\t25\n合计\t4\t4\t100\n");
    EXPECT_EQ(content.chart.title, u"2020—2022年发布4项，其中地方标准最多：3项，占75.0%"_s);
    EXPECT_EQ(content.chart.categories[1].level, StandardLevel::Group);
}

TEST_F(ChartSeries, AsOfLimitsWhatIsIssuedButNotWhatIsPlanned)
{
    scope.asOf = QDate(2021, 12, 31);
    EXPECT_EQ(text(must(plannedIssuedChart(reader(), scope)).table),
              "年份\t计划（项）\t发布（项）\t发布减计划（项）\n"
              "2020\t2\t1\t-1\n2021\t0\t1\t1\n2022\t2\t0\t-2\n合计\t4\t2\t-2\n");
}

TEST_F(ChartSeries, ScopeIsARegionAPlanOrALevel)
{
    scope.region = u"乙省"_s;
    ChartContent content = must(plannedIssuedChart(reader(), scope));
    EXPECT_EQ(text(content.table),
              "年份\t计划（项）\t发布（项）\t发布减计划（项）\n2022\t1\t1\t0\n合计\t1\t1\t0\n");
    EXPECT_EQ(content.chart.title, u"2022年计划1项，发布1项"_s);
    EXPECT_EQ(content.chart.subtitle, u"乙省"_s);

    scope.region.clear();
    scope.plan = plan;
    content = must(plannedIssuedChart(reader(), scope));
    EXPECT_EQ(content.chart.title, u"2020—2022年计划2项，发布1项"_s);
    EXPECT_EQ(content.chart.subtitle, u"甲省规划"_s);

    scope.plan = {};
    scope.level = StandardLevel::Group;
    content = must(plannedIssuedChart(reader(), scope));
    EXPECT_EQ(content.chart.title, u"2022年计划0项，发布1项"_s);
    EXPECT_EQ(content.chart.subtitle, u"全部标准和制修订项目 · 团体标准"_s);
}

TEST_F(ChartSeries, RowsBehindABarCanBeListed)
{
    const ChartContent content = must(plannedIssuedChart(reader(), scope));
    const TableData list = must(chartRowList(reader(), content.chart.series[0].points[0].rows));
    EXPECT_EQ(text(list), "编号\t名称\t级别\t计划年份\t发布日期\t状态\n"
                          "DB91/T 1\tDB91/T 1标题\t地方标准\t2020\t2020-05-01\t现行\n"
                          "JH-1\tJH-1标题\t地方标准\t2020\t—\t立项阶段\n");
    EXPECT_EQ(list.rows[1][0].rows.value(0).kind, ChartRowKind::WorkItem);
}

TEST_F(ChartSeries, RowsThatAreGoneAreLeftOut)
{
    EXPECT_TRUE(must(chartRowList(reader(), {{ChartRowKind::Standard, 42}})).rows.isEmpty());
    EXPECT_TRUE(must(chartRowList(reader(), {})).rows.isEmpty());
}

TEST_F(ChartSeries, OffersWhatHasRecords)
{
    const RecordChoices choices = must(recordChoices(reader()));
    EXPECT_THAT(choices.regions, testing::UnorderedElementsAre(u"甲省"_s, u"乙省"_s));
    EXPECT_EQ(choices.plans, QList<PlanId>{plan});
    EXPECT_EQ(choices.firstYear, 2020);
    EXPECT_EQ(choices.lastYear, 2022);
}

TEST(ChartSeriesEmpty, SaysWhatBelongsHere)
{
    test::TestWorkspace file;
    for (const auto make : {plannedIssuedChart, cumulativeChart, levelChart}) {
        const ChartContent content = must(make(file->reader(), {}));
        EXPECT_TRUE(content.chart.isEmpty());
        EXPECT_FALSE(content.chart.emptyText.isEmpty());
        EXPECT_FALSE(content.chart.title.isEmpty());
    }
}

TEST(ChartSeriesSample, HasTheFiguresOfTheInventedProvince)
{
    test::TestWorkspace file;
    must(addSample(*file));
    const RecordScope scope{.asOf = QDate(2026, 3, 2)};
    EXPECT_EQ(text(must(plannedIssuedChart(file->reader(), scope)).table),
              "年份\t计划（项）\t发布（项）\t发布减计划（项）\n"
              "2016\t22\t13\t-9\n2017\t22\t17\t-5\n2018\t23\t21\t-2\n2019\t23\t21\t-2\n"
              "2020\t26\t26\t0\n2021\t40\t31\t-9\n2022\t50\t37\t-13\n2023\t60\t44\t-16\n"
              "2024\t52\t49\t-3\n2025\t35\t50\t15\n合计\t353\t309\t-44\n");
    EXPECT_EQ(text(must(levelChart(file->reader(), scope)).table),
              "级别\t计划（项）\t发布（项）\t占发布总数（%）\n"
              "国际标准\t0\t2\t0.6\n国家标准\t33\t30\t9.7\n行业标准\t19\t18\t5.8\n"
              "地方标准\t262\t205\t66.3\n团体标准\t39\t54\t17.5\n合计\t353\t309\t100\n");
    EXPECT_EQ(text(must(cumulativeChart(file->reader(), scope)).chart.title),
              "2016—2025年累计发布309项，为累计计划353项的87.5%");
}

} // namespace
} // namespace gangmu
