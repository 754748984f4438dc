// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/changeset.h"

#include "core/store/store_text.h"

#include <QHash>
#include <sqlite3.h>

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

QByteArray ChangeRecorder::changeset() const
{
    int size = 0;
    void *bytes = nullptr;
    if (const int code = sqlite3session_changeset(m_session, &size, &bytes); code != SQLITE_OK)
        throw SQLite::Exception(m_database, code);
    return taken(size, bytes);
}

Result<QByteArray> invertedChangeset(const QByteArray &changeset)
{
    int size = 0;
    void *bytes = nullptr;
    if (const int code = sqlite3changeset_invert(int(changeset.size()), changeset.constData(), &size, &bytes);
        code != SQLITE_OK)
        return sqliteError(code, QStringLiteral("sqlite3changeset_invert"));
    return taken(size, bytes);
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

Result<void> applyChangeset(const Connection &connection, const QByteArray &changeset)
{
    QString conflict;
    const int code =
        sqlite3changeset_apply(connection.handle(), int(changeset.size()),
                               const_cast<char *>(changeset.constData()), nullptr, refuseConflict, &conflict);
    if (code == SQLITE_OK)
        return {};
    if (code == SQLITE_ABORT)
        return Error{
            ErrorCode::Conflict, StoreText::tr("无法撤销或重做：内容已被其他程序改动。"), conflict, {}};
    return sqliteError(code, QString::fromUtf8(sqlite3_errmsg(connection.handle())));
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

} // namespace gangmu
