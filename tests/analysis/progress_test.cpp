// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/progress.h"

#include <gmock/gmock.h>

using namespace gangmu;
using namespace Qt::StringLiterals;
using testing::DoubleNear;
using testing::ElementsAre;
using testing::Optional;

namespace {

Plan plan(int start = 2021, int end = 2025)
{
    Plan plan;
    plan.startYear = start;
    plan.endYear = end;
    return plan;
}

Target target(Comparator comparator, double value, const QString &unit = u"项"_s,
              CountingMode counting = CountingMode::New)
{
    Target target;
    target.id = TargetId(1);
    target.comparator = comparator;
    target.value = value;
    target.unit = unit;
    target.counting = counting;
    target.deadlineYear = 2025;
    return target;
}

TargetActual figure(qint64 id, const QDate &from, const QDate &asOf, double value)
{
    TargetActual actual;
    actual.id = TargetActualId(id);
    actual.target = TargetId(1);
    actual.periodStart = from;
    actual.asOf = asOf;
    actual.value = value;
    return actual;
}

TargetActual inYear(int year, double value)
{
    return figure(year, QDate(year, 1, 1), QDate(year, 12, 31), value);
}

TargetActual total(int year, double value)
{
    return figure(year, {}, QDate(year, 12, 31), value);
}

} // namespace

TEST(Meets, KeepsInclusiveAndExclusiveApart)
{
    EXPECT_TRUE(meets(target(Comparator::AtLeast, 50), 50));
    EXPECT_FALSE(meets(target(Comparator::MoreThan, 50), 50));
    EXPECT_TRUE(meets(target(Comparator::MoreThan, 50), 50.1));
    EXPECT_TRUE(meets(target(Comparator::AtMost, 24), 24));
    EXPECT_FALSE(meets(target(Comparator::LessThan, 24), 24));
    EXPECT_TRUE(meets(target(Comparator::Equal, 600), 612)); // a plain number is a floor
    EXPECT_TRUE(meets(target(Comparator::Range, 30), 30));
    EXPECT_FALSE(meets(target(Comparator::Range, 30), 29));
}

TEST(Progress, WithoutFiguresKnowsThePaceAlone)
{
    const TargetProgress progress =
        targetProgress(target(Comparator::AtLeast, 100), plan(), {}, QDate(2023, 7, 2));
    EXPECT_EQ(progress.state, ProgressState::NoFigure);
    EXPECT_FALSE(progress.done);
    EXPECT_THAT(progress.timeGone, Optional(DoubleNear(0.5, 0.001)));
    EXPECT_THAT(progress.expectedNow, Optional(DoubleNear(50, 0.1)));
}

TEST(Progress, AddsUpYearsAndTakesACumulativeFigureForWhatItContains)
{
    const Target counted = target(Comparator::AtLeast, 100);
    const TargetProgress years =
        targetProgress(counted, plan(), {inYear(2022, 20), inYear(2021, 10)}, QDate(2023, 1, 1));
    EXPECT_THAT(years.done, Optional(30.0));
    EXPECT_THAT(years.figures, ElementsAre(TargetActualId(2021), TargetActualId(2022)));
    EXPECT_EQ(years.measuredOn, QDate(2022, 12, 31));

    const TargetProgress soFar = targetProgress(
        counted, plan(), {inYear(2021, 10), figure(2, QDate(2021, 1, 1), QDate(2022, 12, 31), 32)},
        QDate(2023, 1, 1));
    EXPECT_THAT(soFar.done, Optional(32.0));
    EXPECT_THAT(soFar.figures, ElementsAre(TargetActualId(2)));
}

TEST(Progress, LeavesOutWhatCameBeforeThePeriodOrAfterTheDate)
{
    const TargetProgress progress =
        targetProgress(target(Comparator::AtLeast, 100), plan(),
                       {inYear(2020, 500), inYear(2021, 10), inYear(2022, 20)}, QDate(2022, 6, 30));
    EXPECT_THAT(progress.done, Optional(10.0));
}

TEST(Progress, NeverAddsUpRatesTotalsOrUpperLimits)
{
    const QList<TargetActual> figures{inYear(2021, 40), inYear(2022, 50)};
    const QDate date(2023, 1, 1);
    EXPECT_THAT(targetProgress(target(Comparator::MoreThan, 60, u"%"_s), plan(), figures, date).done,
                Optional(50.0));
    EXPECT_THAT(targetProgress(target(Comparator::AtLeast, 60, u"个"_s, CountingMode::Cumulative), plan(),
                               figures, date)
                    .done,
                Optional(50.0));
    EXPECT_THAT(targetProgress(target(Comparator::AtMost, 12, u"个月"_s), plan(), figures, date).done,
                Optional(50.0));
}

TEST(Progress, ComparesWithThePaceLineAndForecasts)
{
    const Target counted = target(Comparator::AtLeast, 100);
    const TargetProgress ahead = targetProgress(counted, plan(), {inYear(2021, 25)}, QDate(2021, 12, 31));
    EXPECT_EQ(ahead.state, ProgressState::OnPace);
    EXPECT_THAT(ahead.share, Optional(0.25));
    EXPECT_THAT(ahead.expected, Optional(DoubleNear(20, 0.1)));
    EXPECT_THAT(ahead.forecast, Optional(DoubleNear(125, 0.5)));
    EXPECT_THAT(ahead.forecastReaches, Optional(true));

    const TargetProgress behind = targetProgress(counted, plan(), {inYear(2021, 10)}, QDate(2021, 12, 31));
    EXPECT_EQ(behind.state, ProgressState::Behind);
    EXPECT_THAT(behind.forecastReaches, Optional(false));
    EXPECT_THAT(behind.neededPerQuarter, Optional(DoubleNear(90.0 / 16, 0.01)));
}

TEST(Progress, StartsTheLineOfARateAtItsFirstFigure)
{
    const Target rate = target(Comparator::AtLeast, 60, u"%"_s, CountingMode::Unstated);
    const TargetProgress progress =
        targetProgress(rate, plan(), {total(2021, 40), total(2023, 52)}, QDate(2024, 1, 1));
    EXPECT_THAT(progress.expected, Optional(DoubleNear(50, 0.1)));
    EXPECT_EQ(progress.state, ProgressState::OnPace);
    EXPECT_THAT(progress.forecast, Optional(DoubleNear(64, 0.1)));

    // One figure is no pace yet.
    EXPECT_EQ(targetProgress(rate, plan(), {total(2021, 40)}, QDate(2022, 1, 1)).state,
              ProgressState::Unpaced);
    // A figure from before the period is the better start.
    EXPECT_THAT(targetProgress(rate, plan(), {total(2020, 30), total(2021, 40)}, QDate(2022, 1, 1)).expected,
                Optional(DoubleNear(36, 0.1)));
}

TEST(Progress, ReadsUpperLimitsDownwards)
{
    const Target months = target(Comparator::AtMost, 12, u"个月"_s, CountingMode::Unstated);
    const TargetProgress late =
        targetProgress(months, plan(), {total(2020, 24), total(2021, 23)}, QDate(2022, 1, 1));
    EXPECT_EQ(late.state, ProgressState::Behind);
    EXPECT_THAT(late.share, Optional(DoubleNear(12.0 / 23, 0.001)));
    const TargetProgress reached =
        targetProgress(months, plan(), {total(2020, 24), total(2021, 11)}, QDate(2022, 1, 1));
    EXPECT_EQ(reached.state, ProgressState::Reached);
    EXPECT_THAT(reached.share, Optional(1.0));
    EXPECT_FALSE(reached.neededPerQuarter);
}

TEST(Progress, IsMissedOnlyWhenTheDeadlineIsOver)
{
    const Target counted = target(Comparator::AtLeast, 100);
    const QList<TargetActual> figures{inYear(2025, 90)};
    EXPECT_EQ(targetProgress(counted, plan(), figures, QDate(2025, 12, 31)).state, ProgressState::Behind);
    EXPECT_EQ(targetProgress(counted, plan(), figures, QDate(2026, 1, 1)).state, ProgressState::Missed);
}

TEST(Progress, DoesWithoutAPeriod)
{
    Target open = target(Comparator::AtLeast, 100);
    open.deadlineYear.reset();
    const TargetProgress progress = targetProgress(open, Plan(), {inYear(2021, 40)}, QDate(2022, 1, 1));
    EXPECT_EQ(progress.state, ProgressState::Unpaced);
    EXPECT_THAT(progress.share, Optional(0.4));
    EXPECT_FALSE(progress.timeGone);
    EXPECT_FALSE(progress.forecast);
}

TEST(Progress, LendsFiguresToARepeatedTarget)
{
    Target repeated = target(Comparator::AtLeast, 100);
    repeated.id = TargetId(2);
    repeated.sameAs = TargetId(1);
    const QList<TargetProgress> all = planProgress(plan(), {target(Comparator::AtLeast, 100), repeated},
                                                   {inYear(2021, 40)}, QDate(2022, 1, 1));
    ASSERT_EQ(all.size(), 2);
    EXPECT_EQ(all[1].target, TargetId(2));
    EXPECT_THAT(all[1].done, Optional(40.0));
}
