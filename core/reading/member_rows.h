// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/committee.h"
#include "core/domain/work_item.h"

#include <optional>
#include <QList>
#include <QStringList>

namespace gangmu {

/// Members from a pasted list: with a heading row by its names (姓名, 本会职务, 工作单位, 代表方, 职务职称,
/// 电话 and their variants), without one in that order. A row without a name is left out. Pure.
QList<CommitteeMember> readMembers(const QList<QStringList> &rows);

/// 主任委员, 副主任, 秘书长, 委员, 观察员 …; nothing where it is none.
std::optional<CommitteeRole> parseCommitteeRole(const QString &text);

/// One vote of a pasted list: 姓名, 单位, 表决. Without a choice it is blank.
struct VoteRow
{
    QString member;
    QString organization;
    std::optional<BallotChoice> choice;
};
QList<VoteRow> readVotes(const QList<QStringList> &rows);
/// 赞成, 同意, 反对, 不同意, 弃权; nothing where it is none.
std::optional<BallotChoice> parseBallotChoice(const QString &text);

} // namespace gangmu
