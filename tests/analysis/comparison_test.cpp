// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/comparison.h"

#include "core/sample/sample.h"
#include "core/store/verbs/plan_verbs.h"
#include "core/store/verbs/target_verbs.h"
#include "tests/analysis/chart_support.h"
#include "tests/support/core/test_workspace.h"

#include <gmock/gmock.h>

#include <QFile>

using namespace Qt::StringLiterals;

namespace gangmu {
namespace {

using test::must;
using test::text;

class Comparison : public testing::Test
{
protected:
    PlanId plan(const QString &region, std::optional<int> start, std::optional<int> end)
    {
        Plan about;
        about.title = region + u"规划"_s;
        about.region = region;
        about.startYear = start;
        about.endYear = end;
        return must(createPlan(*file, about));
    }

    TargetId target(PlanId of, double value, const QString &unit = u"项"_s,
                    const QString &key = u"local_standards"_s, Comparator comparator = Comparator::AtLeast)
    {
        Target row;
        row.plan = of;
        row.text = row.metric = u"发布地方标准"_s;
        row.metricKey = key;
        row.comparator = comparator;
        row.value = value;
        row.unit = unit;
        row.deadlineYear = 2020;
        return must(createTarget(*file, row));
    }

    ChartContent chart(const QString &key = u"local_standards"_s)
    {
        return must(comparisonChart(file->reader(), key, QDate(2026, 3, 2)));
    }

    test::TestWorkspace file;
};

TEST_F(Comparison, SetsPlansSideBySide)
{
    target(plan(u"甲省"_s, 2016, 2020), 400);
    const TargetId most = target(plan(u"乙省"_s, 2018, {}), 500, u"个"_s);
    must(setActual(*file, {{}, most, {}, QDate(2020, 10, 31), 631, u"公布数"_s, u"公开报道"_s}));
    const ChartContent content = chart();
    EXPECT_EQ(content.chart.title, u"对“地方标准”要求最高的是乙省（2018—）：≥500个"_s);
    EXPECT_EQ(content.chart.subtitle, u"地方标准 · 2部规划"_s);
    EXPECT_EQ(content.chart.categories[0].note, u"发布地方标准，至2020年\n截至2020-10-31；口径：公布数"_s);
    EXPECT_EQ(text(content.table),
              "地区\t规划\t指标\t要求\t期限\t公布的完成数\t单位\t数据截至\t口径\t来源\n"
              "乙省\t乙省规划\t发布地方标准\t≥500个\t2020\t631\t个\t2020-10-31\t公布数\t公开报道\n"
              "甲省\t甲省规划\t发布地方标准\t≥400项\t2020\t—\t项\t—\t\t\n");
}

TEST_F(Comparison, FiguresFromBeforeThePlanAreNamedButNotCompared)
{
    const TargetId of = target(plan(u"甲省"_s, 2016, 2020), 600);
    must(setActual(*file, {{}, of, {}, QDate(2015, 12, 31), 753, u"存量"_s, {}}));
    const ChartContent content = chart();
    EXPECT_EQ(content.chart.series[1].points[0].value, std::nullopt);
    EXPECT_EQ(content.chart.categories[0].note,
              u"发布地方标准，至2020年\n另有1个规划期以前的数据，不算完成数"_s);
}

TEST_F(Comparison, AnotherUnitIsLeftOutAndNamed)
{
    target(plan(u"甲省"_s, 2016, 2020), 600);
    target(plan(u"乙省"_s, 2016, 2020), 500);
    target(plan(u"丙省"_s, 2016, 2020), 80, u"%"_s);
    const ChartContent content = chart();
    EXPECT_EQ(content.chart.categories.size(), 2);
    EXPECT_TRUE(content.chart.countingRule.endsWith(u"单位不同未列入：丙省（2016—2020） ≥80%"_s));
}

TEST_F(Comparison, StrictestUpperLimitIsTheLowest)
{
    target(plan(u"甲省"_s, 2016, 2020), 24, u"个月"_s, u"cycle_months"_s, Comparator::AtMost);
    target(plan(u"乙省"_s, 2016, 2020), 12, u"个月"_s, u"cycle_months"_s, Comparator::AtMost);
    EXPECT_EQ(chart(u"cycle_months"_s).chart.title,
              u"对“标准制定周期”要求最严的是乙省（2016—2020）：≤12个月"_s);
}

TEST_F(Comparison, MetricsOfMostPlansComeFirst)
{
    const PlanId first = plan(u"甲省"_s, 2016, 2020);
    const PlanId second = plan(u"乙省"_s, 2016, 2020);
    target(first, 1, u"项"_s, u"awards"_s);
    target(first, 1);
    target(second, 1);
    target(second, 1, u"项"_s, u"own_key"_s);
    target(second, 1, u"项"_s, {});
    const QList<MetricChoice> metrics = must(commonMetrics(file->reader()));
    ASSERT_EQ(metrics.size(), 3);
    EXPECT_EQ(metrics[0].key, u"local_standards"_s);
    EXPECT_EQ(metrics[0].name, u"地方标准"_s);
    EXPECT_EQ(metrics[0].plans, 2);
    EXPECT_EQ(metrics[1].name, u"标准化奖项"_s);
    EXPECT_EQ(metrics[2].name, u"own_key"_s);
}

TEST_F(Comparison, WithoutTargetsSaysWhatBelongsHere)
{
    EXPECT_TRUE(chart().chart.isEmpty());
    EXPECT_FALSE(chart().chart.emptyText.isEmpty());
}

TEST(ComparisonNames, EveryCommonMetricHasOne)
{
    QFile rules(QStringLiteral(GANGMU_SOURCES "/resources/reading/metrics.txt"));
    ASSERT_TRUE(rules.open(QIODevice::ReadOnly));
    for (const QByteArray &line : rules.readAll().split('\n')) {
        const QString key = QString::fromUtf8(line).section(u' ', 0, 0);
        if (!key.isEmpty() && !key.startsWith(u'#')) {
            EXPECT_NE(metricName(key), key) << key.toStdString();
        }
    }
}

TEST(ComparisonSample, ComparesLocalStandards)
{
    test::TestWorkspace file;
    must(addSample(*file));
    EXPECT_EQ(text(must(comparisonChart(file->reader(), u"local_standards"_s, QDate(2026, 3, 2))).table),
              "地区\t规划\t指标\t要求\t期限\t公布的完成数\t单位\t数据截至\t口径\t来源\n"
              "山西省\t山西省标准化体系建设发展规划（2016-"
              "2020年）\t完成地方标准制定（修订）\t600项\t2020\t—\t项\t—\t"
              "另有7个规划期以前的数据，不算完成数\t\n"
              "山西省\t山西省国家标准化综合改革试点目标与进展\t地方标准\t500项\t—\t631\t项\t2020-10-31\t"
              "截至2020年10月的公布数，起算时间未说明\t公开报道\n"
              "陕西省\t陕西省人民政府关于贯彻落实《国家标准化发展纲要》的实施意见\t发布地方标准\t≥400项\t2025"
              "\t—\t项\t—"
              "\t\t\n"
              "示例省\t示例省标准化发展规划（2021—2025年）\t发布地方标准\t≥150项\t2025\t130\t项\t2025-12-31\t"
              "2021年1月1日起累计，按发布日期统计\t示例省标准化年报（虚构）\n");
}

} // namespace
} // namespace gangmu
