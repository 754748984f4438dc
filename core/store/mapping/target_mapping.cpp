// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row_fields.h"
#include "core/store/row_mapping.h"

namespace gangmu {

namespace {

template <class V, class T>
requires std::is_same_v<std::remove_const_t<T>, Target>
void describe(V &v, T &each)
{
    v("plan_id", each.plan);
    v("node_id", each.node);
    v("rank", each.rank);
    v("text", each.text);
    v("metric", each.metric);
    v("metric_key", each.metricKey);
    v("comparator", each.comparator);
    v("value", each.value);
    v("high", each.high);
    v("unit", each.unit);
    v("deadline_year", each.deadlineYear);
    v("scope", each.scope);
    v("counting", each.counting);
    v("same_as_id", each.sameAs);
    v("document_id", each.source.document);
    v("line", each.source.line);
}

template <class V, class T>
requires std::is_same_v<std::remove_const_t<T>, TargetActual>
void describe(V &v, T &each)
{
    v("target_id", each.target);
    v("period_start", each.periodStart);
    v("as_of", each.asOf);
    v("value", each.value);
    v("counting_rule", each.countingRule);
    v("origin", each.origin);
}

} // namespace

GANGMU_DEFINE_ROW_MAPPING(Target)
GANGMU_DEFINE_ROW_MAPPING(TargetActual)

} // namespace gangmu
