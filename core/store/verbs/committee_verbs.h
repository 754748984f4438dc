// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/committee.h"
#include "core/store/workspace.h"

namespace gangmu {

/// InvalidArgument without a name; Conflict where another has the number, or where parents would run in a
/// circle.
Result<CommitteeId> createCommittee(Workspace &workspace, const Committee &committee);
Result<void> editCommittee(Workspace &workspace, const Committee &committee);
/// Its members go with it; committees below move up, work items and ballots stay and lose the link.
Result<void> deleteCommittee(Workspace &workspace, CommitteeId id);

/// Adds members behind the last one, as one edit (a pasted list). Their committee and rank are ignored.
/// InvalidArgument where one has no name: nobody is added then.
Result<QList<CommitteeMemberId>> addMembers(Workspace &workspace, CommitteeId id,
                                            const QList<CommitteeMember> &members);
Result<void> editMember(Workspace &workspace, const CommitteeMember &member);
Result<void> deleteMembers(Workspace &workspace, const QList<CommitteeMemberId> &members);

} // namespace gangmu
