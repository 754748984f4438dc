// SPDX-License-Identifier: GPL-3.0-or-later
// Making, opening and copying workspace files.
#include "core/store/file_checks.h"
#include "core/store/store_text.h"
#include "core/store/workspace.h"

#include <SQLiteCpp/Backup.h>

#include <filesystem>
#include <QDir>
#include <QFileInfo>
#include <sqlite3.h>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 quickCheckLimit = 64
                                   << 20; // a larger file is checked by a job, opening must not wait for it

QString lockPath(const QString &path)
{
    const QFileInfo info(path);
    return info.dir().filePath(u".~lock."_s + info.fileName() + u'#');
}

/// Tries to lock; where somebody else holds the lock, says who, as "program on computer".
QString take(QLockFile &lock)
{
    lock.setStaleLockTime(0); // only a dead owner makes a lock stale, not its age
    qint64 pid = 0;
    QString host;
    QString program;
    bool locked = lock.tryLock(0);
    // An owner that was killed before it had written its name left an empty lock. Removing it fails while the
    // owner is alive, since the system still knows him.
    if (!locked && lock.error() == QLockFile::LockFailedError && !lock.getLockInfo(&pid, &host, &program))
        locked = lock.removeStaleLockFile() && lock.tryLock(0);
    if (locked || lock.error() != QLockFile::LockFailedError || !lock.getLockInfo(&pid, &host, &program))
        return {};
    return StoreText::tr("%1 上的 %2（进程 %3）", "computer, program, process").arg(host, program).arg(pid);
}

Result<void> quickCheck(const Connection &connection, const QString &path)
{
    return guarded([&]() -> Result<void> {
        Query query(connection, "PRAGMA quick_check(1)");
        if (query.next() && query.text(0) == u"ok")
            return {};
        return Error{ErrorCode::Damaged, StoreText::tr("%1 已损坏。请用最近的备份或副本。").arg(path),
                     query.text(0), path};
    });
}

/// A complete, synced copy. The target is replaced by a rename, so it is never half written.
Result<void> copyDatabase(const Connection &source, const QString &target)
{
    const QString part = target + u".part"_s;
    QFile::remove(part);
    const auto copied = guarded([&] {
        SQLite::Database copy(part.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        copy.exec("PRAGMA synchronous=FULL");
        SQLite::Backup backup(copy, source.database());
        if (const int code = backup.executeStep(-1); code != SQLITE_DONE)
            throw SQLite::Exception("backup", code);
    });
    if (!copied) {
        QFile::remove(part);
        return Error{copied.error().code,
                     StoreText::tr("未能写出 %1：%2").arg(target, copied.error().message),
                     copied.error().detail, target};
    }
    std::error_code failure;
    std::filesystem::rename(part.toStdU16String(), target.toStdU16String(), failure);
    if (failure) {
        QFile::remove(part);
        return Error{ErrorCode::Io, StoreText::tr("未能写出 %1。请检查文件是否被其他程序占用。").arg(target),
                     QString::fromStdString(failure.message()), target};
    }
    return {};
}

} // namespace

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &path, const Clock &clock,
                                                     WorkspaceOptions options)
{
    if (QFileInfo::exists(path))
        return Error{ErrorCode::Conflict, StoreText::tr("%1 已存在，请换一个文件名。").arg(path), {}, path};
    if (!QFileInfo(path).dir().exists())
        return Error{
            ErrorCode::NotFound, StoreText::tr("文件夹 %1 不存在。").arg(QFileInfo(path).path()), {}, path};
    const auto made = guarded([&] {
        const Connection connection(path, Connection::Mode::Create);
        connection.execute(u"PRAGMA journal_mode=DELETE"_s);
        options.migrations.run(connection, 0);
    });
    if (!made) {
        QFile::remove(path);
        return Error{made.error().code, StoreText::tr("未能创建 %1：%2").arg(path, made.error().message),
                     made.error().detail, path};
    }
    return open(path, clock, std::move(options));
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, const Clock &clock,
                                                   WorkspaceOptions options)
{
    GANGMU_TRY(header, inspectWorkspaceFile(path, options.migrations.latest()));
    std::unique_ptr<Workspace> workspace(new Workspace(path, clock, options));
    if (!options.readOnly) {
        workspace->m_lock = std::make_unique<QLockFile>(lockPath(path));
        workspace->m_lockedBy = take(*workspace->m_lock);
        workspace->m_readOnly = !workspace->m_lock->isLocked() || !QFileInfo(path).isWritable();
        if (workspace->m_readOnly)
            workspace->m_lock.reset();
    }
    const auto opened = guarded([&]() -> Result<void> {
        workspace->m_connection = std::make_unique<Connection>(
            path, workspace->m_readOnly ? Connection::Mode::ReadOnly : Connection::Mode::ReadWrite);
        const Connection &connection = *workspace->m_connection;
        GANGMU_CHECK(options.migrations.verify(connection, header.version, path));
        if (header.bytes <= quickCheckLimit)
            GANGMU_CHECK(quickCheck(connection, path));
        if (header.version < options.migrations.latest()) {
            GANGMU_CHECK(workspace->writable());
            GANGMU_TRY(backup, workspace->keepBackup(StoreText::tr("升级前")));
            options.migrations.run(connection, header.version);
        }
        workspace->m_columns = readColumnNames(connection);
        return {};
    });
    if (!opened) {
        Error error = opened.error();
        error.where = path;
        return error;
    }
    return workspace;
}

Result<void> Workspace::saveCopy(const QString &path) const
{
    if (QFileInfo(path) == QFileInfo(m_path))
        return Error{
            ErrorCode::InvalidArgument, StoreText::tr("副本不能与原文件同名，请换一个文件名。"), {}, path};
    return copyDatabase(*m_connection, path);
}

Result<QString> Workspace::keepBackup(const QString &reason) const
{
    return keepBackup(*m_connection, reason);
}

Result<QString> Workspace::keepBackup(const Connection &source, const QString &reason) const
{
    const QFileInfo info(m_path);
    const QString name = u"%1.%2-%3.gangmu"_s.arg(info.completeBaseName(), reason,
                                                  m_clock.now().toString(u"yyyyMMdd-HHmmss"_s));
    const QString path = info.dir().filePath(name);
    GANGMU_CHECK(copyDatabase(source, path));
    return path;
}

} // namespace gangmu
