// SPDX-License-Identifier: GPL-3.0-or-later
// The format of a changeset is laid down in SQLite's documentation of the session extension: per table a
// header ('T', number of columns, key flags, name), then changes (operation, indirect flag, old and/or new
// record); a record is one typed value per column.
#include "core/store/changeset_upgrade.h"

#include "core/domain/standard_number.h"

#include <optional>
#include <QHash>
#include <sqlite3.h>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

enum ValueType : char { Undefined = 0, Integer = 1, Real = 2, Text = 3, Blob = 4, Null = 5 };

QByteArray varint(quint64 value)
{
    // Sizes are small here: nine-byte integers do not occur.
    QByteArray bytes(1, char(value & 0x7f));
    while (value >>= 7)
        bytes.prepend(char(0x80 | (value & 0x7f)));
    return bytes;
}

QByteArray textValue(const QByteArray &text)
{
    return char(Text) + varint(quint64(text.size())) + text;
}

struct Damaged
{
};

/// Walks over the bytes of a changeset; throws Damaged where they end too soon.
class Walk
{
public:
    explicit Walk(const QByteArray &bytes) : m_bytes(bytes) {}

    bool atEnd() const { return m_at >= m_bytes.size(); }
    char peek() const { return m_bytes[m_at]; }
    QByteArray take(qsizetype count)
    {
        if (count < 0 || count > m_bytes.size() - m_at)
            throw Damaged();
        m_at += count;
        return m_bytes.mid(m_at - count, count);
    }
    char byte() { return take(1).front(); }
    quint64 size()
    {
        quint64 value = 0;
        for (int i = 0; i < 8; ++i) {
            const quint8 part = quint8(byte());
            value = value << 7 | (part & 0x7f);
            if (!(part & 0x80))
                return value;
        }
        throw Damaged();
    }
    QByteArray name()
    {
        const qsizetype end = m_bytes.indexOf('\0', m_at);
        if (end < 0)
            throw Damaged();
        const QByteArray text = take(end - m_at);
        take(1);
        return text;
    }
    /// One value with its type byte.
    QByteArray value()
    {
        const qsizetype from = m_at;
        switch (byte()) {
        case Undefined:
        case Null:
            break;
        case Integer:
        case Real:
            take(8);
            break;
        case Text:
        case Blob:
            take(qsizetype(size()));
            break;
        default:
            throw Damaged();
        }
        return m_bytes.mid(from, m_at - from);
    }

private:
    const QByteArray &m_bytes;
    qsizetype m_at = 0;
};

using Record = QList<QByteArray>;

/// What the columns of a table are now.
struct Columns
{
    QStringList names;
    Record defaults; ///< as values of a changeset
};

Columns columnsOf(const Connection &connection, const QByteArray &table)
{
    Columns columns;
    Query info(connection, "SELECT name, dflt_value FROM pragma_table_info(?)");
    info.bind(QString::fromUtf8(table));
    while (info.next()) {
        columns.names.append(info.text(0));
        if (info.isNull(1)) {
            columns.defaults.append(QByteArray(1, Null));
            continue;
        }
        Query value(connection, u"SELECT typeof(d), d FROM (SELECT %1 AS d)"_s.arg(info.text(1)));
        value.next();
        if (value.text(0) == u"integer") {
            QByteArray bytes(1, Integer);
            for (int shift = 56; shift >= 0; shift -= 8)
                bytes.append(char(quint64(value.integer(1)) >> shift & 0xff));
            columns.defaults.append(bytes);
        } else {
            columns.defaults.append(textValue(value.text(1).toUtf8()));
        }
    }
    return columns;
}

/// The text of a value, or nothing where it is none.
std::optional<QString> textOf(const QByteArray &value)
{
    if (value.isEmpty() || value.front() != Text)
        return std::nullopt;
    Walk walk(value);
    walk.byte();
    const quint64 size = walk.size();
    return QString::fromUtf8(walk.take(qsizetype(size)));
}

Record widened(Record record, const Columns &columns, bool whole)
{
    for (qsizetype i = record.size(); i < columns.names.size(); ++i) {
        QByteArray value = whole ? columns.defaults[i] : QByteArray(1, Undefined);
        if (columns.names[i] == u"number_key") {
            if (const auto number = textOf(record[columns.names.indexOf(u"number"_s)]))
                value = textValue(numberKeyOf(*number).toUtf8());
        }
        record.append(value);
    }
    return record;
}

QByteArray upgraded(const QByteArray &changeset, const Connection &connection,
                    QHash<QByteArray, Columns> &known)
{
    QByteArray result;
    Walk walk(changeset);
    while (!walk.atEnd()) {
        walk.byte(); // 'T'
        const auto count = qsizetype(walk.size());
        const QByteArray keys = walk.take(count);
        const QByteArray table = walk.name();
        if (!known.contains(table))
            known.insert(table, columnsOf(connection, table));
        const Columns &columns = known[table];
        const qsizetype now = std::max(count, columns.names.size());
        result += 'T' + varint(quint64(now)) + keys + QByteArray(now - count, '\0') + table + '\0';
        const auto copyRecord = [&](bool whole) {
            Record record;
            for (qsizetype i = 0; i < count; ++i)
                record.append(walk.value());
            for (const QByteArray &value : widened(record, columns, whole))
                result += value;
        };
        while (!walk.atEnd() && walk.peek() != 'T') {
            const char operation = walk.byte();
            result += operation;
            result += walk.byte();
            if (operation != SQLITE_INSERT)
                copyRecord(operation == SQLITE_DELETE);
            if (operation != SQLITE_DELETE)
                copyRecord(operation == SQLITE_INSERT);
        }
    }
    return result;
}

} // namespace

void upgradeRevisions(const Connection &connection)
{
    QHash<QByteArray, Columns> known;
    Query read(connection, "SELECT id, changeset FROM revision ORDER BY id");
    Query write(connection, "UPDATE revision SET changeset=? WHERE id=?");
    while (read.next()) {
        const QByteArray before = read.blob(1);
        try {
            const QByteArray after = upgraded(before, connection, known);
            if (after == before)
                continue;
            write.reset();
            write.bind(after, read.integer(0));
            write.run();
        } catch (const Damaged &) {
            throw SQLite::Exception("revision " + std::to_string(read.integer(0)) + ": unreadable changeset",
                                    SQLITE_CORRUPT);
        }
    }
}

} // namespace gangmu
