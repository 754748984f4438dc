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

template <class S>
bool isIssued(const S &standard, const SeriesScope &scope)
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

/// So many records count in a year.
struct YearCount
{
    SeriesKind kind = SeriesKind::Planned;
    int year = 0;
    StandardLevel level = StandardLevel::Local;
    int count = 0;
};

YearCounts countsOf(const QList<YearCount> &all, const QList<int> &years, std::optional<StandardLevel> level)
{
    YearCounts counts;
    counts.planned.fill(0, years.size());
    counts.issued.fill(0, years.size());
    for (const YearCount &each : all) {
        if (!level || each.level == *level)
            (each.kind == SeriesKind::Planned ? counts.planned : counts.issued)[each.year - years.first()] +=
                each.count;
    }
    accumulate(counts);
    return counts;
}

YearSeries seriesOf(const QList<YearCount> &all)
{
    YearSeries series;
    if (all.isEmpty())
        return series;
    const auto [first, last] = std::ranges::minmax(all, {}, &YearCount::year);
    for (int year = first.year; year <= last.year; ++year)
        series.years.append(year);
    for (const auto &row : EnumCodes<StandardLevel>::table) {
        if (std::ranges::find(all, row.value, &YearCount::level) != all.end())
            series.levels.append({row.value, countsOf(all, series.years, row.value)});
    }
    series.total = countsOf(all, series.years, {});
    return series;
}

template <class S>
QList<SeriesRow> rowsOf(const QList<S> &standards, const QList<WorkItem> &items, const SeriesScope &scope)
{
    const QSet<StandardId> elsewhere = plannedByWorkItems(items);
    QList<SeriesRow> rows;
    for (const S &standard : standards) {
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

int itemsWithoutYear(const QList<WorkItem> &items, const SeriesScope &scope)
{
    return int(std::ranges::count_if(
        items, [&](const WorkItem &item) { return inScope(item, scope) && !item.plannedYear; }));
}

template <class S>
int withoutYear(const QList<S> &standards, const QList<WorkItem> &items, const SeriesScope &scope)
{
    return int(std::ranges::count_if(standards,
                                     [&](const S &standard) {
                                         return inScope(standard, scope) && !standard.plannedYear &&
                                                !standard.issuedOn.isValid();
                                     })) +
           itemsWithoutYear(items, scope);
}

} // namespace

QList<SeriesRow> seriesRows(const QList<Standard> &standards, const QList<WorkItem> &items,
                            const SeriesScope &scope)
{
    return rowsOf(standards, items, scope);
}

QList<SeriesRow> seriesRows(const QList<CountedStandard> &standards, const QList<WorkItem> &items,
                            const SeriesScope &scope)
{
    return rowsOf(standards, items, scope);
}

int countWithoutYear(const QList<CountedStandard> &standards, const QList<WorkItem> &items,
                     const SeriesScope &scope)
{
    return withoutYear(standards, items, scope);
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
    QList<YearCount> counts;
    for (const SeriesRow &row : seriesRows(standards, items, scope))
        counts.append({row.kind, row.year, row.level, 1});
    YearSeries series = seriesOf(counts);
    series.withoutYear = withoutYear(standards, items, scope);
    return series;
}

Result<YearSeries> readYearSeries(const Connection &connection, const SeriesScope &scope)
{
    GANGMU_TRY(groups, standardGroups(connection, scope.region, scope.field, scope.asOf));
    GANGMU_TRY(items, workItems(connection));
    QList<YearCount> counts;
    int without = itemsWithoutYear(items, scope);
    for (const StandardGroup &group : groups) {
        if (scope.level && group.level != *scope.level)
            continue;
        if (group.plannedYear)
            counts.append({SeriesKind::Planned, *group.plannedYear, group.level, group.count});
        if (group.issuedYear)
            counts.append({SeriesKind::Issued, *group.issuedYear, group.level, group.count});
        if (group.withoutYear)
            without += group.count;
    }
    for (const SeriesRow &row : seriesRows(QList<CountedStandard>(), items, scope))
        counts.append({row.kind, row.year, row.level, 1});
    YearSeries series = seriesOf(counts);
    series.withoutYear = without;
    return series;
}

} // namespace gangmu
