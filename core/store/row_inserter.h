// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/edit.h"
#include "core/store/row_mapping.h"

#include <vector>

struct sqlite3_stmt;

namespace gangmu {

/// The values of one row on their way into a prepared INSERT, one call per column in order. Its buffers are
/// used again for the next row.
class RowBuffers
{
public:
    RowBuffers(const Connection &connection, const QString &sql);
    ~RowBuffers();
    RowBuffers(const RowBuffers &) = delete;
    RowBuffers &operator=(const RowBuffers &) = delete;

    void begin(qint64 id);
    void text(const QString &value);
    void code(QLatin1String value); ///< a literal: not copied
    void date(const QDate &value);
    void integer(qint64 value);
    void real(double value);
    void null();
    void run();

private:
    enum class Bound : quint8 { Other, Null, Empty };
    bool changes(Bound to);
    void check(int code);

    sqlite3 *m_database;
    sqlite3_stmt *m_statement = nullptr;
    int m_column = 0;
    std::vector<QByteArray> m_texts;
    std::vector<Bound> m_bound; ///< empty texts and nulls stay bound from row to row
};

/// Inserts many rows of one type: one prepared statement, no variants, ids in blocks. Inside the function
/// given to Workspace::edit() only. Throws SQLite::Exception.
template <class T>
class RowInserter
{
public:
    using Id = decltype(T::id);

    explicit RowInserter(Edit &edit) : m_edit(edit), m_buffers(edit.connection(), RowMapping<T>::insertSql())
    {
    }

    /// The id of the value is ignored; returns the new one.
    Id insert(const T &value) { return insertRow(value, nullptr); }
    /// The same where the computed column (number_key) is known already.
    Id insert(const T &value, const QString &derived) { return insertRow(value, &derived); }

private:
    Id insertRow(const T &value, const QString *derived)
    {
        if (m_left == 0) {
            m_next = m_edit.newIds(block);
            m_left = block;
        }
        --m_left;
        m_buffers.begin(m_next);
        RowMapping<T>::bind(m_buffers, value, derived);
        m_buffers.run();
        return Id(m_next++);
    }

    static constexpr qint64 block = 4096;
    Edit &m_edit;
    RowBuffers m_buffers;
    qint64 m_next = 0;
    qint64 m_left = 0;
};

} // namespace gangmu
