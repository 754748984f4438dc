// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gangmu {
namespace {

TEST(Text, trimsEveryKindOfBlank)
{
    const QString padded = u"\u3000\u2002\u00a0\ufeff \u200b甲 乙\u00ad\t\u3000"_s;
    EXPECT_EQ(text::trimmed(padded), u"甲 乙");
    EXPECT_EQ(text::compact(padded), u"甲乙"_s);
    EXPECT_TRUE(text::trimmed(u"　 ").isEmpty());
}

TEST(Text, halfWidthKeepsChineseStops)
{
    EXPECT_EQ(text::halfWidth(u"ＧＢ／Ｔ　１２（３），。、"_s), u"GB/T 12(3),。、"_s);
}

TEST(Text, findsTheOpeningBracket)
{
    const QString nested = u"甲（乙(丙)丁）"_s;
    EXPECT_EQ(text::openingOf(nested, nested.size() - 1), 1);
    EXPECT_EQ(text::openingOf(nested, 5), 3);
    EXPECT_EQ(text::openingOf(u"甲）"_s, 1), -1);
    EXPECT_EQ(text::openingOf(u"甲"_s, 0), -1);
    EXPECT_EQ(text::openingOf(u"（甲〕"_s, 2), -1);
}

TEST(Text, countsColumns)
{
    EXPECT_EQ(text::columns(u"a甲\u3000\u00ad"_s), 5);
}

} // namespace
} // namespace gangmu
