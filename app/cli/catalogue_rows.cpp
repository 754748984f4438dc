// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/catalogue_rows.h"

#include "app/cli/cli_text.h"

namespace gangmu::cli {

using namespace Qt::StringLiterals;

QCommandLineOption filterOption()
{
    return {u"filter"_s, CliText::tr("筛选条件（JSON，与保存的筛选相同）"), u"JSON"_s};
}

Result<QList<StandardId>> foundStandards(const Connection &connection, const QStringList &words,
                                         const QCommandLineParser &options, const QDate &today, int limit)
{
    CatalogueFilter filter;
    if (options.isSet(u"filter"_s)) {
        GANGMU_TRY(given, CatalogueFilter::fromText(options.value(u"filter"_s)));
        filter = given;
    }
    if (!words.isEmpty())
        filter.text = (filter.text + u' ' + words.join(u' ')).trimmed();
    GANGMU_TRY(index, CatalogueIndex::read(connection));
    CatalogueRows rows;
    if (limit > 0) {
        rows = firstRows(*index, filter, {}, limit, today);
    } else {
        GANGMU_TRY(all, allRows(*index, filter, {}, today));
        rows = std::move(all);
    }
    QList<StandardId> ids;
    ids.reserve(qsizetype(rows.size()));
    for (const qint32 row : rows)
        ids.append(index->idAt(row));
    return ids;
}

} // namespace gangmu::cli
