// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/comparison.h"

#include "core/analysis/chart_text.h"
#include "core/analysis/progress.h"
#include "core/domain/terms.h"
#include "core/store/queries/plan_queries.h"
#include "core/store/queries/target_queries.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

/// One line of the comparison.
struct Compared
{
    Plan plan;
    Target target;
    TargetProgress progress;
    TargetActual last; ///< the newest figure that counts; null id where there is none
    int before = 0;    ///< figures from before the plan's period: published, but no progress
};

/// 项 and 个 count the same things in different plans.
QString comparableUnit(const QString &unit)
{
    static const QSet<QString> counting{u"项"_s, u"个"_s, u"件"_s, u"部"_s, u"套"_s};
    return counting.contains(unit) ? u"项"_s : unit;
}

bool isUpperLimit(const Target &target)
{
    return target.comparator == Comparator::AtMost || target.comparator == Comparator::LessThan;
}

Result<QList<Compared>> readCompared(const Connection &connection, const QString &key, const QDate &asOf)
{
    QList<Compared> found;
    GANGMU_TRY(allPlans, plans(connection));
    for (const Plan &plan : std::as_const(allPlans)) {
        GANGMU_TRY(all, targets(connection, plan.id));
        if (std::none_of(all.cbegin(), all.cend(), [&](const Target &t) { return t.metricKey == key; }))
            continue;
        GANGMU_TRY(figures, planActuals(connection, plan.id));
        const QList<TargetProgress> progress = planProgress(plan, all, figures, asOf);
        QHash<TargetActualId, TargetActual> figureOf;
        for (const TargetActual &figure : std::as_const(figures))
            figureOf.insert(figure.id, figure);
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (all[i].metricKey != key || !all[i].sameAs.isNull())
                continue;
            Compared each{plan, all[i], progress[i], {}, 0};
            if (!each.progress.figures.isEmpty())
                each.last = figureOf.value(each.progress.figures.last());
            each.before =
                int(std::count_if(figures.cbegin(), figures.cend(), [&](const TargetActual &figure) {
                    return figure.target == all[i].id && each.progress.begin.isValid() &&
                           figure.asOf < each.progress.begin;
                }));
            found.append(each);
        }
    }
    return found;
}

/// Keeps the lines in the unit that most have, and returns the names of the others' plans.
QStringList keepCommonUnit(QList<Compared> &lines)
{
    QMap<QString, int> uses;
    for (const Compared &line : std::as_const(lines))
        ++uses[comparableUnit(line.target.unit)];
    QString common;
    for (auto it = uses.constBegin(); it != uses.constEnd(); ++it) {
        if (common.isNull() || it.value() > uses[common])
            common = it.key();
    }
    QStringList others;
    lines.removeIf([&](const Compared &line) {
        if (comparableUnit(line.target.unit) == common)
            return false;
        others.append(shortPlanName(line.plan) + u' ' + boundText(line.target));
        return true;
    });
    return others;
}

QString periodNote(const Compared &line)
{
    const QString remark = line.plan.role == PlanRole::Own ? line.plan.remark : QString();
    if (!remark.isEmpty() && line.target.deadlineYear)
        return ChartText::tr("%1，至%2年（%3）")
            .arg(line.target.metric, QString::number(*line.target.deadlineYear), remark);
    return line.target.deadlineYear
               ? ChartText::tr("%1，至%2年").arg(line.target.metric).arg(*line.target.deadlineYear)
               : ChartText::tr("%1，未写期限").arg(line.target.metric);
}

/// Says of the published figure what it counts; of a plan without one, whether older figures exist.
QString figureNote(const Compared &line)
{
    if (!line.last.id.isNull())
        return ChartText::tr("截至%1；口径：%2")
            .arg(dateText(line.progress.measuredOn), line.last.countingRule);
    if (line.before > 0)
        return ChartText::tr("另有%1个规划期以前的数据，不算完成数").arg(line.before);
    return {};
}

QString titleOf(const QList<Compared> &lines, const QString &name)
{
    const auto by = [](const Compared &a, const Compared &b) { return a.target.value < b.target.value; };
    const bool limits = std::all_of(lines.begin(), lines.end(),
                                    [](const Compared &line) { return isUpperLimit(line.target); });
    const auto first = limits ? std::min_element(lines.begin(), lines.end(), by)
                              : std::max_element(lines.begin(), lines.end(), by);
    const bool alone = std::count_if(lines.begin(), lines.end(), [&](const Compared &line) {
                           return line.target.value == first->target.value;
                       }) == 1;
    if (lines.size() < 2 || !alone)
        return ChartText::tr("各规划对“%1”的要求是多少，完成了多少？").arg(name);
    if (limits)
        return ChartText::tr("对“%1”要求最严的是%2：%3")
            .arg(name, shortPlanName(first->plan), boundText(first->target));
    return ChartText::tr("对“%1”要求最高的是%2：%3")
        .arg(name, shortPlanName(first->plan), boundText(first->target));
}

void append(ChartContent &content, const Compared &line)
{
    QList<ChartRow> rows{{ChartRowKind::Target, line.target.id.value()}};
    for (const TargetActualId id : line.progress.figures)
        rows.append({ChartRowKind::Actual, id.value()});
    const QString note = figureNote(line);

    ChartCategory category{shortPlanName(line.plan)};
    category.note = note.isEmpty() ? periodNote(line) : ChartText::tr("%1\n%2").arg(periodNote(line), note);
    content.chart.categories.append(category);
    content.chart.series[0].points.append(
        {line.target.high.value_or(line.target.value), boundText(line.target), {}, rows});
    ChartPoint done;
    done.rows = rows;
    done.note = line.last.origin.isEmpty() ? note : ChartText::tr("%1；来源：%2").arg(note, line.last.origin);
    if (line.progress.done) {
        done.value = line.progress.done;
        done.label = numberText(*line.progress.done) + line.target.unit;
    }
    content.chart.series[1].points.append(done);

    const auto year = line.target.deadlineYear;
    content.table.rows.append(
        {{line.plan.region, {}, rows},
         {line.plan.title, {}, {}},
         {line.target.metric, {}, rows},
         {boundText(line.target), {}, rows},
         year ? TableCell{QString::number(*year), double(*year), {}} : TableCell{u"—"_s, {}, {}},
         line.progress.done ? TableCell{numberText(*line.progress.done), *line.progress.done, rows}
                            : TableCell{u"—"_s, {}, rows},
         {line.target.unit, {}, {}},
         {dateText(line.progress.measuredOn), {}, {}},
         {line.last.id.isNull() ? note : line.last.countingRule, {}, {}},
         {line.last.origin, {}, {}}});
}

} // namespace

Result<QList<MetricChoice>> commonMetrics(const Connection &connection)
{
    QMap<QString, QSet<PlanId>> plansOf;
    GANGMU_TRY(allPlans, plans(connection));
    for (const Plan &plan : std::as_const(allPlans)) {
        GANGMU_TRY(all, targets(connection, plan.id));
        for (const Target &target : std::as_const(all)) {
            if (!target.metricKey.isEmpty() && target.sameAs.isNull())
                plansOf[target.metricKey].insert(plan.id);
        }
    }
    QList<MetricChoice> choices;
    for (auto it = plansOf.constBegin(); it != plansOf.constEnd(); ++it)
        choices.append({it.key(), metricName(it.key()), int(it.value().size())});
    std::stable_sort(choices.begin(), choices.end(),
                     [](const MetricChoice &a, const MetricChoice &b) { return a.plans > b.plans; });
    return choices;
}

Result<ChartContent> comparisonChart(const Connection &connection, const QString &metricKey,
                                     const QDate &asOf)
{
    GANGMU_TRY(lines, readCompared(connection, metricKey, asOf));
    const QStringList others = keepCommonUnit(lines);
    std::stable_sort(lines.begin(), lines.end(), [](const Compared &a, const Compared &b) {
        return a.target.high.value_or(a.target.value) > b.target.high.value_or(b.target.value);
    });
    ChartContent content;
    ChartData &chart = content.chart;
    const QString name = metricName(metricKey);
    chart.kind = ChartKind::HorizontalBars;
    chart.categoryAxis = ChartText::tr("规划");
    chart.asOf = asOf;
    chart.countingRule = others.isEmpty()
                             ? ChartText::tr("各规划的时段和口径不同，逐项注明，不宜相加")
                             : ChartText::tr("各规划的时段和口径不同，逐项注明，不宜相加；单位不同未列入：%1")
                                   .arg(others.join(ChartText::tr("、")));
    chart.emptyText =
        ChartText::tr("这里把各规划的同类指标放在一起比。导入其他省份的规划作为参考后即可看到。");
    chart.series = {{ChartText::tr("要求"), SeriesRole::Required, {}},
                    {ChartText::tr("公布的完成数"), SeriesRole::Done, {}}};
    content.table.columns = {{ChartText::tr("地区")},       {ChartText::tr("规划")},
                             {ChartText::tr("指标")},       {ChartText::tr("要求")},
                             {ChartText::tr("期限"), true}, {ChartText::tr("公布的完成数"), true},
                             {ChartText::tr("单位")},       {ChartText::tr("数据截至")},
                             {ChartText::tr("口径")},       {ChartText::tr("来源")}};
    chart.title = ChartText::tr("各规划的同类指标相差多少？");
    if (lines.isEmpty())
        return content;
    QSet<PlanId> compared;
    for (const Compared &line : std::as_const(lines)) {
        compared.insert(line.plan.id);
        append(content, line);
        for (const double value : {line.target.value, line.progress.done.value_or(0)})
            chart.wholeNumbers = chart.wholeNumbers && value == std::floor(value);
    }
    chart.subtitle = ChartText::tr("%1 · %2部规划").arg(name).arg(compared.size());
    chart.valueAxis = ChartText::tr("%1（%2）").arg(name, comparableUnit(lines.first().target.unit));
    chart.title = titleOf(lines, name);
    content.table.title = chart.title;
    return content;
}

} // namespace gangmu
