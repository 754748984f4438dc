// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/stage_rules.h"

#include <gtest/gtest.h>

using namespace gangmu;
using namespace Qt::StringLiterals;

namespace {

WorkItemStage running(Stage stage, const QDate &from, const QDate &to = {})
{
    return {{}, {}, stage, from, to, {}};
}

} // namespace

TEST(StageRules, FollowTheCodes)
{
    const StageRules rules = builtInStageRules();
    ASSERT_EQ(rules.stages.size(), 9);
    for (qsizetype i = 1; i < rules.stages.size(); ++i)
        EXPECT_LT(rules.stages[i - 1].stage, rules.stages[i].stage);
    EXPECT_EQ(rules.next(Stage::Proposal), Stage::Drafting);
    EXPECT_EQ(rules.next(Stage::Publication), Stage::Review);
    EXPECT_EQ(rules.next(Stage::Withdrawal), std::nullopt);
    EXPECT_EQ(rules.of(Stage::Proposal).months, 3);
    EXPECT_EQ(rules.of(Stage::Drafting).months, 10);
    EXPECT_EQ(rules.of(Stage::Comment).months, 2);
    EXPECT_EQ(rules.of(Stage::Examination).monthsGround, RuleGround::GeneralKnowledge);
    EXPECT_FALSE(rules.of(Stage::Preliminary).months.has_value());
    EXPECT_TRUE(StageRules{}.of(Stage::Comment).documents.isEmpty());
}

TEST(StageDelay, TheDayOfTheLimitIsInTime)
{
    const StageRule rule = builtInStageRules().of(Stage::Comment); // two months
    const WorkItemStage stage = running(Stage::Comment, QDate(2026, 1, 15));
    EXPECT_EQ(stageDelay(rule, stage, QDate(2026, 1, 15)),
              (Delay{QDate(2026, 3, 15), DelayState::OnTime, 59}));
    EXPECT_EQ(stageDelay(rule, stage, QDate(2026, 2, 12)).state, DelayState::OnTime);
    EXPECT_EQ(stageDelay(rule, stage, QDate(2026, 2, 13)),
              (Delay{QDate(2026, 3, 15), DelayState::DueSoon, 30}));
    EXPECT_EQ(stageDelay(rule, stage, QDate(2026, 3, 15)),
              (Delay{QDate(2026, 3, 15), DelayState::DueSoon, 0}));
    EXPECT_EQ(stageDelay(rule, stage, QDate(2026, 3, 16)),
              (Delay{QDate(2026, 3, 15), DelayState::Overdue, 1}));
    EXPECT_EQ(delayText(stageDelay(rule, stage, QDate(2026, 3, 16))), u"超期 1 天"_s);
    EXPECT_EQ(delayText(stageDelay(rule, stage, QDate(2026, 3, 15))), u"今天到期"_s);
}

TEST(StageDelay, AFinishedStageIsMeasuredAtItsEnd)
{
    const StageRule rule = builtInStageRules().of(Stage::Comment);
    EXPECT_EQ(
        stageDelay(rule, running(Stage::Comment, QDate(2026, 1, 15), QDate(2026, 3, 15)), QDate(2027, 1, 1))
            .state,
        DelayState::Done);
    EXPECT_EQ(
        stageDelay(rule, running(Stage::Comment, QDate(2026, 1, 15), QDate(2026, 3, 20)), QDate(2027, 1, 1)),
        (Delay{QDate(2026, 3, 15), DelayState::DoneLate, 5}));
}

TEST(StageDelay, WithoutLimitOrStartThereIsNone)
{
    const StageRules rules = builtInStageRules();
    EXPECT_EQ(stageDelay(rules.of(Stage::Preliminary), running(Stage::Preliminary, QDate(2020, 1, 1)),
                         QDate(2026, 1, 1))
                  .state,
              DelayState::Open);
    EXPECT_EQ(stageDelay(rules.of(Stage::Comment), running(Stage::Comment, {}), QDate(2026, 1, 1)).state,
              DelayState::Open);
}

TEST(ItemDelay, AnExtensionMovesTheDueDate)
{
    WorkItem item;
    EXPECT_EQ(itemDelay(item, QDate(2026, 1, 1)).state, DelayState::Open);
    item.dueOn = QDate(2026, 6, 30);
    EXPECT_EQ(itemDelay(item, QDate(2026, 7, 1)), (Delay{QDate(2026, 6, 30), DelayState::Overdue, 1}));
    item.extendedTo = QDate(2026, 12, 31);
    item.state = WorkItemState::Extended;
    EXPECT_EQ(itemDelay(item, QDate(2026, 7, 1)).state, DelayState::OnTime);
    EXPECT_EQ(itemDelay(item, QDate(2027, 1, 10)).days, 10);
    EXPECT_EQ(itemDelay(item, QDate(2027, 1, 10), QDate(2027, 1, 2)),
              (Delay{QDate(2026, 12, 31), DelayState::DoneLate, 2}));
    item.state = WorkItemState::Terminated;
    EXPECT_EQ(itemDelay(item, QDate(2027, 1, 10)).state, DelayState::Open);
}

TEST(StageDocuments, WhatHasNotComeInIsMissing)
{
    const StageRule rule = builtInStageRules().of(Stage::Drafting);
    ASSERT_EQ(rule.documents, QStringList({u"征求意见稿"_s, u"征求意见稿编制说明"_s}));
    WorkItemDocument draft;
    draft.stage = Stage::Drafting;
    draft.name = u"征求意见稿"_s;
    EXPECT_EQ(missingDocuments(rule, {draft}), QStringList{u"征求意见稿编制说明"_s});
    draft.stage = Stage::Comment; // of another stage
    EXPECT_EQ(missingDocuments(rule, {draft}), rule.documents);
}

TEST(StageJump, FastTrackIsForAdoptionAndRevision)
{
    const StageRules rules = builtInStageRules();
    WorkItem item;
    item.stage = Stage::Proposal;
    EXPECT_FALSE(stageJump(item, Stage::Proposal, rules).forward);
    const StageJump next = stageJump(item, Stage::Drafting, rules);
    EXPECT_TRUE(next.forward);
    EXPECT_TRUE(next.skipped.isEmpty());
    EXPECT_EQ(next.text, QString());

    const StageJump notProvided = stageJump(item, Stage::Comment, rules);
    EXPECT_EQ(notProvided.skipped, QList{Stage::Drafting});
    EXPECT_FALSE(notProvided.fastTrack);
    EXPECT_EQ(notProvided.text, u"跳过起草阶段：不在快速程序范围内，请确认。"_s);

    item.adoption = AdoptionDegree::NotEquivalent; // no adoption
    EXPECT_FALSE(stageJump(item, Stage::Comment, rules).fastTrack);
    item.adoption = AdoptionDegree::Identical;
    EXPECT_TRUE(stageJump(item, Stage::Comment, rules).fastTrack);
    EXPECT_EQ(stageJump(item, Stage::Examination, rules).text,
              u"跳过起草阶段、征求意见阶段：采用国际标准，适用快速程序。"_s);
    EXPECT_FALSE(stageJump(item, Stage::Approval, rules).fastTrack);

    item.adoption = AdoptionDegree::None;
    item.action = WorkItemAction::Revision;
    EXPECT_TRUE(stageJump(item, Stage::Examination, rules).fastTrack);
    item.stage = Stage::Drafting; // comment alone may not be skipped
    EXPECT_FALSE(stageJump(item, Stage::Examination, rules).fastTrack);
}
