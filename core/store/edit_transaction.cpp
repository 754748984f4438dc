// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/edit_transaction.h"

#include "core/store/revision_log.h"
#include "core/store/store_text.h"

#include <sqlite3.h>

namespace gangmu {

namespace {

constexpr qsizetype mostListedRows = 20000;
constexpr int mostCommits = 10; // tries; each waits for the busy timeout of the connection

Error cancelled()
{
    return sqliteError(SQLITE_INTERRUPT, {});
}

} // namespace

void EditTransaction::commit(SQLite::Transaction &transaction) const
{
    for (int tries = 1;; ++tries) {
        if (clearTheWay)
            clearTheWay();
        try {
            transaction.commit();
            return;
        } catch (const SQLite::Exception &exception) {
            // A reader that began meanwhile. The changes are still there: ask again.
            if ((exception.getErrorCode() & 0xff) != SQLITE_BUSY || tries == mostCommits)
                throw;
        }
    }
}

void EditTransaction::listRows(ChangeNotice &notice, const ChangesetBytes &changeset) const
{
    notice.large = changeset.isSpooled();
    if (notice.large)
        return;
    Result<QList<RowChange>> rows = rowsOf(changeset.bytes(), columns, mostListedRows + 1);
    notice.large = !rows || rows->size() > mostListedRows;
    if (!notice.large)
        notice.rows = std::move(*rows);
}

Result<std::optional<ChangeNotice>> EditTransaction::run(const EditLabel &label,
                                                         const std::function<Result<void>(Edit &)> &f) const
{
    return guarded([&]() -> Result<std::optional<ChangeNotice>> {
        SQLite::Transaction transaction(connection.database(), SQLite::TransactionBehavior::IMMEDIATE);
        ChangesetBytes changeset;
        {
            const ChangeRecorder recorder(connection);
            Edit hand(connection, ids, clock);
            GANGMU_CHECK(f(hand));
            changeset = recorder.changeset(progress);
        }
        if (changeset.isEmpty())
            return std::optional<ChangeNotice>();
        ChangeNotice notice{ChangeNotice::Origin::Edit, label, {}, {}, false};
        notice.revision = RevisionLog(connection).append(label, changeset, clock.now(), author, progress);
        listRows(notice, changeset);
        if (progress.isCancelled())
            return cancelled();
        commit(transaction);
        return std::optional(std::move(notice));
    });
}

Result<std::optional<ChangeNotice>> EditTransaction::takeBack(bool undo) const
{
    return guarded([&]() -> Result<std::optional<ChangeNotice>> {
        SQLite::Transaction transaction(connection.database(), SQLite::TransactionBehavior::IMMEDIATE);
        RevisionLog log(connection);
        const std::optional<Revision> edit = undo ? log.nextUndo() : log.nextRedo();
        if (!edit)
            return Error{ErrorCode::NotFound,
                         undo ? StoreText::tr("没有可撤销的操作。") : StoreText::tr("没有可重做的操作。"),
                         {},
                         {}};
        ChangesetBytes changeset;
        {
            RevisionChangeset original(connection, edit->id);
            if (undo) {
                GANGMU_TRY(inverse, invertedChangeset(original, progress));
                changeset = std::move(inverse);
            } else {
                GANGMU_TRY(copy, copiedChangeset(original, progress));
                changeset = std::move(copy);
            }
        }
        const std::unique_ptr<ChangesetSource> source = changeset.source();
        GANGMU_CHECK(applyChangeset(connection, *source, progress));
        ChangeNotice notice{
            undo ? ChangeNotice::Origin::Undo : ChangeNotice::Origin::Redo, edit->label, {}, {}, false};
        notice.revision = log.appendTakenBack(*edit, undo, changeset, clock.now(), author, progress);
        listRows(notice, changeset);
        if (progress.isCancelled())
            return cancelled();
        commit(transaction);
        return std::optional(std::move(notice));
    });
}

} // namespace gangmu
