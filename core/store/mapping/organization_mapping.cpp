// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row_fields.h"
#include "core/store/row_mapping.h"

namespace gangmu {

namespace {

template <class V, class T>
requires std::is_same_v<std::remove_const_t<T>, Organization>
void describe(V &v, T &each)
{
    v("name", each.name);
    v("region", each.region);
    v("kind", each.kind);
    v("remark", each.remark);
}

template <class V, class T>
requires std::is_same_v<std::remove_const_t<T>, OrganizationAlias>
void describe(V &v, T &each)
{
    v("organization_id", each.organization);
    v("name", each.name);
    v("kind", each.kind);
}

template <class V, class T>
requires std::is_same_v<std::remove_const_t<T>, OrganizationChange>
void describe(V &v, T &each)
{
    v("from_id", each.from);
    v("to_id", each.to);
    v("kind", each.kind);
    v("effective_on", each.effectiveOn);
    v("remark", each.remark);
}

template <class V, class T>
requires std::is_same_v<std::remove_const_t<T>, Responsibility>
void describe(V &v, T &each)
{
    v("node_id", each.node);
    v("organization_id", each.organization);
    v("role", each.role);
    v("position", each.position);
}

} // namespace

GANGMU_DEFINE_ROW_MAPPING(Organization)
GANGMU_DEFINE_ROW_MAPPING(OrganizationAlias)
GANGMU_DEFINE_ROW_MAPPING(OrganizationChange)
GANGMU_DEFINE_ROW_MAPPING(Responsibility)

} // namespace gangmu
