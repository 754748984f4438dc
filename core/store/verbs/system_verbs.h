// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/system_codes.h"
#include "core/store/workspace.h"

/// Editing standards systems and their trees of nodes. Every verb is one undoable edit. Codes stay with their
/// nodes when these move: they are quoted in documents; renumberSystem() gives new ones, with a list.
namespace gangmu {

/// Where a node goes: under parent (null: top of the system), before a sibling (null: at the end).
struct SystemPlace
{
    StandardsSystemId system;
    SystemNodeId parent;
    SystemNodeId before;
};

/// A node to be made together with others: depth 0 stands at the place itself, 1 below the one before it with
/// depth 0, and so on. Without a code it gets the next free one.
struct SystemNodeDraft
{
    int depth = 0;
    QString title;
    QString code = {};
};

/// Id and rank are ignored: it comes behind the other systems. InvalidArgument without a title or with a code
/// pattern that is none.
Result<StandardsSystemId> createSystem(Workspace &workspace, const StandardsSystem &system);
/// Sets all but the rank. Follow-up edits that differ in the description alone join into one revision.
Result<void> editSystem(Workspace &workspace, const StandardsSystem &system);
/// With all its nodes and entries; standards stay in the catalogue.
Result<void> deleteSystem(Workspace &workspace, StandardsSystemId id);

Result<SystemNodeId> createSystemNode(Workspace &workspace, const SystemPlace &place, const QString &title);
/// Makes nodes as one edit (pasting an outline). Returns those of depth 0. Conflict for a code that is taken.
Result<QList<SystemNodeId>> createSystemNodes(Workspace &workspace, const SystemPlace &place,
                                              const QList<SystemNodeDraft> &drafts);
/// Sets code, title, foreign, planNode and remark of the node of this id. Conflict for a code that another
/// node of the system has.
Result<void> editSystemNode(Workspace &workspace, const SystemNode &node);
/// Moves nodes with all below them, keeping their order and their codes; into another system they take the
/// next free codes there. Conflict where a node would come to stand below itself.
Result<void> moveSystemNodes(Workspace &workspace, const QList<SystemNodeId> &nodes,
                             const SystemPlace &place);
/// With all below them and their entries.
Result<void> deleteSystemNodes(Workspace &workspace, const QList<SystemNodeId> &nodes);
/// Copies nodes with all below them and their entries, within or between systems, under the next free codes.
/// Returns the copies of the nodes.
Result<QList<SystemNodeId>> copySystemBranches(Workspace &workspace, const QList<SystemNodeId> &nodes,
                                               const SystemPlace &place);

/// What a merge did, for the sentence that reports it.
struct MergeOutcome
{
    int nodes = 0;      ///< came over
    int joined = 0;     ///< had a namesake there and were joined with it
    int entries = 0;    ///< came over
    int duplicates = 0; ///< stood there already and were dropped
};
/// Moves what is below one node, and its entries, to another node, of this or another system; nodes of the
/// same title are joined, entries that stand there already dropped, and the emptied node is deleted. Conflict
/// where one lies below the other.
Result<MergeOutcome> mergeSystemBranch(Workspace &workspace, SystemNodeId from, SystemNodeId into);

struct Renumbering
{
    StandardsSystemId system;
    SystemNodeId root = {};                        ///< null: the whole system
    std::optional<QString> pattern = std::nullopt; ///< becomes the system's; nothing: the one it has
};
/// What renumberSystem() would change.
Result<QList<CodeChange>> renumberPreview(const Connection &connection, const Renumbering &renumbering);
/// Numbers by the system's code pattern and returns what changed, in document order.
Result<QList<CodeChange>> renumberSystem(Workspace &workspace, const Renumbering &renumbering);

} // namespace gangmu
