// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row_fields.h"
#include "core/store/row_mapping.h"

namespace gangmu {

namespace {

template <class V, class T>
requires std::is_same_v<std::remove_const_t<T>, Committee>
void describe(V &v, T &each)
{
    v("parent_id", each.parent);
    v("number", each.number);
    v("name", each.name);
    v("english_name", each.englishName);
    v("scope", each.scope);
    v("term", each.term);
    v("term_start", each.termStart);
    v("term_end", each.termEnd);
    v("secretariat", each.secretariat);
    v("guidance", each.guidance);
    v("counterpart", each.counterpart);
    v("contact", each.contact);
    v("remark", each.remark);
}

template <class V, class T>
requires std::is_same_v<std::remove_const_t<T>, CommitteeMember>
void describe(V &v, T &each)
{
    v("committee_id", each.committee);
    v("rank", each.rank);
    v("name", each.name);
    v("role", each.role);
    v("organization", each.organization);
    v("party", each.party);
    v("title", each.title);
    v("contact", each.contact);
    v("remark", each.remark);
}

} // namespace

GANGMU_DEFINE_ROW_MAPPING(Committee)
GANGMU_DEFINE_ROW_MAPPING(CommitteeMember)

} // namespace gangmu
