// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/catalogue/catalogue_search.h"
#include "core/analysis/catalogue/review_radar.h"

/// The review radar over a catalogue in memory: which standards fall due, filtered, counted and sorted. Pure
/// functions of the index, for any thread; some tenths of a second for a million standards.
namespace gangmu {

template <>
struct EnumCodes<ReviewUrgency>
{
    static constexpr EnumCode<ReviewUrgency> table[] = {
        {ReviewUrgency::Overdue, "overdue"}, {ReviewUrgency::Due, "due"}, {ReviewUrgency::Later, "later"}};
};

/// Which of them are shown. Empty parts let everything through.
struct RadarFilter
{
    QString text; ///< as in the catalogue
    QSet<ReviewUrgency> urgencies;
    QSet<int> years; ///< in which the period ends
    QSet<StandardLevel> levels;
    QSet<StandardState> states; ///< in force, published
    QSet<QString> committees;   ///< as printed, "" for rows without one
    bool operator==(const RadarFilter &) const = default;
};

/// By the day on which they are due, the longest overdue first; or by a column of the catalogue.
struct RadarOrder
{
    std::optional<StandardColumn> column;
    bool ascending = true;
    bool operator==(const RadarOrder &) const = default;
};

/// By what they are counted.
enum class RadarGroup { Urgency, Year, Level, State, Committee };
inline constexpr int radarGroupCount = 5;

struct RadarRow
{
    qint32 row = 0; ///< of the index
    qint32 day = 0; ///< on which the period ends, as a Julian day
    QDate dueOn() const { return QDate::fromJulianDay(day); }
};

struct RadarRows
{
    std::vector<RadarRow> rows;
    /// Values with their counts, the value's own part of the filter left out. Keys: codes, years, committees.
    std::array<QList<FacetValue>, radarGroupCount> groups;
    qsizetype all = 0;         ///< standards with a period, whatever the filter
    qsizetype withoutDate = 0; ///< standards in question whose period is not known

    const QList<FacetValue> &of(RadarGroup group) const { return groups[size_t(group)]; }
};

/// asOf is today. Cancelled where progress says so.
Result<RadarRows> radarRows(const CatalogueIndex &index, const RadarFilter &filter, const RadarOrder &order,
                            const QDate &asOf, const Progress &progress = {});

} // namespace gangmu
