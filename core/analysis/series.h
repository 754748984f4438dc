// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/standard.h"
#include "core/domain/work_item.h"
#include "core/store/connection.h"
#include "core/store/queries/series_queries.h"

#include <QList>

/// Planned against issued by year and level: the one place where these two words are defined.
///
/// planned(y): records whose planned year is y. A work item that was issued stays planned in its planned
/// year; the standard it led to is then no second record. issued(y): standards with an issue date in y, also
/// those withdrawn since. Every count is the number of rows in a list that can be shown.
namespace gangmu {

/// What is counted.
struct SeriesScope
{
    QString region;                     ///< empty: all
    QString field;                      ///< empty: all
    std::optional<StandardLevel> level; ///< nothing: all
    QDate asOf;                         ///< 截至: later issues do not count; invalid: no limit
};

enum class SeriesKind { Planned, Issued };

/// One record in the year in which it counts.
struct SeriesRow
{
    SeriesKind kind = SeriesKind::Planned;
    int year = 0;
    StandardLevel level = StandardLevel::Local;
    StandardId standard; ///< null for a work item
    WorkItemId workItem; ///< null for a standard
    bool operator==(const SeriesRow &) const = default;
};

/// Counts by year; all lists have one element a year, without gaps.
struct YearCounts
{
    QList<int> planned;
    QList<int> issued;
    QList<int> plannedSoFar; ///< cumulative from the first year on
    QList<int> issuedSoFar;
};

struct LevelCounts
{
    StandardLevel level = StandardLevel::Local;
    YearCounts counts;
};

struct YearSeries
{
    QList<int> years;          ///< ascending, without gaps
    QList<LevelCounts> levels; ///< those that occur, in the order of StandardLevel
    YearCounts total;
    int withoutYear = 0; ///< records in scope without planned year and issue date: in no count

    bool isEmpty() const { return years.isEmpty(); }
};

/// The rows behind all counts, by year, standards before work items.
QList<SeriesRow> seriesRows(const QList<Standard> &standards, const QList<WorkItem> &items,
                            const SeriesScope &scope = {});
QList<SeriesRow> seriesRows(const QList<CountedStandard> &standards, const QList<WorkItem> &items,
                            const SeriesScope &scope = {});
/// The rows behind one figure; without a level those of all levels.
QList<SeriesRow> rowsBehind(const QList<SeriesRow> &rows, SeriesKind kind, int year,
                            std::optional<StandardLevel> level = {});
YearSeries yearSeries(const QList<Standard> &standards, const QList<WorkItem> &items,
                      const SeriesScope &scope = {});
/// Records in scope that are in no year.
int countWithoutYear(const QList<CountedStandard> &standards, const QList<WorkItem> &items,
                     const SeriesScope &scope = {});
/// The same, counted in the workspace. Any thread with a connection of its own.
Result<YearSeries> readYearSeries(const Connection &connection, const SeriesScope &scope = {});

} // namespace gangmu
