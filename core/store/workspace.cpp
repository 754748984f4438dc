// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workspace.h"

#include "core/store/revision_log.h"
#include "core/store/store_text.h"

#include <QFileInfo>
#include <QScopedValueRollback>

namespace gangmu {

Workspace::Workspace(const QString &path, const Clock &clock, const WorkspaceOptions &options)
    : m_path(path), m_clock(clock), m_author(options.author), m_ids(clock), m_readOnly(options.readOnly)
{
}

QString Workspace::fileName() const
{
    return QFileInfo(m_path).fileName();
}

Result<void> Workspace::writable() const
{
    if (m_background)
        return Error{ErrorCode::Busy,
                     StoreText::tr("正在导入或批量处理，暂时不能修改。请稍候，或取消该任务。"),
                     {},
                     m_path};
    if (!m_readOnly)
        return {};
    const QString message =
        m_lockedBy.isEmpty()
            ? StoreText::tr("%1 是只读的，不能修改。请用“文件 → 另存副本”后在副本上修改。").arg(fileName())
            : StoreText::tr("%1 正由 %2 编辑，这里只能查看。").arg(fileName(), m_lockedBy);
    return Error{ErrorCode::ReadOnly, message, {}, m_path};
}

EditTransaction Workspace::transaction()
{
    return {.connection = *m_connection,
            .columns = m_columns,
            .ids = m_ids,
            .clock = m_clock,
            .author = m_author,
            .clearTheWay = [this] { interruptReaders(); }};
}

Result<RevisionId> Workspace::announce(const Outcome &outcome)
{
    if (!outcome)
        return outcome.error();
    if (!*outcome)
        return RevisionId();
    Q_EMIT changed(**outcome);
    return (*outcome)->revision;
}

Result<RevisionId> Workspace::edit(const EditLabel &label, const std::function<Result<void>(Edit &)> &f)
{
    Q_ASSERT(!m_editing);
    GANGMU_CHECK(writable());
    interruptReaders();
    const Outcome outcome = [&] {
        const QScopedValueRollback editing(m_editing, true);
        return transaction().run(label, f);
    }();
    return announce(outcome);
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
    const Outcome outcome = [&] {
        const QScopedValueRollback editing(m_editing, true);
        return transaction().takeBack(undo);
    }();
    GANGMU_TRY(revision, announce(outcome));
    Q_UNUSED(revision);
    return {};
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
        const std::scoped_lock lock(m_readersLock);
        std::erase_if(m_readers, [](const std::weak_ptr<Connection> &old) { return old.expired(); });
        m_readers.push_back(reader);
        return reader;
    });
}

void Workspace::interruptReaders()
{
    const std::scoped_lock lock(m_readersLock);
    for (const std::weak_ptr<Connection> &weak : m_readers) {
        if (const std::shared_ptr<Connection> reader = weak.lock())
            reader->interrupt();
    }
}

} // namespace gangmu
