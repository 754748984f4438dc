// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/plan.h"
#include "core/store/connection.h"

namespace gangmu {

/// One difference between two moments of a plan, in the plan's own terms.
struct PlanDifference
{
    enum class Kind {
        PlanField, ///< field: what of the plan
        NodeAdded,
        NodeRemoved,
        NodeRetitled,
        NodeTextChanged,
        NodeMoved, ///< before, after: path of the headings above
        TargetAdded,
        TargetRemoved,
        TargetRevised, ///< field: 目标值, 期限 …
        Responsibility, ///< field: 牵头单位, 参加单位 or 责任单位; before: who went, after: who came
        OrganizationRenamed
    };
    Kind kind = Kind::PlanField;
    NodeId node; ///< where to jump; null where the node is gone
    TargetId target;
    QString subject; ///< the node with its number, the target's metric …
    QString field;
    QString before;
    QString after;

    bool operator==(const PlanDifference &) const = default;
};

/// The differences of a plan between two revisions (each "after this one"), in document order. Renumbering
/// and the order of keys are no differences. What was changed and changed back does not appear.
Result<QList<PlanDifference>> planDifferences(const Connection &connection, PlanId plan, RevisionId from,
                                              RevisionId to);

/// "改标题", "指标调整" … for a column of a list.
QString differenceKindText(PlanDifference::Kind kind);

} // namespace gangmu
