// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/jobs.h"

#include "core/base/memory.h"
#include "core/base/thread_priority.h"
#include "core/store/queries/catalogue_queries.h"

#include <QPointer>
#include <QThread>

namespace gangmu {

namespace {
constexpr int shownAfter = 300; // ms
constexpr int tickEvery = 100;  // ms
constexpr int longWork = 500;   // ms; has read much
// Each run is interrupted by one commit at most; who gets here reads longer than people pause between edits.
constexpr int mostRuns = 50;
} // namespace

struct Jobs::Job
{
    quint64 id = 0;
    JobSpec spec;
    QPointer<QObject> context;
    const Workspace *workspace = nullptr;
    Work work;
    Failed failed;
    Progress progress;
    std::atomic<qint64> done{0};
    std::atomic<qint64> total{0};
    QElapsedTimer since;
    int runs = 0;
    bool dropped = false; ///< nobody waits for the result any more
    bool ranLong = false;
    std::shared_ptr<Connection> reader;
};

Jobs::Jobs(QObject *parent) : QObject(parent)
{
    m_pool.setThreadPriority(QThread::LowPriority);
    m_ticker.setInterval(tickEvery);
    connect(&m_ticker, &QTimer::timeout, this, &Jobs::shownChanged);
}

Jobs::~Jobs()
{
    for (const std::shared_ptr<Job> &job : m_jobs)
        stop(job);
    m_pool.waitForDone();
}

std::shared_ptr<Jobs::Job> Jobs::add(const JobSpec &spec, QObject *context, const Workspace *workspace)
{
    auto job = std::make_shared<Job>();
    job->id = ++m_lastId;
    job->spec = spec;
    job->context = context;
    job->workspace = workspace;
    // The sink must not keep the job alive: the job holds the progress that holds the sink.
    job->progress = Progress([weak = std::weak_ptr<Job>(job)](qint64 done, qint64 total) {
        if (const std::shared_ptr<Job> alive = weak.lock()) {
            alive->done = done;
            alive->total = total;
        }
    });
    job->since.start();
    supersede(spec.key);
    m_jobs.push_back(job);
    if (!m_ticker.isActive())
        m_ticker.start();
    return job;
}

void Jobs::start(const JobSpec &spec, QObject *context, const Workspace *workspace, Work work, Failed failed)
{
    const std::shared_ptr<Job> job = add(spec, context, workspace);
    job->work = std::move(work);
    job->failed = std::move(failed);
    launch(job);
}

void Jobs::startEdit(const JobSpec &spec, Workspace &workspace, QObject *context, const StartEdit &start,
                     Done<RevisionId> done)
{
    const std::shared_ptr<Job> job = add(spec, context, &workspace);
    const auto finished = [this, job, done = std::move(done)](Result<RevisionId> result) {
        if (job->dropped)
            return;
        forget(job);
        if (job->context)
            done(std::move(result));
    };
    const Result<void> started = start(job->progress, finished);
    if (!started) // not at once, see launch()
        QMetaObject::invokeMethod(
            this, [finished, error = started.error()] { finished(error); }, Qt::QueuedConnection);
}

void Jobs::edit(const JobSpec &spec, Workspace &workspace, QObject *context, BackgroundEdit edit,
                Done<RevisionId> done)
{
    startEdit(
        spec, workspace, context,
        [&](const Progress &progress, Workspace::BackgroundDone finished) {
            return workspace.editInBackground(std::move(edit), progress, std::move(finished));
        },
        std::move(done));
}

void Jobs::takeBack(const JobSpec &spec, Workspace &workspace, QObject *context, bool undo,
                    Done<RevisionId> done)
{
    startEdit(
        spec, workspace, context,
        [&](const Progress &progress, Workspace::BackgroundDone finished) {
            return undo ? workspace.undoInBackground(progress, std::move(finished))
                        : workspace.redoInBackground(progress, std::move(finished));
        },
        std::move(done));
}

bool Jobs::isLarge(const Workspace &workspace)
{
    return hasMoreStandards(workspace.reader(), mostReadAtOnce).valueOr(false);
}

void Jobs::supersede(const QString &key)
{
    if (key.isEmpty())
        return;
    for (const std::shared_ptr<Job> &other : std::vector(m_jobs)) {
        if (other->spec.key == key) {
            stop(other);
            forget(other);
        }
    }
}

void Jobs::launch(const std::shared_ptr<Job> &job)
{
    ++job->runs;
    if (job->workspace) {
        auto reader = job->workspace->openReader();
        if (!reader) {
            // Not at once: who starts a job does not expect its answer before start() returns.
            QMetaObject::invokeMethod(
                this,
                [this, job, error = reader.error()] {
                    finish(job, {[job, error] { job->failed(error); }, false});
                },
                Qt::QueuedConnection);
            return;
        }
        job->reader = *std::move(reader);
    }
    m_pool.start([this, job] {
        stepBack();
        QElapsedTimer running;
        running.start();
        const Outcome outcome = job->work(job->reader.get(), job->progress);
        job->ranLong = running.elapsed() > longWork;
        QMetaObject::invokeMethod(
            this, [this, job, outcome] { finish(job, outcome); }, Qt::QueuedConnection);
    });
}

void Jobs::finish(const std::shared_ptr<Job> &job, const Outcome &outcome)
{
    job->reader.reset();
    // Not before: what the connection had read goes with it.
    if (job->ranLong)
        m_pool.start(returnFreeMemory);
    if (job->dropped)
        return;
    const bool interrupted = outcome.cancelled && !job->progress.isCancelled() && job->workspace;
    if (interrupted && job->runs < mostRuns) {
        launch(job);
        return;
    }
    forget(job);
    if (job->context)
        outcome.deliver();
}

void Jobs::stop(const std::shared_ptr<Job> &job)
{
    job->progress.cancel();
    if (job->reader)
        job->reader->interrupt();
}

void Jobs::forget(const std::shared_ptr<Job> &job)
{
    job->dropped = true;
    std::erase(m_jobs, job);
    if (m_jobs.empty())
        m_ticker.stop();
    Q_EMIT shownChanged();
    if (m_jobs.empty())
        Q_EMIT idle();
}

void Jobs::cancel(const QString &key)
{
    for (const std::shared_ptr<Job> &job : m_jobs) {
        if (job->spec.key == key)
            stop(job);
    }
}

void Jobs::cancelAll()
{
    for (const std::shared_ptr<Job> &job : m_jobs)
        stop(job);
}

void Jobs::dropReaders()
{
    for (const std::shared_ptr<Job> &job : std::vector(m_jobs)) {
        if (job->workspace) {
            stop(job);
            forget(job);
        }
    }
}

bool Jobs::isRunning(const QString &key) const
{
    return std::any_of(m_jobs.begin(), m_jobs.end(), [&](const auto &job) { return job->spec.key == key; });
}

std::optional<Jobs::View> Jobs::shown() const
{
    for (const std::shared_ptr<Job> &job : m_jobs) {
        if (job->since.hasExpired(shownAfter) && !job->progress.isCancelled())
            return View{job->id, job->spec.title, job->done, job->total};
    }
    return std::nullopt;
}

std::optional<Jobs::View> Jobs::view(const QString &key) const
{
    for (const std::shared_ptr<Job> &job : m_jobs) {
        if (job->spec.key == key)
            return View{job->id, job->spec.title, job->done, job->total};
    }
    return std::nullopt;
}

void Jobs::cancelJob(quint64 id)
{
    for (const std::shared_ptr<Job> &job : m_jobs) {
        if (job->id == id)
            stop(job);
    }
}

} // namespace gangmu
