// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/work_item.h"
#include "core/store/workspace.h"

namespace gangmu {

/// InvalidArgument for counts below zero, or shares outside (0, 1]. Counts that contradict the number of
/// members are kept: the result says so.
Result<BallotId> createBallot(Workspace &workspace, const Ballot &ballot);
Result<void> editBallot(Workspace &workspace, const Ballot &ballot);
/// The votes go with it.
Result<void> deleteBallot(Workspace &workspace, BallotId id);

/// One member's vote; a vote of this member in the ballot is replaced, without a choice it is taken out.
struct MemberVote
{
    QString member;
    QString organization;
    std::optional<BallotChoice> choice;
    QString remark = {};
};
/// Votes by name, as one edit. While there are any, the counts of the ballot itself do not matter.
Result<void> setVotes(Workspace &workspace, BallotId id, const QList<MemberVote> &votes);

} // namespace gangmu
