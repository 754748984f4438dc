// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/checks/checks.h"
#include "core/store/verbs/node_verbs.h"
#include "core/store/verbs/organization_verbs.h"
#include "core/store/verbs/target_verbs.h"

namespace gangmu {

Result<void> applyFix(Workspace &workspace, const QuickFix &fix)
{
    switch (fix.kind) {
    case FixKind::MergeOrganizations:
        return mergeOrganizations(workspace, fix.keep, fix.drop);
    case FixKind::LinkTargets:
        return linkTarget(workspace, fix.target.id, fix.target.sameAs);
    case FixKind::ReviseTarget:
        return reviseTarget(workspace, fix.target);
    case FixKind::CreateTarget: {
        GANGMU_TRY(made, createTarget(workspace, fix.target));
        Q_UNUSED(made);
        return {};
    }
    case FixKind::RenumberPlan:
        return renumberPlan(workspace, fix.plan);
    }
    return {};
}

} // namespace gangmu
