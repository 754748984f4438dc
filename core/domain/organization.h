// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entity_id.h"
#include "core/domain/kinds.h"

#include <algorithm>
#include <QDate>
#include <QList>
#include <QString>

namespace gangmu {

/// A body that answers for tasks (责任单位). Names are kept as issued; later names are other organizations,
/// connected by dated changes.
struct Organization
{
    OrganizationId id;
    QString name;
    QString region; ///< the province it belongs to; 省质监局 of two provinces are two organizations
    OrganizationKind kind = OrganizationKind::Department;
    QString remark;
    bool operator==(const Organization &) const = default;
};

struct OrganizationAlias
{
    OrganizationAliasId id;
    OrganizationId organization;
    QString name;
    AliasKind kind = AliasKind::Spelling;
};

/// A dated change from one organization to another; several rows make an n→1 merge or a 1→n split.
struct OrganizationChange
{
    OrganizationChangeId id;
    OrganizationId from;
    OrganizationId to;
    OrganizationChangeKind kind = OrganizationChangeKind::Renamed;
    QDate effectiveOn;
    QString remark;
};

struct Responsibility
{
    ResponsibilityId id;
    NodeId node;
    OrganizationId organization;
    ResponsibilityRole role = ResponsibilityRole::Lead;
    int position = 0; ///< 0-based order in the clause as printed
    bool operator==(const Responsibility &) const = default;
};

/// Whether nobody answers for a task: it has neither a lead nor a responsible organization. Participants
/// alone do not answer; 责任单位 do, whether or not the plan elsewhere says 牵头.
inline bool lacksLead(const QList<Responsibility> &ofTask)
{
    return std::none_of(ofTask.begin(), ofTask.end(), [](const Responsibility &each) {
        return each.role == ResponsibilityRole::Lead || each.role == ResponsibilityRole::Responsible;
    });
}

} // namespace gangmu
