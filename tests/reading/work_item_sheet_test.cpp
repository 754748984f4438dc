// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/work_item_sheet.h"

#include <gtest/gtest.h>

using namespace gangmu;
using namespace Qt::StringLiterals;

namespace {

const QStringList heading{u"序号"_s,     u"计划编号"_s, u"项目名称"_s, u"制定/修订"_s,    u"被修订标准号"_s,
                          u"标准性质"_s, u"完成时间"_s, u"归口单位"_s, u"采标号及程度"_s, u"颜色"_s};

WorkItemSheet read(QList<QStringList> rows, const QList<WorkItem> &stored = {})
{
    Committee committee;
    committee.id = CommitteeId(3);
    committee.number = u"DB00/TC 01"_s;
    committee.name = u"种业标准化技术委员会"_s;
    return readWorkItems(rows, stored, {committee}, {2026, u"示例省"_s});
}

} // namespace

TEST(WorkItemSheet, FindsTheHeadingUnderATitle)
{
    const WorkItemSheet sheet =
        read({{u"2026年地方标准制修订计划"_s},
              {},
              heading,
              {u"1"_s, u"JH-1"_s, u"谷子栽培规程"_s, u"制定"_s, u""_s, u"推荐性"_s, u"2026年12月"_s,
               u"DB00/TC01"_s},
              {},
              {u"2"_s, u"JH-2"_s, u"糜子栽培规程"_s, u"修订"_s, u"DB00/T 1-2016"_s, u"强制性"_s,
               u"2027-06-30"_s, u"种业标准化技术委员会（DB00/TC 01）"_s, u"ISO 1:2015，修改采用（MOD）"_s},
              {u"合计"_s, u""_s, u"2项"_s}});
    EXPECT_EQ(sheet.headingLine, 3);
    EXPECT_EQ(sheet.ignored, QStringList{u"颜色"_s});
    ASSERT_EQ(sheet.rows.size(), 3);
    EXPECT_EQ(sheet.count(SheetDecision::Accept), 2);
    EXPECT_EQ(sheet.count(SheetDecision::Reject), 1);
    const WorkItem one = sheet.rows[0].item;
    EXPECT_EQ(one.number, u"JH-1"_s);
    EXPECT_EQ(one.action, WorkItemAction::New);
    EXPECT_EQ(one.dueOn, QDate(2026, 12, 31));
    EXPECT_EQ(one.committee, CommitteeId(3));
    EXPECT_EQ(one.plannedYear, 2026);
    EXPECT_EQ(one.region, u"示例省"_s);
    EXPECT_TRUE(sheet.rows[0].doubts.isEmpty());
    const WorkItem two = sheet.rows[1].item;
    EXPECT_EQ(sheet.rows[1].line, 6);
    EXPECT_EQ(two.action, WorkItemAction::Revision);
    EXPECT_EQ(two.revisedNumber, u"DB00/T 1-2016"_s);
    EXPECT_EQ(two.mandate, Mandate::Mandatory);
    EXPECT_EQ(two.adoptedNumber, u"ISO 1:2015"_s);
    EXPECT_EQ(two.adoption, AdoptionDegree::Modified);
    EXPECT_EQ(two.committee, CommitteeId(3));
    EXPECT_EQ(sheet.rejectedRows().size(), 2);
}

TEST(WorkItemSheet, EveryRowIsAcceptedMergedOrRejected)
{
    WorkItem stored;
    stored.id = WorkItemId(7);
    stored.number = u"JH-1"_s;
    stored.title = u"旧名称"_s;
    stored.stage = Stage::Comment;
    stored.funding = u"5万元"_s;
    WorkItem unnumbered;
    unnumbered.id = WorkItemId(8);
    unnumbered.title = u"无号项目"_s;
    unnumbered.plannedYear = 2026;
    const WorkItemSheet sheet = read({heading,
                                      {u"1"_s, u"jh－1"_s, u"新名称"_s},
                                      {u"2"_s, u""_s, u"无号 项目"_s},
                                      {u"3"_s, u"JH-3"_s, u"新项目"_s, u"制修订"_s},
                                      {u"4"_s, u"JH-3"_s, u"新项目"_s},
                                      {u"5"_s, u"JH-5"_s, u""_s},
                                      {u"6"_s, u"JH-1"_s, u"新名称"_s}},
                                     {stored, unnumbered});
    ASSERT_EQ(sheet.rows.size(), 6);
    EXPECT_EQ(sheet.count(SheetDecision::Accept), 1);
    EXPECT_EQ(sheet.count(SheetDecision::Merge), 2);
    EXPECT_EQ(sheet.count(SheetDecision::Reject), 3);
    const WorkItem merged = sheet.merged().first();
    EXPECT_EQ(merged.id, WorkItemId(7));
    EXPECT_EQ(merged.title, u"新名称"_s);
    EXPECT_EQ(merged.stage, Stage::Comment);
    EXPECT_EQ(merged.funding, u"5万元"_s);
    EXPECT_EQ(sheet.rows[2].doubts, QStringList{u"“制修订”没有说明是制定还是修订。"_s});
    EXPECT_EQ(sheet.rows[3].reason, u"与第 4 行是同一项目。"_s);
    EXPECT_EQ(sheet.rows[4].reason, u"没有项目名称。"_s);
    EXPECT_EQ(sheet.rows[5].reason, u"与第 2 行是同一项目。"_s);
}

TEST(WorkItemSheet, WhatIsNotUnderstoodIsSaid)
{
    const WorkItemSheet sheet = read(
        {heading,
         {u"1"_s, u"JH-1"_s, u"甲"_s, u"制定"_s, u""_s, u"一般"_s, u"年底"_s, u"无名委员会"_s, u"无"_s}});
    ASSERT_EQ(sheet.rows.size(), 1);
    EXPECT_EQ(sheet.rows[0].decision, SheetDecision::Accept);
    EXPECT_EQ(sheet.rows[0].doubts.size(), 3);
    EXPECT_EQ(sheet.rows[0].committee, u"无名委员会"_s);
    EXPECT_EQ(sheet.rows[0].item.adoptedNumber, QString());
}

TEST(WorkItemSheet, WithoutAHeadingThereIsNothing)
{
    EXPECT_EQ(read({{u"甲"_s, u"乙"_s}, {u"1"_s, u"2"_s}}).headingLine, 0);
    EXPECT_EQ(read({}).headingLine, 0);
    EXPECT_EQ(read({{u"项目名称"_s}, {u"甲"_s}}).headingLine, 0); // one column is no table
}

TEST(WorkItemSheet, DatesAndMonths)
{
    EXPECT_EQ(parseDueDate(u"2026"_s), QDate(2026, 12, 31));
    EXPECT_EQ(parseDueDate(u"2026年"_s), QDate(2026, 12, 31));
    EXPECT_EQ(parseDueDate(u"2026年底前"_s), QDate(2026, 12, 31));
    EXPECT_EQ(parseDueDate(u"2026.6"_s), QDate(2026, 6, 30));
    EXPECT_EQ(parseDueDate(u"2026年2月"_s), QDate(2026, 2, 28));
    EXPECT_EQ(parseDueDate(u"２０２６年６月５日"_s), QDate(2026, 6, 5));
    EXPECT_EQ(parseDueDate(u"2026/6/5"_s), QDate(2026, 6, 5));
    EXPECT_FALSE(parseDueDate(u"2026-13"_s).isValid());
    EXPECT_FALSE(parseDueDate(u"12个月"_s).isValid());
    const WorkItemSheet sheet = read({{u"项目名称"_s, u"下达日期"_s, u"完成年限"_s},
                                      {u"甲"_s, u"2026-01-15"_s, u"18个月"_s},
                                      {u"乙"_s, u""_s, u"18个月"_s}});
    EXPECT_EQ(sheet.rows[0].item.dueOn, QDate(2027, 7, 15));
    EXPECT_EQ(sheet.rows[1].doubts.size(), 1);
}
