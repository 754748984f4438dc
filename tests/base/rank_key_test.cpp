// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/rank_key.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

using namespace gangmu;

TEST(RankKey, InitialRanksAscendAndLeaveRoom)
{
    for (int count : {0, 1, 2, 30, 31, 60, 61, 500, 5000}) {
        const QStringList ranks = initialRanks(count);
        ASSERT_EQ(ranks.size(), count);
        for (int i = 1; i < count; ++i) {
            ASSERT_LT(ranks[i - 1], ranks[i]) << count << " at " << i;
            const QString between = rankBetween(ranks[i - 1], ranks[i]);
            ASSERT_LT(ranks[i - 1], between);
            ASSERT_LT(between, ranks[i]);
        }
    }
}

TEST(RankKey, RandomInsertionsKeepTheOrder)
{
    std::mt19937 random(7);
    QStringList keys;
    for (int i = 0; i < 3000; ++i) {
        const int at = int(random() % size_t(keys.size() + 1));
        const QString before = at > 0 ? keys[at - 1] : QString();
        const QString after = at < keys.size() ? keys[at] : QString();
        keys.insert(at, rankBetween(before, after));
    }
    EXPECT_TRUE(std::is_sorted(keys.begin(), keys.end()));
    EXPECT_EQ(std::adjacent_find(keys.begin(), keys.end()), keys.end());
}

TEST(RankKey, AlwaysPrependingStaysPossible)
{
    QString first = rankBetween({}, {});
    for (int i = 0; i < 500; ++i) {
        const QString key = rankBetween({}, first);
        ASSERT_LT(key, first);
        first = key;
    }
}
