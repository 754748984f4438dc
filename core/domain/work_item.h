// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entity_id.h"
#include "core/domain/catalogue_kinds.h"
#include "core/domain/kinds.h"

#include <optional>
#include <QDate>
#include <QString>

namespace gangmu {

/// A drafting or revision project (制修订项目). Issued: standard is set; it stays planned in its planned
/// year.
struct WorkItem
{
    WorkItemId id;
    QString number; ///< plan number (计划号)
    QString title;
    StandardLevel level = StandardLevel::Local;
    Mandate mandate = Mandate::Recommended;
    Stage stage = Stage::Proposal;
    std::optional<int> plannedYear;
    QString field;
    QString region;
    NodeId planNode;
    StandardId standard; ///< null until issued
    WorkItemAction action = WorkItemAction::New;
    QString revisedNumber = {}; ///< the standard that is revised
    StandardKind kind = StandardKind::Unstated;
    QString adoptedNumber = {};
    AdoptionDegree adoption = AdoptionDegree::None;
    QString proposer = {};         ///< 提出单位、申报部门
    CommitteeId committee = {};    ///< 归口; may be null
    QString leadDrafter = {};      ///< 主要起草单位
    QString coDrafters = {};       ///< 参加起草单位
    QDate dueOn = {};              ///< 完成时间
    QString funding = {};          ///< 经费, as printed
    QString approvalDocument = {}; ///< 下达文件号
    QDate approvedOn = {};         ///< 下达日期
    WorkItemState state = WorkItemState::Active;
    QDate extendedTo = {};          ///< 延期至
    SystemEntryId systemEntry = {}; ///< the planned entry it fulfils; may be null
    QString remark = {};
    bool operator==(const WorkItem &) const = default;
};

/// One stage of a work item, with its dates (GB/T 16733-1997). Not started: no row.
struct WorkItemStage
{
    WorkItemStageId id;
    WorkItemId workItem;
    Stage stage = Stage::Proposal;
    QDate startedOn;
    QDate finishedOn; ///< invalid while it runs
    QString remark;
    bool operator==(const WorkItemStage &) const = default;
};

/// A document that a stage requires and that has come in.
struct WorkItemDocument
{
    WorkItemDocumentId id;
    WorkItemId workItem;
    Stage stage = Stage::Proposal;
    QString name;
    QDate receivedOn;
    QString remark;
    bool operator==(const WorkItemDocument &) const = default;
};

/// 征求意见: the head and foot of a 征求意见汇总处理表. A work item has one at a time.
struct Consultation
{
    ConsultationId id;
    WorkItemId workItem;
    QDate startedOn;
    QDate endsOn;
    int sent = 0;                ///< 发送征求意见稿单位数
    int replied = 0;             ///< 收到意见（回函）单位数
    int repliedWithComments = 0; ///< 回函并有建议或意见单位数
    QString drafter;             ///< 负责起草单位
    QString contact;             ///< 承办人
    QString phone;
    QDate filledOn;
    bool operator==(const Consultation &) const = default;
};

/// One row of the 征求意见汇总处理表.
struct Comment
{
    CommentId id;
    WorkItemId workItem;
    QString rank;
    QString clause;       ///< 标准章条编号
    QString opinion;      ///< 意见内容
    QString organization; ///< 提出单位
    CommentDisposition disposition = CommentDisposition::Open;
    QString reason; ///< 处理理由
    QString remark;
    bool operator==(const Comment &) const = default;
};

/// A vote of a committee on a work item. The rules lie with the ballot, so that a later change of the rules
/// does not change old results. Shares are in (0, 1].
struct Ballot
{
    BallotId id;
    WorkItemId workItem;
    CommitteeId committee; ///< may be null
    QString title;
    QDate openedOn;
    QDate closedOn;
    int members = 0;                              ///< entitled to vote
    int inFavour = 0, against = 0, abstained = 0; ///< where votes are not kept by name
    double quorum = 0.75;                         ///< ballots of members, at least
    double approval = 2.0 / 3;                    ///< in favour, at least
    double objection = 0.25;                      ///< against, at most
    BallotBasis basis = BallotBasis::Ballots;
    QString remark;
    bool operator==(const Ballot &) const = default;
};

/// One member's vote.
struct BallotVote
{
    BallotVoteId id;
    BallotId ballot;
    QString member;
    QString organization;
    BallotChoice choice = BallotChoice::InFavour;
    QString remark;
    bool operator==(const BallotVote &) const = default;
};

} // namespace gangmu
