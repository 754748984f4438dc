// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/chart_series.h"

#include "core/analysis/chart_text.h"
#include "core/analysis/series.h"
#include "core/domain/terms.h"
#include "core/store/queries/plan_queries.h"
#include "core/store/queries/standard_queries.h"

#include <QSet>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

/// The rows in scope, with what the texts need.
struct Records
{
    QList<SeriesRow> rows;
    QList<int> years; ///< ascending, without gaps
    QString scopeText;
    int withoutYear = 0;
};

template <class Record>
void keepLinkedTo(QList<Record> &records, const QSet<NodeId> &nodes)
{
    records.removeIf([&](const Record &record) { return !nodes.contains(record.planNode); });
}

/// The one region that all records have; empty where there are several.
QString onlyRegion(const QList<CountedStandard> &standards, const QList<WorkItem> &items)
{
    QSet<QString> regions;
    for (const CountedStandard &standard : standards)
        regions.insert(standard.region);
    for (const WorkItem &item : items)
        regions.insert(item.region);
    return regions.size() == 1 ? *regions.cbegin() : QString();
}

/// What is counted, in words; with what the plans of the region say about its data.
QString scopeText(const RecordScope &scope, const QString &region, const QList<Plan> &plans)
{
    QString whose = region.isEmpty() ? ChartText::tr("全部标准和制修订项目") : region;
    for (const Plan &plan : plans) {
        if (plan.id == scope.plan) {
            whose = planHeading(plan);
            break;
        }
        if (scope.plan.isNull() && !region.isEmpty() && plan.region == region && plan.role == PlanRole::Own &&
            !plan.remark.isEmpty()) {
            whose = ChartText::tr("%1（%2）").arg(region, plan.remark);
            break;
        }
    }
    return scope.level ? ChartText::tr("%1 · %2").arg(whose, termOf(*scope.level)) : whose;
}

Result<Records> readRecords(const Connection &connection, const RecordScope &scope)
{
    GANGMU_TRY(issued, countedStandards(connection));
    GANGMU_TRY(items, workItems(connection));
    GANGMU_TRY(allPlans, plans(connection));
    const QString region = scope.region.isEmpty() ? onlyRegion(issued, items) : scope.region;
    if (!scope.plan.isNull()) {
        GANGMU_TRY(nodes, planNodes(connection, scope.plan));
        QSet<NodeId> ids;
        for (const PlanNode &node : nodes)
            ids.insert(node.id);
        keepLinkedTo(issued, ids);
        keepLinkedTo(items, ids);
    }
    const SeriesScope counted{scope.region, {}, scope.level, scope.asOf};
    Records records;
    records.scopeText = scopeText(scope, region, allPlans);
    records.withoutYear = countWithoutYear(issued, items, counted);
    records.rows = seriesRows(issued, items, counted);
    records.rows.removeIf([&](const SeriesRow &row) {
        return (scope.firstYear && row.year < *scope.firstYear) ||
               (scope.lastYear && row.year > *scope.lastYear);
    });
    if (!records.rows.isEmpty()) {
        // The range that was asked for, as far as it is known; empty years within are years, too.
        const int first = scope.firstYear.value_or(records.rows.first().year);
        const int last = scope.lastYear.value_or(records.rows.last().year);
        for (int year = first; year <= last; ++year)
            records.years.append(year);
    }
    return records;
}

ChartRow chartRow(const SeriesRow &row)
{
    return row.workItem.isNull() ? ChartRow{ChartRowKind::Standard, row.standard.value()}
                                 : ChartRow{ChartRowKind::WorkItem, row.workItem.value()};
}

template <class Pred>
QList<ChartRow> rowsWhere(const Records &records, SeriesKind kind, Pred pred)
{
    QList<ChartRow> found;
    for (const SeriesRow &row : records.rows) {
        if (row.kind == kind && pred(row))
            found.append(chartRow(row));
    }
    return found;
}

ChartContent begin(const Records &records, const RecordScope &scope)
{
    ChartContent content;
    ChartData &chart = content.chart;
    chart.subtitle = records.scopeText;
    chart.valueAxis = ChartText::tr("标准数（项）");
    chart.asOf = scope.asOf;
    chart.countingRule =
        records.withoutYear > 0
            ? ChartText::tr("计划数按计划年份统计，立项后发布的只计一次；发布数按发布日期统计，含此后废止的；"
                            "另有%1项未注明年份，未计入")
                  .arg(records.withoutYear)
            : ChartText::tr("计划数按计划年份统计，立项后发布的只计一次；发布数按发布日期统计，含此后废止的");
    chart.emptyText =
        ChartText::tr("这里比较计划与发布的标准数。标准或制修订项目注明计划年份、发布日期后即可看到。");
    chart.series = {{ChartText::tr("计划"), SeriesRole::Planned, {}},
                    {ChartText::tr("发布"), SeriesRole::Issued, {}}};
    return content;
}

/// One category: planned and issued, in the chart and as a line of the table. extra comes last in the line.
void append(ChartContent &content, const ChartCategory &category, std::optional<double> categoryNumber,
            const QList<ChartRow> &planned, const QList<ChartRow> &issued, const TableCell &extra)
{
    content.chart.categories.append(category);
    QList<TableCell> line{{category.name, categoryNumber, planned + issued}};
    const QList<ChartRow> *rows[] = {&planned, &issued};
    for (qsizetype i = 0; i < 2; ++i) {
        const auto count = double(rows[i]->size());
        content.chart.series[i].points.append({count, {}, {}, *rows[i]});
        line.append({numberText(count), count, *rows[i]});
    }
    line.append(extra);
    content.table.rows.append(line);
}

void appendTotals(ChartContent &content, const QList<ChartRow> &planned, const QList<ChartRow> &issued,
                  const TableCell &extra)
{
    content.table.rows.append({{ChartText::tr("合计"), {}, planned + issued},
                               {numberText(double(planned.size())), double(planned.size()), planned},
                               {numberText(double(issued.size())), double(issued.size()), issued},
                               extra});
    content.table.totals = true;
}

TableCell differenceCell(qsizetype planned, qsizetype issued)
{
    const auto difference = double(issued - planned);
    return {numberText(difference), difference, {}};
}

/// A share in percent, to one decimal; a dash where there is nothing to divide by.
TableCell shareCell(qsizetype part, qsizetype whole)
{
    if (whole == 0)
        return {u"—"_s, {}, {}};
    const double share = double(part) / double(whole);
    return {shareText(share), std::round(share * 1000) / 10, {}};
}

} // namespace

Result<ChartContent> plannedIssuedChart(const Connection &connection, const RecordScope &scope)
{
    GANGMU_TRY(records, readRecords(connection, scope));
    ChartContent content = begin(records, scope);
    ChartData &chart = content.chart;
    chart.categoryAxis = ChartText::tr("年份");
    content.table.columns = {{ChartText::tr("年份"), true},
                             {ChartText::tr("计划（项）"), true},
                             {ChartText::tr("发布（项）"), true},
                             {ChartText::tr("发布减计划（项）"), true}};
    chart.title = ChartText::tr("各年计划多少项，发布多少项？");
    if (records.years.isEmpty())
        return content;
    for (const int year : std::as_const(records.years)) {
        const auto inYear = [year](const SeriesRow &row) { return row.year == year; };
        const QList<ChartRow> planned = rowsWhere(records, SeriesKind::Planned, inYear);
        const QList<ChartRow> issued = rowsWhere(records, SeriesKind::Issued, inYear);
        append(content, {QString::number(year)}, year, planned, issued,
               differenceCell(planned.size(), issued.size()));
    }
    const auto all = [](const SeriesRow &) { return true; };
    const QList<ChartRow> planned = rowsWhere(records, SeriesKind::Planned, all);
    const QList<ChartRow> issued = rowsWhere(records, SeriesKind::Issued, all);
    appendTotals(content, planned, issued, differenceCell(planned.size(), issued.size()));
    chart.title = ChartText::tr("%1年计划%2项，发布%3项")
                      .arg(yearsText(records.years.first(), records.years.last()),
                           numberText(double(planned.size())), numberText(double(issued.size())));
    content.table.title = chart.title;
    return content;
}

Result<ChartContent> cumulativeChart(const Connection &connection, const RecordScope &scope)
{
    GANGMU_TRY(records, readRecords(connection, scope));
    ChartContent content = begin(records, scope);
    ChartData &chart = content.chart;
    chart.kind = ChartKind::BarsAndLine;
    chart.categoryAxis = ChartText::tr("年份");
    chart.series[0].name = ChartText::tr("累计计划");
    chart.series[1].name = ChartText::tr("累计发布");
    content.table.columns = {{ChartText::tr("年份"), true},
                             {ChartText::tr("累计计划（项）"), true},
                             {ChartText::tr("累计发布（项）"), true},
                             {ChartText::tr("发布占计划（%）"), true}};
    chart.title = ChartText::tr("累计发布赶上累计计划了吗？");
    if (records.years.isEmpty())
        return content;
    for (const int year : std::as_const(records.years)) {
        const auto soFar = [year](const SeriesRow &row) { return row.year <= year; };
        const QList<ChartRow> planned = rowsWhere(records, SeriesKind::Planned, soFar);
        const QList<ChartRow> issued = rowsWhere(records, SeriesKind::Issued, soFar);
        append(content, {QString::number(year)}, year, planned, issued,
               shareCell(issued.size(), planned.size()));
    }
    const qsizetype planned = chart.series[0].points.last().rows.size();
    const qsizetype issued = chart.series[1].points.last().rows.size();
    const QString years = yearsText(records.years.first(), records.years.last());
    chart.title = planned == 0 ? ChartText::tr("%1年累计发布%2项").arg(years, numberText(double(issued)))
                               : ChartText::tr("%1年累计发布%2项，为累计计划%3项的%4")
                                     .arg(years, numberText(double(issued)), numberText(double(planned)),
                                          shareText(double(issued) / double(planned)));
    content.table.title = chart.title;
    return content;
}

Result<ChartContent> levelChart(const Connection &connection, const RecordScope &scope)
{
    GANGMU_TRY(records, readRecords(connection, scope));
    ChartContent content = begin(records, scope);
    ChartData &chart = content.chart;
    chart.categoryAxis = ChartText::tr("标准级别");
    content.table.columns = {{ChartText::tr("级别")},
                             {ChartText::tr("计划（项）"), true},
                             {ChartText::tr("发布（项）"), true},
                             {ChartText::tr("占发布总数（%）"), true}};
    chart.title = ChartText::tr("哪一级标准最多？");
    if (records.years.isEmpty())
        return content;
    const auto all = [](const SeriesRow &) { return true; };
    const QList<ChartRow> planned = rowsWhere(records, SeriesKind::Planned, all);
    const QList<ChartRow> issued = rowsWhere(records, SeriesKind::Issued, all);
    qsizetype most = 0;
    StandardLevel mostLevel = StandardLevel::Local;
    for (const auto &row : EnumCodes<StandardLevel>::table) {
        const StandardLevel level = row.value;
        const auto ofLevel = [level](const SeriesRow &each) { return each.level == level; };
        const QList<ChartRow> plannedHere = rowsWhere(records, SeriesKind::Planned, ofLevel);
        const QList<ChartRow> issuedHere = rowsWhere(records, SeriesKind::Issued, ofLevel);
        if (plannedHere.isEmpty() && issuedHere.isEmpty())
            continue;
        ChartCategory category{termOf(level)};
        category.level = level;
        append(content, category, {}, plannedHere, issuedHere, shareCell(issuedHere.size(), issued.size()));
        if (issuedHere.size() > most) {
            most = issuedHere.size();
            mostLevel = level;
        }
    }
    appendTotals(content, planned, issued, shareCell(issued.size(), issued.size()));
    const QString years = yearsText(records.years.first(), records.years.last());
    chart.title = most == 0
                      ? ChartText::tr("%1年计划%2项，尚未发布").arg(years, numberText(double(planned.size())))
                      : ChartText::tr("%1年发布%2项，其中%3最多：%4项，占%5")
                            .arg(years, numberText(double(issued.size())), termOf(mostLevel),
                                 numberText(double(most)), shareText(double(most) / double(issued.size())));
    content.table.title = chart.title;
    return content;
}

Result<RecordChoices> recordChoices(const Connection &connection)
{
    GANGMU_TRY(regions, standardRegions(connection));
    GANGMU_TRY(nodesOfStandards, standardPlanNodes(connection));
    GANGMU_TRY(items, workItems(connection));
    GANGMU_TRY(allPlans, plans(connection));
    GANGMU_TRY(series, readYearSeries(connection));
    RecordChoices choices;
    QSet<NodeId> linked(nodesOfStandards.cbegin(), nodesOfStandards.cend());
    for (const WorkItem &item : items) {
        if (!regions.contains(item.region))
            regions.append(item.region);
        if (!item.planNode.isNull())
            linked.insert(item.planNode);
    }
    regions.removeAll(QString());
    choices.regions = regions;
    if (!linked.isEmpty()) {
        for (const Plan &plan : std::as_const(allPlans)) {
            GANGMU_TRY(nodes, planNodes(connection, plan.id));
            if (std::any_of(nodes.cbegin(), nodes.cend(),
                            [&](const PlanNode &node) { return linked.contains(node.id); }))
                choices.plans.append(plan.id);
        }
    }
    if (!series.isEmpty()) {
        choices.firstYear = series.years.first();
        choices.lastYear = series.years.last();
    }
    return choices;
}

} // namespace gangmu
