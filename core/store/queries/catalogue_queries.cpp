// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/queries/catalogue_queries.h"

#include "core/domain/standard_number.h"
#include "core/store/row_mapping.h"

#include <sqlite3.h>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 rowsBetweenLooks = 4096;

QString columnList(std::span<const StandardColumn> columns)
{
    QString list;
    for (const StandardColumn column : columns)
        list += u", "_s + codeOf(column);
    return list;
}

/// SQLite's own statement: at a million rows the convenience of Query costs more than the reading.
class Statement
{
public:
    Statement(const Connection &connection, const QString &sql)
    {
        const QByteArray text = sql.toUtf8();
        const int code = sqlite3_prepare_v2(connection.handle(), text.constData(), int(text.size()),
                                            &m_statement, nullptr);
        if (code != SQLITE_OK)
            throw SQLite::Exception(connection.handle(), code);
        m_connection = &connection;
    }
    ~Statement() { sqlite3_finalize(m_statement); }
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    bool next()
    {
        const int code = sqlite3_step(m_statement);
        if (code != SQLITE_ROW && code != SQLITE_DONE)
            throw SQLite::Exception(m_connection->handle(), code);
        return code == SQLITE_ROW;
    }
    void restartWith(qint64 value)
    {
        sqlite3_reset(m_statement);
        sqlite3_bind_int64(m_statement, 1, value);
    }
    qint64 integer(int column) const { return sqlite3_column_int64(m_statement, column); }
    std::string_view text(int column) const
    {
        const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
        return utf8 ? std::string_view(utf8, size_t(sqlite3_column_bytes(m_statement, column)))
                    : std::string_view();
    }

private:
    const Connection *m_connection = nullptr;
    sqlite3_stmt *m_statement = nullptr;
};

} // namespace

Result<std::vector<qint64>> standardIdsByNumber(const Connection &connection)
{
    return guarded([&] {
        std::vector<qint64> ids;
        Statement statement(connection, u"SELECT id FROM standard ORDER BY number_key, id"_s);
        while (statement.next())
            ids.push_back(statement.integer(0));
        return ids;
    });
}

Result<QList<Standard>> firstStandards(const Connection &connection, int most)
{
    return guarded(
        [&] { return readRows<Standard>(connection, u"ORDER BY number_key, id LIMIT ?"_s, most); });
}

Result<qint64> standardCount(const Connection &connection)
{
    return guarded([&] {
        Query query(connection, "SELECT count(*) FROM standard");
        query.next();
        return query.integer(0);
    });
}

Result<bool> hasMoreStandards(const Connection &connection, qint64 than)
{
    return guarded([&] {
        Query query(connection, "SELECT 1 FROM standard LIMIT 1 OFFSET ?1");
        query.bind(than);
        return query.next();
    });
}

Result<QList<Standard>> standardsByIds(const Connection &connection, const QList<StandardId> &ids)
{
    return guarded([&] {
        QList<Standard> list;
        list.reserve(ids.size());
        Query query(connection,
                    u"SELECT "_s + RowMapping<Standard>::columns + u" FROM standard WHERE id=?"_s);
        for (const StandardId id : ids) {
            query.bind(id);
            if (query.next())
                list += RowMapping<Standard>::read(query);
            query.reset();
        }
        return list;
    });
}

Result<QList<Standard>> standardsOfNode(const Connection &connection, NodeId node)
{
    return guarded([&] {
        return readRows<Standard>(connection, u"WHERE plan_node_id=? ORDER BY number_key, id"_s, node);
    });
}

Result<QList<Standard>> standardsByNumber(const Connection &connection, const QString &number)
{
    const QString key = numberKeyOf(number);
    if (key.isEmpty())
        return QList<Standard>();
    return guarded([&] { return readRows<Standard>(connection, u"WHERE number_key=? ORDER BY id"_s, key); });
}

namespace {

Result<void> eachRow(const Connection &connection, const QString &sql, size_t columns,
                     const Progress &progress, const std::function<void(const StandardRow &)> &f)
{
    return guarded([&]() -> Result<void> {
        Statement statement(connection, sql);
        std::vector<std::string_view> texts(columns);
        qint64 done = 0;
        while (statement.next()) {
            for (size_t i = 0; i < texts.size(); ++i)
                texts[i] = statement.text(int(i) + 1);
            f({statement.integer(0), texts});
            if (++done % rowsBetweenLooks == 0 && progress.isCancelled())
                return Error{ErrorCode::Cancelled, {}, {}, {}};
        }
        return {};
    });
}

} // namespace

Result<void> eachStandard(const Connection &connection, std::span<const StandardColumn> columns,
                          const Progress &progress, const std::function<void(const StandardRow &)> &f)
{
    return eachRow(connection, u"SELECT id%1 FROM standard ORDER BY id"_s.arg(columnList(columns)),
                   columns.size(), progress, f);
}

Result<void> eachKeyedStandard(const Connection &connection, std::span<const StandardColumn> columns,
                               const Progress &progress, const std::function<void(const StandardRow &)> &f)
{
    return eachRow(connection,
                   u"SELECT id, number_key%1 FROM standard ORDER BY id"_s.arg(columnList(columns)),
                   columns.size() + 1, progress, f);
}

Result<void> eachFieldValue(const Connection &connection, const Progress &progress,
                            const std::function<void(const FieldValueRow &)> &f)
{
    return guarded([&]() -> Result<void> {
        Statement statement(connection,
                            u"SELECT standard_id, field_id, value FROM field_value ORDER BY standard_id"_s);
        qint64 done = 0;
        while (statement.next()) {
            f({statement.integer(0), CatalogueFieldId(statement.integer(1)), statement.text(2)});
            if (++done % rowsBetweenLooks == 0 && progress.isCancelled())
                return Error{ErrorCode::Cancelled, {}, {}, {}};
        }
        return {};
    });
}

Result<QList<StandardId>> standardsOfValues(const Connection &connection, const QList<FieldValueId> &values)
{
    return guarded([&] {
        Statement statement(connection, u"SELECT standard_id FROM field_value WHERE id=?"_s);
        QList<StandardId> standards;
        for (const FieldValueId value : values) {
            statement.restartWith(value.value());
            if (statement.next())
                standards.append(StandardId(statement.integer(0)));
        }
        return standards;
    });
}

Result<std::vector<KeyedStandard>> keyedStandards(const Connection &connection,
                                                  std::span<const StandardColumn> columns,
                                                  std::span<const qint64> ids)
{
    return guarded([&] {
        Statement statement(connection,
                            u"SELECT id, number_key%1 FROM standard WHERE id=?"_s.arg(columnList(columns)));
        std::vector<KeyedStandard> rows;
        for (const qint64 id : ids) {
            statement.restartWith(id);
            if (!statement.next())
                continue;
            const auto bytes = [&](int column) {
                const std::string_view text = statement.text(column);
                return QByteArray(text.data(), qsizetype(text.size()));
            };
            KeyedStandard row{id, bytes(1), {}};
            for (size_t i = 0; i < columns.size(); ++i)
                row.texts.push_back(bytes(int(i) + 2));
            rows.push_back(std::move(row));
        }
        return rows;
    });
}

Result<std::vector<qint64>> nextByNumber(const Connection &connection, std::span<const KeyedStandard> rows)
{
    return guarded([&] {
        Query query(connection, "SELECT id FROM standard WHERE (number_key, id)>(?1, ?2) "
                                "ORDER BY number_key, id LIMIT 1");
        std::vector<qint64> next;
        for (const KeyedStandard &row : rows) {
            query.bind(QString::fromUtf8(row.key), row.id);
            next.push_back(query.next() ? query.integer(0) : 0);
            query.reset();
        }
        return next;
    });
}

Result<qint64> dataVersion(const Connection &connection)
{
    return guarded([&] {
        Query query(connection, "PRAGMA data_version");
        query.next();
        return query.integer(0);
    });
}

} // namespace gangmu
