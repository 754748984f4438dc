// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/queries/catalogue_scan.h"

#include "core/store/row_mapping.h"

#include <sqlite3.h>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 rowsBetweenQuestions = 1024;

/// Runs the query to its end, asking now and then whether to go on.
template <class F>
Result<void> scan(const Connection &connection, const QString &sql, const Progress &progress, F &&row)
{
    return guarded([&] {
        Query query(connection, sql);
        for (qint64 n = 0; query.next(); ++n) {
            if (n % rowsBetweenQuestions == 0 && progress.isCancelled())
                throw SQLite::Exception("cancelled", SQLITE_INTERRUPT);
            row(query);
        }
    });
}

} // namespace

Result<void> scanStandards(const Connection &connection, const Progress &progress,
                           const std::function<void(const ScannedStandard &)> &f)
{
    ScannedStandard row;
    return scan(connection,
                u"SELECT id, number, number_key, title, level, state FROM standard ORDER BY number_key, id"_s,
                progress, [&](Query &query) {
                    row.id = query.id<StandardId>(0);
                    row.number = query.text(1);
                    row.key = query.text(2);
                    row.title = query.text(3);
                    row.level = fromCode<StandardLevel>(query.text(4)).value_or(StandardLevel::Local);
                    row.state = fromCode<StandardState>(query.text(5)).value_or(StandardState::InForce);
                    f(row);
                });
}

Result<void> scanWholeStandards(const Connection &connection, const Progress &progress,
                                const std::function<void(const Standard &)> &f)
{
    return scan(connection,
                u"SELECT %1 FROM standard ORDER BY number_key, id"_s.arg(RowMapping<Standard>::columns),
                progress, [&](Query &query) { f(RowMapping<Standard>::read(query)); });
}

} // namespace gangmu
