// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/changeset_bytes.h"
#include "core/store/tables.h"

#include <functional>
#include <QByteArray>

struct sqlite3_changeset_iter;
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

/// A row of a changeset that is not decoded yet. Lives within the callback of rowsWhere().
class RowGlance
{
public:
    Table table() const { return m_table; }
    qint64 id() const;
    /// Whether the column has this value before or after; columns by their position.
    bool holds(int column, qint64 wanted) const;
    bool holds(int column, const QByteArray &utf8) const;

private:
    friend class ChangesetReader;
    sqlite3_changeset_iter *m_change = nullptr;
    Table m_table = Table::Plan;
    int m_operation = 0;
};

/// The rows of a changeset for which `wanted` says so, of those that begin within so many bytes, and perhaps
/// some more (-1: of all). Memory grows with these alone.
Result<QList<RowChange>> rowsWhere(ChangesetSource &changeset, const ColumnNames &columns,
                                   const std::function<bool(const RowGlance &)> &wanted, qint64 within = -1);

} // namespace gangmu
