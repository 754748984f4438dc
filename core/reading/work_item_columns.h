// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QString>

namespace gangmu {

/// What a column of a plan's table says.
enum class WorkItemColumn {
    Number,
    Title,
    Action,
    RevisedNumber,
    Level,
    Mandate,
    Kind,
    AdoptedNumber,
    Adoption,
    Field,
    Proposer,
    Committee,
    LeadDrafter,
    CoDrafters,
    Due,
    Funding,
    ApprovalDocument,
    ApprovedOn,
    StageColumn,
    State,
    Year,
    Remark,
    Serial ///< 序号: known, and of no use
};

/// The column of a heading in any of its usual names; nothing where it is not known.
std::optional<WorkItemColumn> workItemColumn(const QString &heading);

} // namespace gangmu
