// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row_fields.h"
#include "core/store/row_mapping.h"

namespace gangmu {

namespace {

template <class V, class T>
requires std::is_same_v<std::remove_const_t<T>, Plan>
void describe(V &v, T &each)
{
    v("rank", each.rank);
    v("title", each.title);
    v("doc_number", each.docNumber);
    v("issuer", each.issuer);
    v("issued_on", each.issuedOn);
    v("start_year", each.startYear);
    v("end_year", each.endYear);
    v("region", each.region);
    v("role", each.role);
    v("number_styles", each.numberStyles);
    v("remark", each.remark);
}

template <class V, class T>
requires std::is_same_v<std::remove_const_t<T>, PlanNode>
void describe(V &v, T &each)
{
    v("plan_id", each.plan);
    v("parent_id", each.parent);
    v("rank", each.rank);
    v("kind", each.kind);
    v("number", each.number);
    v("title", each.title);
    v("body", each.body);
    v("matrix_role", each.matrixRole);
    v("part", each.part);
    v("document_id", each.source.document);
    v("line", each.source.line);
}

template <class V, class T>
requires std::is_same_v<std::remove_const_t<T>, SourceDocument>
void describe(V &v, T &each)
{
    v("plan_id", each.plan);
    v("name", each.name);
    v("format", each.format);
    v("encoding", each.encoding);
    v("imported_at", each.importedAt);
    v("sha256", each.sha256);
}

template <class V, class T>
requires std::is_same_v<std::remove_const_t<T>, Mention>
void describe(V &v, T &each)
{
    v("plan_id", each.plan);
    v("node_id", each.node);
    v("kind", each.kind);
    v("title", each.title);
    v("number", each.number);
    v("document_id", each.source.document);
    v("line", each.source.line);
}

template <class V, class T>
requires std::is_same_v<std::remove_const_t<T>, ReviewNote>
void describe(V &v, T &each)
{
    v("plan_id", each.plan);
    v("node_id", each.node);
    v("kind", each.kind);
    v("state", each.state);
    v("message", each.message);
    v("proposal", each.proposal);
    v("action", each.action);
    v("document_id", each.source.document);
    v("line", each.source.line);
}

template <class V, class T>
requires std::is_same_v<std::remove_const_t<T>, PlanVersion>
void describe(V &v, T &each)
{
    v("plan_id", each.plan);
    v("name", each.name);
    v("created_at", each.createdAt);
    v("revision_id", each.revision);
}

} // namespace

GANGMU_DEFINE_ROW_MAPPING(Plan)
GANGMU_DEFINE_ROW_MAPPING(PlanNode)
GANGMU_DEFINE_ROW_MAPPING(SourceDocument)
GANGMU_DEFINE_ROW_MAPPING(Mention)
GANGMU_DEFINE_ROW_MAPPING(ReviewNote)
GANGMU_DEFINE_ROW_MAPPING(PlanVersion)

} // namespace gangmu
