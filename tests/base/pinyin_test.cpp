// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pinyin.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gangmu {
namespace {

struct PinyinCase
{
    QString text;
    QString initials;
};

TEST(Pinyin, GivesTheInitialsOfNamesInTheField)
{
    const PinyinCase cases[] = {
        {u"省市场监管局"_s, u"sscjgj"_s},
        {u"省工信厅"_s, u"sgxt"_s},
        {u"省发展改革委"_s, u"sfzggw"_s},
        {u"省质监局"_s, u"szjj"_s},
        {u"重大工程"_s, u"zdgc"_s},
        {u"长效机制"_s, u"cxjz"_s},
        {u"行业标准"_s, u"hybz"_s},
        {u"社会事业"_s, u"shsy"_s},
        {u"音乐"_s, u"yy"_s},
        {u"娱乐"_s, u"yl"_s},
        {u"行政审批"_s, u"xzsp"_s},
        {u"重庆市"_s, u"cqs"_s},
        {u"协调机制"_s, u"xtjz"_s},
        {u"调查总队"_s, u"dczd"_s},
        {u"厦门"_s, u"xm"_s},
        {u"省广播电视局"_s, u"sgbdsj"_s},
        {u"省文化和旅游厅"_s, u"swhhlyt"_s},
        {u"省卫生健康委"_s, u"swsjkw"_s},
        {u"省委宣传部"_s, u"swxcb"_s},
    };
    for (const PinyinCase &one : cases)
        EXPECT_EQ(pinyinInitials(one.text).toStdString(), one.initials.toStdString())
            << one.text.toStdString();
}

TEST(Pinyin, KeepsLettersAndDigitsAndLeavesOutTheRest)
{
    EXPECT_EQ(pinyinInitials(u"GB/T 1.1—2020 标准化工作导则"), u"gbt112020bzhgzdz"_s);
    EXPECT_EQ(pinyinInitials(u"ＧＢ１"), u"gb1"_s);
    EXPECT_EQ(pinyinInitials(u"（一）、。 "), u"y"_s);
    EXPECT_EQ(pinyinInitials(u""), QString());
}

TEST(Pinyin, TakesBrokenSurrogatesWithoutHarm)
{
    const QString broken = QString(QChar(0xD840)) + u"省"_s + QChar(0xDC00);
    EXPECT_EQ(pinyinInitials(broken), u"s"_s);
    EXPECT_EQ(pinyinInitials(u"𠀀省").right(1), u"s"_s);
}

} // namespace
} // namespace gangmu
