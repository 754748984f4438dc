// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include "core/domain/standard_number.h"
#include "core/store/store_text.h"

#include <QFile>
#include <sqlite3.h>

namespace gangmu {

namespace {

/// Nobody asks SQLite how much memory it holds, and counting that takes a lock at every allocation. Can be
/// set before SQLite is used for the first time only; later it is refused, which does no harm.
void configureOnce()
{
    [[maybe_unused]] static const int refused = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

int openFlags(Connection::Mode mode)
{
    configureOnce();
    // One thread at a time uses a connection, so that it needs no lock at every step.
    constexpr int unlocked = SQLITE_OPEN_NOMUTEX;
    switch (mode) {
    case Connection::Mode::ReadOnly:
        return unlocked | SQLite::OPEN_READONLY;
    case Connection::Mode::ReadWrite:
        return unlocked | SQLite::OPEN_READWRITE;
    case Connection::Mode::Create:
        return unlocked | SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE;
    }
    return unlocked | SQLite::OPEN_READONLY;
}

/// standard_number_key(number) for migrations: the key that the row mapping keeps.
void standardNumberKey(sqlite3_context *context, int, sqlite3_value **arguments)
{
    const auto *text = static_cast<const QChar *>(sqlite3_value_text16(arguments[0]));
    const QByteArray key = numberKeyOf(QStringView(text, sqlite3_value_bytes16(arguments[0]) / 2)).toUtf8();
    sqlite3_result_text(context, key.constData(), int(key.size()), SQLITE_TRANSIENT);
}

} // namespace

Connection::Connection(const QString &path, Mode mode)
    : m_database(path.toStdString(), openFlags(mode), defaultBusyTimeoutMs)
{
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_create_function_v2(handle(), "standard_number_key", 1,
                               SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, nullptr,
                               standardNumberKey, nullptr, nullptr, nullptr);
    m_database.exec("PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA foreign_keys=ON; "
                    "PRAGMA temp_store=MEMORY; PRAGMA synchronous=FULL;");
}

void Connection::interrupt() const
{
    sqlite3_interrupt(handle());
}

void Connection::setBusyTimeout(int ms) const
{
    sqlite3_busy_timeout(handle(), ms);
}

void Connection::cancelWith(const Progress &progress, int steps) const
{
    m_progress = progress;
    sqlite3_progress_handler(
        handle(), steps,
        [](void *asked) { return static_cast<const Progress *>(asked)->isCancelled() ? 1 : 0; }, &m_progress);
}

void Connection::execute(const QString &sql) const
{
    m_database.exec(sql.toStdString());
}

Query &Query::bindAt(int index, const QVariant &value)
{
    if (value.isNull())
        m_statement.bind(index);
    else if (value.typeId() == QMetaType::QByteArray)
        bindOne(index, value.toByteArray());
    else if (value.typeId() == QMetaType::Double)
        bindOne(index, value.toDouble());
    else if (value.typeId() == QMetaType::QString)
        bindOne(index, value.toString());
    else
        bindOne(index, value.toLongLong());
    return *this;
}

void Query::bindOne(int i, const QString &value)
{
    m_statement.bind(i, value.toStdString());
}

void Query::bindOne(int i, const QByteArray &blob)
{
    // A zero-length pointer may be null, which SQLite would store as NULL.
    m_statement.bind(i, blob.isEmpty() ? "" : blob.constData(), int(blob.size()));
}

QString Query::text(int column)
{
    const SQLite::Column value = m_statement.getColumn(column);
    return QString::fromUtf8(value.getText(), value.getBytes());
}

QByteArray Query::blob(int column)
{
    const SQLite::Column value = m_statement.getColumn(column);
    return QByteArray(static_cast<const char *>(value.getBlob()), value.getBytes());
}

std::optional<int> Query::optionalNumber(int column)
{
    return isNull(column) ? std::nullopt : std::optional(number(column));
}

std::optional<double> Query::optionalReal(int column)
{
    return isNull(column) ? std::nullopt : std::optional(real(column));
}

Error toError(const SQLite::Exception &exception, const QString &where)
{
    return sqliteError(exception.getExtendedErrorCode() > 0 ? exception.getExtendedErrorCode()
                                                            : exception.getErrorCode(),
                       QString::fromUtf8(exception.what()), where);
}

Error sqliteError(int code, const QString &detail, const QString &where)
{
    const auto error = [&](ErrorCode kind, const QString &message) {
        return Error{kind, message, detail, where};
    };
    switch (code & 0xff) {
    case SQLITE_INTERRUPT:
        return error(ErrorCode::Cancelled, StoreText::tr("已取消。"));
    case SQLITE_FULL:
        return error(ErrorCode::DiskFull, StoreText::tr("磁盘空间不足，本次修改未保存。请腾出空间后重试。"));
    case SQLITE_READONLY:
        return error(ErrorCode::ReadOnly,
                     StoreText::tr("工作区文件不可写，本次修改未保存。请检查文件或文件夹是否为只读。"));
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return error(ErrorCode::NoPermission, StoreText::tr("无法打开文件：没有权限，或所在文件夹不可写。"));
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return error(ErrorCode::Busy,
                     StoreText::tr("另一个程序正在写入该文件，本次修改未保存。请稍后重试。"));
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return error(ErrorCode::Damaged, StoreText::tr("工作区文件已损坏。请用最近的备份或副本。"));
    case SQLITE_TOOBIG:
    case SQLITE_NOMEM:
        return error(ErrorCode::TooLarge, StoreText::tr("内容过大，本次修改未保存。"));
    case SQLITE_CONSTRAINT:
        return error(ErrorCode::Conflict, StoreText::tr("修改与现有内容冲突，未保存。"));
    case SQLITE_IOERR:
        return error(ErrorCode::Io,
                     StoreText::tr("读写文件失败，本次修改未保存。请检查磁盘、U盘或网络连接。"));
    default:
        return error(ErrorCode::Internal, StoreText::tr("内部错误，本次修改未保存。"));
    }
}

QVariant dateValue(const QDate &date)
{
    return date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant();
}

} // namespace gangmu
