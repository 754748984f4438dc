// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/progress.h"
#include "core/analysis/series.h"
#include "core/domain/organization.h"

namespace gangmu {

/// The targets of one plan with how far they have come.
struct PlanTargets
{
    Plan plan;
    QList<Target> targets;
    QList<TargetProgress> progress; ///< one for each target
};

/// How many tasks an organization has in the plans that were counted.
struct OrganizationLoad
{
    Organization organization;
    int lead = 0;
    int participant = 0;
    int responsible = 0;

    int total() const { return lead + participant + responsible; }
};

/// The figures of a workspace as of a date.
struct Statistics
{
    QDate asOf;
    YearSeries series;
    QList<PlanTargets> targets;
    QList<OrganizationLoad> organizations; ///< of the plans, the busiest first; collectives last
};

/// The figures of these plans; the series covers all standards and work items of the workspace.
Result<Statistics> readStatistics(const Connection &connection, const QList<Plan> &plans, const QDate &asOf);

} // namespace gangmu
