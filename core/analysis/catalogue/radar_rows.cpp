// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/catalogue/radar_rows.h"

#include <algorithm>
#include <QHash>

namespace gangmu {

namespace {

constexpr qint32 noDay = std::numeric_limits<qint32>::min();
constexpr qsizetype rowsBetweenLooks = 65536;

/// What the codes of one segment mean here. Codes count from 0 in each segment by itself.
class SegmentReader
{
public:
    SegmentReader(const CatalogueSegment &segment, const RadarFilter &filter, QHash<QString, int> &committees)
        : m_segment(segment)
    {
        fillDays(StandardColumn::IssuedOn, m_issued);
        fillDays(StandardColumn::ReviewedOn, m_reviewed);
        for (const QString &value : segment.column(StandardColumn::Level).values()) {
            const StandardLevel level = fromCode<StandardLevel>(value).value_or(StandardLevel::Local);
            m_levels.push_back(int(level));
            m_levelPasses.push_back(filter.levels.isEmpty() || filter.levels.contains(level));
        }
        for (const QString &value : segment.column(StandardColumn::State).values()) {
            const StandardState state = fromCode<StandardState>(value).value_or(StandardState::InForce);
            m_states.push_back(int(state));
            m_statePasses.push_back(filter.states.isEmpty() || filter.states.contains(state));
        }
        for (const QString &value : segment.column(StandardColumn::Committee).values()) {
            const auto known = committees.constFind(value);
            m_committees.push_back(
                known != committees.cend() ? *known : *committees.insert(value, int(committees.size())));
            m_committeePasses.push_back(filter.committees.isEmpty() || filter.committees.contains(value));
        }
    }

    qint32 dueDay(qsizetype row) const
    {
        return std::max(m_issued[code(StandardColumn::IssuedOn, row)],
                        m_reviewed[code(StandardColumn::ReviewedOn, row)]);
    }
    struct Part
    {
        int value = 0;
        bool passes = true;
    };
    Part level(qsizetype row) const { return part(StandardColumn::Level, row, m_levels, m_levelPasses); }
    Part state(qsizetype row) const { return part(StandardColumn::State, row, m_states, m_statePasses); }
    Part committee(qsizetype row) const
    {
        return part(StandardColumn::Committee, row, m_committees, m_committeePasses);
    }

private:
    size_t code(StandardColumn column, qsizetype row) const { return m_segment.column(column).code(row); }
    Part part(StandardColumn column, qsizetype row, const std::vector<int> &values,
              const std::vector<char> &passes) const
    {
        const size_t at = code(column, row);
        return {values[at], passes[at] != 0};
    }
    /// The day on which the period that began then ends; five years later keeps the order of days.
    void fillDays(StandardColumn column, std::vector<qint32> &days) const
    {
        for (const QString &value : m_segment.column(column).values()) {
            const QDate due = reviewDueOn(QDate::fromString(value, Qt::ISODate), {});
            days.push_back(due.isValid() ? qint32(due.toJulianDay()) : noDay);
        }
    }

    const CatalogueSegment &m_segment;
    std::vector<qint32> m_issued, m_reviewed;
    std::vector<int> m_levels, m_states, m_committees;
    std::vector<char> m_levelPasses, m_statePasses, m_committeePasses;
};

/// Counts by group and keeps the rows that pass.
class Radar
{
public:
    Radar(const CatalogueIndex &index, const RadarFilter &filter, const QDate &asOf)
        : m_index(index), m_filter(filter), m_asOf(asOf), m_base(index.base(), filter, m_committeeNumbers)
    {
        if (index.tail())
            m_tail.emplace(*index.tail(), filter, m_committeeNumbers);
        m_committees.resize(size_t(m_committeeNumbers.size()));
    }

    void take(qint32 row)
    {
        const qsizetype baseRows = m_index.base().rows;
        const SegmentReader &segment = row < baseRows ? m_base : *m_tail;
        const qsizetype at = row < baseRows ? row : row - baseRows;
        const qint32 day = segment.dueDay(at);
        if (day == noDay) {
            ++m_rows.withoutDate;
            return;
        }
        ++m_rows.all;
        const auto [urgency, year] = dueOf(day);
        const auto level = segment.level(at);
        const auto state = segment.state(at);
        const auto committee = segment.committee(at);
        const bool urgencyPasses = m_filter.urgencies.isEmpty() || m_filter.urgencies.contains(urgency);
        const bool yearPasses = m_filter.years.isEmpty() || m_filter.years.contains(year);
        const int failed = !urgencyPasses + !yearPasses + !level.passes + !state.passes + !committee.passes;
        if (failed == 0)
            m_rows.rows.push_back({row, day});
        // A value counts what choosing it instead would give.
        m_urgencies[int(urgency)] += failed == int(!urgencyPasses);
        if (failed == int(!yearPasses))
            ++m_years[year];
        m_levels[level.value] += failed == int(!level.passes);
        m_states[state.value] += failed == int(!state.passes);
        m_committees[size_t(committee.value)] += failed == int(!committee.passes);
    }

    RadarRows finish(bool byDay, bool ascending)
    {
        if (byDay && ascending)
            std::ranges::stable_sort(m_rows.rows, {}, &RadarRow::day);
        else if (byDay)
            std::ranges::stable_sort(m_rows.rows, std::greater(), &RadarRow::day);
        for (const auto &each : EnumCodes<ReviewUrgency>::table)
            add(RadarGroup::Urgency, codeOf(each.value), m_urgencies.value(int(each.value)));
        QList<int> years = m_years.keys();
        std::ranges::sort(years);
        for (const int year : std::as_const(years))
            add(RadarGroup::Year, QString::number(year), m_years.value(year));
        for (const auto &each : EnumCodes<StandardLevel>::table)
            add(RadarGroup::Level, codeOf(each.value), m_levels.value(int(each.value)));
        for (const auto &each : EnumCodes<StandardState>::table)
            add(RadarGroup::State, codeOf(each.value), m_states.value(int(each.value)));
        for (const auto [name, number] : m_committeeNumbers.asKeyValueRange())
            add(RadarGroup::Committee, name, m_committees[size_t(number)]);
        std::ranges::sort(m_rows.groups[size_t(RadarGroup::Committee)],
                          [](const FacetValue &a, const FacetValue &b) {
                              return a.count != b.count ? a.count > b.count : a.key < b.key;
                          });
        return std::move(m_rows);
    }

private:
    struct Due
    {
        ReviewUrgency urgency;
        int year;
    };
    /// Days repeat; asking the calendar for each row would be the slowest part.
    Due dueOf(qint32 day)
    {
        const auto known = m_days.constFind(day);
        if (known != m_days.cend())
            return *known;
        const QDate dueOn = QDate::fromJulianDay(day);
        const Due due{reviewUrgency(dueOn, m_asOf), dueOn.year()};
        m_days.insert(day, due);
        return due;
    }
    void add(RadarGroup group, const QString &key, qsizetype count)
    {
        if (count > 0)
            m_rows.groups[size_t(group)].append({key, count});
    }

    const CatalogueIndex &m_index;
    const RadarFilter &m_filter;
    QDate m_asOf;
    QHash<QString, int> m_committeeNumbers;
    SegmentReader m_base;
    std::optional<SegmentReader> m_tail;
    RadarRows m_rows;
    QHash<qint32, Due> m_days;
    QHash<int, qsizetype> m_urgencies, m_years, m_levels, m_states;
    std::vector<qsizetype> m_committees;
};

} // namespace

Result<RadarRows> radarRows(const CatalogueIndex &index, const RadarFilter &filter, const RadarOrder &order,
                            const QDate &asOf, const Progress &progress)
{
    // Who is asked at all: what is in force or about to be. International ones are reviewed by others.
    CatalogueFilter reviewable;
    reviewable.text = filter.text;
    reviewable.states = {StandardState::InForce, StandardState::Published};
    for (const auto &each : EnumCodes<StandardLevel>::table) {
        if (each.value != StandardLevel::International)
            reviewable.levels.insert(each.value);
    }
    CatalogueOrder by;
    if (order.column)
        by.sort = {*order.column, order.ascending};
    GANGMU_TRY(rows, allRows(index, reviewable, by, asOf, progress));
    Radar radar(index, filter, asOf);
    qsizetype n = 0;
    for (const qint32 row : rows) {
        if (++n % rowsBetweenLooks == 0 && progress.isCancelled())
            return Error{ErrorCode::Cancelled, {}, {}, {}};
        radar.take(row);
    }
    return radar.finish(!order.column, order.ascending);
}

} // namespace gangmu
