// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row_inserter.h"

#include <QStringEncoder>
#include <sqlite3.h>

namespace gangmu {

RowBuffers::RowBuffers(const Connection &connection, const QString &sql) : m_database(connection.handle())
{
    const QByteArray text = sql.toUtf8();
    check(sqlite3_prepare_v3(m_database, text.constData(), int(text.size()), SQLITE_PREPARE_PERSISTENT,
                             &m_statement, nullptr));
    m_texts.resize(size_t(sqlite3_bind_parameter_count(m_statement)) + 1);
    m_bound.resize(m_texts.size(), Bound::Other);
}

RowBuffers::~RowBuffers()
{
    sqlite3_finalize(m_statement);
}

void RowBuffers::check(int code)
{
    if (code != SQLITE_OK)
        throw SQLite::Exception(m_database, code);
}

bool RowBuffers::changes(Bound to)
{
    Bound &bound = m_bound[size_t(++m_column)];
    const bool different = to == Bound::Other || bound != to;
    bound = to;
    return different;
}

void RowBuffers::begin(qint64 id)
{
    sqlite3_reset(m_statement);
    m_column = 0;
    integer(id);
}

void RowBuffers::text(const QString &value)
{
    if (!changes(value.isEmpty() ? Bound::Empty : Bound::Other))
        return;
    if (value.isEmpty()) {
        check(sqlite3_bind_text(m_statement, m_column, "", 0, SQLITE_STATIC));
        return;
    }
    // Encoded into a buffer of its own per column that keeps its capacity, and handed over without a copy.
    QByteArray &buffer = m_texts[size_t(m_column)];
    QStringEncoder encoder(QStringEncoder::Utf8);
    const qsizetype most = encoder.requiredSpace(value.size());
    if (buffer.size() < most)
        buffer.resize(most);
    const char *end = encoder.appendToBuffer(buffer.data(), value);
    check(sqlite3_bind_text(m_statement, m_column, buffer.constData(), int(end - buffer.constData()),
                            SQLITE_STATIC));
}

void RowBuffers::code(QLatin1String value)
{
    if (!changes(value.isEmpty() ? Bound::Empty : Bound::Other))
        return;
    check(sqlite3_bind_text(m_statement, m_column, value.isEmpty() ? "" : value.data(), int(value.size()),
                            SQLITE_STATIC));
}

void RowBuffers::date(const QDate &value)
{
    if (!value.isValid() || value.year() < 1000 || value.year() > 9999) {
        value.isValid() ? text(value.toString(Qt::ISODate)) : null();
        return;
    }
    changes(Bound::Other);
    QByteArray &buffer = m_texts[size_t(m_column)];
    buffer.resize(10);
    int year = 0;
    int month = 0;
    int day = 0;
    value.getDate(&year, &month, &day);
    char *to = buffer.data();
    const auto put = [&to](int number, int digits) {
        for (int i = digits - 1; i >= 0; --i, number /= 10)
            to[i] = char('0' + number % 10);
        to += digits;
    };
    put(year, 4);
    *to++ = '-';
    put(month, 2);
    *to++ = '-';
    put(day, 2);
    check(sqlite3_bind_text(m_statement, m_column, buffer.constData(), 10, SQLITE_STATIC));
}

void RowBuffers::integer(qint64 value)
{
    changes(Bound::Other);
    check(sqlite3_bind_int64(m_statement, m_column, value));
}

void RowBuffers::real(double value)
{
    changes(Bound::Other);
    check(sqlite3_bind_double(m_statement, m_column, value));
}

void RowBuffers::null()
{
    if (changes(Bound::Null))
        check(sqlite3_bind_null(m_statement, m_column));
}

void RowBuffers::run()
{
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_DONE)
        throw SQLite::Exception(m_database, code);
}

} // namespace gangmu
