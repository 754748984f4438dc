// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enum_codes.h"
#include "core/domain/target.h"

#include <QCoreApplication>

namespace gangmu {

/// Error: the plan contradicts itself or lacks what it must have. Warning: most likely wrong. Note: worth a
/// look.
enum class Severity { Error, Warning, Note };

template <>
struct EnumCodes<Severity>
{
    static constexpr EnumCode<Severity> table[] = {
        {Severity::Error, "error"}, {Severity::Warning, "warning"}, {Severity::Note, "note"}};
};

enum class FixKind {
    MergeOrganizations, ///< keep, drop
    LinkTargets,        ///< target.id repeats target.sameAs
    CreateTarget,       ///< target
    ReviseTarget,       ///< target, with all fields
    RenumberPlan        ///< plan
};

/// A remedy that is safe to offer: one edit that undo takes back. See applyFix().
struct QuickFix
{
    FixKind kind = FixKind::RenumberPlan;
    QString text; ///< what it does, for a button
    Target target;
    OrganizationId keep;
    OrganizationId drop;
    PlanId plan;
};

/// What a rule found. The most precise subject is set. Of a plan, plan always is; of the catalogue, standard.
struct Finding
{
    QString rule; ///< id of the rule
    Severity severity = Severity::Warning;
    QString message; ///< one sentence that names the place
    PlanId plan;
    NodeId node;
    TargetId target;
    OrganizationId organization;
    StandardId standard;
    SystemEntryId entry; ///< of the standard, where it is about its place in a system
    int line = 0;        ///< of the imported document; 0 where there is none
    std::optional<QuickFix> fix;
};

/// Translation context of what the checks say to people.
class CheckText
{
    Q_DECLARE_TR_FUNCTIONS(CheckText)
};

} // namespace gangmu
