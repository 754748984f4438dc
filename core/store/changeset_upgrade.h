// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

namespace gangmu {

/// Rewrites the changesets of the revision log for tables that have gained columns since: undo, redo and the
/// joining of old with new changesets need rows as wide as the tables are now. New columns get their default;
/// number_key of a standard what the migration computed. Part of a migration's transaction. Throws
/// SQLite::Exception.
void upgradeRevisions(const Connection &connection);

} // namespace gangmu
