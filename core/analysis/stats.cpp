// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/stats.h"

#include "core/store/queries/organization_queries.h"
#include "core/store/queries/target_queries.h"

#include <algorithm>
#include <QHash>

namespace gangmu {

namespace {

void count(OrganizationLoad &load, ResponsibilityRole role)
{
    switch (role) {
    case ResponsibilityRole::Lead:
        ++load.lead;
        return;
    case ResponsibilityRole::Participant:
        ++load.participant;
        return;
    case ResponsibilityRole::Responsible:
        ++load.responsible;
        return;
    }
}

Result<QList<OrganizationLoad>> loads(const Connection &connection, const QList<Plan> &plans)
{
    GANGMU_TRY(known, organizations(connection));
    QHash<OrganizationId, qsizetype> index;
    QList<OrganizationLoad> all;
    for (const Organization &organization : std::as_const(known)) {
        index.insert(organization.id, all.size());
        all.append({organization, 0, 0, 0});
    }
    for (const Plan &plan : plans) {
        GANGMU_TRY(list, responsibilities(connection, plan.id));
        for (const Responsibility &each : std::as_const(list)) {
            if (const auto found = index.constFind(each.organization); found != index.cend())
                count(all[*found], each.role);
        }
    }
    all.removeIf([](const OrganizationLoad &load) { return load.total() == 0; });
    std::ranges::stable_sort(all, [](const OrganizationLoad &a, const OrganizationLoad &b) {
        const bool collectiveA = a.organization.kind == OrganizationKind::Collective;
        const bool collectiveB = b.organization.kind == OrganizationKind::Collective;
        return collectiveA != collectiveB ? collectiveB : a.total() > b.total();
    });
    return all;
}

} // namespace

Result<Statistics> readStatistics(const Connection &connection, const QList<Plan> &plans, const QDate &asOf)
{
    Statistics statistics;
    statistics.asOf = asOf;
    SeriesScope scope;
    scope.asOf = asOf;
    GANGMU_TRY(series, readYearSeries(connection, scope));
    statistics.series = std::move(series);
    for (const Plan &plan : plans) {
        GANGMU_TRY(list, targets(connection, plan.id));
        GANGMU_TRY(figures, planActuals(connection, plan.id));
        statistics.targets.append({plan, list, planProgress(plan, list, figures, asOf)});
    }
    GANGMU_TRY(busy, loads(connection, plans));
    statistics.organizations = std::move(busy);
    return statistics;
}

} // namespace gangmu
