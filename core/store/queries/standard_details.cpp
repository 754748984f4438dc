// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/queries/standard_details.h"

#include "core/base/text.h"
#include "core/domain/standard_number.h"
#include "core/store/row_mapping.h"

#include <sqlite3.h>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

/// The columns of a row of standard under the name of its table, for joins.
QString qualifiedColumns()
{
    QStringList names = RowMapping<Standard>::columns.split(u", "_s);
    for (QString &name : names)
        name.prepend(u"standard."_s);
    return names.join(u", "_s);
}

} // namespace

Result<QList<Standard>> standardsByKey(const Connection &connection, const QString &key)
{
    return guarded([&] {
        return readRows<Standard>(
            connection, u"WHERE number_key=? ORDER BY state<>'in_force', issued_on DESC, id"_s, key);
    });
}

Result<void> forEachNumberKey(const Connection &connection, const Progress &progress,
                              const std::function<void(const QString &)> &f)
{
    return guarded([&] {
        Query query(connection, "SELECT number_key FROM standard WHERE number_key<>''");
        for (qint64 n = 0; query.next(); ++n) {
            if (n % 4096 == 0 && progress.isCancelled())
                throw SQLite::Exception("cancelled", SQLITE_INTERRUPT);
            f(query.text(0));
        }
    });
}

Result<QList<Replacement>> replacementsOf(const Connection &connection, StandardId standard)
{
    return guarded([&] {
        return readRows<Replacement>(connection, u"WHERE standard_id=? ORDER BY number_key, id"_s, standard);
    });
}

Result<QList<Replacement>> replacementsNaming(const Connection &connection, const QString &key)
{
    return guarded([&] {
        return readRows<Replacement>(connection, u"WHERE number_key=? ORDER BY standard_id, id"_s, key);
    });
}

Result<QList<StandardReview>> reviewsOf(const Connection &connection, StandardId standard)
{
    return guarded([&] {
        return readRows<StandardReview>(connection, u"WHERE standard_id=? ORDER BY concluded_on, id"_s,
                                        standard);
    });
}

Result<QList<CatalogueField>> catalogueFields(const Connection &connection)
{
    return guarded([&] { return readRows<CatalogueField>(connection, u"ORDER BY rank, id"_s); });
}

Result<QHash<StandardId, QList<FieldValue>>> fieldValues(const Connection &connection,
                                                         const QList<StandardId> &ids)
{
    return guarded([&] {
        Query query(connection,
                    u"SELECT %1 FROM field_value WHERE standard_id=?"_s.arg(RowMapping<FieldValue>::columns));
        QHash<StandardId, QList<FieldValue>> values;
        for (const StandardId id : ids) {
            query.reset();
            query.bind(id);
            while (query.next())
                values[id].append(RowMapping<FieldValue>::read(query));
        }
        return values;
    });
}

Result<QList<FieldValue>> valuesOfField(const Connection &connection, CatalogueFieldId field)
{
    return guarded(
        [&] { return readRows<FieldValue>(connection, u"WHERE field_id=? ORDER BY standard_id"_s, field); });
}

Result<QList<SavedFilter>> savedFilters(const Connection &connection)
{
    return guarded([&] { return readRows<SavedFilter>(connection, u"ORDER BY rank, id"_s); });
}

Result<QList<StandardMention>> mentionsOf(const Connection &connection, const Standard &standard)
{
    return guarded([&] {
        // Plans name standards some hundred times at most: all are looked at.
        const StandardNumberParse own = parseStandardNumber(standard.number);
        const QString key = numberKeyOf(standard.number);
        const QString undated = own.ok() ? own.number.undatedKey() : QString();
        const QString title = text::compact(standard.title);
        QList<StandardMention> found;
        for (const Mention &mention :
             readRows<Mention>(connection, u"WHERE kind='standard' ORDER BY plan_id, line, id"_s)) {
            const QString named = numberKeyOf(mention.number);
            if (!named.isEmpty() && (named == key || named == undated))
                found.append({mention, false});
            else if (!title.isEmpty() && text::compact(mention.title) == title)
                found.append({mention, true});
        }
        return found;
    });
}

Result<QList<OutdatedEntry>> outdatedEntries(const Connection &connection)
{
    return guarded([&] {
        const QString successors =
            u"FROM replacement JOIN standard AS newer ON newer.id=replacement.standard_id "
            "WHERE replacement.number_key=standard.number_key AND replacement.number_key<>'' "
            "AND newer.state IN ('in_force', 'published')"_s;
        Query query(connection, u"SELECT %1, system_entry.id, node_id, system_id, (SELECT "
                                u"group_concat(newer.number, char(10)) %2) "
                                "FROM system_entry JOIN standard ON standard.id=system_entry.standard_id "
                                "JOIN system_node ON system_node.id=node_id "
                                "WHERE standard.state IN ('replaced', 'withdrawn') "
                                "OR EXISTS (SELECT 1 %2 AND replacement.partial=0) "
                                "ORDER BY system_id, system_node.code, system_entry.rank"_s.arg(
                                    qualifiedColumns(), successors));
        const int next = int(RowMapping<Standard>::columns.count(u',')) + 1;
        QList<OutdatedEntry> entries;
        while (query.next()) {
            OutdatedEntry entry;
            entry.standard = RowMapping<Standard>::read(query);
            entry.entry = query.id<SystemEntryId>(next);
            entry.node = query.id<SystemNodeId>(next + 1);
            entry.system = query.id<StandardsSystemId>(next + 2);
            entry.successors = query.text(next + 3).split(u'\n', Qt::SkipEmptyParts);
            entries.append(entry);
        }
        return entries;
    });
}

} // namespace gangmu
