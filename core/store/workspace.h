// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/change_notice.h"
#include "core/store/edit_transaction.h"
#include "core/store/schema.h"
#include "core/store/verb.h"

#include <functional>
#include <mutex>
#include <QLockFile>
#include <QObject>

namespace gangmu {

struct WorkspaceOptions
{
    QString author;        ///< stored with every revision
    bool readOnly = false; ///< do not even try to write
    Migrations migrations = Migrations::builtIn();
};

/// An edit that runs off the GUI thread: an import, its undo.
struct BackgroundEdit
{
    /// Called on the working thread. It asks the Progress whether to go on at least every 100 ms and reports
    /// how far it is; statements that run are interrupted when it is cancelled.
    using Work = std::function<Result<void>(Edit &, const Progress &)>;
    EditLabel label;
    Work work;
    QString backup; ///< keep a copy of the file first, with this in its name (see keepBackup()); empty: none
};

/// One open workspace file. All changes go through edit(), which makes each of them one durable, undoable
/// transaction. GUI thread only; background work reads on connections from openReader() and writes by
/// editInBackground(). The clock is asked on the working thread as well.
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
    /// What has the file open for writing, as "computer 上的 program（进程 id）"; empty unless that is why it
    /// is read-only.
    QString lockedBy() const { return m_lockedBy; }
    const Clock &clock() const { return m_clock; }

    /// The one way to change anything: f's changes are committed together, recorded, and announced by
    /// changed(). If f returns an error nothing is changed. An edit that changes nothing leaves no revision
    /// and returns a null id. f must not call edit() again.
    Result<RevisionId> edit(const EditLabel &label, const std::function<Result<void>(Edit &)> &f);

    /// edit() for those who need no revision id.
    Result<void> run(const EditLabel &label, const std::function<Result<void>(Edit &)> &f);

    /// edit() on a thread and a connection of its own: the same transaction, record and revision, and
    /// changed() on this thread afterwards, then done, once. Reading goes on meanwhile (the changes stay in
    /// memory until they are committed, up to 800 MB of them; during the commit itself readers wait).
    /// Another edit, undo or redo gets Busy until done is called. Cancelling the progress ends it with
    /// Cancelled and nothing changed; once the commit has begun it is done. An error here means that nothing
    /// was started and done will not be called. done is not called when the workspace is destroyed first,
    /// which cancels and waits.
    using BackgroundDone = std::function<void(Result<RevisionId>)>;
    Result<void> editInBackground(BackgroundEdit edit, const Progress &progress, BackgroundDone done);
    /// undo() and redo() in the same way, for edits that were large.
    Result<void> undoInBackground(const Progress &progress, BackgroundDone done);
    Result<void> redoInBackground(const Progress &progress, BackgroundDone done);
    bool isEditingInBackground() const { return m_background != nullptr; }
    /// Waits for it and delivers its result here: for programs without an event loop.
    void waitForBackground();
    /// Size in bytes of the changeset that undo() (or redo()) would apply: what is large is better taken back
    /// in the background. 0 where there is none.
    qint64 sizeToTakeBack(bool undo) const;

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
    struct Background;
    using Outcome = Result<std::optional<ChangeNotice>>;

    Result<QString> keepBackup(const Connection &source, const QString &reason) const;
    Result<void> takeBack(bool undo);
    Result<void> writable() const;
    void interruptReaders();
    EditTransaction transaction();
    Result<RevisionId> announce(const Outcome &outcome);
    Result<void> startBackground(const Progress &progress, BackgroundDone done, const QString &backup,
                                 std::function<Outcome(const EditTransaction &)> work);
    void finishBackground();

    QString m_path;
    const Clock &m_clock;
    QString m_author;
    IdGenerator m_ids;
    bool m_readOnly = false;
    QString m_lockedBy;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Connection> m_connection;
    ColumnNames m_columns;
    mutable std::mutex m_readersLock; ///< a commit on the working thread interrupts them too
    mutable std::vector<std::weak_ptr<Connection>> m_readers;
    bool m_editing = false;
    std::shared_ptr<Background> m_background;
};

} // namespace gangmu
