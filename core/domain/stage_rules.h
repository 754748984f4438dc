// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/work_item.h"

#include <optional>
#include <QList>
#include <QStringList>

/// What each stage of a work item brings, how long it may take and which documents it asks for. Pure.
namespace gangmu {

/// How well a rule is founded: read in a public source, or common practice that has to be compared with the
/// standard itself before it is printed as a fact.
enum class RuleGround { Source, GeneralKnowledge };

/// One stage of GB/T 16733-1997.
struct StageRule
{
    Stage stage = Stage::Proposal;
    QString output;            ///< what the stage brings forth
    std::optional<int> months; ///< time limit, inclusive; none where nothing is set
    RuleGround monthsGround = RuleGround::Source;
    /// Names of the documents that are due at its end. They are stored with what came in and are therefore
    /// content, the same in every language.
    QStringList documents;
    RuleGround documentsGround = RuleGround::GeneralKnowledge;
};

/// The rules in the order of the stages. A bureau with limits of its own passes a changed list.
struct StageRules
{
    QList<StageRule> stages;

    /// The rule of a stage; an empty one where the list has none.
    StageRule of(Stage stage) const;
    /// The stage that follows in the list; nothing behind the last one.
    std::optional<Stage> next(Stage stage) const;
};

/// GB/T 16733-1997 with the limits and documents in common use.
StageRules builtInStageRules();

/// The stages that a work item passes until it is issued: 00 to 60.
QList<Stage> workStages();

enum class DelayState {
    Open,     ///< not begun, or without a limit
    OnTime,   ///< runs, the limit lies ahead
    DueSoon,  ///< runs, at most 30 days are left
    Overdue,  ///< runs, the limit is over
    Done,     ///< finished within the limit (or without one)
    DoneLate, ///< finished after the limit
};

struct Delay
{
    QDate dueOn; ///< the last day within the limit; invalid where there is none
    DelayState state = DelayState::Open;
    int days = 0; ///< late (Overdue, DoneLate) or left (OnTime, DueSoon); else 0
    bool operator==(const Delay &) const = default;
};

/// How a stage stands on a day. The limit runs from the day it began, that many months on; a stage that ends
/// on the day itself is in time ("以内" includes the number).
Delay stageDelay(const StageRule &rule, const WorkItemStage &stage, const QDate &asOf);

/// How the whole item stands on a day: against the date it was extended to, else against its due date.
/// finishedOn: when it was issued; invalid while it is not.
Delay itemDelay(const WorkItem &item, const QDate &asOf, const QDate &finishedOn = {});

/// 超期 12 天, 剩余 3 天 …; empty for Open and Done.
QString delayText(const Delay &delay);

/// Documents of the stage that have not come in yet, in the order of the rule.
QStringList missingDocuments(const StageRule &rule, const QList<WorkItemDocument> &received);

/// What going on to another stage means.
struct StageJump
{
    bool forward = false;   ///< the target lies behind the present stage
    QList<Stage> skipped;   ///< stages of the list that are left out
    bool fastTrack = false; ///< skipping them is provided for: 快速程序
    QString text;           ///< says what is skipped and why it may be; empty where nothing is
};

/// Adoption of an international standard and revision may skip drafting, or drafting and comment (快速程序).
/// Every other jump is possible and says so.
StageJump stageJump(const WorkItem &item, Stage to, const StageRules &rules);

} // namespace gangmu
