// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/standard.h"
#include "core/domain/system_tree.h"
#include "core/store/connection.h"

#include <QHash>

namespace gangmu {

/// A standards system with all that its tables show, as a value: what every figure and page of it is computed
/// from.
struct SystemContent
{
    StandardsSystem system;
    SystemTree tree;
    QHash<SystemNodeId, QList<SystemEntry>> entries; ///< of each node, in their order
    QHash<StandardId, Standard> standards;           ///< those that entries name
    QHash<StandardId, QList<Replacement>> replaces;  ///< what those replace
    QHash<StandardId, QStringList> successors;       ///< numbers of what replaces those as a whole

    /// The standard of an existing entry; null for a planned one.
    const Standard *standardOf(const SystemEntry &entry) const;
    /// Entries of a node and of all below it (null: of the whole system), in document order.
    QList<SystemEntry> entriesBelow(SystemNodeId root = {}) const;
};

Result<SystemContent> readSystem(const Connection &connection, StandardsSystemId id);

} // namespace gangmu
