// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/work_items/issue_preview.h"

#include "core/analysis/progress.h"
#include "core/analysis/work_items/work_item_text.h"
#include "core/store/queries/plan_queries.h"
#include "core/store/queries/target_queries.h"
#include "core/store/queries/work_item_queries.h"

#include <algorithm>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

/// The common metric that counts standards of a level.
QString metricOf(StandardLevel level)
{
    switch (level) {
    case StandardLevel::International:
        return u"international_standards_led"_s;
    case StandardLevel::National:
        return u"national_standards_led"_s;
    case StandardLevel::Industry:
        return u"industry_standards"_s;
    case StandardLevel::Local:
        return u"local_standards"_s;
    case StandardLevel::Group:
        return u"group_standards"_s;
    case StandardLevel::Enterprise:
        return u"enterprise_standards"_s;
    }
    return {};
}

bool stands(const Standard &standard)
{
    return standard.state == StandardState::InForce || standard.state == StandardState::Published;
}

Result<QList<TargetMove>> movesOf(const Connection &connection, const WorkItem &item, const QString &number,
                                  const QDate &issuedOn, PlanId planId)
{
    QList<TargetMove> moves;
    if (planId.isNull() || !issuedOn.isValid())
        return moves;
    GANGMU_TRY(plan, planById(connection, planId));
    if (!item.region.isEmpty() && plan.region != item.region)
        return moves;
    GANGMU_TRY(list, targets(connection, planId));
    const QString origin = WorkItemText::tr("发布 %1").arg(number);
    for (const Target &target : list) {
        GANGMU_TRY(figures, actuals(connection, target.id));
        if (const auto move = targetMove(target, plan, figures, item.level, issuedOn, origin))
            moves.append(*move);
    }
    return moves;
}

} // namespace

std::optional<TargetMove> targetMove(const Target &target, const Plan &plan,
                                     const QList<TargetActual> &figures, StandardLevel level,
                                     const QDate &issuedOn, const QString &origin)
{
    if (target.metricKey != metricOf(level) || !target.sameAs.isNull())
        return std::nullopt;
    const bool outside = (plan.startYear && issuedOn.year() < *plan.startYear) ||
                         (target.deadlineYear && issuedOn.year() > *target.deadlineYear);
    const bool later =
        std::ranges::any_of(figures, [&](const TargetActual &figure) { return figure.asOf > issuedOn; });
    if (outside || later)
        return std::nullopt;
    const TargetProgress progress = targetProgress(target, plan, figures, issuedOn);
    TargetMove move;
    move.target = target;
    move.before = progress.done.value_or(0);
    move.after = move.before + 1;
    const auto newest = std::ranges::max_element(figures, {}, &TargetActual::asOf);
    if (newest != figures.end() && newest->asOf == issuedOn) {
        move.figure = *newest;
        move.figure.value += 1;
        return move;
    }
    move.figure.target = target.id;
    move.figure.asOf = issuedOn;
    move.figure.origin = origin;
    if (newest == figures.end() || progress.figures.isEmpty()) {
        move.figure.periodStart = plan.startYear ? QDate(*plan.startYear, 1, 1) : QDate();
        move.figure.value = 1;
        return move;
    }
    move.figure.countingRule = newest->countingRule;
    if (progress.figures.size() > 1) { // figures of periods that follow each other: one more period
        move.figure.periodStart = newest->asOf.addDays(1);
        move.figure.value = 1;
    } else {
        move.figure.periodStart = newest->periodStart;
        move.figure.value = newest->value + 1;
    }
    return move;
}

Result<IssuePreview> previewIssue(const Connection &connection, const WorkItem &item, const QString &number,
                                  const QDate &issuedOn, const QDate &implementedOn,
                                  const QString &replacedNumber, PlanId plan, const QDate &today)
{
    IssuePreview preview;
    GANGMU_TRY(taken, standardOfNumber(connection, number));
    GANGMU_TRY(replaced, standardOfNumber(connection, replacedNumber));
    preview.taken = taken;
    preview.replaced = replaced;
    preview.inForce = !implementedOn.isValid() || implementedOn <= today;
    if (!item.systemEntry.isNull()) {
        GANGMU_TRY(entry, systemEntryOf(connection, item.systemEntry));
        if (entry && entry->standard.isNull())
            preview.entry = entry;
    } else {
        GANGMU_TRY(planned, plannedEntriesTitled(connection, item.title));
        if (planned.size() == 1)
            preview.entry = planned.first();
    }
    const bool goes = replaced && preview.inForce && replaced->state != StandardState::Withdrawn;
    if (goes) {
        GANGMU_TRY(entries, systemPlacesOf(connection, replaced->id));
        preview.entriesTakenOver = int(std::ranges::count_if(entries, [&](const SystemEntry &entry) {
            return !preview.entry || entry.node != preview.entry->node;
        }));
    }
    GANGMU_TRY(standing, standingStandards(connection));
    preview.catalogueBefore = standing;
    preview.catalogueAfter = preview.catalogueBefore + 1 - (goes && stands(*replaced) ? 1 : 0);
    GANGMU_TRY(moves, movesOf(connection, item, number, issuedOn, plan));
    preview.targets = moves;
    return preview;
}

} // namespace gangmu
