// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entity_id.h"
#include "core/base/enum_codes.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <memory>
#include <optional>
#include <QDate>
#include <QString>
#include <QVariant>
#include <SQLiteCpp/SQLiteCpp.h>

struct sqlite3;

namespace gangmu {

/// One SQLite connection with our settings: rollback journal, full synchronisation, foreign keys on, nothing
/// in the file's schema trusted. One thread at a time; interrupt() from any thread.
class Connection
{
public:
    enum class Mode { ReadOnly, ReadWrite, Create };

    /// How long a statement waits for another program or connection, in milliseconds.
    static constexpr int defaultBusyTimeoutMs = 3000;

    /// Throws SQLite::Exception.
    Connection(const QString &path, Mode mode);

    SQLite::Database &database() const { return m_database; }
    sqlite3 *handle() const { return m_database.getHandle(); }
    /// Makes the statement that runs now fail with Cancelled.
    void interrupt() const;
    void setBusyTimeout(int ms) const;
    /// From now on statements fail with Cancelled when the progress is cancelled; asked every so many steps
    /// of SQLite's machine.
    void cancelWith(const Progress &progress, int steps) const;
    /// Runs statements that return no rows. Throws SQLite::Exception.
    void execute(const QString &sql) const;

private:
    mutable Progress m_progress; ///< of cancelWith(); lives longer than the handler
    mutable SQLite::Database m_database;
};

/// A prepared statement that speaks in our types. Throws SQLite::Exception.
class Query
{
public:
    Query(const Connection &connection, const char *sql) : m_statement(connection.database(), sql) {}
    Query(const Connection &connection, const QString &sql)
        : m_statement(connection.database(), sql.toStdString())
    {
    }

    template <class... Args>
    Query &bind(const Args &...args)
    {
        int i = 0;
        (bindOne(++i, args), ...);
        return *this;
    }
    Query &bindAt(int index, const QVariant &value); ///< 1-based
    bool next() { return m_statement.executeStep(); }
    void run() { m_statement.exec(); }
    void reset() { m_statement.reset(); }

    bool isNull(int column) { return m_statement.isColumnNull(column); }
    qint64 integer(int column) { return m_statement.getColumn(column).getInt64(); }
    int number(int column) { return m_statement.getColumn(column).getInt(); }
    double real(int column) { return m_statement.getColumn(column).getDouble(); }
    QString text(int column);
    QByteArray blob(int column);
    QDate date(int column) { return QDate::fromString(text(column), Qt::ISODate); }
    QDateTime dateTime(int column) { return QDateTime::fromString(text(column), Qt::ISODateWithMs); }
    std::optional<int> optionalNumber(int column);
    std::optional<double> optionalReal(int column);
    template <class Id>
    Id id(int column)
    {
        return Id(isNull(column) ? 0 : integer(column));
    }

private:
    void bindOne(int i, int value) { m_statement.bind(i, value); }
    void bindOne(int i, qint64 value) { m_statement.bind(i, static_cast<int64_t>(value)); }
    void bindOne(int i, double value) { m_statement.bind(i, value); }
    void bindOne(int i, const QString &value);
    void bindOne(int i, QLatin1String value) { bindOne(i, QString(value)); }
    void bindOne(int i, const QByteArray &blob);
    template <class Tag>
    void bindOne(int i, EntityId<Tag> id)
    {
        id.isNull() ? m_statement.bind(i) : m_statement.bind(i, static_cast<int64_t>(id.value()));
    }

    SQLite::Statement m_statement;
};

/// What SQLite said, as an Error in the user's words. where is the file's name or empty.
Error toError(const SQLite::Exception &exception, const QString &where = {});
/// The same for a plain result code of the C interface.
Error sqliteError(int code, const QString &detail, const QString &where = {});

template <class T>
struct ResultOf
{
    using type = Result<T>;
};
template <class T>
struct ResultOf<Result<T>>
{
    using type = Result<T>;
};

/// Runs f, which may throw SQLite::Exception and may itself return a Result, and returns its value or Error.
template <class F>
auto guarded(F &&f) -> typename ResultOf<decltype(f())>::type
{
    try {
        if constexpr (std::is_void_v<decltype(f())>) {
            f();
            return {};
        } else {
            return f();
        }
    } catch (const SQLite::Exception &exception) {
        return toError(exception);
    }
}

/// The text under which a date is stored; a null variant for an invalid date.
QVariant dateValue(const QDate &date);

template <class T>
QVariant optionalValue(const std::optional<T> &value)
{
    return value ? QVariant(*value) : QVariant();
}

template <class Tag>
QVariant idValue(EntityId<Tag> id)
{
    return id.isNull() ? QVariant() : QVariant(id.value());
}

template <class E>
QVariant codeValue(E value)
{
    return QString(codeOf(value));
}

} // namespace gangmu
