// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/committee.h"
#include "core/store/connection.h"

namespace gangmu {

/// All committees, by number and name.
Result<QList<Committee>> committees(const Connection &connection);
Result<Committee> committeeById(const Connection &connection, CommitteeId id);
/// Members in their order.
Result<QList<CommitteeMember>> committeeMembers(const Connection &connection, CommitteeId committee);
/// Those of all committees, to see who sits in several.
Result<QList<CommitteeMember>> allCommitteeMembers(const Connection &connection);

} // namespace gangmu
