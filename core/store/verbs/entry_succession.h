// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/standards_system.h"
#include "core/store/workspace.h"

namespace gangmu {

/// A row of the 明细表 whose standard is in force no more, and what takes its place.
struct EntrySuccession
{
    SystemEntryId entry;
    StandardId successor;
};

/// The rows become those of the successors, as one edit: rank, level and remark stay. Where the node holds
/// the successor already, the row goes, and work items that were to fulfil it name the other one. NotFound
/// where an entry or a successor is gone; nothing is changed then.
Result<void> succeedSystemEntries(Workspace &workspace, const QList<EntrySuccession> &successions);

} // namespace gangmu
