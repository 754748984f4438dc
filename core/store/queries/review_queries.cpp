// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/queries/review_queries.h"

#include <sqlite3.h>

namespace gangmu {

Result<void> forEachReviewable(const Connection &connection, const Progress &progress,
                               const std::function<void(const ReviewableStandard &)> &f)
{
    return guarded([&] {
        Query query(connection,
                    "SELECT id, number, title, committee, level, issued_on, reviewed_on FROM standard "
                    "WHERE state IN ('in_force', 'published') AND level<>'international' "
                    "ORDER BY number_key, id");
        ReviewableStandard row;
        for (qint64 n = 0; query.next(); ++n) {
            if (n % 4096 == 0 && progress.isCancelled())
                throw SQLite::Exception("cancelled", SQLITE_INTERRUPT);
            row.id = query.id<StandardId>(0);
            row.number = query.text(1);
            row.title = query.text(2);
            row.committee = query.text(3);
            row.level = fromCode<StandardLevel>(query.text(4)).value_or(StandardLevel::Local);
            row.issuedOn = query.date(5);
            row.reviewedOn = query.date(6);
            f(row);
        }
    });
}

Result<QHash<StandardLevel, qint64>> inForceByLevel(const Connection &connection, const IssueYears &years)
{
    return guarded([&] {
        // Dates are texts that begin with the year; a missing one is empty and before all others.
        Query query(
            connection,
            "SELECT level, count(*) FROM standard WHERE state='in_force' "
            "AND (ifnull(?1,'')='' OR issued_on>=?1) AND (ifnull(?2,'')='' OR issued_on<?2) GROUP BY level");
        query.bind(years.from ? QString::number(years.from) : QString(),
                   years.to ? QString::number(years.to + 1) : QString());
        QHash<StandardLevel, qint64> counts;
        while (query.next())
            counts.insert(fromCode<StandardLevel>(query.text(0)).value_or(StandardLevel::Local),
                          query.integer(1));
        return counts;
    });
}

} // namespace gangmu
