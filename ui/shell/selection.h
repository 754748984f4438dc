// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entity_id.h"

#include <QMetaType>

namespace gangmu {

/// What can be selected. The window has one selection; pages show it and the inspector describes it.
enum class SelectionKind {
    None,
    Plan,
    Node,
    Target,
    Organization,
    ReviewNote,
    Standard,
    WorkItem,
    Committee
};

struct Selection
{
    SelectionKind kind = SelectionKind::None;
    qint64 id = 0;

    Selection() = default;
    explicit Selection(PlanId plan) : kind(SelectionKind::Plan), id(plan.value()) {}
    explicit Selection(NodeId node) : kind(SelectionKind::Node), id(node.value()) {}
    explicit Selection(TargetId target) : kind(SelectionKind::Target), id(target.value()) {}
    explicit Selection(OrganizationId organization)
        : kind(SelectionKind::Organization), id(organization.value())
    {
    }
    explicit Selection(ReviewNoteId note) : kind(SelectionKind::ReviewNote), id(note.value()) {}
    explicit Selection(StandardId standard) : kind(SelectionKind::Standard), id(standard.value()) {}
    explicit Selection(WorkItemId item) : kind(SelectionKind::WorkItem), id(item.value()) {}
    explicit Selection(CommitteeId committee) : kind(SelectionKind::Committee), id(committee.value()) {}

    bool isNone() const { return kind == SelectionKind::None; }
    NodeId node() const { return NodeId(kind == SelectionKind::Node ? id : 0); }
    TargetId target() const { return TargetId(kind == SelectionKind::Target ? id : 0); }
    StandardId standard() const { return StandardId(kind == SelectionKind::Standard ? id : 0); }
    WorkItemId workItem() const { return WorkItemId(kind == SelectionKind::WorkItem ? id : 0); }
    CommitteeId committee() const { return CommitteeId(kind == SelectionKind::Committee ? id : 0); }
    OrganizationId organization() const
    {
        return OrganizationId(kind == SelectionKind::Organization ? id : 0);
    }
    bool operator==(const Selection &) const = default;
};

/// The pages of the left rail, from top to bottom.
enum class PageId { Overview, Plan, Responsibility, System, Catalogue, Charts, Checks };

} // namespace gangmu

Q_DECLARE_METATYPE(gangmu::Selection)
