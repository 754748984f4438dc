// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/changeset.h"
#include "core/store/verb.h"

#include <optional>
#include <QDateTime>

namespace gangmu {

enum class RevisionKind { Edit, Undo, Redo };
enum class RevisionState { Done, Undone, Discarded };

template <>
struct EnumCodes<RevisionKind>
{
    static constexpr EnumCode<RevisionKind> table[] = {
        {RevisionKind::Edit, "edit"}, {RevisionKind::Undo, "undo"}, {RevisionKind::Redo, "redo"}};
};
template <>
struct EnumCodes<RevisionState>
{
    static constexpr EnumCode<RevisionState> table[] = {{RevisionState::Done, "done"},
                                                        {RevisionState::Undone, "undone"},
                                                        {RevisionState::Discarded, "discarded"}};
};

/// One row of the log of edits, without its changeset.
struct Revision
{
    RevisionId id;
    RevisionKind kind = RevisionKind::Edit;
    RevisionState state = RevisionState::Done;
    RevisionId of; ///< for undo and redo: the edit they concern
    QDateTime at;
    QString author;
    EditLabel label;
};

/// Newest first, at most limit rows, older than `before` where that is given.
Result<QList<Revision>> revisions(const Connection &connection, int limit, RevisionId before = {});
Result<QByteArray> revisionChangeset(const Connection &connection, RevisionId id);
/// The rows that changed between two moments (each "after this revision"; a null id is the beginning), net.
Result<QList<RowChange>> changesBetween(const Connection &connection, RevisionId from, RevisionId to);
/// The newest revision, or null.
RevisionId latestRevision(const Connection &connection);

/// The writing side of the log, used by Workspace inside its transactions. Throws SQLite::Exception.
class RevisionLog
{
public:
    explicit RevisionLog(const Connection &connection) : m_connection(connection) {}

    std::optional<Revision> nextUndo() const;
    std::optional<Revision> nextRedo() const;
    /// Records an edit; joins it with the last one where their merge keys agree and both are close in time.
    /// Null where the joined edit cancels out. Cancelling throws with code SQLITE_INTERRUPT.
    RevisionId append(const EditLabel &label, const ChangesetBytes &changeset, const QDateTime &at,
                      const QString &author, const Progress &progress = {});
    RevisionId appendTakenBack(const Revision &edit, bool undo, const ChangesetBytes &changeset,
                               const QDateTime &at, const QString &author, const Progress &progress = {});

private:
    RevisionId insert(const Revision &revision, const ChangesetBytes &changeset, const Progress &progress);
    std::optional<Revision> mergeable(const EditLabel &label, const QDateTime &at,
                                      const QString &author) const;

    const Connection &m_connection;
};

} // namespace gangmu
