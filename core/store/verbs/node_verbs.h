// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"
#include "core/store/workspace.h"

/// Editing a plan's tree. Every verb is one undoable edit; numbers of siblings follow the change.
namespace gangmu {

/// Where a node goes: under parent (null: top of the plan), before a sibling (null: at the end).
struct NodePlace
{
    PlanId plan;
    NodeId parent;
    NodeId before;
};

/// A node to be made together with others: depth 0 stands at the place itself, 1 below the one before it with
/// depth 0, and so on. Boxes and box items keep their kind, headings take the one of their level.
struct NodeDraft
{
    int depth = 0;
    PlanNodeKind kind = PlanNodeKind::Item;
    QString title;
    QString body;
};
/// Makes nodes as one edit (pasting an outline). Returns those of depth 0.
Result<QList<NodeId>> createNodes(Workspace &workspace, const NodePlace &place,
                                  const QList<NodeDraft> &drafts);

/// Headings take the kind that fits their parent (chapter, section, item). Conflict where a kind cannot stand
/// there.
Result<NodeId> createNode(Workspace &workspace, const NodePlace &place, PlanNodeKind kind,
                          const QString &title, const QString &body = {});
Result<void> renameNode(Workspace &workspace, NodeId node, const QString &title);
/// Follow-up edits of the same body join into one revision (typing).
Result<void> setNodeBody(Workspace &workspace, NodeId node, const QString &body);
/// Sets a number as typed; the empty text takes the node out of the numbering.
Result<void> setNodeNumber(Workspace &workspace, NodeId node, const QString &number);
/// Moves nodes with all below them, keeping their order. Conflict where a node would come to stand below
/// itself.
Result<void> moveNodes(Workspace &workspace, const QList<NodeId> &nodes, const NodePlace &place);
/// One place up (-1) or down (+1) among the siblings; at the edge nothing happens.
Result<void> shiftNode(Workspace &workspace, NodeId id, int direction);
/// Below the sibling before it / behind its parent. Where that cannot be, Conflict says why.
Result<void> indentNode(Workspace &workspace, NodeId id);
Result<void> outdentNode(Workspace &workspace, NodeId id);
/// Deletes nodes with all below them, their targets and responsibilities; standards only lose the link.
Result<void> deleteNodes(Workspace &workspace, const QList<NodeId> &nodes);
Result<void> changeNodeKind(Workspace &workspace, NodeId id, PlanNodeKind kind);
Result<void> setMatrixRole(Workspace &workspace, NodeId id, MatrixRole role);
/// Copies a node with all below it, with responsibilities and targets (without their figures), within or
/// between plans. Returns the copy of the node.
Result<NodeId> copyBranch(Workspace &workspace, NodeId root, const NodePlace &place);
/// Several of one plan at once, in this order, as one edit. Returns the copies of the nodes.
Result<QList<NodeId>> copyBranches(Workspace &workspace, const QList<NodeId> &roots, const NodePlace &place);
/// Numbers all headings and boxes of a plan from the start, closing gaps.
Result<void> renumberPlan(Workspace &workspace, PlanId plan);

} // namespace gangmu
