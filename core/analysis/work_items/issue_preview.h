// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/standard.h"
#include "core/domain/standards_system.h"
#include "core/domain/target.h"
#include "core/domain/work_item.h"
#include "core/store/connection.h"

/// What issuing a work item as a standard will change, before it is done.
namespace gangmu {

/// A target that counts standards of this level: the figure that would be recorded with the issue.
struct TargetMove
{
    Target target;
    double before = 0;
    double after = 0;
    TargetActual figure; ///< with an id where the figure of that day is raised, else a new one
};

struct IssuePreview
{
    std::optional<Standard> taken;    ///< a standard that has the number already
    std::optional<Standard> replaced; ///< the replaced one, where the catalogue has it
    bool inForce = false;             ///< on the day asked: the replaced one is replaced at once
    int entriesTakenOver = 0;         ///< places in systems that go from the replaced to the new one
    std::optional<SystemEntry> entry; ///< the planned entry that it fulfils
    int catalogueBefore = 0;          ///< standards in force or published
    int catalogueAfter = 0;
    QList<TargetMove> targets;
};

/// number, dates and replacedNumber as typed so far (may be empty). plan: whose targets may move; null: none.
/// The planned entry is the work item's, or else the only one of its title.
Result<IssuePreview> previewIssue(const Connection &connection, const WorkItem &item, const QString &number,
                                  const QDate &issuedOn, const QDate &implementedOn,
                                  const QString &replacedNumber, PlanId plan, const QDate &today);

/// The figure that one more standard issued on that day makes of a target's figures; nothing where the target
/// does not count standards of the level, or its newest figure is of a later day and contains it.
std::optional<TargetMove> targetMove(const Target &target, const Plan &plan,
                                     const QList<TargetActual> &figures, StandardLevel level,
                                     const QDate &issuedOn, const QString &origin);

} // namespace gangmu
