// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/catalogue_rows.h"

#include "app/cli/cli_text.h"
#include "core/domain/standard_cell.h"
#include "core/domain/terms.h"
#include "core/store/queries/catalogue_queries.h"

#include <memory>

namespace gangmu::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype piece = 1000;

SheetColumnKind sheetKind(StandardColumn column)
{
    switch (kindOf(column)) {
    case ColumnKind::Date:
        return SheetColumnKind::Date;
    case ColumnKind::Year:
        return SheetColumnKind::Year;
    case ColumnKind::Text:
    case ColumnKind::Choice:
        break;
    }
    return SheetColumnKind::Text;
}

} // namespace

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

SheetTable catalogueTable(qint64 rows)
{
    SheetTable table;
    table.title = CliText::tr("标准目录");
    table.rows = rows;
    for (const StandardColumn column : standardColumns())
        table.columns.append({termOf(column), sheetKind(column), 0, codeOf(column)});
    return table;
}

RowSource catalogueRows(const Connection &connection, const QList<StandardId> &ids)
{
    struct State
    {
        QList<Standard> rows;
        qsizetype next = 0;   ///< of the rows
        qsizetype loaded = 0; ///< of the ids
    };
    return [&connection, ids, state = std::make_shared<State>()](QStringList &cells) -> Result<bool> {
        while (state->next == state->rows.size()) {
            if (state->loaded == ids.size())
                return false;
            const QList<StandardId> wanted = ids.mid(state->loaded, piece);
            state->loaded += wanted.size();
            GANGMU_TRY(rows, standardsByIds(connection, wanted));
            state->rows = std::move(rows);
            state->next = 0;
        }
        const Standard &row = state->rows[state->next++];
        cells.clear();
        for (const StandardColumn column : standardColumns())
            cells.append(textOf(row, column));
        return true;
    };
}

} // namespace gangmu::cli
