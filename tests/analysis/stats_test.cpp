// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/stats.h"

#include "core/sample/sample.h"
#include "core/store/queries/plan_queries.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <QTemporaryDir>

using namespace gangmu;
using namespace Qt::StringLiterals;

TEST(Statistics, CoverTheSampleAsOfADate)
{
    QTemporaryDir folder;
    const SystemClock clock;
    const QString path = folder.filePath(u"s.gangmu"_s);
    ASSERT_TRUE(createSampleWorkspace(path, clock).ok());
    const auto workspace = Workspace::open(path, clock);
    ASSERT_TRUE(workspace.ok());
    const Connection &connection = (*workspace)->reader();
    const auto all = plans(connection);
    ASSERT_TRUE(all.ok());

    const auto statistics = readStatistics(connection, *all, QDate(2024, 12, 31));
    ASSERT_TRUE(statistics.ok());
    EXPECT_EQ(statistics->targets.size(), all->size());
    EXPECT_EQ(statistics->series.total.issued.value(statistics->series.years.indexOf(2025)), 0);

    // The figure of the year before the last is in force on this day.
    const PlanTargets &own = statistics->targets.first();
    EXPECT_EQ(own.progress.first().measuredOn, QDate(2024, 12, 31));
    EXPECT_THAT(own.progress.first().done, testing::Optional(102.0));

    // The busiest first, collectives behind all others; organizations without a task are left out.
    const QList<OrganizationLoad> &loads = statistics->organizations;
    ASSERT_FALSE(loads.isEmpty());
    EXPECT_EQ(loads.first().organization.name, u"省质监局"_s);
    EXPECT_EQ(loads.first().responsible, 43);
    EXPECT_EQ(loads.last().organization.kind, OrganizationKind::Collective);
    EXPECT_TRUE(std::ranges::all_of(loads, [](const OrganizationLoad &load) { return load.total() > 0; }));

    const auto one = readStatistics(connection, {all->first()}, QDate(2024, 12, 31));
    ASSERT_TRUE(one.ok());
    EXPECT_EQ(one->organizations.first().organization.name, u"省市场监管局"_s);
}
