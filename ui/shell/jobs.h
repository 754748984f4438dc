// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/store/workspace.h"

#include <QElapsedTimer>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace gangmu {

/// What a job is called and which job it replaces.
struct JobSpec
{
    QString key;   ///< a job started with the key of a running one supersedes it; empty: it stands alone
    QString title; ///< for the status bar, e.g. "正在统计"
};

/// Work off the GUI thread: progress, cancel, result by value. GUI thread only, but for the work itself.
///
/// done is called on the GUI thread, once, with the value or the error (code Cancelled when the user
/// cancelled) unless the job was superseded, its context is gone, or another workspace was opened meanwhile:
/// such results are dropped.
class Jobs : public QObject
{
    Q_OBJECT

public:
    template <class T>
    using Done = std::function<void(Result<T>)>;

    explicit Jobs(QObject *parent = nullptr);
    /// Cancels everything and waits for the threads.
    ~Jobs() override;

    /// Work that reads no workspace: files, parsing, drawing. It asks Progress::isCancelled() now and then.
    template <class T>
    void run(const JobSpec &spec, QObject *context, std::function<Result<T>(const Progress &)> work,
             Done<T> done)
    {
        start(spec, context, nullptr,
              [work = std::move(work), done = std::move(done)](const Connection *, const Progress &progress) {
                  return finished<T>(work(progress), done);
              });
    }

    /// Work that reads the workspace, on a connection of its own. Where a commit interrupted it, it runs
    /// again from the start; cancelling interrupts the statement that runs.
    template <class T>
    void read(const JobSpec &spec, const Workspace &workspace, QObject *context,
              std::function<Result<T>(const Connection &, const Progress &)> work, Done<T> done)
    {
        start(
            spec, context, &workspace,
            [work = std::move(work), done](const Connection *reader, const Progress &progress) {
                return finished<T>(work(*reader, progress), done);
            },
            [done](const Error &error) { done(error); });
    }

    /// What a page shows, small and quick: the same here and now, so that nobody sees it come in. Where the
    /// catalogue is large it is read as above, and done is called later.
    template <class T>
    void readPage(const JobSpec &spec, const Workspace &workspace, QObject *context,
                  std::function<Result<T>(const Connection &, const Progress &)> work, Done<T> done)
    {
        if (isLarge(workspace)) {
            read<T>(spec, workspace, context, std::move(work), std::move(done));
            return;
        }
        supersede(spec.key);
        done(work(workspace.reader(), Progress()));
    }

    /// More standards than this are a large catalogue.
    static constexpr qint64 mostReadAtOnce = 5000;

    /// A large edit of the workspace (see Workspace::editInBackground), shown and cancelled like any job.
    /// Other edits are refused as Busy until it is done. At most one at a time; one that cannot start tells
    /// so by done.
    void edit(const JobSpec &spec, Workspace &workspace, QObject *context, BackgroundEdit edit,
              Done<RevisionId> done);
    /// The same for undo (or redo) of what was large.
    void takeBack(const JobSpec &spec, Workspace &workspace, QObject *context, bool undo,
                  Done<RevisionId> done);

    void cancel(const QString &key);
    void cancelAll();
    /// Cancels and forgets the jobs that read a workspace: it is about to be closed.
    void dropReaders();
    bool isRunning(const QString &key) const;
    bool isIdle() const { return m_jobs.empty(); }

    /// The job to show people: the oldest one that runs for more than 0.3 s.
    struct View
    {
        quint64 id = 0;
        QString title;
        qint64 done = 0;
        qint64 total = 0; ///< 0: unknown
    };
    std::optional<View> shown() const;
    /// The job with this key, where it runs.
    std::optional<View> view(const QString &key) const;
    void cancelJob(quint64 id);

Q_SIGNALS:
    void shownChanged(); ///< at most ten times a second
    void idle();         ///< the last job ended

private:
    /// What a run gives: the call that hands the result over, and whether it was interrupted.
    struct Outcome
    {
        std::function<void()> deliver;
        bool cancelled = false;
    };
    using Work = std::function<Outcome(const Connection *, const Progress &)>;
    using Failed = std::function<void(const Error &)>;
    struct Job;

    template <class T>
    static Outcome finished(Result<T> result, const Done<T> &done)
    {
        const bool cancelled = !result && result.error().code == ErrorCode::Cancelled;
        return {[result = std::move(result), done] { done(result); }, cancelled};
    }

    std::shared_ptr<Job> add(const JobSpec &spec, QObject *context, const Workspace *workspace);
    void start(const JobSpec &spec, QObject *context, const Workspace *workspace, Work work,
               Failed failed = {});
    using StartEdit = std::function<Result<void>(const Progress &, Workspace::BackgroundDone)>;
    void startEdit(const JobSpec &spec, Workspace &workspace, QObject *context, const StartEdit &start,
                   Done<RevisionId> done);
    static bool isLarge(const Workspace &workspace);
    void supersede(const QString &key);
    void launch(const std::shared_ptr<Job> &job);
    void finish(const std::shared_ptr<Job> &job, const Outcome &outcome);
    void stop(const std::shared_ptr<Job> &job);
    void forget(const std::shared_ptr<Job> &job);

    QThreadPool m_pool;
    QTimer m_ticker;
    quint64 m_lastId = 0;
    std::vector<std::shared_ptr<Job>> m_jobs;
};

} // namespace gangmu
