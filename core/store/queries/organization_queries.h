// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organization.h"
#include "core/store/connection.h"

namespace gangmu {

/// All organizations in the order they were made (for an imported plan: of first mention).
Result<QList<Organization>> organizations(const Connection &connection);
Result<Organization> organizationById(const Connection &connection, OrganizationId id);
/// The organization of a region that has this name or alias; null if there is none.
Result<OrganizationId> findOrganization(const Connection &connection, const QString &name,
                                        const QString &region);
Result<QList<OrganizationAlias>> organizationAliases(const Connection &connection);
Result<QList<OrganizationChange>> organizationChanges(const Connection &connection);

/// All responsibilities of a plan, by node and position.
Result<QList<Responsibility>> responsibilities(const Connection &connection, PlanId plan);
Result<QList<Responsibility>> nodeResponsibilities(const Connection &connection, NodeId node);
/// All responsibilities of an organization, in all plans.
Result<QList<Responsibility>> organizationResponsibilities(const Connection &connection,
                                                           OrganizationId organization);

} // namespace gangmu
