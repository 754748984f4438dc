// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/catalogue/review_effect.h"

#include "core/domain/terms.h"
#include "core/store/queries/catalogue_queries.h"
#include "core/store/queries/plan_queries.h"
#include "core/store/queries/review_queries.h"
#include "core/store/queries/system_queries.h"
#include "core/store/queries/target_queries.h"

#include <QHash>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

/// The level whose standards a target counts; the keys are those of resources/reading/metrics.txt.
std::optional<StandardLevel> levelOf(const Target &target)
{
    static const QHash<QString, StandardLevel> levels{
        {u"local_standards"_s, StandardLevel::Local},
        {u"agri_local_standards_cumulative"_s, StandardLevel::Local},
        {u"industry_standards"_s, StandardLevel::Industry},
        {u"group_standards"_s, StandardLevel::Group},
        {u"enterprise_standards"_s, StandardLevel::Enterprise}};
    const auto level = levels.constFind(target.metricKey);
    return level == levels.cend() ? std::nullopt : std::optional(*level);
}

Result<QList<SystemEffect>> systemEffects(const Connection &connection,
                                          const QHash<StandardId, QDate> &withdrawn, const QDate &asOf)
{
    QList<SystemEffect> effects;
    GANGMU_TRY(systems, standardsSystems(connection));
    for (const StandardsSystem &system : std::as_const(systems)) {
        GANGMU_TRY(content, readSystem(connection, system.id));
        const SystemCount before = countSystem(content, asOf);
        for (Standard &standard : content.standards) {
            if (const auto day = withdrawn.constFind(standard.id); day != withdrawn.cend()) {
                standard.state = StandardState::Withdrawn;
                standard.withdrawnOn = *day;
            }
        }
        const SystemCount after = countSystem(content, asOf);
        if (after != before)
            effects.append({system.id, system.title, before, after});
    }
    return effects;
}

/// A standard that was issued before the plan began is no loss to a target of new ones.
IssueYears yearsOf(const Plan &plan, const Target &target)
{
    if (target.counting != CountingMode::New)
        return {};
    return {plan.startYear.value_or(0), target.deadlineYear.value_or(plan.endYear.value_or(0))};
}

Result<QList<TargetEffect>> targetEffects(const Connection &connection, const QList<Standard> &withdrawn)
{
    QList<TargetEffect> effects;
    QHash<std::pair<int, int>, QHash<StandardLevel, qint64>> counted; // by years
    GANGMU_TRY(planList, plans(connection));
    for (const Plan &plan : std::as_const(planList)) {
        if (plan.role != PlanRole::Own)
            continue;
        GANGMU_TRY(targetList, targets(connection, plan.id));
        for (const Target &target : std::as_const(targetList)) {
            const std::optional<StandardLevel> level = levelOf(target);
            if (!level || !target.sameAs.isNull())
                continue;
            const IssueYears years = yearsOf(plan, target);
            const qint64 lost =
                std::count_if(withdrawn.begin(), withdrawn.end(), [&](const Standard &standard) {
                    return standard.state == StandardState::InForce && standard.level == *level &&
                           years.holds(standard.issuedOn);
                });
            if (lost == 0)
                continue;
            const std::pair<int, int> key(years.from, years.to);
            if (!counted.contains(key)) {
                GANGMU_TRY(counts, inForceByLevel(connection, years));
                counted.insert(key, counts);
            }
            const qint64 before = counted.value(key).value(*level);
            effects.append(
                {target.id, plan.id, target.metric, boundText(target), {*level, before, before - lost}});
        }
    }
    return effects;
}

} // namespace

Result<ReviewEffect> reviewEffect(const Connection &connection, const QList<ReviewDecision> &decisions,
                                  const QDate &asOf)
{
    ReviewEffect effect;
    QHash<StandardId, QDate> withdrawn;
    for (const ReviewDecision &decision : decisions) {
        effect.kept += decision.conclusion == ReviewConclusion::KeptInForce;
        effect.revise += decision.conclusion == ReviewConclusion::Revise;
        effect.withdraw += decision.conclusion == ReviewConclusion::Withdraw;
        if (decision.conclusion == ReviewConclusion::Withdraw)
            withdrawn.insert(decision.standard, decision.concludedOn);
    }
    if (withdrawn.isEmpty())
        return effect;
    GANGMU_TRY(systems, systemEffects(connection, withdrawn, asOf));
    effect.systems = systems;

    GANGMU_TRY(inForce, inForceByLevel(connection));
    GANGMU_TRY(rows, standardsByIds(connection, withdrawn.keys()));
    QHash<StandardLevel, qint64> lost;
    for (const Standard &row : std::as_const(rows)) {
        if (row.state == StandardState::InForce)
            ++lost[row.level];
    }
    for (const EnumCode<StandardLevel> &level : EnumCodes<StandardLevel>::table) {
        if (const qint64 count = lost.value(level.value))
            effect.levels.append(
                {level.value, inForce.value(level.value), inForce.value(level.value) - count});
    }

    GANGMU_TRY(touched, targetEffects(connection, rows));
    effect.targets = touched;
    return effect;
}

} // namespace gangmu
