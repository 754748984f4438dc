// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/stage_rules.h"

#include "core/domain/rule_text.h"
#include "core/domain/terms.h"

#include <algorithm>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysOfWarning = 30;

/// Against a last day; done: the day it was finished, invalid while it runs.
Delay delayAgainst(const QDate &dueOn, const QDate &done, const QDate &asOf)
{
    Delay delay{dueOn, DelayState::Open, 0};
    if (done.isValid()) {
        const bool late = dueOn.isValid() && done > dueOn;
        delay.state = late ? DelayState::DoneLate : DelayState::Done;
        delay.days = late ? int(dueOn.daysTo(done)) : 0;
        return delay;
    }
    if (!dueOn.isValid() || !asOf.isValid())
        return delay;
    const int left = int(asOf.daysTo(dueOn));
    delay.days = std::abs(left);
    delay.state = left < 0                ? DelayState::Overdue
                  : left <= daysOfWarning ? DelayState::DueSoon
                                          : DelayState::OnTime;
    return delay;
}

} // namespace

StageRule StageRules::of(Stage stage) const
{
    for (const StageRule &rule : stages) {
        if (rule.stage == stage)
            return rule;
    }
    StageRule none;
    none.stage = stage;
    return none;
}

std::optional<Stage> StageRules::next(Stage stage) const
{
    for (const StageRule &rule : stages) {
        if (rule.stage > stage)
            return rule.stage;
    }
    return std::nullopt;
}

StageRules builtInStageRules()
{
    using enum RuleGround;
    // Limits of 40, 50 and 60 and all lists of documents are common practice.
    return {{
        {Stage::Preliminary, u"项目建议（PWI）"_s, {}, Source, {u"项目建议"_s}},
        {Stage::Proposal,
         u"计划项目（NP）"_s,
         3,
         Source,
         {u"项目任务书"_s, u"标准草案或大纲"_s, u"计划下达文件"_s}},
        {Stage::Drafting, u"工作组草案→征求意见稿"_s, 10, Source, {u"征求意见稿"_s, u"征求意见稿编制说明"_s}},
        {Stage::Comment,
         u"征求意见汇总处理表→送审稿"_s,
         2,
         Source,
         {u"征求意见函"_s, u"征求意见汇总处理表"_s, u"送审稿"_s, u"送审稿编制说明"_s}},
        {Stage::Examination,
         u"审查会纪要或函审结论、投票→报批稿"_s,
         5,
         GeneralKnowledge,
         {u"审查会纪要或函审结论"_s, u"投票结果"_s, u"报批稿"_s, u"报批稿编制说明"_s}},
        {Stage::Approval, u"批准发布"_s, 8, GeneralKnowledge, {u"报批公文"_s, u"批准发布公告"_s}},
        {Stage::Publication, u"出版物"_s, 3, GeneralKnowledge, {u"标准正式文本"_s}},
        {Stage::Review, u"复审结论"_s, 60, Source, {u"复审结论"_s}},
        {Stage::Withdrawal, u"废止公告"_s, {}, Source, {u"废止公告"_s}},
    }};
}

QList<Stage> workStages()
{
    return {Stage::Preliminary, Stage::Proposal, Stage::Drafting,   Stage::Comment,
            Stage::Examination, Stage::Approval, Stage::Publication};
}

Delay stageDelay(const StageRule &rule, const WorkItemStage &stage, const QDate &asOf)
{
    const bool limited = rule.months && stage.startedOn.isValid();
    return delayAgainst(limited ? stage.startedOn.addMonths(*rule.months) : QDate(), stage.finishedOn, asOf);
}

Delay itemDelay(const WorkItem &item, const QDate &asOf, const QDate &finishedOn)
{
    const QDate dueOn = item.extendedTo.isValid() ? item.extendedTo : item.dueOn;
    if (item.state == WorkItemState::Terminated)
        return {dueOn, DelayState::Open, 0};
    if (item.state == WorkItemState::Finished && !finishedOn.isValid())
        return {dueOn, DelayState::Done, 0};
    return delayAgainst(dueOn, finishedOn, asOf);
}

QString delayText(const Delay &delay)
{
    switch (delay.state) {
    case DelayState::Open:
    case DelayState::Done:
        return {};
    case DelayState::OnTime:
    case DelayState::DueSoon:
        return delay.days == 0 ? RuleText::tr("今天到期") : RuleText::tr("剩余 %n 天", nullptr, delay.days);
    case DelayState::Overdue:
        return RuleText::tr("超期 %n 天", nullptr, delay.days);
    case DelayState::DoneLate:
        return RuleText::tr("完成时超期 %n 天", nullptr, delay.days);
    }
    return {};
}

QStringList missingDocuments(const StageRule &rule, const QList<WorkItemDocument> &received)
{
    QStringList missing;
    for (const QString &name : rule.documents) {
        const bool came = std::ranges::any_of(received, [&](const WorkItemDocument &document) {
            return document.stage == rule.stage && document.name == name;
        });
        if (!came)
            missing += name;
    }
    return missing;
}

StageJump stageJump(const WorkItem &item, Stage to, const StageRules &rules)
{
    StageJump jump;
    jump.forward = to > item.stage;
    if (!jump.forward)
        return jump;
    QStringList names;
    for (const StageRule &rule : rules.stages) {
        if (rule.stage > item.stage && rule.stage < to) {
            jump.skipped += rule.stage;
            names += termOf(rule.stage);
        }
    }
    if (jump.skipped.isEmpty())
        return jump;
    const bool adoption =
        item.adoption == AdoptionDegree::Identical || item.adoption == AdoptionDegree::Modified;
    const bool revision = item.action == WorkItemAction::Revision;
    const bool provided =
        jump.skipped == QList{Stage::Drafting} || jump.skipped == QList{Stage::Drafting, Stage::Comment};
    jump.fastTrack = provided && (adoption || revision);
    const QString list = names.join(u'、');
    if (jump.fastTrack && adoption)
        jump.text = RuleText::tr("跳过%1：采用国际标准，适用快速程序。").arg(list);
    else if (jump.fastTrack)
        jump.text = RuleText::tr("跳过%1：修订标准，适用快速程序。").arg(list);
    else
        jump.text = RuleText::tr("跳过%1：不在快速程序范围内，请确认。").arg(list);
    return jump;
}

} // namespace gangmu
