// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/series.h"

#include <gmock/gmock.h>

using namespace gangmu;
using namespace Qt::StringLiterals;
using testing::ElementsAre;

namespace {

Standard issued(qint64 id, StandardLevel level, const QDate &on, std::optional<int> planned = {})
{
    Standard standard;
    standard.id = StandardId(id);
    standard.level = level;
    standard.issuedOn = on;
    standard.plannedYear = planned;
    standard.region = u"示例省"_s;
    standard.field = u"农业"_s;
    return standard;
}

WorkItem item(qint64 id, StandardLevel level, std::optional<int> planned, qint64 standard = 0)
{
    WorkItem workItem;
    workItem.id = WorkItemId(id);
    workItem.level = level;
    workItem.plannedYear = planned;
    workItem.standard = StandardId(standard);
    workItem.region = u"示例省"_s;
    workItem.field = u"农业"_s;
    return workItem;
}

} // namespace

TEST(Series, CountsAnIssuedWorkItemInItsPlannedYearAndItsYearOfIssue)
{
    // Planned for 2020, issued in 2022: the standard's own planned year is the same plan once more.
    const YearSeries series = yearSeries({issued(1, StandardLevel::Local, {2022, 3, 1}, 2021)},
                                         {item(2, StandardLevel::Local, 2020, 1)});
    EXPECT_THAT(series.years, ElementsAre(2020, 2021, 2022));
    EXPECT_THAT(series.total.planned, ElementsAre(1, 0, 0));
    EXPECT_THAT(series.total.issued, ElementsAre(0, 0, 1));
    EXPECT_THAT(series.total.plannedSoFar, ElementsAre(1, 1, 1));
    EXPECT_THAT(series.total.issuedSoFar, ElementsAre(0, 0, 1));
}

TEST(Series, CountsAStandardWithoutWorkItemByItsOwnPlannedYear)
{
    const YearSeries series = yearSeries({issued(1, StandardLevel::Local, {2021, 3, 1}, 2020)}, {});
    EXPECT_THAT(series.total.planned, ElementsAre(1, 0));
    EXPECT_THAT(series.total.issued, ElementsAre(0, 1));
}

TEST(Series, SplitsByLevelInTheOrderOfLevels)
{
    const YearSeries series = yearSeries({issued(1, StandardLevel::Local, {2020, 1, 1}),
                                          issued(2, StandardLevel::National, {2021, 1, 1}),
                                          issued(3, StandardLevel::Local, {2021, 12, 31})},
                                         {item(4, StandardLevel::Group, 2021)});
    ASSERT_EQ(series.levels.size(), 3);
    EXPECT_EQ(series.levels[0].level, StandardLevel::National);
    EXPECT_EQ(series.levels[1].level, StandardLevel::Local);
    EXPECT_THAT(series.levels[1].counts.issued, ElementsAre(1, 1));
    EXPECT_THAT(series.levels[2].counts.planned, ElementsAre(0, 1));
    EXPECT_THAT(series.total.issued, ElementsAre(1, 2));
}

TEST(Series, KeepsToItsScope)
{
    const QList<Standard> standards{issued(1, StandardLevel::Local, {2020, 6, 1}),
                                    issued(2, StandardLevel::Local, {2021, 6, 1})};
    SeriesScope scope;
    scope.asOf = QDate(2020, 12, 31);
    EXPECT_THAT(yearSeries(standards, {}, scope).total.issued, ElementsAre(1));
    scope.asOf = QDate(2021, 6, 1); // the day itself counts
    EXPECT_THAT(yearSeries(standards, {}, scope).total.issued, ElementsAre(1, 1));
    scope.region = u"别省"_s;
    EXPECT_TRUE(yearSeries(standards, {}, scope).isEmpty());
    scope.region = u"示例省"_s;
    scope.field = u"工业"_s;
    EXPECT_TRUE(yearSeries(standards, {}, scope).isEmpty());
    scope.field.clear();
    scope.level = StandardLevel::National;
    EXPECT_TRUE(yearSeries(standards, {}, scope).isEmpty());
}

TEST(Series, SaysHowManyRecordsHaveNoYear)
{
    const YearSeries series =
        yearSeries({issued(1, StandardLevel::Local, {})}, {item(2, StandardLevel::Local, {})});
    EXPECT_TRUE(series.isEmpty());
    EXPECT_EQ(series.withoutYear, 2);
}

TEST(Series, ListsTheRowsBehindAFigure)
{
    const QList<SeriesRow> rows =
        seriesRows({issued(1, StandardLevel::Local, {2021, 3, 1}, 2020)},
                   {item(2, StandardLevel::Local, 2020), item(3, StandardLevel::Group, 2020)});
    EXPECT_THAT(rowsBehind(rows, SeriesKind::Planned, 2020, StandardLevel::Local),
                ElementsAre(SeriesRow{SeriesKind::Planned, 2020, StandardLevel::Local, StandardId(1), {}},
                            SeriesRow{SeriesKind::Planned, 2020, StandardLevel::Local, {}, WorkItemId(2)}));
    EXPECT_EQ(rowsBehind(rows, SeriesKind::Planned, 2020).size(), 3);
    EXPECT_EQ(rowsBehind(rows, SeriesKind::Issued, 2021).size(), 1);
    EXPECT_TRUE(rowsBehind(rows, SeriesKind::Issued, 2020).isEmpty());
}
