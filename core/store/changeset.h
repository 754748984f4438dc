// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/changeset_bytes.h"
#include "core/store/tables.h"

#include <QByteArray>

struct sqlite3_session;

namespace gangmu {

/// Records what happens to the tracked tables between construction and changeset().
class ChangeRecorder
{
public:
    /// Throws SQLite::Exception.
    explicit ChangeRecorder(const Connection &connection);
    ~ChangeRecorder();
    ChangeRecorder(const ChangeRecorder &) = delete;
    ChangeRecorder &operator=(const ChangeRecorder &) = delete;

    /// Empty where nothing changed in the end. Throws SQLite::Exception; code SQLITE_INTERRUPT when
    /// cancelled.
    ChangesetBytes changeset(const Progress &progress = {}) const;

private:
    sqlite3 *m_database;
    sqlite3_session *m_session = nullptr;
};

/// The changeset that takes back the given one. Memory does not grow with it.
Result<ChangesetBytes> invertedChangeset(ChangesetSource &changeset, const Progress &progress = {});
/// The changeset as it is, taken out of where it is stored.
Result<ChangesetBytes> copiedChangeset(ChangesetSource &changeset, const Progress &progress = {});
/// First one, then the other, as one; empty where they cancel out.
Result<QByteArray> joinedChangesets(const QList<QByteArray> &changesets);
/// Applies all or nothing; Conflict where the rows are not as the changeset expects. Run it in a transaction.
/// Memory does not grow with it.
Result<void> applyChangeset(const Connection &connection, ChangesetSource &changeset,
                            const Progress &progress = {});

/// Column names of a tracked table, in order.
using ColumnNames = QHash<Table, QStringList>;
ColumnNames readColumnNames(const Connection &connection);

/// The rows of a changeset in readable form; stops after limit rows (0 = no limit).
Result<QList<RowChange>> rowsOf(const QByteArray &changeset, const ColumnNames &columns, qsizetype limit = 0);
/// What the changeset does to one row, or nothing. Memory does not grow with the changeset.
Result<std::optional<RowChange>> rowOf(ChangesetSource &changeset, const ColumnNames &columns, Table table,
                                       qint64 id);

} // namespace gangmu
