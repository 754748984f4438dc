// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/edit.h"

#include <sqlite3.h>

namespace gangmu {

using namespace Qt::StringLiterals;

Query &Edit::prepared(const QString &sql)
{
    std::shared_ptr<Query> &query = m_statements[sql];
    if (query)
        query->reset();
    else
        query = std::make_shared<Query>(m_connection, sql);
    return *query;
}

qint64 Edit::insert(Table table, const Fields &fields, qint64 id)
{
    if (id == 0)
        id = m_ids.next();
    QString columns = u"id"_s;
    QString marks = u"?"_s;
    for (const Field &field : fields) {
        columns += u", "_s + field.column;
        marks += u", ?"_s;
    }
    Query &query = prepared(u"INSERT INTO %1(%2) VALUES(%3)"_s.arg(codeOf(table), columns, marks));
    query.bind(id);
    for (int i = 0; i < fields.size(); ++i)
        query.bindAt(i + 2, fields[i].value);
    query.run();
    return id;
}

void Edit::update(Table table, qint64 id, const Fields &fields)
{
    QString sets;
    for (const Field &field : fields)
        sets += (sets.isEmpty() ? QString() : u", "_s) + field.column + u"=?"_s;
    Query &query = prepared(u"UPDATE %1 SET %2 WHERE id=?"_s.arg(codeOf(table), sets));
    for (int i = 0; i < fields.size(); ++i)
        query.bindAt(i + 1, fields[i].value);
    query.bindAt(int(fields.size()) + 1, id);
    query.run();
    if (sqlite3_changes(m_connection.handle()) != 1)
        throw SQLite::Exception("row is gone", SQLITE_CONSTRAINT);
}

void Edit::remove(Table table, qint64 id)
{
    Query &query = prepared(u"DELETE FROM %1 WHERE id=?"_s.arg(codeOf(table)));
    query.bind(id).run();
}

void Edit::removeWhere(Table table, QLatin1String column, qint64 value)
{
    Query &query = prepared(u"DELETE FROM %1 WHERE %2=?"_s.arg(codeOf(table), column));
    query.bind(value).run();
}

} // namespace gangmu
