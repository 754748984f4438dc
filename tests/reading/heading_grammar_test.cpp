// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/heading_grammar.h"
#include "core/reading/text_dates.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gangmu {
namespace {

struct MarkCase
{
    const char16_t *line;
    const char16_t *number; ///< empty: no heading
    NumberStyle style;
    int value;
};

TEST(HeadingGrammar, numbersOfEveryStyle)
{
    const MarkCase cases[] = {{u"一、总体要求", u"一、", NumberStyle::Chinese, 1},
                              {u"二十一．保障", u"二十一．", NumberStyle::Chinese, 21},
                              {u"（三十六）强化", u"（三十六）", NumberStyle::ChineseBracket, 36},
                              {u"( 三 )强化", u"(三)", NumberStyle::ChineseBracket, 3},
                              {u"1.调整结构", u"1.", NumberStyle::Arabic, 1},
                              {u"１２．调整结构", u"１２．", NumberStyle::Arabic, 12},
                              {u"3、2025年目标", u"3、", NumberStyle::Arabic, 3},
                              {u"（4）推广", u"（4）", NumberStyle::ArabicBracket, 4},
                              {u"5）推广", u"5）", NumberStyle::ArabicBracket, 5},
                              {u"⑥推广", u"⑥", NumberStyle::Circled, 6},
                              {u"第十二章 附则", u"第十二章", NumberStyle::Chapter, 12},
                              {u"第2节　任务", u"第2节", NumberStyle::Part, 2},
                              {u"1.5倍以上", u"", NumberStyle::Arabic, 0},
                              {u"2020年以前", u"", NumberStyle::Arabic, 0},
                              {u"一、二、三产业融合", u"", NumberStyle::Chinese, 0},
                              {u"一是加强领导", u"", NumberStyle::Chinese, 0},
                              {u"第三条 本办法", u"", NumberStyle::Chapter, 0},
                              {u"（美丽）乡村", u"", NumberStyle::ChineseBracket, 0},
                              {u"", u"", NumberStyle::Chinese, 0}};
    for (const MarkCase &each : cases) {
        const auto mark = headingMark(each.line);
        const QString line = QString::fromUtf16(each.line);
        ASSERT_EQ(mark.has_value(), *each.number != 0) << line.toStdString();
        if (!mark)
            continue;
        EXPECT_EQ(mark->number, QString::fromUtf16(each.number)) << line.toStdString();
        EXPECT_EQ(mark->style, each.style) << line.toStdString();
        EXPECT_EQ(mark->value, each.value) << line.toStdString();
    }
}

struct RunInCase
{
    const char16_t *rest;
    const char16_t *title;
    const char16_t *body;
};

TEST(HeadingGrammar, titleAndTextOnTheSameLine)
{
    const RunInCase cases[] = {
        {u"总体要求", u"总体要求", u""},
        {u"指导思想。坚持发展。", u"指导思想", u"坚持发展。"},
        {u"总体目标：到2020年", u"总体目标", u"到2020年"},
        {u"落实《计划。草案》工作。开展。", u"落实《计划。草案》工作", u"开展。"},
        {u"指导思想　　深入贯彻落实会议精神。", u"指导思想", u"深入贯彻落实会议精神。"},
        {u"制定标准；", u"制定标准", u""},
        {u"比例尺1:50000测图标准", u"比例尺1:50000测图标准", u""}};
    for (const RunInCase &each : cases) {
        const HeadingText text = splitRunIn(each.rest);
        EXPECT_EQ(text.title.toStdString(), QString::fromUtf16(each.title).toStdString());
        EXPECT_EQ(text.body.toStdString(), QString::fromUtf16(each.body).toStdString());
    }
}

TEST(HeadingGrammar, bullets)
{
    EXPECT_EQ(bulletLength(u"——新增标准"), 2);
    EXPECT_EQ(bulletLength(u"-- 新增标准"), 3);
    EXPECT_EQ(bulletLength(u"● 新增标准"), 2);
    EXPECT_EQ(bulletLength(u"-5度"), 0);
    EXPECT_EQ(bulletLength(u"新增标准"), 0);
}

TEST(TextDates, datesRangesAndNumbers)
{
    EXPECT_EQ(wholeDate(u" 2016年6月21日 "), QDate(2016, 6, 21));
    EXPECT_EQ(wholeDate(u"二○一六年十二月三十一日"), QDate(2016, 12, 31));
    EXPECT_EQ(wholeDate(u"２０１６年６月２１日"), QDate(2016, 6, 21));
    EXPECT_FALSE(wholeDate(u"2016年6月21日印发").isValid());
    EXPECT_FALSE(wholeDate(u"2016年13月1日").isValid());
    EXPECT_EQ(yearRangeIn(u"规划（2016—2020年）"), std::pair(2016, 2020));
    EXPECT_EQ(yearRangeIn(u"规划（2016年至2020年）"), std::pair(2016, 2020));
    EXPECT_EQ(yearRangeIn(u"规划20162020年"), std::pair(2016, 2020));
    EXPECT_EQ(yearRangeIn(u"规划(2020-2016)"), std::nullopt);
    EXPECT_EQ(targetYearIn(u"到２０２５年,建成"), 2025);
    EXPECT_EQ(documentNumberIn(u"（国办发〔2015〕89号）"), u"国办发〔2015〕89号"_s);
    EXPECT_EQ(documentNumberIn(u"某政发[2017]3号"), u"某政发[2017]3号"_s);
    EXPECT_EQ(documentNumberIn(u"第3号"), QString());
}

} // namespace
} // namespace gangmu
