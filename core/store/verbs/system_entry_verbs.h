// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/standard.h"
#include "core/domain/standards_system.h"
#include "core/store/workspace.h"

/// Editing the rows of the 明细表. Every verb is one undoable edit. A node holds a standard once, and a
/// planned entry of one title once: Conflict otherwise, and nothing is changed.
namespace gangmu {

/// An entry for a standard of the catalogue, recommended at the level it has.
SystemEntry entryFor(const Standard &standard);

/// Adds entries to a node before one that is there (null: at the end). Id, node and rank of the arguments are
/// ignored. InvalidArgument for a planned entry without a title, NotFound for a standard that is gone.
Result<QList<SystemEntryId>> addSystemEntries(Workspace &workspace, SystemNodeId id,
                                              const QList<SystemEntry> &entries, SystemEntryId before = {});
/// Sets all but node and rank: giving a planned entry its standard makes it an existing one.
Result<void> editSystemEntry(Workspace &workspace, const SystemEntry &entry);
/// Several at once, as one edit.
Result<void> editSystemEntries(Workspace &workspace, const QList<SystemEntry> &entries);
/// Moves entries, of any nodes and systems, to a node, keeping their order.
Result<void> moveSystemEntries(Workspace &workspace, const QList<SystemEntryId> &ids, SystemNodeId target,
                               SystemEntryId before = {});
/// Work items that were to fulfil them lose the link.
Result<void> deleteSystemEntries(Workspace &workspace, const QList<SystemEntryId> &ids);

} // namespace gangmu
