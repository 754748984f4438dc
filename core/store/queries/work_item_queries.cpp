// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/queries/work_item_queries.h"

#include "core/domain/standard_number.h"
#include "core/store/row_mapping.h"
#include "core/store/store_text.h"

namespace gangmu {

using namespace Qt::StringLiterals;

Result<QList<WorkItemStage>> workItemStages(const Connection &connection, WorkItemId item)
{
    return guarded([&] {
        return readRows<WorkItemStage>(connection, u"WHERE work_item_id=? ORDER BY stage, id"_s, item);
    });
}

Result<QList<WorkItemStage>> allWorkItemStages(const Connection &connection)
{
    return guarded(
        [&] { return readRows<WorkItemStage>(connection, u"ORDER BY work_item_id, stage, id"_s); });
}

Result<QList<WorkItemDocument>> workItemDocuments(const Connection &connection, WorkItemId item)
{
    return guarded([&] {
        return readRows<WorkItemDocument>(connection, u"WHERE work_item_id=? ORDER BY stage, id"_s, item);
    });
}

Result<QList<WorkItemDocument>> allWorkItemDocuments(const Connection &connection)
{
    return guarded(
        [&] { return readRows<WorkItemDocument>(connection, u"ORDER BY work_item_id, stage, id"_s); });
}

Result<Consultation> consultation(const Connection &connection, WorkItemId item)
{
    return guarded([&]() -> Result<Consultation> {
        const auto rows =
            readRows<Consultation>(connection, u"WHERE work_item_id=? ORDER BY id DESC LIMIT 1"_s, item);
        if (!rows.isEmpty())
            return rows.first();
        Consultation none;
        none.workItem = item;
        return none;
    });
}

Result<QList<Comment>> comments(const Connection &connection, WorkItemId item)
{
    return guarded(
        [&] { return readRows<Comment>(connection, u"WHERE work_item_id=? ORDER BY rank, id"_s, item); });
}

Result<QList<Ballot>> ballots(const Connection &connection, WorkItemId item)
{
    return guarded([&] { return readRows<Ballot>(connection, u"WHERE work_item_id=? ORDER BY id"_s, item); });
}

Result<Ballot> ballotById(const Connection &connection, BallotId id)
{
    return guarded([&]() -> Result<Ballot> {
        if (const std::optional<Ballot> ballot = readRow<Ballot>(connection, id))
            return *ballot;
        return Error{ErrorCode::NotFound, StoreText::tr("投票已不存在，可能已被删除。"), {}, {}};
    });
}

Result<QList<BallotVote>> ballotVotes(const Connection &connection, BallotId ballot)
{
    return guarded(
        [&] { return readRows<BallotVote>(connection, u"WHERE ballot_id=? ORDER BY id"_s, ballot); });
}

Result<int> standingStandards(const Connection &connection)
{
    return guarded([&] {
        Query query(connection, "SELECT count(*) FROM standard WHERE state IN ('in_force', 'published')");
        return query.next() ? query.number(0) : 0;
    });
}

Result<std::optional<Standard>> standardOfNumber(const Connection &connection, const QString &number)
{
    return guarded([&]() -> std::optional<Standard> {
        if (number.trimmed().isEmpty())
            return std::nullopt;
        const auto rows = readRows<Standard>(connection, u"WHERE number_key=? ORDER BY id LIMIT 1"_s,
                                             QString(numberKeyOf(number)));
        return rows.isEmpty() ? std::nullopt : std::optional(rows.first());
    });
}

Result<std::optional<SystemEntry>> systemEntryOf(const Connection &connection, SystemEntryId entry)
{
    return guarded([&] { return readRow<SystemEntry>(connection, entry); });
}

Result<QList<SystemEntry>> plannedEntriesTitled(const Connection &connection, const QString &title)
{
    return guarded([&] {
        return readRows<SystemEntry>(connection, u"WHERE standard_id IS NULL AND title=? ORDER BY id"_s,
                                     title);
    });
}

Result<QList<SystemEntry>> systemPlacesOf(const Connection &connection, StandardId standard)
{
    return guarded(
        [&] { return readRows<SystemEntry>(connection, u"WHERE standard_id=? ORDER BY id"_s, standard); });
}

} // namespace gangmu
