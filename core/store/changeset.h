// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"
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

    /// Empty where nothing changed in the end. Throws SQLite::Exception.
    QByteArray changeset() const;

private:
    sqlite3 *m_database;
    sqlite3_session *m_session = nullptr;
};

/// The changeset that takes back the given one.
Result<QByteArray> invertedChangeset(const QByteArray &changeset);
/// First one, then the other, as one; empty where they cancel out.
Result<QByteArray> joinedChangesets(const QList<QByteArray> &changesets);
/// Applies all or nothing; Conflict where the rows are not as the changeset expects. Run it in a transaction.
Result<void> applyChangeset(const Connection &connection, const QByteArray &changeset);

/// Column names of a tracked table, in order.
using ColumnNames = QHash<Table, QStringList>;
ColumnNames readColumnNames(const Connection &connection);

/// The rows of a changeset in readable form; stops after limit rows (0 = no limit).
Result<QList<RowChange>> rowsOf(const QByteArray &changeset, const ColumnNames &columns, qsizetype limit = 0);

} // namespace gangmu
