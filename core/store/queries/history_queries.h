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

/// The history of a row, newest first, among the newest `depth` revisions. Searches the changesets: a few
/// milliseconds for a long history, about a second where a revision holds a million rows; memory does not
/// grow with them.
Result<QList<RowHistory>> rowHistory(const Connection &connection, Table table, qint64 id, int depth = 500);

} // namespace gangmu
