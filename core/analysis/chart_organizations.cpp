// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/chart_organizations.h"

#include "core/analysis/chart_text.h"
#include "core/analysis/organizations.h"
#include "core/domain/terms.h"
#include "core/store/queries/organization_queries.h"
#include "core/store/queries/plan_queries.h"

#include <QMap>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

constexpr ResponsibilityRole countedRoles[] = {ResponsibilityRole::Lead, ResponsibilityRole::Participant,
                                               ResponsibilityRole::Responsible};

struct Load
{
    OrganizationId organization;
    QMap<ResponsibilityRole, QList<ChartRow>> tasks;
    bool uncertain = false; ///< split since: who of the successors answers is not known

    qsizetype count(ResponsibilityRole role) const { return tasks.value(role).size(); }
    qsizetype total() const
    {
        return std::accumulate(tasks.begin(), tasks.end(), qsizetype(0),
                               [](qsizetype sum, const QList<ChartRow> &rows) { return sum + rows.size(); });
    }
    QList<ChartRow> all() const
    {
        QList<ChartRow> rows;
        for (const QList<ChartRow> &each : tasks)
            rows += each;
        return rows;
    }
};

/// Where a task goes: the one body that an organization has become. After a split nobody knows which of the
/// successors answers for this task, so that it stays with the organization as issued.
OrganizationId bodyNow(const OrganizationDirectory &directory, OrganizationId issued, const QDate &asOf)
{
    const QList<Successor> now = directory.current(issued, asOf);
    return now.size() == 1 && !now.first().uncertain ? now.first().organization : issued;
}

QList<Load> loadsOf(const QList<Responsibility> &cells, const OrganizationDirectory &directory,
                    const QDate &asOf, bool current)
{
    // The strongest role of each organization in each task; tasks in the order of the plan.
    QMap<OrganizationId, QMap<NodeId, ResponsibilityRole>> roles;
    QHash<NodeId, qsizetype> order;
    QSet<OrganizationId> uncertain;
    for (const Responsibility &cell : cells) {
        if (!order.contains(cell.node))
            order.insert(cell.node, order.size());
        OrganizationId body = cell.organization;
        if (current) {
            body = bodyNow(directory, cell.organization, asOf);
            if (body == cell.organization && directory.hasEnded(body, asOf))
                uncertain.insert(body);
        }
        const auto known = roles[body].constFind(cell.node);
        if (known == roles[body].constEnd() || cell.role < *known)
            roles[body].insert(cell.node, cell.role);
    }
    QList<Load> loads;
    for (auto it = roles.constBegin(); it != roles.constEnd(); ++it) {
        QList<NodeId> nodes = it->keys();
        std::sort(nodes.begin(), nodes.end(), [&](NodeId a, NodeId b) { return order[a] < order[b]; });
        Load load{it.key(), {}, uncertain.contains(it.key())};
        for (const NodeId node : nodes)
            load.tasks[it->value(node)].append({ChartRowKind::Task, node.value()});
        loads.append(load);
    }
    return loads;
}

bool isCollective(const OrganizationDirectory &directory, OrganizationId id)
{
    const Organization *organization = directory.find(id);
    return organization && organization->kind == OrganizationKind::Collective;
}

SeriesRole seriesRole(ResponsibilityRole role)
{
    switch (role) {
    case ResponsibilityRole::Lead:
        return SeriesRole::Lead;
    case ResponsibilityRole::Participant:
        return SeriesRole::Participant;
    case ResponsibilityRole::Responsible:
        return SeriesRole::Responsible;
    }
    return SeriesRole::Lead;
}

/// Names the body with the most tasks, by the strongest role that occurs.
QString titleOf(const QList<Load> &loads, const OrganizationDirectory &directory)
{
    const auto most = [&](ResponsibilityRole role) {
        return std::max_element(loads.begin(), loads.end(), [&](const Load &a, const Load &b) {
            return (isCollective(directory, a.organization) ? -1 : a.count(role)) <
                   (isCollective(directory, b.organization) ? -1 : b.count(role));
        });
    };
    const auto lead = most(ResponsibilityRole::Lead);
    if (lead->count(ResponsibilityRole::Lead) > 0) {
        return ChartText::tr("%1牵头的任务最多：%2项")
            .arg(directory.name(lead->organization),
                 numberText(double(lead->count(ResponsibilityRole::Lead))));
    }
    return ChartText::tr("%1个单位各承担多少任务？").arg(loads.size());
}

} // namespace

Result<ChartContent> organizationChart(const Connection &connection, PlanId planId, const QDate &asOf,
                                       bool current)
{
    GANGMU_TRY(plan, planById(connection, planId));
    GANGMU_TRY(cells, responsibilities(connection, planId));
    GANGMU_TRY(directory, OrganizationDirectory::read(connection));
    QList<Load> loads = loadsOf(cells, directory, asOf, current);
    std::stable_sort(loads.begin(), loads.end(), [&](const Load &a, const Load &b) {
        const auto key = [&](const Load &load) {
            return std::tuple(!isCollective(directory, load.organization),
                              load.count(ResponsibilityRole::Lead), load.total());
        };
        return key(a) > key(b);
    });

    ChartContent content;
    ChartData &chart = content.chart;
    TableData &table = content.table;
    chart.kind = ChartKind::HorizontalBars;
    chart.stacked = true;
    chart.subtitle = current ? ChartText::tr("%1 · 现机构").arg(planHeading(plan))
                             : ChartText::tr("%1 · 印发时机构").arg(planHeading(plan));
    chart.categoryAxis = ChartText::tr("单位");
    chart.valueAxis = ChartText::tr("任务数（项）");
    chart.asOf = asOf;
    chart.countingRule = ChartText::tr("按责任条款统计，同一单位在一项任务中只计一次，先牵头后参加；"
                                       "统称（有关部门等）排在最后");
    chart.emptyText = ChartText::tr("这里比较各单位牵头和参加的任务数。在“责任”页分配任务后即可看到。");
    table.columns = {{ChartText::tr("单位")}};
    if (loads.isEmpty()) {
        chart.title = ChartText::tr("各单位承担多少任务？");
        return content;
    }
    chart.title = titleOf(loads, directory);
    QList<ResponsibilityRole> used;
    for (const ResponsibilityRole role : countedRoles) {
        if (std::any_of(loads.begin(), loads.end(), [&](const Load &load) { return load.count(role) > 0; })) {
            used.append(role);
            chart.series.append({termOf(role), seriesRole(role), {}});
            table.columns.append({termOf(role), true});
        }
    }
    table.columns.append({ChartText::tr("合计"), true});
    for (const Load &load : std::as_const(loads)) {
        ChartCategory category{directory.name(load.organization)};
        if (load.uncertain)
            category.note = ChartText::tr("已拆分，承接单位待定");
        chart.categories.append(category);
        QList<TableCell> line{{category.name, {}, load.all()}};
        for (qsizetype i = 0; i < used.size(); ++i) {
            const QList<ChartRow> rows = load.tasks.value(used[i]);
            chart.series[i].points.append({double(rows.size()), {}, {}, rows});
            line.append({numberText(double(rows.size())), double(rows.size()), rows});
        }
        line.append({numberText(double(load.total())), double(load.total()), load.all()});
        table.rows.append(line);
    }
    table.title = chart.title;
    return content;
}

} // namespace gangmu
