// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/review_action.h"
#include "core/reading/plan_reader.h"
#include "core/reading/targets.h"
#include "tests/reading/targets_support.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace gangmu;
using namespace Qt::StringLiterals;

namespace {

ParsedPlan goals(const QString &text)
{
    ParsedPlan plan = gangmu::test::simplePlan(u"一、总体要求\n（一）发展目标。到2025年，\n"_s + text);
    plan.startYear = 2021;
    plan.endYear = 2025;
    return plan;
}

QJsonObject actionOf(const ParsedReviewNote &note)
{
    return QJsonDocument::fromJson(note.action.toUtf8()).object();
}

} // namespace

TEST(TargetNotes, WhatMayBeATargetIsProposed)
{
    const ParsedPlan plan = goals(u"建设五个国家级标准化基地。"_s);
    const QList<ParsedTarget> targets = findTargets(plan);
    EXPECT_TRUE(targets.isEmpty());
    const QList<ParsedReviewNote> notes = targetNotes(plan, targets);
    ASSERT_EQ(notes.size(), 1);
    EXPECT_EQ(notes[0].kind, ReviewKind::UncertainTarget);
    EXPECT_EQ(notes[0].line, 3);
    const QJsonObject action = actionOf(notes[0]);
    EXPECT_EQ(action[u"action"_s].toString(), codeOf(ReviewActionKind::CreateTarget));
    EXPECT_EQ(action[u"node"_s].toInt(), notes[0].node);
    EXPECT_EQ(action[u"text"_s].toString(), u"建设五个国家级标准化基地"_s);
    EXPECT_EQ(action[u"metric"_s].toString(), u"国家级标准化基地"_s);
    EXPECT_EQ(action[u"comparator"_s].toString(), u"equal"_s);
    EXPECT_EQ(action[u"value"_s].toDouble(), 5);
    EXPECT_EQ(action[u"unit"_s].toString(), u"个"_s);
    EXPECT_EQ(action[u"deadline"_s].toInt(), 2025);
    EXPECT_EQ(action[u"scope"_s].toString(), u"发展目标"_s);
    EXPECT_FALSE(action.contains(u"high"_s));
}

TEST(TargetNotes, ARepeatedTargetIsLinkedAndSaid)
{
    const ParsedPlan plan = goals(
        u"地方标准平均制定周期缩短至12个月以内。\n二、任务\n（一）甲。\n将标准制定周期缩短至12个月以内。"_s);
    const QList<ParsedTarget> targets = findTargets(plan);
    ASSERT_EQ(targets.size(), 2);
    EXPECT_EQ(targets[0].sameAs, -1);
    EXPECT_EQ(targets[1].sameAs, 0);
    const QList<ParsedReviewNote> notes = targetNotes(plan, targets);
    ASSERT_EQ(notes.size(), 1);
    EXPECT_EQ(notes[0].kind, ReviewKind::RepeatedTarget);
    const QJsonObject action = actionOf(notes[0]);
    EXPECT_EQ(action[u"action"_s].toString(), codeOf(ReviewActionKind::LinkTargets));
    EXPECT_EQ(action[u"target"_s].toInt(-1), 1);
    EXPECT_EQ(action[u"same_as"_s].toInt(-1), 0);
}

TEST(TargetNotes, EqualCountsOfTwoProjectsAreTwoTargets)
{
    const ParsedPlan plan = gangmu::test::simplePlan(
        u"四、重大工程\n（一）农业工程。制修订相关标准20项以上。\n（二）节能工程。制修订相关标准20项以上。"_s);
    const QList<ParsedTarget> targets = findTargets(plan);
    ASSERT_EQ(targets.size(), 2);
    EXPECT_EQ(targets[1].sameAs, -1);
    EXPECT_EQ(targets[0].scope, u"重大工程（一）"_s);
    EXPECT_EQ(targets[1].scope, u"重大工程（二）"_s);
}

TEST(TargetReadings, VerbsCarryOnInAnEnumeration)
{
    const ParsedPlan plan = goals(u"新认证无公害农产品1000个、绿色食品380个、有机农产品130个。"_s);
    const QList<ParsedTarget> targets = findTargets(plan);
    ASSERT_EQ(targets.size(), 3);
    EXPECT_EQ(targets[1].metric, u"新认证绿色食品"_s);
    EXPECT_EQ(targets[2].metric, u"新认证有机农产品"_s);
    EXPECT_EQ(targets[1].text, u"绿色食品380个"_s);
    for (const ParsedTarget &target : targets)
        EXPECT_EQ(target.counting, CountingMode::New);
}

TEST(TargetReadings, SharedWordsAreHandedOutInTheirOrder)
{
    const ParsedPlan plan = goals(u"国家标准、地方标准累计分别达到100项、900项。"_s);
    const QList<ParsedTarget> targets = findTargets(plan);
    ASSERT_EQ(targets.size(), 2);
    EXPECT_EQ(targets[0].metric, u"国家标准"_s);
    EXPECT_EQ(targets[1].metric, u"地方标准累计"_s);
    EXPECT_EQ(targets[1].metricKey, u"local_standards"_s);
    EXPECT_EQ(targets[1].comparator, Comparator::AtLeast);
}

TEST(TargetReadings, TheLineIsThatOfTheFigure)
{
    ParsedPlan plan;
    plan.sourceLines = QStringList{u"制定国家标准"_s, u""_s, u"20项，制定地方标准"_s, u"30项。"_s};
    ParsedNode node;
    node.line = 1;
    node.body = u"制定国家标准20项，制定地方标准30项。"_s;
    plan.nodes = {node};
    const QList<ParsedTarget> targets = findTargets(plan);
    ASSERT_EQ(targets.size(), 2);
    EXPECT_EQ(targets[0].line, 3);
    EXPECT_EQ(targets[1].line, 4);
}

TEST(TargetTables, ColumnsOfTheGoalAreRead)
{
    const Result<ParsedPlan> plan = readPlanText(u"示例省标准化发展规划（2021—2025年）\n"
                                                 "一、总体要求\n（一）发展目标。标准体系更加完善。\n"
                                                 "序号\t指标\t单位\t2020年\t2025年\t属性\n"
                                                 "1\t地方标准数量\t项\t1286\t[800]\t预期性\n"
                                                 "2\t国际标准转化率\t%\t75\t≥85\t约束性\n"
                                                 "3\t农业标准化生产普及率（%）\t\t40\t50以上\t预期性\n"
                                                 "4\t标准平均制定周期\t月\t36\t18\t约束性\n"
                                                 "5\t标准化氛围\t—\t—\t明显改善\t预期性\n"
                                                 "（二）基本原则。\n坚持标准引领。\n"_s);
    ASSERT_TRUE(plan);
    const QList<ParsedTarget> &targets = plan->targets;
    ASSERT_EQ(targets.size(), 4);
    EXPECT_EQ(targets[0].metric, u"地方标准数量"_s);
    EXPECT_EQ(targets[0].value, 800);
    EXPECT_EQ(targets[0].unit, u"项"_s);
    EXPECT_EQ(targets[0].counting, CountingMode::Cumulative);
    EXPECT_EQ(targets[0].deadlineYear, 2025);
    EXPECT_EQ(targets[0].line, 5);
    EXPECT_EQ(targets[0].scope, u"发展目标"_s);
    EXPECT_EQ(targets[1].comparator, Comparator::AtLeast);
    EXPECT_EQ(targets[2].value, 50);
    EXPECT_EQ(targets[2].unit, u"%"_s);
    EXPECT_EQ(targets[3].value, 18);
    EXPECT_EQ(targets[3].unit, u"月"_s);
}
