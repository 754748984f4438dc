// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/sheets/number_format.h"

#include <gmock/gmock.h>

using namespace gangmu;
using namespace Qt::StringLiterals;
using Kind = NumberFormat::Kind;

TEST(NumberFormat, tellsDatesFromNumbers)
{
    for (const char *code :
         {"yyyy-mm-dd", "m/d/yy", "yyyy\"年\"m\"月\"d\"日\"", "[$-804]yyyy/m/d;@", "[DBNum1]yyyy年m月",
          "[$-F800]dddd, mmmm dd, yyyy", "yyyy", "mmm-yy", "e\"年\"", "[Red]d\\-m;General"})
        EXPECT_EQ(formatOfCode(QString::fromUtf8(code)).kind, Kind::Date) << code;
    for (const char *code : {"h:mm", "[h]:mm:ss", "mm:ss.0", "上午/下午h\"时\"mm\"分\"", "h:mm AM/PM"})
        EXPECT_EQ(formatOfCode(QString::fromUtf8(code)).kind, Kind::Time) << code;
    EXPECT_EQ(formatOfCode(u"yyyy-m-d h:mm").kind, Kind::DateTime);
    for (const char *code : {"General", "G/通用格式", "#,##0.00", "0.00E+00", "0%", "\"d\"0", "0\"年\"", "@",
                             "[Red]0", "_ * #,##0_ ", "\\y0", ""})
        EXPECT_EQ(formatOfCode(QString::fromUtf8(code)).kind, Kind::General) << code;
    EXPECT_EQ(formatOfCode(u"00.000"), (NumberFormat{Kind::Padded, 2, 3}));
}

TEST(NumberFormat, knowsTheNumberedFormats)
{
    for (const int id : {14, 17, 27, 31, 36, 50, 58})
        EXPECT_EQ(builtInFormat(id).kind, Kind::Date) << id;
    for (const int id : {18, 21, 32, 45, 55})
        EXPECT_EQ(builtInFormat(id).kind, Kind::Time) << id;
    EXPECT_EQ(builtInFormat(22).kind, Kind::DateTime);
    for (const int id : {0, 1, 9, 37, 49, 59, 164})
        EXPECT_EQ(builtInFormat(id).kind, Kind::General) << id;
}

TEST(NumberFormat, showsDaysOfTheCalendar)
{
    const NumberFormat date{Kind::Date, 0, 0};
    EXPECT_EQ(shownNumber("44848", date, false), u"2022-10-14"_s);
    EXPECT_EQ(shownNumber("44848.75", date, false), u"2022-10-14"_s);
    EXPECT_EQ(shownNumber("1", date, false), u"1900-01-01"_s);
    EXPECT_EQ(shownNumber("59", date, false), u"1900-02-28"_s);
    EXPECT_EQ(shownNumber("61", date, false), u"1900-03-01"_s);
    EXPECT_EQ(shownNumber("2958465", date, false), u"9999-12-31"_s);
    EXPECT_EQ(shownNumber("2958466", date, false), u"2958466"_s) << "no day of the calendar";
    EXPECT_EQ(shownNumber("-5", date, false), u"-5"_s);
    EXPECT_EQ(shownNumber("1e300", date, false), u"1e+300"_s);
    EXPECT_EQ(shownNumber("x", date, false), u"x"_s);
    EXPECT_EQ(shownNumber("44848", {Kind::DateTime, 0, 0}, false), u"2022-10-14 00:00:00"_s);
    EXPECT_EQ(shownNumber("44848.99999999", {Kind::DateTime, 0, 0}, false), u"2022-10-15 00:00:00"_s);
    EXPECT_EQ(shownNumber("0.35416666666666669", {Kind::Time, 0, 0}, false), u"08:30:00"_s);
    EXPECT_EQ(shownNumber("1.5", {Kind::Time, 0, 0}, false), u"36:00:00"_s);
}

TEST(NumberFormat, showsNumbersAsSpreadsheetsDo)
{
    for (const auto &[stored, shown] : {std::pair("2020", "2020"),
                                        {"0.30000000000000004", "0.3"},
                                        {"1E5", "100000"},
                                        {"0.00001", "0.00001"},
                                        {"-0.5", "-0.5"},
                                        {"123456789012345678", "1.23456789012346e+17"},
                                        {"0", "0"},
                                        {"007", "7"},
                                        {"1.10", "1.1"},
                                        {"nan", "nan"},
                                        {"12345678.9", "12345678.9"}})
        EXPECT_EQ(shownNumber(stored, {}, false), QString::fromLatin1(shown));
    EXPECT_EQ(shownNumber("3.1", {Kind::Padded, 2, 3}, false), u"03.100"_s);
    EXPECT_EQ(shownNumber("-7", {Kind::Padded, 3, 0}, false), u"-007"_s);
    EXPECT_EQ(shownNumber("3.14159", {Kind::Padded, 1, 2}, false), u"3.14159"_s) << "nothing is rounded away";
}
