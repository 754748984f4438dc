// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enum_codes.h"

#include <QJsonObject>

namespace gangmu {

/// What accepting a review note does. Stored as a JSON object: "action" holds the code of the kind, the other
/// keys are listed at each kind. "node" and "target" are indices while parsed, row ids once stored.
enum class ReviewActionKind {
    SplitItem,  ///< node, name, body: the box item gets this name and body
    InsertItem, ///< after (node), name, body: a new box item behind that one; trim: new body of that one
    MergeOrganizations, ///< keep, drop: names; drop becomes a spelling of keep
    LinkTargets,        ///< target, same_as: the first repeats the second
    CreateTarget,       ///< node, text, metric, comparator (code), value, high, unit, deadline, scope
    RemoveTarget,       ///< target
    SetTitle,           ///< title of the plan
    SetIssuedOn,        ///< date, ISO
    AddResponsibility,  ///< node, organization (name), role (code)
    SetNumber           ///< node, number
};

template <>
struct EnumCodes<ReviewActionKind>
{
    static constexpr EnumCode<ReviewActionKind> table[] = {
        {ReviewActionKind::SplitItem, "split_item"},
        {ReviewActionKind::InsertItem, "insert_item"},
        {ReviewActionKind::MergeOrganizations, "merge_organizations"},
        {ReviewActionKind::LinkTargets, "link_targets"},
        {ReviewActionKind::CreateTarget, "create_target"},
        {ReviewActionKind::RemoveTarget, "remove_target"},
        {ReviewActionKind::SetTitle, "set_title"},
        {ReviewActionKind::SetIssuedOn, "set_issued_on"},
        {ReviewActionKind::AddResponsibility, "add_responsibility"},
        {ReviewActionKind::SetNumber, "set_number"}};
};

} // namespace gangmu
