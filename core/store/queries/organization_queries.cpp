// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/queries/organization_queries.h"

#include "core/store/row_mapping.h"
#include "core/store/store_text.h"

namespace gangmu {

using namespace Qt::StringLiterals;

Result<QList<Organization>> organizations(const Connection &connection)
{
    return guarded([&] { return readRows<Organization>(connection, u"ORDER BY id"_s); });
}

Result<Organization> organizationById(const Connection &connection, OrganizationId id)
{
    return guarded([&]() -> Result<Organization> {
        if (const std::optional<Organization> organization = readRow<Organization>(connection, id))
            return *organization;
        return Error{ErrorCode::NotFound, StoreText::tr("单位已不存在。"), {}, {}};
    });
}

Result<OrganizationId> findOrganization(const Connection &connection, const QString &name,
                                        const QString &region)
{
    return guarded([&] {
        Query query(connection,
                    "SELECT id FROM organization WHERE name=?1 AND region=?2 UNION ALL "
                    "SELECT o.id FROM organization_alias a JOIN organization o ON o.id=a.organization_id "
                    "WHERE a.name=?1 AND o.region=?2 LIMIT 1");
        query.bind(name, region);
        return query.next() ? query.id<OrganizationId>(0) : OrganizationId();
    });
}

Result<QList<OrganizationAlias>> organizationAliases(const Connection &connection)
{
    return guarded([&] { return readRows<OrganizationAlias>(connection, u"ORDER BY id"_s); });
}

Result<QList<OrganizationChange>> organizationChanges(const Connection &connection)
{
    return guarded([&] { return readRows<OrganizationChange>(connection, u"ORDER BY effective_on, id"_s); });
}

Result<QList<Responsibility>> responsibilities(const Connection &connection, PlanId plan)
{
    return guarded([&] {
        return readRows<Responsibility>(
            connection,
            u"WHERE node_id IN (SELECT id FROM plan_node WHERE plan_id=?) ORDER BY node_id, position, id"_s,
            plan);
    });
}

Result<QList<Responsibility>> nodeResponsibilities(const Connection &connection, NodeId node)
{
    return guarded([&] {
        return readRows<Responsibility>(connection, u"WHERE node_id=? ORDER BY position, id"_s, node);
    });
}

Result<QList<Responsibility>> organizationResponsibilities(const Connection &connection,
                                                           OrganizationId organization)
{
    return guarded([&] {
        return readRows<Responsibility>(connection, u"WHERE organization_id=? ORDER BY node_id, id"_s,
                                        organization);
    });
}

} // namespace gangmu
