// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/queries/system_queries.h"

#include "core/domain/standard_number.h"
#include "core/store/row_mapping.h"
#include "core/store/store_text.h"

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

const QString inSystem = u"IN (SELECT id FROM system_node WHERE system_id=?)"_s;
const QString namedInSystem = u"IN (SELECT standard_id FROM system_entry WHERE node_id %1)"_s.arg(inSystem);

template <class T, class Id>
Result<T> byId(const Connection &connection, Id id, const QString &gone)
{
    return guarded([&]() -> Result<T> {
        if (const std::optional<T> row = readRow<T>(connection, id))
            return *row;
        return Error{ErrorCode::NotFound, gone, {}, {}};
    });
}

} // namespace

Result<QList<StandardsSystem>> standardsSystems(const Connection &connection)
{
    return guarded([&] { return readRows<StandardsSystem>(connection, u"ORDER BY rank, id"_s); });
}

Result<StandardsSystem> standardsSystemById(const Connection &connection, StandardsSystemId id)
{
    return byId<StandardsSystem>(connection, id, StoreText::tr("标准体系已不存在。"));
}

Result<QList<SystemNode>> systemNodes(const Connection &connection, StandardsSystemId system)
{
    return guarded(
        [&] { return readRows<SystemNode>(connection, u"WHERE system_id=? ORDER BY rank, id"_s, system); });
}

Result<SystemNode> systemNodeById(const Connection &connection, SystemNodeId id)
{
    return byId<SystemNode>(connection, id, StoreText::tr("体系类目已不存在，可能已被删除。"));
}

Result<QList<SystemEntry>> systemEntries(const Connection &connection, StandardsSystemId system)
{
    return guarded([&] {
        return readRows<SystemEntry>(connection,
                                     u"WHERE node_id %1 ORDER BY node_id, rank, id"_s.arg(inSystem), system);
    });
}

Result<QList<SystemEntry>> nodeEntries(const Connection &connection, SystemNodeId node)
{
    return guarded(
        [&] { return readRows<SystemEntry>(connection, u"WHERE node_id=? ORDER BY rank, id"_s, node); });
}

Result<SystemEntry> systemEntryById(const Connection &connection, SystemEntryId id)
{
    return byId<SystemEntry>(connection, id, StoreText::tr("明细表中的这一项已不存在。"));
}

Result<QList<SystemEntry>> entriesOfStandard(const Connection &connection, StandardId standard)
{
    return guarded(
        [&] { return readRows<SystemEntry>(connection, u"WHERE standard_id=? ORDER BY id"_s, standard); });
}

Result<QHash<StandardId, Standard>> systemStandards(const Connection &connection, StandardsSystemId system)
{
    return guarded([&] {
        QHash<StandardId, Standard> standards;
        for (const Standard &each :
             readRows<Standard>(connection, u"WHERE id %1"_s.arg(namedInSystem), system))
            standards.insert(each.id, each);
        return standards;
    });
}

Result<QList<Replacement>> systemReplacements(const Connection &connection, StandardsSystemId system)
{
    return guarded([&] {
        return readRows<Replacement>(connection, u"WHERE standard_id %1 ORDER BY id"_s.arg(namedInSystem),
                                     system);
    });
}

Result<QHash<StandardId, QStringList>> systemSuccessors(const Connection &connection,
                                                        StandardsSystemId system)
{
    return guarded([&] {
        Query query(connection,
                    u"SELECT o.id, s.number FROM standard o "
                    "JOIN replacement r ON r.number_key=o.number_key AND r.partial=0 "
                    "JOIN standard s ON s.id=r.standard_id "
                    "WHERE o.number_key<>'' AND o.id %1 ORDER BY s.number, s.id"_s.arg(namedInSystem));
        query.bind(system);
        QHash<StandardId, QStringList> numbers;
        while (query.next())
            numbers[query.id<StandardId>(0)].append(query.text(1));
        return numbers;
    });
}

Result<StandardId> standardByNumber(const Connection &connection, const QString &number)
{
    return guarded([&] {
        const QString key = numberKeyOf(number);
        if (key.isEmpty())
            return StandardId();
        Query query(connection, "SELECT id FROM standard WHERE number_key=? ORDER BY "
                                "CASE state WHEN 'in_force' THEN 0 WHEN 'published' THEN 1 ELSE 2 END, "
                                "issued_on DESC, id LIMIT 1");
        query.bind(key);
        return query.next() ? query.id<StandardId>(0) : StandardId();
    });
}

} // namespace gangmu
