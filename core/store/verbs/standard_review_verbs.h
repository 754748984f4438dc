// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/domain/standard.h"
#include "core/store/workspace.h"

namespace gangmu {

/// The conclusion of a 复审 for one standard.
struct ReviewDecision
{
    StandardId standard;
    ReviewConclusion conclusion = ReviewConclusion::KeptInForce;
    QDate concludedOn;
    QString remark = {};
    bool operator==(const ReviewDecision &) const = default;
};

struct ReviewOptions
{
    bool createWorkItems = false;        ///< a revision project for each standard that is to be revised
    std::optional<int> plannedYear = {}; ///< of these projects
};

/// Records the conclusions as one edit. Kept: reviewed on that day. Revise: reviewed, and a work item where
/// asked for, unless one revises that number already. Withdraw: withdrawn from that day on. Deciding twice
/// for one standard is InvalidArgument, as is a missing date.
Result<void> reviewStandards(Workspace &workspace, const QList<ReviewDecision> &decisions,
                             const ReviewOptions &options = {});

/// The same as part of an edit, for a batch that runs in the background.
Result<void> recordReviews(Edit &edit, const QList<ReviewDecision> &decisions, const ReviewOptions &options,
                           const Progress &progress = {});
EditLabel reviewLabel(const QList<ReviewDecision> &decisions);

} // namespace gangmu
