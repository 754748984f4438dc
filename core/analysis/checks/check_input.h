// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/checks/finding.h"
#include "core/analysis/plan_content.h"
#include "core/domain/standard.h"
#include "core/domain/work_item.h"

#include <functional>

namespace gangmu {

/// Finds targets in the text of nodes; the plan reader has such a function. Node and text are set.
using TargetFinder = std::function<QList<Target>(const Plan &plan, const QList<PlanNode> &nodes)>;

/// All that the rules look at, for one plan.
struct CheckInput
{
    PlanContent content;
    QList<OrganizationAlias> aliases;
    QList<OrganizationChange> changes;
    QList<WorkItem> workItems;   ///< of the plan's region
    QList<Target> targetsInText; ///< what the finder found; empty without one
    bool textWasRead = false;
    QDate today;

    /// "（一）完善标准体系", shortened; for a paragraph the beginning of its text.
    QString label(const PlanNode &node) const;
    QString name(OrganizationId organization) const;
    bool isCollective(OrganizationId organization) const;
    /// A finding about a node, with its line.
    Finding at(const PlanNode &node, Severity severity, const QString &message) const;
    /// A finding about a target, with its line and the node it stands in.
    Finding at(const Target &target, Severity severity, const QString &message) const;
    /// Whether people said no to a proposal of this kind that contains all these words.
    bool wasDismissed(ReviewKind kind, const QStringList &words) const;
};

/// Text of at most `longest` characters, else with "…".
QString shortened(const QString &text, qsizetype longest = 24);

} // namespace gangmu
