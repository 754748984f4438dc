// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/queries/history_queries.h"

#include "core/store/changeset_search.h"

namespace gangmu {

Result<QList<RowHistory>> rowHistory(const Connection &connection, Table table, qint64 id, int depth)
{
    return guarded([&]() -> Result<QList<RowHistory>> {
        GANGMU_TRY(log, revisions(connection, depth));
        const ColumnNames columns = readColumnNames(connection);
        ChangesetSearch search;
        search.add(id);
        QList<RowHistory> history;
        for (const Revision &revision : log) {
            RevisionChangeset stored(connection, revision.id);
            if (!search.hits(stored))
                continue;
            RevisionChangeset changeset(connection, revision.id);
            GANGMU_TRY(row, rowOf(changeset, columns, table, id));
            if (row)
                history.append({revision, *row});
        }
        return history;
    });
}

} // namespace gangmu
