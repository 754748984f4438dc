// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/standard_number.h"
#include "core/store/row_fields.h"
#include "core/store/row_mapping.h"

namespace gangmu {

namespace {

template <class V, class T>
requires std::is_same_v<std::remove_const_t<T>, Standard>
void describe(V &v, T &each)
{
    v("number", each.number);
    v.derived("number_key", [&] { return numberKeyOf(each.number); });
    v("title", each.title);
    v("level", each.level);
    v("mandate", each.mandate);
    v("state", each.state);
    v("issued_on", each.issuedOn);
    v("implemented_on", each.implementedOn);
    v("withdrawn_on", each.withdrawnOn);
    v("planned_year", each.plannedYear);
    v("field", each.field);
    v("region", each.region);
    v("plan_node_id", each.planNode);
    v("english_title", each.englishTitle);
    v("kind", each.kind);
    v("ics", each.ics);
    v("ccs", each.ccs);
    v("committee", each.committee);
    v("proposer", each.proposer);
    v("department", each.department);
    v("drafters", each.drafters);
    v("authors", each.authors);
    v("announcement", each.announcement);
    v("record_number", each.recordNumber);
    v("adopted_number", each.adoptedNumber);
    v("adoption", each.adoption);
    v("reviewed_on", each.reviewedOn);
    v("source", each.source);
    v("checked_on", each.checkedOn);
    v("remark", each.remark);
}

template <class V, class T>
requires std::is_same_v<std::remove_const_t<T>, Replacement>
void describe(V &v, T &each)
{
    v("standard_id", each.standard);
    v("number", each.number);
    v.derived("number_key", [&] { return numberKeyOf(each.number); });
    v("partial", each.partial);
}

template <class V, class T>
requires std::is_same_v<std::remove_const_t<T>, StandardReview>
void describe(V &v, T &each)
{
    v("standard_id", each.standard);
    v("concluded_on", each.concludedOn);
    v("conclusion", each.conclusion);
    v("remark", each.remark);
}

template <class V, class T>
requires std::is_same_v<std::remove_const_t<T>, CatalogueField>
void describe(V &v, T &each)
{
    v("rank", each.rank);
    v("name", each.name);
    v("kind", each.kind);
    v("choices", each.choices);
}

template <class V, class T>
requires std::is_same_v<std::remove_const_t<T>, FieldValue>
void describe(V &v, T &each)
{
    v("standard_id", each.standard);
    v("field_id", each.field);
    v("value", each.value);
}

template <class V, class T>
requires std::is_same_v<std::remove_const_t<T>, SavedFilter>
void describe(V &v, T &each)
{
    v("rank", each.rank);
    v("name", each.name);
    v("definition", each.definition);
}

} // namespace

GANGMU_DEFINE_ROW_MAPPING(Standard)
GANGMU_DEFINE_ROW_MAPPING(Replacement)
GANGMU_DEFINE_ROW_MAPPING(StandardReview)
GANGMU_DEFINE_ROW_MAPPING(CatalogueField)
GANGMU_DEFINE_ROW_MAPPING(FieldValue)
GANGMU_DEFINE_ROW_MAPPING(SavedFilter)

} // namespace gangmu
