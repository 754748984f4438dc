// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/changeset.h"

#include "core/store/store_text.h"

#include <optional>
#include <QHash>
#include <sqlite3.h>
#include <utility>
#include <vector>

namespace gangmu {

namespace {

int trackedOnly(void *, const char *table)
{
    return fromCode<Table>(QString::fromUtf8(table)).has_value();
}

int refuseConflict(void *detail, int conflict, sqlite3_changeset_iter *change)
{
    const char *table = nullptr;
    int columns = 0;
    int operation = 0;
    int indirect = 0;
    if (conflict != SQLITE_CHANGESET_FOREIGN_KEY)
        sqlite3changeset_op(change, &table, &columns, &operation, &indirect);
    *static_cast<QString *>(detail) = QStringLiteral("conflict %1 in %2, operation %3")
                                          .arg(conflict)
                                          .arg(QString::fromUtf8(table ? table : "?"))
                                          .arg(operation);
    return SQLITE_CHANGESET_ABORT;
}

QByteArray taken(int size, void *bytes)
{
    QByteArray result(static_cast<const char *>(bytes), size);
    sqlite3_free(bytes);
    return result;
}

QVariant toVariant(sqlite3_value *value)
{
    if (!value)
        return {};
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return qint64(sqlite3_value_int64(value));
    case SQLITE_FLOAT:
        return sqlite3_value_double(value);
    case SQLITE_TEXT:
        return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_value_text(value)),
                                 sqlite3_value_bytes(value));
    case SQLITE_BLOB:
        return QByteArray(static_cast<const char *>(sqlite3_value_blob(value)), sqlite3_value_bytes(value));
    default:
        return {};
    }
}

/// What the streaming functions of SQLite read from and write to. No exception may pass through them: it is
/// kept here and thrown afterwards.
struct Stream
{
    ChangesetSource *from = nullptr;
    ChangesetBytes *to = nullptr;
    const Progress *progress = nullptr;
    std::optional<SQLite::Exception> failure = {};
    qint64 count = 0; ///< of the bytes that were read

    template <class F>
    int guard(F &&f)
    {
        if (progress && progress->isCancelled())
            return SQLITE_INTERRUPT;
        try {
            f();
            return SQLITE_OK;
        } catch (const SQLite::Exception &exception) {
            failure = exception;
            return SQLITE_IOERR;
        }
    }
    static int read(void *stream, void *bytes, int *size)
    {
        auto *self = static_cast<Stream *>(stream);
        return self->guard([&] {
            *size = self->from->read(static_cast<char *>(bytes), *size);
            self->count += *size;
        });
    }
    static int write(void *stream, const void *bytes, int size)
    {
        auto *self = static_cast<Stream *>(stream);
        return self->guard([&] { self->to->append(static_cast<const char *>(bytes), size); });
    }
    /// Throws where the code, or what lies behind it, is an error.
    void check(int code, const char *what) const
    {
        if (failure)
            throw *failure;
        if (code != SQLITE_OK)
            throw SQLite::Exception(what, code);
    }
};

RowChange readRow(sqlite3_changeset_iter *change, const ColumnNames &columns)
{
    const char *tableName = nullptr;
    int count = 0;
    int operation = 0;
    int indirect = 0;
    sqlite3changeset_op(change, &tableName, &count, &operation, &indirect);
    RowChange row;
    row.table = fromCode<Table>(QString::fromUtf8(tableName)).value_or(Table::Plan);
    row.kind = operation == SQLITE_INSERT   ? ChangeKind::Inserted
               : operation == SQLITE_DELETE ? ChangeKind::Deleted
                                            : ChangeKind::Updated;
    const QStringList names = columns.value(row.table);
    for (int i = 0; i < count && i < names.size(); ++i) {
        sqlite3_value *before = nullptr;
        sqlite3_value *after = nullptr;
        if (operation != SQLITE_INSERT)
            sqlite3changeset_old(change, i, &before);
        if (operation != SQLITE_DELETE)
            sqlite3changeset_new(change, i, &after);
        if (i == 0) {
            row.id = toVariant(before ? before : after).toLongLong();
            if (row.kind == ChangeKind::Updated)
                continue;
        }
        if (row.kind == ChangeKind::Updated && !after)
            continue; // this column did not change
        row.fields.append({names[i], toVariant(before), toVariant(after)});
    }
    return row;
}

} // namespace

ChangeRecorder::ChangeRecorder(const Connection &connection) : m_database(connection.handle())
{
    const auto check = [this](int code) {
        if (code != SQLITE_OK) {
            sqlite3session_delete(m_session);
            throw SQLite::Exception(m_database, code);
        }
    };
    check(sqlite3session_create(m_database, "main", &m_session));
    sqlite3session_table_filter(m_session, trackedOnly, nullptr);
    check(sqlite3session_attach(m_session, nullptr));
}

ChangeRecorder::~ChangeRecorder()
{
    sqlite3session_delete(m_session);
}

ChangesetBytes ChangeRecorder::changeset(const Progress &progress) const
{
    ChangesetBytes bytes;
    Stream stream{.to = &bytes, .progress = &progress};
    stream.check(sqlite3session_changeset_strm(m_session, Stream::write, &stream),
                 "sqlite3session_changeset");
    return bytes;
}

Result<ChangesetBytes> invertedChangeset(ChangesetSource &changeset, const Progress &progress)
{
    return guarded([&] {
        ChangesetBytes bytes;
        Stream stream{.from = &changeset, .to = &bytes, .progress = &progress};
        stream.check(sqlite3changeset_invert_strm(Stream::read, &stream, Stream::write, &stream),
                     "sqlite3changeset_invert");
        return bytes;
    });
}

Result<ChangesetBytes> copiedChangeset(ChangesetSource &changeset, const Progress &progress)
{
    return guarded([&] {
        ChangesetBytes bytes;
        std::vector<char> buffer(1 << 20);
        while (const int count = changeset.read(buffer.data(), int(buffer.size()))) {
            if (progress.isCancelled())
                throw SQLite::Exception("cancelled", SQLITE_INTERRUPT);
            bytes.append(buffer.data(), count);
        }
        return bytes;
    });
}

Result<QByteArray> joinedChangesets(const QList<QByteArray> &changesets)
{
    sqlite3_changegroup *group = nullptr;
    int code = sqlite3changegroup_new(&group);
    for (const QByteArray &changeset : changesets) {
        if (code == SQLITE_OK)
            code = sqlite3changegroup_add(group, int(changeset.size()),
                                          const_cast<char *>(changeset.constData()));
    }
    int size = 0;
    void *bytes = nullptr;
    if (code == SQLITE_OK)
        code = sqlite3changegroup_output(group, &size, &bytes);
    sqlite3changegroup_delete(group);
    if (code != SQLITE_OK)
        return sqliteError(code, QStringLiteral("sqlite3changegroup"));
    return taken(size, bytes);
}

Result<void> applyChangeset(const Connection &connection, ChangesetSource &changeset,
                            const Progress &progress)
{
    return guarded([&]() -> Result<void> {
        QString conflict;
        Stream stream{.from = &changeset, .progress = &progress};
        const int code = sqlite3changeset_apply_strm(connection.handle(), Stream::read, &stream, nullptr,
                                                     refuseConflict, &conflict);
        if (code == SQLITE_ABORT && !stream.failure)
            return Error{
                ErrorCode::Conflict, StoreText::tr("无法撤销或重做：内容已被其他程序改动。"), conflict, {}};
        stream.check(code, "sqlite3changeset_apply");
        return {};
    });
}

ColumnNames readColumnNames(const Connection &connection)
{
    ColumnNames columns;
    for (const EnumCode<Table> &row : EnumCodes<Table>::table) {
        Query info(connection, "SELECT name FROM pragma_table_info(?)");
        info.bind(QLatin1String(row.code));
        while (info.next())
            columns[row.value].append(info.text(0));
    }
    return columns;
}

Result<QList<RowChange>> rowsOf(const QByteArray &changeset, const ColumnNames &columns, qsizetype limit)
{
    QList<RowChange> rows;
    sqlite3_changeset_iter *change = nullptr;
    int code =
        sqlite3changeset_start(&change, int(changeset.size()), const_cast<char *>(changeset.constData()));
    if (code != SQLITE_OK)
        return sqliteError(code, QStringLiteral("sqlite3changeset_start"));
    while ((limit == 0 || rows.size() < limit) && sqlite3changeset_next(change) == SQLITE_ROW)
        rows.append(readRow(change, columns));
    code = sqlite3changeset_finalize(change);
    if (code != SQLITE_OK)
        return sqliteError(code, QStringLiteral("sqlite3changeset_finalize"));
    return rows;
}

/// Goes through a changeset row by row.
class ChangesetReader
{
public:
    /// Throws SQLite::Exception.
    explicit ChangesetReader(ChangesetSource &changeset) : m_stream{.from = &changeset}
    {
        m_stream.check(sqlite3changeset_start_strm(&m_row.m_change, Stream::read, &m_stream),
                       "sqlite3changeset_start");
    }
    ~ChangesetReader() { sqlite3changeset_finalize(m_row.m_change); }
    ChangesetReader(const ChangesetReader &) = delete;
    ChangesetReader &operator=(const ChangesetReader &) = delete;

    bool next()
    {
        if (sqlite3changeset_next(m_row.m_change) != SQLITE_ROW)
            return false;
        const char *name = nullptr;
        int count = 0;
        int indirect = 0;
        sqlite3changeset_op(m_row.m_change, &name, &count, &m_row.m_operation, &indirect);
        if (m_name != name) { // rows of a table follow each other
            m_name = name;
            m_row.m_table = fromCode<Table>(QString::fromUtf8(m_name)).value_or(Table::Plan);
        }
        return true;
    }
    const RowGlance &row() const { return m_row; }
    /// Whether all that comes begins behind so many bytes. SQLite reads a little ahead; so it is known late.
    bool isBehind(qint64 bytes) const { return m_stream.count > bytes + mostAhead; }
    RowChange decoded(const ColumnNames &columns) const { return readRow(m_row.m_change, columns); }
    /// Throws what went wrong.
    void finish()
    {
        m_stream.check(sqlite3changeset_finalize(std::exchange(m_row.m_change, nullptr)),
                       "sqlite3changeset_finalize");
    }

private:
    static constexpr qint64 mostAhead = 1 << 16; // of one chunk of a kilobyte

    Stream m_stream;
    RowGlance m_row;
    QByteArray m_name;
};

namespace {

/// Whether the test says so of the old or the new value of a column, where there is one.
template <class Test>
bool eitherValue(sqlite3_changeset_iter *change, int operation, int column, Test &&test)
{
    sqlite3_value *value = nullptr;
    if (operation != SQLITE_INSERT && sqlite3changeset_old(change, column, &value) == SQLITE_OK && value &&
        test(value))
        return true;
    value = nullptr;
    return operation != SQLITE_DELETE && sqlite3changeset_new(change, column, &value) == SQLITE_OK && value &&
           test(value);
}

} // namespace

qint64 RowGlance::id() const
{
    sqlite3_value *key = nullptr;
    if (m_operation == SQLITE_INSERT)
        sqlite3changeset_new(m_change, 0, &key);
    else
        sqlite3changeset_old(m_change, 0, &key);
    return key ? sqlite3_value_int64(key) : 0;
}

bool RowGlance::holds(int column, qint64 wanted) const
{
    return eitherValue(m_change, m_operation, column, [wanted](sqlite3_value *value) {
        return sqlite3_value_type(value) == SQLITE_INTEGER && sqlite3_value_int64(value) == wanted;
    });
}

bool RowGlance::holds(int column, const QByteArray &utf8) const
{
    return eitherValue(m_change, m_operation, column, [&utf8](sqlite3_value *value) {
        return sqlite3_value_type(value) == SQLITE_TEXT &&
               utf8 == QByteArrayView(reinterpret_cast<const char *>(sqlite3_value_text(value)),
                                      sqlite3_value_bytes(value));
    });
}

Result<std::optional<RowChange>> rowOf(ChangesetSource &changeset, const ColumnNames &columns, Table table,
                                       qint64 id)
{
    return guarded([&] {
        ChangesetReader reader(changeset);
        std::optional<RowChange> found;
        while (!found && reader.next()) {
            if (reader.row().table() == table && reader.row().id() == id)
                found = reader.decoded(columns);
        }
        reader.finish();
        return found;
    });
}

Result<QList<RowChange>> rowsWhere(ChangesetSource &changeset, const ColumnNames &columns,
                                   const std::function<bool(const RowGlance &)> &wanted, qint64 within)
{
    return guarded([&] {
        ChangesetReader reader(changeset);
        QList<RowChange> rows;
        while ((within < 0 || !reader.isBehind(within)) && reader.next()) {
            if (wanted(reader.row()))
                rows.append(reader.decoded(columns));
        }
        reader.finish();
        return rows;
    });
}

} // namespace gangmu
