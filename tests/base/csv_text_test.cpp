// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv_text.h"

#include <gmock/gmock.h>

using namespace gangmu;
using namespace Qt::StringLiterals;

TEST(CsvText, knowsWhatASpreadsheetWouldCompute)
{
    for (const QString &text : {u"=1+1"_s, u"+a"_s, u"-a"_s, u"@SUM(A1)"_s, u"\t=1"_s, u"＝1+1"_s, u"--1"_s,
                                u"-1-2"_s, u"+86 10"_s, u"-1e"_s})
        EXPECT_TRUE(looksLikeFormula(text)) << text.toStdString();
    for (const QString &text : {u""_s, u"-"_s, u"="_s, u"-1"_s, u"+2.5"_s, u"-1,234.5"_s, u"-3e-7"_s,
                                u"-5%"_s, u"GB/T 1.1-2020"_s, u"—"_s, u"a=b"_s, u"-.5"_s})
        EXPECT_FALSE(looksLikeFormula(text)) << text.toStdString();
}

TEST(CsvText, keepsAndReturnsTheText)
{
    EXPECT_EQ(asFormulaText(u"=1+1"), u"=\"=1+1\""_s);
    EXPECT_EQ(asFormulaText(u"=\"a\""), u"=\"=\"\"a\"\"\""_s);
    const QString many = u"="_s + QString(600, u'"') + u"长"_s.repeated(300);
    for (const QString &text : {u"=1+1"_s, u"@a\nb"_s, u"=\"a\"&\"b\""_s, u"-\"\""_s, many})
        EXPECT_EQ(formulaText(asFormulaText(text)), text) << text.toStdString();
    EXPECT_TRUE(asFormulaText(many).contains(u"\"&\"")) << "a literal in a formula holds 255 characters";
}

TEST(CsvText, leavesOtherCellsAlone)
{
    for (const QString &text :
         {u"="_s, u"=\""_s, u"=\"a"_s, u"=\"a\"b"_s, u"=\"a\"&b"_s, u"\"a\""_s, u"=A1"_s, u"=\"a\"&"_s})
        EXPECT_EQ(formulaText(text), std::nullopt) << text.toStdString();
    EXPECT_EQ(formulaText(u"=\"\""), QString());
}
