// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/chinese_numeral.h"

#include <gtest/gtest.h>

using namespace gangmu;
using namespace Qt::StringLiterals;

TEST(ChineseNumeral, WritesAsPeopleDo)
{
    const std::pair<int, QString> cases[] = {
        {0, u"零"_s},         {1, u"一"_s},          {10, u"十"_s},           {12, u"十二"_s},
        {20, u"二十"_s},      {36, u"三十六"_s},     {100, u"一百"_s},        {105, u"一百零五"_s},
        {110, u"一百一十"_s}, {1001, u"一千零一"_s}, {1010, u"一千零一十"_s}, {9999, u"九千九百九十九"_s}};
    for (const auto &[value, text] : cases)
        EXPECT_EQ(chineseNumeral(value), text) << value;
}

TEST(ChineseNumeral, ReadsWhatItWrites)
{
    for (int value = 0; value <= 9999; ++value)
        ASSERT_EQ(chineseNumeralValue(chineseNumeral(value)), value);
}

TEST(ChineseNumeral, RefusesWhatIsNoNumber)
{
    for (const QString &text : {u""_s, u"十百"_s, u"一二"_s, u"百"_s, u"一零"_s, u"三a"_s, u"标准"_s})
        EXPECT_EQ(chineseNumeralValue(text), std::nullopt) << text.toStdString();
    EXPECT_EQ(chineseNumeralValue(u"两百"), 200);
    EXPECT_EQ(chineseNumeralValue(u"廿三"), 23);
}
