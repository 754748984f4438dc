// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/queries/history_queries.h"

#include <cstring>
#include <vector>

namespace gangmu {

namespace {

constexpr qint64 readWhole = 1 << 20; // bytes

/// Whether the changeset can speak of the row at all: its id stands there as eight big-endian bytes. Saves
/// decoding the changesets of large imports, and having them in memory.
bool mayConcern(ChangesetSource &changeset, qint64 id)
{
    char wanted[sizeof(qint64)];
    for (size_t i = 0; i < sizeof wanted; ++i)
        wanted[i] = char(quint64(id) >> (56 - 8 * i));
    std::vector<char> buffer(size_t(readWhole) + sizeof wanted);
    size_t kept = 0; // the end of the last piece: the id may lie across
    while (const int count = changeset.read(buffer.data() + kept, int(readWhole))) {
        const size_t size = kept + size_t(count);
        if (memmem(buffer.data(), size, wanted, sizeof wanted))
            return true;
        kept = std::min(size, sizeof wanted - 1);
        std::memmove(buffer.data(), buffer.data() + size - kept, kept);
    }
    return false;
}

} // namespace

Result<QList<RowHistory>> rowHistory(const Connection &connection, Table table, qint64 id, int depth)
{
    return guarded([&]() -> Result<QList<RowHistory>> {
        GANGMU_TRY(log, revisions(connection, depth));
        const ColumnNames columns = readColumnNames(connection);
        QList<RowHistory> history;
        for (const Revision &revision : log) {
            RevisionChangeset search(connection, revision.id);
            if (!mayConcern(search, id))
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
