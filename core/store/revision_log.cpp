// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/revision_log.h"

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingPauseSeconds = 30; // a longer pause ends the run of typing that is one revision

const QString selectRevision =
    u"SELECT id, kind, state, of_id, at, author, verb, subject, merge_key FROM revision "_s;

Revision readRevision(Query &query)
{
    Revision revision;
    revision.id = query.id<RevisionId>(0);
    revision.kind = fromCode<RevisionKind>(query.text(1)).value_or(RevisionKind::Edit);
    revision.state = fromCode<RevisionState>(query.text(2)).value_or(RevisionState::Done);
    revision.of = query.id<RevisionId>(3);
    revision.at = query.dateTime(4);
    revision.author = query.text(5);
    revision.label = {fromCode<Verb>(query.text(6)).value_or(Verb::EditPlan), query.text(7), query.text(8)};
    return revision;
}

std::optional<Revision> firstRevision(const Connection &connection, const QString &condition)
{
    Query query(connection, selectRevision + condition);
    return query.next() ? std::optional(readRevision(query)) : std::nullopt;
}

} // namespace

Result<QList<Revision>> revisions(const Connection &connection, int limit, RevisionId before)
{
    return guarded([&] {
        Query query(connection, selectRevision + u"WHERE ?1 IS NULL OR id < ?1 ORDER BY id DESC LIMIT ?2"_s);
        query.bind(before, limit);
        QList<Revision> list;
        while (query.next())
            list.append(readRevision(query));
        return list;
    });
}

Result<QByteArray> revisionChangeset(const Connection &connection, RevisionId id)
{
    return guarded([&]() -> Result<QByteArray> {
        Query query(connection, "SELECT changeset FROM revision WHERE id=?");
        query.bind(id);
        if (!query.next())
            return Error{ErrorCode::NotFound, {}, u"revision %1"_s.arg(id.value()), {}};
        return query.blob(0);
    });
}

Result<QList<RowChange>> changesBetween(const Connection &connection, RevisionId from, RevisionId to)
{
    return guarded([&]() -> Result<QList<RowChange>> {
        Query query(connection, "SELECT changeset FROM revision WHERE id > ? AND id <= ? ORDER BY id");
        query.bind(from.value(), to.value());
        QList<QByteArray> changesets;
        while (query.next())
            changesets.append(query.blob(0));
        GANGMU_TRY(joined, joinedChangesets(changesets));
        return rowsOf(joined, readColumnNames(connection));
    });
}

RevisionId latestRevision(const Connection &connection)
{
    Query query(connection, "SELECT max(id) FROM revision");
    query.next();
    return query.id<RevisionId>(0);
}

std::optional<Revision> RevisionLog::nextUndo() const
{
    return firstRevision(m_connection, u"WHERE kind='edit' AND state='done' ORDER BY id DESC LIMIT 1"_s);
}

std::optional<Revision> RevisionLog::nextRedo() const
{
    return firstRevision(m_connection, u"WHERE kind='edit' AND state='undone' ORDER BY id LIMIT 1"_s);
}

std::optional<Revision> RevisionLog::mergeable(const EditLabel &label, const QDateTime &at,
                                               const QString &author) const
{
    if (label.mergeKey.isEmpty())
        return std::nullopt;
    const std::optional<Revision> last = firstRevision(m_connection, u"ORDER BY id DESC LIMIT 1"_s);
    if (!last || last->kind != RevisionKind::Edit || last->state != RevisionState::Done ||
        last->label.mergeKey != label.mergeKey || last->author != author ||
        last->at.secsTo(at) > typingPauseSeconds)
        return std::nullopt;
    // A version points at the moment after this revision; what it shows must stay.
    Query version(m_connection, "SELECT 1 FROM plan_version WHERE revision_id=?");
    version.bind(last->id);
    return version.next() ? std::nullopt : last;
}

RevisionId RevisionLog::append(const EditLabel &label, const ChangesetBytes &changeset, const QDateTime &at,
                               const QString &author, const Progress &progress)
{
    Query(m_connection, "UPDATE revision SET state='discarded' WHERE state='undone'").run();
    const std::optional<Revision> last = changeset.isSpooled() ? std::nullopt : mergeable(label, at, author);
    if (!last)
        return insert({{}, RevisionKind::Edit, RevisionState::Done, {}, at, author, label}, changeset,
                      progress);

    const Result<QByteArray> before = revisionChangeset(m_connection, last->id);
    const Result<QByteArray> joined = before ? joinedChangesets({*before, changeset.bytes()}) : before;
    if (!joined)
        throw SQLite::Exception(joined.error().detail.toStdString());
    if (joined->isEmpty()) {
        Query(m_connection, "DELETE FROM revision WHERE id=?").bind(last->id).run();
        return {};
    }
    Query(m_connection, "UPDATE revision SET changeset=?, at=?, subject=? WHERE id=?")
        .bind(*joined, at.toString(Qt::ISODateWithMs), label.subject, last->id)
        .run();
    return last->id;
}

RevisionId RevisionLog::appendTakenBack(const Revision &edit, bool undo, const ChangesetBytes &changeset,
                                        const QDateTime &at, const QString &author, const Progress &progress)
{
    Query(m_connection, "UPDATE revision SET state=? WHERE id=?")
        .bind(codeOf(undo ? RevisionState::Undone : RevisionState::Done), edit.id)
        .run();
    return insert({{},
                   undo ? RevisionKind::Undo : RevisionKind::Redo,
                   RevisionState::Done,
                   edit.id,
                   at,
                   author,
                   {edit.label.verb, edit.label.subject}},
                  changeset, progress);
}

RevisionId RevisionLog::insert(const Revision &revision, const ChangesetBytes &changeset,
                               const Progress &progress)
{
    // A large changeset never stands in memory as a whole: first its place, then piece by piece.
    const QString value = changeset.isSpooled() ? u"zeroblob(?)"_s : u"?"_s;
    Query query(m_connection,
                u"INSERT INTO revision(kind, state, of_id, at, author, verb, subject, merge_key, changeset) "
                "VALUES(?, ?, ?, ?, ?, ?, ?, ?, "_s +
                    value + u')');
    const auto bind = [&](const auto &last) {
        query.bind(codeOf(revision.kind), codeOf(revision.state), revision.of,
                   revision.at.toString(Qt::ISODateWithMs), revision.author, codeOf(revision.label.verb),
                   revision.label.subject, revision.label.mergeKey, last);
    };
    if (changeset.isSpooled())
        bind(changeset.size());
    else
        bind(changeset.bytes());
    query.run();
    const RevisionId id(m_connection.database().getLastInsertRowid());
    if (changeset.isSpooled())
        fillChangeset(m_connection, id, changeset, progress);
    return id;
}

} // namespace gangmu
