// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/chart_catalog.h"

#include "core/analysis/chart_organizations.h"
#include "core/analysis/chart_targets.h"
#include "core/analysis/chart_text.h"
#include "core/analysis/comparison.h"

namespace gangmu {

using namespace Qt::StringLiterals;

QString chartName(ChartId chart)
{
    switch (chart) {
    case ChartId::PlannedIssued:
        return ChartText::tr("计划与发布");
    case ChartId::Cumulative:
        return ChartText::tr("累计");
    case ChartId::Levels:
        return ChartText::tr("按级别");
    case ChartId::Targets:
        return ChartText::tr("指标完成情况");
    case ChartId::Organizations:
        return ChartText::tr("单位任务量");
    case ChartId::Provinces:
        return ChartText::tr("各省对比");
    }
    return {};
}

namespace {

/// A chart of a plan where no plan is open: what belongs here, and nothing else.
ChartContent withoutPlan(ChartId chart, const QDate &asOf)
{
    ChartContent content;
    content.chart.title = chartName(chart);
    content.chart.asOf = asOf;
    content.chart.emptyText = ChartText::tr("这里的数据来自一部规划。导入或新建规划后即可看到。");
    return content;
}

} // namespace

Result<ChartContent> makeChart(const Connection &connection, ChartId chart, const ChartOptions &options)
{
    const QDate asOf = options.records.asOf;
    switch (chart) {
    case ChartId::PlannedIssued:
        return plannedIssuedChart(connection, options.records);
    case ChartId::Cumulative:
        return cumulativeChart(connection, options.records);
    case ChartId::Levels:
        return levelChart(connection, options.records);
    case ChartId::Targets:
        return options.plan.isNull() ? withoutPlan(chart, asOf) : targetChart(connection, options.plan, asOf);
    case ChartId::Organizations:
        return options.plan.isNull() ? withoutPlan(chart, asOf)
                                     : organizationChart(connection, options.plan, asOf, options.current);
    case ChartId::Provinces: {
        QString key = options.metricKey;
        if (key.isEmpty()) {
            GANGMU_TRY(metrics, commonMetrics(connection));
            if (!metrics.isEmpty())
                key = metrics.first().key;
        }
        return comparisonChart(connection, key, asOf);
    }
    }
    return withoutPlan(chart, asOf);
}

} // namespace gangmu
