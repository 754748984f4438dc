// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/progress.h"
#include "core/domain/standard.h"
#include "core/domain/work_item.h"
#include "core/store/connection.h"
#include "core/store/revision_log.h"

namespace gangmu {

/// A target with where it stands.
struct OverviewTarget
{
    Target target;
    TargetProgress progress;
};

/// Standards of one level: promised, issued so far, in force.
struct OverviewLevel
{
    StandardLevel level = StandardLevel::Local;
    int planned = 0;
    int issued = 0;
    int inForce = 0;
};

/// Something that lacks what it should have.
struct OverviewGap
{
    NodeId node;
    TargetId target; ///< null for a task
    QString text;
};

/// What one sees of a plan first.
struct Overview
{
    Plan plan;
    QDate asOf;
    QList<OverviewTarget> targets; ///< without those that repeat another
    int reached = 0;
    int behind = 0; ///< behind the pace or missed
    int tasks = 0;
    QList<OverviewGap> tasksWithoutLead; ///< see lacksLead()
    QList<OverviewGap> targetsWithoutDeadline;
    int openNotes = 0;
    QList<OverviewLevel> levels; ///< of the plan's region, those that occur
    QList<Revision> lastEdits;   ///< newest first
};

/// asOf is the day on which one asks. Any thread with a connection of its own.
Result<Overview> readOverview(const Connection &connection, PlanId plan, const QDate &asOf);

} // namespace gangmu
