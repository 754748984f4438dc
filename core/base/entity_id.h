// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <compare>
#include <QHashFunctions>
#include <QtGlobal>
#include <random>

namespace gangmu {

/// The 63-bit id of a row, typed by what the row is, so that a plan is never taken for a target.
template <class Tag>
class EntityId
{
public:
    constexpr EntityId() = default;
    constexpr explicit EntityId(qint64 value) : m_value(value) {}

    constexpr qint64 value() const { return m_value; }
    constexpr bool isNull() const { return m_value == 0; }
    constexpr auto operator<=>(const EntityId &) const = default; // NOLINT(modernize-use-nullptr)

private:
    qint64 m_value = 0;
};

template <class Tag>
size_t qHash(EntityId<Tag> id, size_t seed = 0)
{
    return ::qHash(id.value(), seed);
}

using PlanId = EntityId<struct PlanTag>;
using NodeId = EntityId<struct NodeTag>;
using TargetId = EntityId<struct TargetTag>;
using TargetActualId = EntityId<struct TargetActualTag>;
using OrganizationId = EntityId<struct OrganizationTag>;
using OrganizationAliasId = EntityId<struct OrganizationAliasTag>;
using OrganizationChangeId = EntityId<struct OrganizationChangeTag>;
using ResponsibilityId = EntityId<struct ResponsibilityTag>;
using DocumentId = EntityId<struct DocumentTag>;
using ReviewNoteId = EntityId<struct ReviewNoteTag>;
using MentionId = EntityId<struct MentionTag>;
using StandardId = EntityId<struct StandardTag>;
using WorkItemId = EntityId<struct WorkItemTag>;
using ReplacementId = EntityId<struct ReplacementTag>;
using StandardReviewId = EntityId<struct StandardReviewTag>;
using CatalogueFieldId = EntityId<struct CatalogueFieldTag>;
using FieldValueId = EntityId<struct FieldValueTag>;
using SavedFilterId = EntityId<struct SavedFilterTag>;
using StandardsSystemId = EntityId<struct StandardsSystemTag>;
using SystemNodeId = EntityId<struct SystemNodeTag>;
using SystemEntryId = EntityId<struct SystemEntryTag>;
using CommitteeId = EntityId<struct CommitteeTag>;
using CommitteeMemberId = EntityId<struct CommitteeMemberTag>;
using WorkItemStageId = EntityId<struct WorkItemStageTag>;
using WorkItemDocumentId = EntityId<struct WorkItemDocumentTag>;
using ConsultationId = EntityId<struct ConsultationTag>;
using CommentId = EntityId<struct CommentTag>;
using BallotId = EntityId<struct BallotTag>;
using BallotVoteId = EntityId<struct BallotVoteTag>;
using VersionId = EntityId<struct VersionTag>;
using RevisionId = EntityId<struct RevisionTag>;

/// Makes ids that sort by time and do not collide between two copies of one file:
/// 41 bits of milliseconds since 2020-01-01 UTC (until 2089), then 22 random bits. Not thread-safe.
class IdGenerator
{
public:
    explicit IdGenerator(const Clock &clock, quint64 seed = std::random_device{}());
    /// A new id, greater than every id this generator gave before.
    qint64 next();
    /// The first of `count` new ids that follow each other; cheaper than asking for each.
    qint64 nextBlock(qint64 count);

private:
    const Clock *m_clock;
    std::mt19937_64 m_random;
    qint64 m_last = 0;
};

} // namespace gangmu
