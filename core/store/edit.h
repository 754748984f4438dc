// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/connection.h"
#include "core/store/tables.h"

#include <memory>
#include <QHash>

namespace gangmu {

/// The hand that writes: given to the function inside Workspace::edit(), valid only there. Its methods throw
/// SQLite::Exception, which Workspace::edit() turns into an Error after rolling back.
class Edit
{
public:
    Edit(const Connection &connection, IdGenerator &ids, const Clock &clock)
        : m_connection(connection), m_ids(ids), m_clock(clock)
    {
    }

    /// Inserts a row under a new id (or the one given) and returns the id.
    qint64 insert(Table table, const Fields &fields, qint64 id = 0);
    /// Sets columns of one row; a row that is not there is a Conflict thrown as SQLite::Exception.
    void update(Table table, qint64 id, const Fields &fields);
    void remove(Table table, qint64 id);
    /// Removes all rows whose column has this value.
    void removeWhere(Table table, QLatin1String column, qint64 value);

    template <class Id>
    Id insertAs(Table table, const Fields &fields)
    {
        return Id(insert(table, fields));
    }

    /// The first of `count` new ids that follow each other; see RowInserter.
    qint64 newIds(qint64 count) { return m_ids.nextBlock(count); }

    const Connection &connection() const { return m_connection; }
    QDateTime now() const { return m_clock.now(); }

private:
    /// The statement for this text; many rows of one kind share one.
    Query &prepared(const QString &sql);

    const Connection &m_connection;
    IdGenerator &m_ids;
    const Clock &m_clock;
    QHash<QString, std::shared_ptr<Query>> m_statements;
};

} // namespace gangmu
