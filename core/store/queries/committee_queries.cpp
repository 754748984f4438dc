// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/queries/committee_queries.h"

#include "core/store/row_mapping.h"
#include "core/store/store_text.h"

namespace gangmu {

using namespace Qt::StringLiterals;

Result<QList<Committee>> committees(const Connection &connection)
{
    return guarded([&] { return readRows<Committee>(connection, u"ORDER BY number, name, id"_s); });
}

Result<Committee> committeeById(const Connection &connection, CommitteeId id)
{
    return guarded([&]() -> Result<Committee> {
        if (const std::optional<Committee> committee = readRow<Committee>(connection, id))
            return *committee;
        return Error{ErrorCode::NotFound, StoreText::tr("技术委员会已不存在，可能已被删除。"), {}, {}};
    });
}

Result<QList<CommitteeMember>> committeeMembers(const Connection &connection, CommitteeId committee)
{
    return guarded([&] {
        return readRows<CommitteeMember>(connection, u"WHERE committee_id=? ORDER BY rank, id"_s, committee);
    });
}

Result<QList<CommitteeMember>> allCommitteeMembers(const Connection &connection)
{
    return guarded(
        [&] { return readRows<CommitteeMember>(connection, u"ORDER BY committee_id, rank, id"_s); });
}

} // namespace gangmu
