// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/standard.h"
#include "core/domain/standards_system.h"
#include "core/store/connection.h"

#include <QHash>

namespace gangmu {

/// Reading standards systems. Any connection, on its own thread. Lists come in the order people see.
Result<QList<StandardsSystem>> standardsSystems(const Connection &connection);
Result<StandardsSystem> standardsSystemById(const Connection &connection, StandardsSystemId id);

/// All nodes of a system, by rank (see SystemTree for the order of a document).
Result<QList<SystemNode>> systemNodes(const Connection &connection, StandardsSystemId system);
Result<SystemNode> systemNodeById(const Connection &connection, SystemNodeId id);

/// All entries of a system, those of one node in their order.
Result<QList<SystemEntry>> systemEntries(const Connection &connection, StandardsSystemId system);
Result<QList<SystemEntry>> nodeEntries(const Connection &connection, SystemNodeId node);
Result<SystemEntry> systemEntryById(const Connection &connection, SystemEntryId id);
/// Wherever a standard stands, in any system.
Result<QList<SystemEntry>> entriesOfStandard(const Connection &connection, StandardId standard);

/// The standards that the entries of a system name.
Result<QHash<StandardId, Standard>> systemStandards(const Connection &connection, StandardsSystemId system);
/// What those standards replace.
Result<QList<Replacement>> systemReplacements(const Connection &connection, StandardsSystemId system);
/// For each standard of the system that others of the catalogue replace, their numbers.
Result<QHash<StandardId, QStringList>> systemSuccessors(const Connection &connection,
                                                        StandardsSystemId system);

/// The standard of the catalogue that has this number, in any spelling; of several the one in force, then the
/// one issued last. Null where there is none.
Result<StandardId> standardByNumber(const Connection &connection, const QString &number);

} // namespace gangmu
