// SPDX-License-Identifier: GPL-3.0-or-later
// Edits off the GUI thread. They write on a connection of their own, so that the GUI goes on reading on its
// own one: until the commit SQLite holds only a RESERVED lock, as long as the changed pages fit into the page
// cache. That is why the cache is large here. Beyond it SQLite writes pages out early and locks readers out
// from then on; the result is the same.
#include "core/base/thread_priority.h"
#include "core/store/revision_log.h"
#include "core/store/store_text.h"
#include "core/store/workspace.h"

#include <optional>
#include <QPointer>
#include <thread>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

constexpr int cacheKiB = 800 * 1024;           // of changed pages: about 1,000,000 rows with their changeset
constexpr int readersWaitMs = 60'000;          // while a commit writes them to a slow disk
constexpr qint64 stepsBetweenQuestions = 1000; // of SQLite's machine: well below a millisecond

} // namespace

struct Workspace::Background
{
    std::thread thread;
    Progress progress;
    BackgroundDone done;
    std::optional<Outcome> outcome; ///< written by the thread, read after it is joined
};

Workspace::~Workspace()
{
    if (m_background) {
        m_background->progress.cancel();
        m_background->thread.join();
    }
}

Result<void> Workspace::startBackground(const Progress &progress, BackgroundDone done, const QString &backup,
                                        std::function<Outcome(const EditTransaction &)> work)
{
    Q_ASSERT(!m_editing);
    GANGMU_CHECK(writable());
    m_background = std::make_shared<Background>();
    m_background->progress = progress;
    m_background->done = std::move(done);
    m_connection->setBusyTimeout(readersWaitMs);
    m_background->thread = std::thread([this, state = m_background.get(), progress, backup,
                                        work = std::move(work)] {
        stepBack();
        state->outcome = guarded([&]() -> Outcome {
            if (!backup.isEmpty()) {
                // Not on the GUI thread's connection: this one is read from the first page to the last.
                const Connection source(m_path, Connection::Mode::ReadOnly);
                GANGMU_TRY(kept, keepBackup(source, backup));
                Q_UNUSED(kept);
            }
            const Connection connection(m_path, Connection::Mode::ReadWrite);
            connection.execute(u"PRAGMA cache_size=-%1"_s.arg(cacheKiB));
            connection.cancelWith(progress, int(stepsBetweenQuestions));
            return work(
                {.connection = connection,
                 .columns = m_columns,
                 .ids = m_ids, // no other edit runs meanwhile: two generators could give one id in one moment
                 .clock = m_clock,
                 .author = m_author,
                 .progress = progress,
                 .clearTheWay = [this] { interruptReaders(); }});
        });
        QMetaObject::invokeMethod(
            this, [this] { finishBackground(); }, Qt::QueuedConnection);
    });
    return {};
}

void Workspace::finishBackground()
{
    if (!m_background || !m_background->thread.joinable())
        return; // waitForBackground() was here first
    m_background->thread.join();
    const std::shared_ptr<Background> finished = std::move(m_background);
    m_connection->setBusyTimeout(Connection::defaultBusyTimeoutMs);
    const QPointer<Workspace> alive(this);
    const Result<RevisionId> result = announce(*finished->outcome);
    if (finished->done && alive)
        finished->done(result);
}

void Workspace::waitForBackground()
{
    finishBackground();
}

Result<void> Workspace::editInBackground(BackgroundEdit edit, const Progress &progress, BackgroundDone done)
{
    const QString backup = edit.backup;
    return startBackground(
        progress, std::move(done), backup, [edit = std::move(edit)](const EditTransaction &transaction) {
            return transaction.run(edit.label,
                                   [&](Edit &hand) { return edit.work(hand, transaction.progress); });
        });
}

Result<void> Workspace::undoInBackground(const Progress &progress, BackgroundDone done)
{
    return startBackground(progress, std::move(done), {},
                           [](const EditTransaction &transaction) { return transaction.takeBack(true); });
}

Result<void> Workspace::redoInBackground(const Progress &progress, BackgroundDone done)
{
    return startBackground(progress, std::move(done), {},
                           [](const EditTransaction &transaction) { return transaction.takeBack(false); });
}

qint64 Workspace::sizeToTakeBack(bool undo) const
{
    return guarded([&]() -> Result<qint64> {
               const RevisionLog log(*m_connection);
               const std::optional<Revision> edit = undo ? log.nextUndo() : log.nextRedo();
               return edit ? RevisionChangeset(*m_connection, edit->id).size() : 0;
           })
        .valueOr(0);
}

} // namespace gangmu
