// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/revision_log.h"

namespace gangmu {

/// What a revision did to one row.
struct RowHistory
{
    Revision revision;
    RowChange change;
};

/// The history of a row, newest first, among the newest `depth` revisions. Decodes changesets: a few
/// milliseconds for a long history, so ask when somebody looks.
Result<QList<RowHistory>> rowHistory(const Connection &connection, Table table, qint64 id, int depth = 500);

} // namespace gangmu
