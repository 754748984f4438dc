// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row_fields.h"
#include "core/store/row_mapping.h"

namespace gangmu {

namespace {

template <class V, class T>
requires std::is_same_v<std::remove_const_t<T>, StandardsSystem>
void describe(V &v, T &each)
{
    v("rank", each.rank);
    v("title", each.title);
    v("code_pattern", each.codePattern);
    v("form", each.form);
    v("description", each.description);
    v("remark", each.remark);
}

template <class V, class T>
requires std::is_same_v<std::remove_const_t<T>, SystemNode>
void describe(V &v, T &each)
{
    v("system_id", each.system);
    v("parent_id", each.parent);
    v("rank", each.rank);
    v("code", each.code);
    v("title", each.title);
    v("foreign_part", each.foreign);
    v("plan_node_id", each.planNode);
    v("remark", each.remark);
}

template <class V, class T>
requires std::is_same_v<std::remove_const_t<T>, SystemEntry>
void describe(V &v, T &each)
{
    v("node_id", each.node);
    v("rank", each.rank);
    v("standard_id", each.standard);
    v("title", each.title);
    v("level", each.level);
    v("kind", each.kind);
    v("adopted_number", each.adoptedNumber);
    v("planned_year", each.plannedYear);
    v("remark", each.remark);
}

} // namespace

GANGMU_DEFINE_ROW_MAPPING(StandardsSystem)
GANGMU_DEFINE_ROW_MAPPING(SystemNode)
GANGMU_DEFINE_ROW_MAPPING(SystemEntry)

} // namespace gangmu
