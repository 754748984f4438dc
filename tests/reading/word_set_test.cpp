// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/word_set.h"

#include <gtest/gtest.h>

using namespace gangmu;
using namespace Qt::StringLiterals;

TEST(WordLists, CommentsAndEmptyLinesAreNoTerms)
{
    const QStringList lines = wordList(u"units_of_measure"_s);
    ASSERT_FALSE(lines.isEmpty());
    for (const QString &line : lines) {
        EXPECT_FALSE(line.contains(u'#'));
        EXPECT_EQ(line, line.trimmed());
    }
}

TEST(WordLists, RowsHaveFields)
{
    const QList<QStringList> rows = wordRows(u"units_of_measure"_s);
    EXPECT_TRUE(rows.contains(QStringList({u"个月"_s, u"measure"_s})));
}

TEST(WordLists, AMissingFileIsEmpty)
{
    EXPECT_TRUE(wordList(u"no_such_file"_s).isEmpty());
}

TEST(WordSet, TheLongestWordWins)
{
    const WordSet words({u"个"_s, u"个月"_s, u"个工作日"_s, u"月"_s});
    const QString text = u"24个月以内"_s;
    EXPECT_EQ(words.lengthAt(text, 2), 2);
    EXPECT_EQ(words.lengthAt(text, 0), 0);
    EXPECT_EQ(words.lengthBefore(text, 4), 2);
    EXPECT_EQ(words.lengthBefore(text, 5), 0);
    EXPECT_EQ(words.indexIn(text), 2);
    EXPECT_EQ(words.lastEndIn(text), 4);
    EXPECT_FALSE(words.in(u"标准"_s));
    EXPECT_EQ(words.lengthAt(text, 99), 0);
    EXPECT_EQ(words.lengthBefore(text, 99), 0);
}
