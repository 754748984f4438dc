// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/overview.h"

#include "core/analysis/plan_content.h"
#include "core/analysis/series.h"
#include "core/store/queries/standard_queries.h"
#include "core/store/queries/target_queries.h"

#include <algorithm>
#include <QMap>

namespace gangmu {

namespace {

constexpr int lastEditsShown = 12;

void collectTargets(Overview &overview, const PlanContent &content, const QList<TargetActual> &figures)
{
    const QList<TargetProgress> progress =
        planProgress(content.plan, content.targets, figures, overview.asOf);
    for (qsizetype i = 0; i < content.targets.size(); ++i) {
        const Target &target = content.targets[i];
        if (!target.sameAs.isNull())
            continue;
        overview.targets.append({target, progress[i]});
        overview.reached += progress[i].state == ProgressState::Reached;
        overview.behind +=
            progress[i].state == ProgressState::Behind || progress[i].state == ProgressState::Missed;
        if (!target.deadlineYear)
            overview.targetsWithoutDeadline.append({target.node, target.id, target.metric});
    }
}

void collectTasks(Overview &overview, const PlanContent &content)
{
    for (const PlanNode &node : content.nodes) {
        if (node.matrixRole != MatrixRole::Row)
            continue;
        ++overview.tasks;
        if (!lacksLead(content.responsibilities.value(node.id)))
            continue;
        const QString name = node.title.isEmpty() ? node.body.left(30) : node.title;
        overview.tasksWithoutLead.append({node.id, {}, content.path(node) + name});
    }
}

void collectLevels(Overview &overview, const QList<StandardGroup> &groups, const QList<WorkItem> &items)
{
    QMap<StandardLevel, OverviewLevel> levels;
    for (const StandardGroup &group : groups) {
        if (!group.plannedYear && !group.issuedYear && !group.inForce)
            continue;
        OverviewLevel &level = levels[group.level];
        level.planned += group.plannedYear ? group.count : 0;
        level.issued += group.issuedYear ? group.count : 0;
        level.inForce += group.inForce ? group.count : 0;
    }
    const SeriesScope scope{overview.plan.region, {}, {}, overview.asOf};
    for (const SeriesRow &row : seriesRows(QList<CountedStandard>(), items, scope))
        ++levels[row.level].planned;
    for (auto it = levels.begin(); it != levels.end(); ++it) {
        it->level = it.key();
        overview.levels.append(*it);
    }
}

} // namespace

Result<Overview> readOverview(const Connection &connection, PlanId plan, const QDate &asOf)
{
    Overview overview;
    overview.asOf = asOf;
    GANGMU_TRY(content, readPlanContent(connection, plan));
    GANGMU_TRY(figures, planActuals(connection, plan));
    GANGMU_TRY(groups, standardGroups(connection, content.plan.region, {}, asOf));
    GANGMU_TRY(items, workItems(connection));
    GANGMU_TRY(edits, revisions(connection, lastEditsShown));
    overview.plan = content.plan;
    collectTargets(overview, content, figures);
    collectTasks(overview, content);
    collectLevels(overview, groups, items);
    overview.openNotes =
        int(std::count_if(content.reviewNotes.begin(), content.reviewNotes.end(),
                          [](const ReviewNote &note) { return note.state == ReviewState::Open; }));
    overview.lastEdits = edits;
    return overview;
}

} // namespace gangmu
