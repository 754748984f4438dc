// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/chart_targets.h"

#include "core/analysis/chart_text.h"
#include "core/analysis/progress.h"
#include "core/domain/terms.h"
#include "core/store/queries/plan_queries.h"
#include "core/store/queries/target_queries.h"

#include <QHash>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

ChartState chartState(ProgressState state)
{
    switch (state) {
    case ProgressState::Reached:
        return ChartState::Reached;
    case ProgressState::OnPace:
        return ChartState::OnPace;
    case ProgressState::Behind:
        return ChartState::Behind;
    case ProgressState::Missed:
        return ChartState::Missed;
    case ProgressState::NoFigure:
    case ProgressState::Unpaced:
        return ChartState::Plain;
    }
    return ChartState::Plain;
}

QString stateText(ProgressState state)
{
    switch (state) {
    case ProgressState::Reached:
        return ChartText::tr("已达到");
    case ProgressState::OnPace:
        return ChartText::tr("符合进度");
    case ProgressState::Behind:
        return ChartText::tr("落后");
    case ProgressState::Missed:
        return ChartText::tr("未达到");
    case ProgressState::NoFigure:
        return ChartText::tr("暂无数据");
    case ProgressState::Unpaced:
        return ChartText::tr("进行中");
    }
    return {};
}

bool isUpperLimit(const Target &target)
{
    return target.comparator == Comparator::AtMost || target.comparator == Comparator::LessThan;
}

/// The pace line's value as a share of the requirement, turned round for an upper limit as the share done is.
std::optional<double> paceShare(const Target &target, const TargetProgress &progress)
{
    if (!progress.expected || progress.required <= 0)
        return {};
    if (!isUpperLimit(target))
        return *progress.expected / progress.required;
    return *progress.expected > progress.required ? progress.required / *progress.expected : 1;
}

TableCell percentCell(std::optional<double> share)
{
    if (!share)
        return {u"—"_s, {}, {}};
    return {shareText(*share), std::round(*share * 1000) / 10, {}};
}

struct StateCounts
{
    QHash<ProgressState, int> of;
    int operator[](ProgressState state) const { return of.value(state); }
};

/// The finding: how many targets stand how. Only states that occur are named.
QString titleOf(qsizetype all, const StateCounts &counts)
{
    const std::pair<ProgressState, QString> clauses[] = {
        {ProgressState::Reached, ChartText::tr("已达到%1项")},
        {ProgressState::Missed, ChartText::tr("到期未达到%1项")},
        {ProgressState::Behind, ChartText::tr("落后于进度%1项")},
        {ProgressState::OnPace, ChartText::tr("符合进度%1项")},
        {ProgressState::Unpaced, ChartText::tr("进行中%1项")},
        {ProgressState::NoFigure, ChartText::tr("暂无数据%1项")},
    };
    QStringList found;
    for (const auto &[state, clause] : clauses) {
        if (counts[state] > 0)
            found.append(clause.arg(counts[state]));
    }
    return ChartText::tr("%1项指标：%2").arg(QString::number(all), found.join(ChartText::tr("，")));
}

} // namespace

Result<ChartContent> targetChart(const Connection &connection, PlanId planId, const QDate &asOf)
{
    GANGMU_TRY(plan, planById(connection, planId));
    GANGMU_TRY(all, targets(connection, planId));
    GANGMU_TRY(figures, planActuals(connection, planId));
    const QList<TargetProgress> progress = planProgress(plan, all, figures, asOf);
    QHash<TargetActualId, TargetActual> figureOf;
    for (const TargetActual &figure : std::as_const(figures))
        figureOf.insert(figure.id, figure);

    ChartContent content;
    ChartData &chart = content.chart;
    chart.kind = ChartKind::Bullets;
    chart.wholeNumbers = false;
    chart.subtitle = planHeading(plan);
    chart.categoryAxis = ChartText::tr("指标");
    chart.valueAxis = ChartText::tr("完成率（%）");
    chart.asOf = asOf;
    chart.emptyText =
        ChartText::tr("这里对照各项指标的要求和完成情况。导入规划或在“规划”页添加指标后即可看到。");
    chart.series = {{ChartText::tr("要求"), SeriesRole::Required, {}},
                    {ChartText::tr("完成"), SeriesRole::Done, {}}};
    content.table.columns = {{ChartText::tr("指标")},
                             {ChartText::tr("要求")},
                             {ChartText::tr("完成"), true},
                             {ChartText::tr("单位")},
                             {ChartText::tr("完成率（%）"), true},
                             {ChartText::tr("应达进度（%）"), true},
                             {ChartText::tr("时间已过（%）"), true},
                             {ChartText::tr("状态")},
                             {ChartText::tr("数据截至")},
                             {ChartText::tr("口径")}};
    StateCounts counts;
    QDate newest;
    QHash<QString, int> uses;
    for (const Target &target : std::as_const(all))
        uses[target.metric] += target.sameAs.isNull() ? 1 : 0;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Target &target = all[i];
        const TargetProgress &each = progress[i];
        if (!target.sameAs.isNull())
            continue;
        ++counts.of[each.state];
        newest = std::max(newest, each.measuredOn);
        QList<ChartRow> rows{{ChartRowKind::Target, target.id.value()}};
        for (const TargetActualId id : each.figures)
            rows.append({ChartRowKind::Actual, id.value()});
        const TargetActual last =
            each.figures.isEmpty() ? TargetActual() : figureOf.value(each.figures.last());

        ChartCategory category{target.metric};
        if (uses[target.metric] > 1)
            category.note = target.scope; // tells two of one name apart
        category.state = chartState(each.state);
        category.stateText = stateText(each.state);
        if (const auto pace = paceShare(target, each))
            category.pace = *pace * 100;
        chart.categories.append(category);
        chart.series[0].points.append({100, boundText(target), {}, rows});
        ChartPoint done;
        done.rows = rows;
        if (each.done) {
            done.value = each.share.value_or(0) * 100;
            done.label = ChartText::tr("%1 / %2").arg(numberText(*each.done), boundText(target));
            done.note = ChartText::tr("截至%1；口径：%2；来源：%3")
                            .arg(dateText(each.measuredOn), last.countingRule, last.origin);
        } else {
            done.label = ChartText::tr("— / %1").arg(boundText(target));
        }
        chart.series[1].points.append(done);
        content.table.rows.append(
            {{target.metric, {}, rows},
             {boundText(target), {}, rows},
             each.done ? TableCell{numberText(*each.done), *each.done, rows} : TableCell{u"—"_s, {}, rows},
             {target.unit, {}, {}},
             percentCell(each.share),
             percentCell(paceShare(target, each)),
             percentCell(each.timeGone),
             {category.stateText, {}, {}},
             {dateText(each.measuredOn), {}, {}},
             {last.countingRule, {}, {}}});
    }
    chart.countingRule =
        newest.isValid() ? ChartText::tr("取该日以前最近一次数据（最新%1），重复的指标只列一次，各项口径见表")
                               .arg(dateText(newest))
                         : ChartText::tr("取该日以前最近一次数据，重复的指标只列一次");
    chart.title =
        chart.isEmpty() ? ChartText::tr("各项指标完成得怎么样？") : titleOf(chart.categories.size(), counts);
    content.table.title = chart.title;
    return content;
}

} // namespace gangmu
