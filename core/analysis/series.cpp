// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/series.h"

#include "core/store/queries/standard_queries.h"

#include <algorithm>
#include <QSet>

namespace gangmu {

namespace {

template <class Record>
bool inScope(const Record &record, const SeriesScope &scope)
{
    return (scope.region.isEmpty() || record.region == scope.region) &&
           (scope.field.isEmpty() || record.field == scope.field) &&
           (!scope.level || record.level == *scope.level);
}

bool isIssued(const Standard &standard, const SeriesScope &scope)
{
    return standard.issuedOn.isValid() && (!scope.asOf.isValid() || standard.issuedOn <= scope.asOf);
}

/// Standards that a work item already counts for as planned.
QSet<StandardId> plannedByWorkItems(const QList<WorkItem> &items)
{
    QSet<StandardId> standards;
    for (const WorkItem &item : items) {
        if (item.plannedYear && !item.standard.isNull())
            standards.insert(item.standard);
    }
    return standards;
}

void accumulate(YearCounts &counts)
{
    int planned = 0;
    int issued = 0;
    for (qsizetype i = 0; i < counts.planned.size(); ++i) {
        counts.plannedSoFar.append(planned += counts.planned[i]);
        counts.issuedSoFar.append(issued += counts.issued[i]);
    }
}

YearCounts countsOf(const QList<SeriesRow> &rows, const QList<int> &years, std::optional<StandardLevel> level)
{
    YearCounts counts;
    counts.planned.fill(0, years.size());
    counts.issued.fill(0, years.size());
    for (const SeriesRow &row : rows) {
        if (!level || row.level == *level)
            ++(row.kind == SeriesKind::Planned ? counts.planned : counts.issued)[row.year - years.first()];
    }
    accumulate(counts);
    return counts;
}

} // namespace

QList<SeriesRow> seriesRows(const QList<Standard> &standards, const QList<WorkItem> &items,
                            const SeriesScope &scope)
{
    const QSet<StandardId> elsewhere = plannedByWorkItems(items);
    QList<SeriesRow> rows;
    for (const Standard &standard : standards) {
        if (!inScope(standard, scope))
            continue;
        if (standard.plannedYear && !elsewhere.contains(standard.id))
            rows.append({SeriesKind::Planned, *standard.plannedYear, standard.level, standard.id, {}});
        if (isIssued(standard, scope))
            rows.append({SeriesKind::Issued, standard.issuedOn.year(), standard.level, standard.id, {}});
    }
    for (const WorkItem &item : items) {
        if (item.plannedYear && inScope(item, scope))
            rows.append({SeriesKind::Planned, *item.plannedYear, item.level, {}, item.id});
    }
    std::ranges::stable_sort(rows, {}, &SeriesRow::year);
    return rows;
}

QList<SeriesRow> rowsBehind(const QList<SeriesRow> &rows, SeriesKind kind, int year,
                            std::optional<StandardLevel> level)
{
    QList<SeriesRow> behind;
    std::ranges::copy_if(rows, std::back_inserter(behind), [&](const SeriesRow &row) {
        return row.kind == kind && row.year == year && (!level || row.level == *level);
    });
    return behind;
}

YearSeries yearSeries(const QList<Standard> &standards, const QList<WorkItem> &items,
                      const SeriesScope &scope)
{
    YearSeries series;
    series.withoutYear = int(std::ranges::count_if(standards,
                                                   [&](const Standard &standard) {
                                                       return inScope(standard, scope) &&
                                                              !standard.plannedYear &&
                                                              !standard.issuedOn.isValid();
                                                   }) +
                             std::ranges::count_if(items, [&](const WorkItem &item) {
                                 return inScope(item, scope) && !item.plannedYear;
                             }));
    const QList<SeriesRow> rows = seriesRows(standards, items, scope);
    if (rows.isEmpty())
        return series;
    for (int year = rows.first().year; year <= rows.last().year; ++year)
        series.years.append(year);
    for (const auto &row : EnumCodes<StandardLevel>::table) {
        if (std::ranges::find(rows, row.value, &SeriesRow::level) != rows.end())
            series.levels.append({row.value, countsOf(rows, series.years, row.value)});
    }
    series.total = countsOf(rows, series.years, {});
    return series;
}

Result<YearSeries> readYearSeries(const Connection &connection, const SeriesScope &scope)
{
    GANGMU_TRY(issued, standards(connection));
    GANGMU_TRY(items, workItems(connection));
    return yearSeries(issued, items, scope);
}

} // namespace gangmu
