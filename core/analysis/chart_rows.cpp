// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/chart_rows.h"

#include "core/analysis/chart_text.h"
#include "core/domain/terms.h"
#include "core/store/queries/catalogue_queries.h"
#include "core/store/queries/plan_queries.h"
#include "core/store/queries/standard_queries.h"
#include "core/store/queries/target_queries.h"

#include <QHash>
#include <QSet>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

/// Below this, asking for each work item is quicker than reading the whole table.
constexpr qsizetype fewRows = 200;

/// The values of some ids: one by one where they are few, otherwise from the whole list.
template <class T, class One, class All>
Result<QHash<qint64, T>> valuesOf(const QSet<qint64> &ids, One one, All all)
{
    QHash<qint64, T> found;
    if (ids.size() < fewRows) {
        for (const qint64 id : ids) {
            Result<T> value = one(decltype(T::id)(id));
            if (value)
                found.insert(id, *std::move(value));
            else if (value.error().code != ErrorCode::NotFound)
                return value.error();
        }
        return found;
    }
    GANGMU_TRY(list, all());
    for (T &value : list) {
        if (ids.contains(value.id.value()))
            found.insert(value.id.value(), std::move(value));
    }
    return found;
}

QSet<qint64> idsOf(const QList<ChartRow> &rows, ChartRowKind kind)
{
    QSet<qint64> ids;
    for (const ChartRow &row : rows) {
        if (row.kind == kind)
            ids.insert(row.id);
    }
    return ids;
}

TableCell textCell(const QString &text)
{
    return {text, {}, {}};
}

TableCell yearCell(std::optional<int> year)
{
    return year ? TableCell{QString::number(*year), double(*year), {}} : TableCell{u"—"_s, {}, {}};
}

/// Standards and work items.
Result<TableData> recordList(const Connection &connection, const QList<ChartRow> &rows)
{
    QList<StandardId> ids;
    for (const qint64 id : idsOf(rows, ChartRowKind::Standard))
        ids.append(StandardId(id));
    GANGMU_TRY(standardList, standardsByIds(connection, ids));
    QHash<qint64, Standard> standardOf;
    for (const Standard &standard : standardList)
        standardOf.insert(standard.id.value(), standard);
    GANGMU_TRY(itemOf, (valuesOf<WorkItem>(
                           idsOf(rows, ChartRowKind::WorkItem),
                           [&](WorkItemId id) { return workItemById(connection, id); },
                           [&] { return workItems(connection); })));
    TableData table;
    table.columns = {{ChartText::tr("编号")},     {ChartText::tr("名称")},     {ChartText::tr("级别")},
                     {ChartText::tr("计划年份")}, {ChartText::tr("发布日期")}, {ChartText::tr("状态")}};
    for (const ChartRow &row : rows) {
        if (const auto it = standardOf.constFind(row.id);
            row.kind == ChartRowKind::Standard && it != standardOf.constEnd())
            table.rows.append({{it->number, {}, {row}},
                               textCell(it->title),
                               textCell(termOf(it->level)),
                               yearCell(it->plannedYear),
                               textCell(dateText(it->issuedOn)),
                               textCell(termOf(it->state))});
        if (const auto it = itemOf.constFind(row.id);
            row.kind == ChartRowKind::WorkItem && it != itemOf.constEnd())
            table.rows.append({{it->number, {}, {row}},
                               textCell(it->title),
                               textCell(termOf(it->level)),
                               yearCell(it->plannedYear),
                               textCell(u"—"_s),
                               textCell(termOf(it->stage))});
    }
    return table;
}

Result<TableData> taskList(const Connection &connection, const QList<ChartRow> &rows)
{
    TableData table;
    table.columns = {{ChartText::tr("序号")}, {ChartText::tr("任务")}, {ChartText::tr("所属章节")}};
    for (const ChartRow &row : rows) {
        const Result<PlanNode> node = nodeById(connection, NodeId(row.id));
        if (!node) {
            if (node.error().code == ErrorCode::NotFound)
                continue;
            return node.error();
        }
        QString parent;
        if (!node->parent.isNull()) {
            GANGMU_TRY(above, nodeById(connection, node->parent));
            parent = above.number + above.title;
        }
        const QString title = node->title.isEmpty() ? node->body : node->title;
        table.rows.append({{node->number, {}, {row}}, textCell(title), textCell(parent)});
    }
    return table;
}

/// Targets and their figures.
Result<TableData> figureList(const Connection &connection, const QList<ChartRow> &rows)
{
    TableData table;
    table.columns = {{ChartText::tr("指标")},
                     {ChartText::tr("截至")},
                     {ChartText::tr("数值"), true},
                     {ChartText::tr("口径")},
                     {ChartText::tr("来源")}};
    QHash<qint64, QString> metricOf;
    QHash<qint64, TargetActual> actualOf;
    for (const qint64 id : idsOf(rows, ChartRowKind::Target)) {
        const Result<Target> target = targetById(connection, TargetId(id));
        if (!target)
            continue;
        metricOf.insert(id, target->metric);
        GANGMU_TRY(list, actuals(connection, target->id));
        for (const TargetActual &actual : list)
            actualOf.insert(actual.id.value(), actual);
    }
    for (const ChartRow &row : rows) {
        if (row.kind == ChartRowKind::Target && metricOf.contains(row.id)) {
            GANGMU_TRY(target, targetById(connection, TargetId(row.id)));
            const QString deadline = target.deadlineYear ? QString::number(*target.deadlineYear) : u"—"_s;
            table.rows.append({{target.metric, {}, {row}},
                               textCell(deadline),
                               textCell(boundText(target)),
                               textCell(ChartText::tr("规划要求")),
                               textCell(target.scope)});
        } else if (const auto it = actualOf.constFind(row.id); it != actualOf.constEnd()) {
            table.rows.append({{metricOf.value(it->target.value()), {}, {row}},
                               textCell(dateText(it->asOf)),
                               {numberText(it->value), it->value, {}},
                               textCell(it->countingRule),
                               textCell(it->origin)});
        }
    }
    return table;
}

} // namespace

Result<TableData> chartRowList(const Connection &connection, const QList<ChartRow> &rows)
{
    if (rows.isEmpty())
        return TableData();
    switch (rows.first().kind) {
    case ChartRowKind::Standard:
    case ChartRowKind::WorkItem:
        return recordList(connection, rows);
    case ChartRowKind::Task:
        return taskList(connection, rows);
    case ChartRowKind::Target:
    case ChartRowKind::Actual:
        return figureList(connection, rows);
    }
    return TableData();
}

} // namespace gangmu
