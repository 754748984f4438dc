// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/checks/check_input.h"
#include "core/store/workspace.h"

/// A linter for plans. Each rule is one function and knows nothing of the others; a rule that is not certain
/// stays silent, because a wall of false alarms is read by nobody.
namespace gangmu {

struct CheckRule
{
    QString id;    ///< stable, e.g. "target-deadline"
    QString title; ///< what it looks for, in a few words
    QList<Finding> (*find)(const CheckInput &input) = nullptr;
};

/// All rules, in the order in which their findings are listed.
QList<CheckRule> checkRules();

/// Reads what the rules need. NotFound where the plan does not exist. Any thread with a connection of its
/// own.
Result<CheckInput> readCheckInput(const Connection &connection, PlanId plan, const QDate &today,
                                  const TargetFinder &finder = {});

/// Errors first, then warnings, then notes; within them by rule, then in the order of the plan. Pure.
QList<Finding> runChecks(const CheckInput &input);

/// Both together.
Result<QList<Finding>> checkPlan(const Connection &connection, PlanId plan, const QDate &today,
                                 const TargetFinder &finder = {});

/// "错误", "警告", "提示".
QString severityText(Severity severity);

/// Carries out a remedy as one edit. Conflict where the plan has changed so that it no longer fits.
Result<void> applyFix(Workspace &workspace, const QuickFix &fix);

} // namespace gangmu
