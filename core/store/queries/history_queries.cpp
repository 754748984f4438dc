// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/queries/history_queries.h"

namespace gangmu {

namespace {

/// Whether the changeset can speak of the row at all: its id stands there as eight big-endian bytes. Saves
/// decoding the changesets of large imports.
bool mayConcern(const QByteArray &changeset, qint64 id)
{
    char bytes[sizeof(qint64)];
    for (size_t i = 0; i < sizeof bytes; ++i)
        bytes[i] = char(quint64(id) >> (56 - 8 * i));
    return changeset.contains(QByteArrayView(bytes, sizeof bytes));
}

} // namespace

Result<QList<RowHistory>> rowHistory(const Connection &connection, Table table, qint64 id, int depth)
{
    return guarded([&]() -> Result<QList<RowHistory>> {
        GANGMU_TRY(log, revisions(connection, depth));
        const ColumnNames columns = readColumnNames(connection);
        QList<RowHistory> history;
        for (const Revision &revision : log) {
            GANGMU_TRY(changeset, revisionChangeset(connection, revision.id));
            if (!mayConcern(changeset, id))
                continue;
            GANGMU_TRY(rows, rowsOf(changeset, columns));
            for (const RowChange &row : rows) {
                if (row.table == table && row.id == id)
                    history.append({revision, row});
            }
        }
        return history;
    });
}

} // namespace gangmu
