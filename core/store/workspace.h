// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/changeset.h"
#include "core/store/edit.h"
#include "core/store/schema.h"
#include "core/store/verb.h"

#include <functional>
#include <QLockFile>
#include <QObject>

namespace gangmu {

/// What changed, told after the commit. Models update from it and from nothing else.
struct ChangeNotice
{
    enum class Origin { Edit, Undo, Redo };
    Origin origin = Origin::Edit;
    EditLabel label;
    RevisionId revision;
    QList<RowChange> rows;
    bool large = false; ///< too many rows to list: rows is empty, readers start afresh

    /// Whether any row of the table is concerned.
    bool touches(Table table) const;
};

struct WorkspaceOptions
{
    QString author;        ///< stored with every revision
    bool readOnly = false; ///< do not even try to write
    Migrations migrations = Migrations::builtIn();
};

/// One open workspace file. All changes go through edit(), which makes each of them one durable, undoable
/// transaction. GUI thread only; background work reads on connections from openReader().
class Workspace : public QObject
{
    Q_OBJECT

public:
    /// Makes a new file; Conflict if it exists already.
    static Result<std::unique_ptr<Workspace>> create(const QString &path, const Clock &clock,
                                                     WorkspaceOptions options = {});
    /// Opens a file after checking it. A file that somebody else has open is opened read-only (see
    /// lockedBy()). Errors: NotFound, NotAFile, EmptyFile, WrongFormat, ForeignFile, NewerVersion, Hostile,
    /// Damaged, NoPermission, Busy, Io.
    static Result<std::unique_ptr<Workspace>> open(const QString &path, const Clock &clock,
                                                   WorkspaceOptions options = {});
    ~Workspace() override;

    QString path() const { return m_path; }
    QString fileName() const;
    bool isReadOnly() const { return m_readOnly; }
    /// What has the file open for writing, as "computer 上的 program（进程 id）"; empty unless that is why it is
    /// read-only.
    QString lockedBy() const { return m_lockedBy; }
    const Clock &clock() const { return m_clock; }

    /// The one way to change anything: f's changes are committed together, recorded, and announced by
    /// changed(). If f returns an error nothing is changed. An edit that changes nothing leaves no revision
    /// and returns a null id. f must not call edit() again.
    Result<RevisionId> edit(const EditLabel &label, const std::function<Result<void>(Edit &)> &f);

    /// edit() for those who need no revision id.
    Result<void> run(const EditLabel &label, const std::function<Result<void>(Edit &)> &f);

    /// What undo()/redo() would take back or do again; nothing where there is nothing.
    std::optional<EditLabel> undoLabel() const;
    std::optional<EditLabel> redoLabel() const;
    Result<void> undo();
    Result<void> redo();
    /// When the last edit, undo or redo was committed; invalid for a fresh file.
    QDateTime lastChange() const;

    /// For reading on the GUI thread.
    const Connection &reader() const { return *m_connection; }
    /// A connection of its own for work on another thread. A commit interrupts what runs on it (Cancelled):
    /// the caller starts again after changed().
    Result<std::shared_ptr<Connection>> openReader() const;
    const ColumnNames &columnNames() const { return m_columns; }

    /// Writes a complete copy to path; an existing file is replaced only when the copy is whole.
    Result<void> saveCopy(const QString &path) const;
    /// Keeps a copy beside the file (before a migration, before a large import) and returns its path.
    Result<QString> keepBackup(const QString &reason) const;

Q_SIGNALS:
    void changed(const gangmu::ChangeNotice &notice);

private:
    Workspace(const QString &path, const Clock &clock, const WorkspaceOptions &options);
    Result<void> takeBack(bool undo);
    Result<void> writable() const;
    void interruptReaders();
    void announce(ChangeNotice notice, const QByteArray &changeset);

    QString m_path;
    const Clock &m_clock;
    QString m_author;
    IdGenerator m_ids;
    bool m_readOnly = false;
    QString m_lockedBy;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Connection> m_connection;
    ColumnNames m_columns;
    mutable std::vector<std::weak_ptr<Connection>> m_readers;
    bool m_editing = false;
};

} // namespace gangmu
