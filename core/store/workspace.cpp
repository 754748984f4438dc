// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workspace.h"

#include "core/store/revision_log.h"
#include "core/store/store_text.h"

#include <QFileInfo>
#include <QScopedValueRollback>

namespace gangmu {

namespace {
constexpr qsizetype mostListedRows = 20000;
}

bool ChangeNotice::touches(Table table) const
{
    return large ||
           std::any_of(rows.begin(), rows.end(), [=](const RowChange &row) { return row.table == table; });
}

Workspace::Workspace(const QString &path, const Clock &clock, const WorkspaceOptions &options)
    : m_path(path), m_clock(clock), m_author(options.author), m_ids(clock), m_readOnly(options.readOnly)
{
}

Workspace::~Workspace() = default;

QString Workspace::fileName() const
{
    return QFileInfo(m_path).fileName();
}

Result<void> Workspace::writable() const
{
    if (!m_readOnly)
        return {};
    const QString message =
        m_lockedBy.isEmpty()
            ? StoreText::tr("%1 是只读的，不能修改。请用“文件 → 另存副本”后在副本上修改。").arg(fileName())
            : StoreText::tr("%1 正由 %2 编辑，这里只能查看。").arg(fileName(), m_lockedBy);
    return Error{ErrorCode::ReadOnly, message, {}, m_path};
}

Result<RevisionId> Workspace::edit(const EditLabel &label, const std::function<Result<void>(Edit &)> &f)
{
    Q_ASSERT(!m_editing);
    GANGMU_CHECK(writable());
    interruptReaders();
    QByteArray changeset;
    const auto revision = guarded([&]() -> Result<RevisionId> {
        const QScopedValueRollback editing(m_editing, true);
        SQLite::Transaction transaction(m_connection->database(), SQLite::TransactionBehavior::IMMEDIATE);
        {
            const ChangeRecorder recorder(*m_connection);
            Edit hand(*m_connection, m_ids, m_clock);
            GANGMU_CHECK(f(hand));
            changeset = recorder.changeset();
        }
        if (changeset.isEmpty())
            return RevisionId();
        const RevisionId id = RevisionLog(*m_connection).append(label, changeset, m_clock.now(), m_author);
        interruptReaders();
        transaction.commit();
        return id;
    });
    if (revision && !changeset.isEmpty())
        announce({ChangeNotice::Origin::Edit, label, *revision, {}, false}, changeset);
    return revision;
}

Result<void> Workspace::run(const EditLabel &label, const std::function<Result<void>(Edit &)> &f)
{
    GANGMU_TRY(revision, edit(label, f));
    Q_UNUSED(revision);
    return {};
}

std::optional<EditLabel> Workspace::undoLabel() const
{
    const auto next = guarded([&] { return RevisionLog(*m_connection).nextUndo(); });
    return next && *next ? std::optional((*next)->label) : std::nullopt;
}

std::optional<EditLabel> Workspace::redoLabel() const
{
    const auto next = guarded([&] { return RevisionLog(*m_connection).nextRedo(); });
    return next && *next ? std::optional((*next)->label) : std::nullopt;
}

Result<void> Workspace::undo()
{
    return takeBack(true);
}

Result<void> Workspace::redo()
{
    return takeBack(false);
}

Result<void> Workspace::takeBack(bool undo)
{
    Q_ASSERT(!m_editing);
    GANGMU_CHECK(writable());
    interruptReaders();
    QByteArray changeset;
    ChangeNotice notice;
    notice.origin = undo ? ChangeNotice::Origin::Undo : ChangeNotice::Origin::Redo;
    const auto done = guarded([&]() -> Result<void> {
        const QScopedValueRollback editing(m_editing, true);
        SQLite::Transaction transaction(m_connection->database(), SQLite::TransactionBehavior::IMMEDIATE);
        RevisionLog log(*m_connection);
        const std::optional<Revision> edit = undo ? log.nextUndo() : log.nextRedo();
        if (!edit) {
            return Error{ErrorCode::NotFound,
                         undo ? StoreText::tr("没有可撤销的操作。") : StoreText::tr("没有可重做的操作。"),
                         {},
                         {}};
        }
        GANGMU_TRY(original, revisionChangeset(*m_connection, edit->id));
        changeset = original;
        if (undo) {
            GANGMU_TRY(inverse, invertedChangeset(original));
            changeset = inverse;
        }
        GANGMU_CHECK(applyChangeset(*m_connection, changeset));
        notice.label = edit->label;
        notice.revision = log.appendTakenBack(*edit, undo, changeset, m_clock.now(), m_author);
        interruptReaders();
        transaction.commit();
        return {};
    });
    if (done)
        announce(std::move(notice), changeset);
    return done;
}

QDateTime Workspace::lastChange() const
{
    const auto latest = revisions(*m_connection, 1);
    return latest && !latest->isEmpty() ? latest->first().at : QDateTime();
}

Result<std::shared_ptr<Connection>> Workspace::openReader() const
{
    return guarded([&] {
        auto reader = std::make_shared<Connection>(m_path, Connection::Mode::ReadOnly);
        std::erase_if(m_readers, [](const std::weak_ptr<Connection> &old) { return old.expired(); });
        m_readers.push_back(reader);
        return reader;
    });
}

void Workspace::interruptReaders()
{
    for (const std::weak_ptr<Connection> &weak : m_readers) {
        if (const std::shared_ptr<Connection> reader = weak.lock())
            reader->interrupt();
    }
}

void Workspace::announce(ChangeNotice notice, const QByteArray &changeset)
{
    Result<QList<RowChange>> rows = rowsOf(changeset, m_columns, mostListedRows + 1);
    notice.large = !rows || rows->size() > mostListedRows;
    if (!notice.large)
        notice.rows = std::move(*rows);
    Q_EMIT changed(notice);
}

} // namespace gangmu
