// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/queries/replacement_links.h"

#include <sqlite3.h>

namespace gangmu {

Result<QList<ReplacementLink>> replacementLinks(const Connection &connection, const Progress &progress)
{
    return guarded([&] {
        Query query(
            connection,
            "SELECT newer.id, newer.number, newer.number_key, newer.state, older.id, "
            "coalesce(older.number, replacement.number), replacement.number_key, older.state, partial "
            "FROM replacement JOIN standard AS newer ON newer.id=standard_id "
            "LEFT JOIN standard AS older ON older.id=(SELECT id FROM standard "
            "WHERE number_key=replacement.number_key ORDER BY state<>'in_force', id LIMIT 1) "
            "WHERE replacement.number_key<>'' ORDER BY newer.number_key, replacement.number_key");
        QList<ReplacementLink> links;
        while (query.next()) {
            if (links.size() % 4096 == 0 && progress.isCancelled())
                throw SQLite::Exception("cancelled", SQLITE_INTERRUPT);
            ReplacementLink link;
            link.newer = query.id<StandardId>(0);
            link.newerNumber = query.text(1);
            link.newerKey = query.text(2);
            link.newerState = fromCode<StandardState>(query.text(3)).value_or(link.newerState);
            link.older = query.id<StandardId>(4);
            link.olderNumber = query.text(5);
            link.olderKey = query.text(6);
            link.olderState = fromCode<StandardState>(query.text(7)).value_or(link.olderState);
            link.partial = query.number(8) != 0;
            links.append(link);
        }
        return links;
    });
}

Result<QList<std::pair<StandardId, QString>>> replacedWithoutSuccessor(const Connection &connection)
{
    return guarded([&] {
        Query query(connection,
                    "SELECT id, number FROM standard WHERE state='replaced' AND NOT EXISTS "
                    "(SELECT 1 FROM replacement WHERE replacement.number_key=standard.number_key) "
                    "ORDER BY number_key, id");
        QList<std::pair<StandardId, QString>> rows;
        while (query.next())
            rows.append({query.id<StandardId>(0), query.text(1)});
        return rows;
    });
}

} // namespace gangmu
