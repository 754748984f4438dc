// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/standard.h"
#include "core/domain/standards_system.h"
#include "core/domain/work_item.h"
#include "core/store/connection.h"

#include <optional>

namespace gangmu {

/// Stages of a work item, by code.
Result<QList<WorkItemStage>> workItemStages(const Connection &connection, WorkItemId item);
/// Those of all work items, by item and code.
Result<QList<WorkItemStage>> allWorkItemStages(const Connection &connection);
Result<QList<WorkItemDocument>> workItemDocuments(const Connection &connection, WorkItemId item);
Result<QList<WorkItemDocument>> allWorkItemDocuments(const Connection &connection);

/// Head and foot of the comment table; an empty one (null id) where none was filled in yet.
Result<Consultation> consultation(const Connection &connection, WorkItemId item);
/// Comments in their order.
Result<QList<Comment>> comments(const Connection &connection, WorkItemId item);
/// Ballots of a work item, oldest first.
Result<QList<Ballot>> ballots(const Connection &connection, WorkItemId item);
Result<Ballot> ballotById(const Connection &connection, BallotId id);
Result<QList<BallotVote>> ballotVotes(const Connection &connection, BallotId ballot);

/// How many standards are in force or published.
Result<int> standingStandards(const Connection &connection);
/// The standard of this number in any spelling, or nothing.
Result<std::optional<Standard>> standardOfNumber(const Connection &connection, const QString &number);
/// The entry of a standards system, or nothing.
Result<std::optional<SystemEntry>> systemEntryOf(const Connection &connection, SystemEntryId entry);
/// Planned entries (待制定) with this title.
Result<QList<SystemEntry>> plannedEntriesTitled(const Connection &connection, const QString &title);
/// Entries of systems that are this standard.
Result<QList<SystemEntry>> systemPlacesOf(const Connection &connection, StandardId standard);

} // namespace gangmu
