// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row_mapping.h"

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

template <class E>
E readCode(Query &query, int column, E fallback)
{
    return fromCode<E>(query.text(column)).value_or(fallback);
}

constexpr QChar styleSeparator = u'\n';

} // namespace

const QString RowMapping<Plan>::columns =
    u"id, rank, title, doc_number, issuer, issued_on, start_year, end_year, region, role, number_styles, remark"_s;

Plan RowMapping<Plan>::read(Query &query)
{
    Plan value;
    value.id = query.id<PlanId>(0);
    value.rank = query.text(1);
    value.title = query.text(2);
    value.docNumber = query.text(3);
    value.issuer = query.text(4);
    value.issuedOn = query.date(5);
    value.startYear = query.optionalNumber(6);
    value.endYear = query.optionalNumber(7);
    value.region = query.text(8);
    value.role = readCode(query, 9, PlanRole::Own);
    value.numberStyles = query.text(10).split(styleSeparator, Qt::SkipEmptyParts);
    value.remark = query.text(11);
    return value;
}

Fields RowMapping<Plan>::fields(const Plan &value)
{
    return {
        {u"rank"_s, value.rank},
        {u"title"_s, value.title},
        {u"doc_number"_s, value.docNumber},
        {u"issuer"_s, value.issuer},
        {u"issued_on"_s, dateValue(value.issuedOn)},
        {u"start_year"_s, optionalValue(value.startYear)},
        {u"end_year"_s, optionalValue(value.endYear)},
        {u"region"_s, value.region},
        {u"role"_s, codeValue(value.role)},
        {u"number_styles"_s, value.numberStyles.join(styleSeparator)},
        {u"remark"_s, value.remark},
    };
}

const QString RowMapping<PlanNode>::columns =
    u"id, plan_id, parent_id, rank, kind, number, title, body, matrix_role, part, document_id, line"_s;

PlanNode RowMapping<PlanNode>::read(Query &query)
{
    PlanNode value;
    value.id = query.id<NodeId>(0);
    value.plan = query.id<PlanId>(1);
    value.parent = query.id<NodeId>(2);
    value.rank = query.text(3);
    value.kind = readCode(query, 4, PlanNodeKind::Paragraph);
    value.number = query.text(5);
    value.title = query.text(6);
    value.body = query.text(7);
    value.matrixRole = readCode(query, 8, MatrixRole::None);
    value.part = query.number(9);
    value.source.document = query.id<DocumentId>(10);
    value.source.line = query.number(11);
    return value;
}

Fields RowMapping<PlanNode>::fields(const PlanNode &value)
{
    return {
        {u"plan_id"_s, idValue(value.plan)},
        {u"parent_id"_s, idValue(value.parent)},
        {u"rank"_s, value.rank},
        {u"kind"_s, codeValue(value.kind)},
        {u"number"_s, value.number},
        {u"title"_s, value.title},
        {u"body"_s, value.body},
        {u"matrix_role"_s, codeValue(value.matrixRole)},
        {u"part"_s, value.part},
        {u"document_id"_s, idValue(value.source.document)},
        {u"line"_s, value.source.line},
    };
}

const QString RowMapping<SourceDocument>::columns =
    u"id, plan_id, name, format, encoding, imported_at, sha256"_s;

SourceDocument RowMapping<SourceDocument>::read(Query &query)
{
    SourceDocument value;
    value.id = query.id<DocumentId>(0);
    value.plan = query.id<PlanId>(1);
    value.name = query.text(2);
    value.format = query.text(3);
    value.encoding = query.text(4);
    value.importedAt = query.dateTime(5);
    value.sha256 = query.text(6);
    return value;
}

Fields RowMapping<SourceDocument>::fields(const SourceDocument &value)
{
    return {
        {u"plan_id"_s, idValue(value.plan)},
        {u"name"_s, value.name},
        {u"format"_s, value.format},
        {u"encoding"_s, value.encoding},
        {u"imported_at"_s, value.importedAt.toString(Qt::ISODateWithMs)},
        {u"sha256"_s, value.sha256},
    };
}

const QString RowMapping<Mention>::columns =
    u"id, plan_id, node_id, kind, title, number, document_id, line"_s;

Mention RowMapping<Mention>::read(Query &query)
{
    Mention value;
    value.id = query.id<MentionId>(0);
    value.plan = query.id<PlanId>(1);
    value.node = query.id<NodeId>(2);
    value.kind = readCode(query, 3, MentionKind::Document);
    value.title = query.text(4);
    value.number = query.text(5);
    value.source.document = query.id<DocumentId>(6);
    value.source.line = query.number(7);
    return value;
}

Fields RowMapping<Mention>::fields(const Mention &value)
{
    return {
        {u"plan_id"_s, idValue(value.plan)}, {u"node_id"_s, idValue(value.node)},
        {u"kind"_s, codeValue(value.kind)},  {u"title"_s, value.title},
        {u"number"_s, value.number},         {u"document_id"_s, idValue(value.source.document)},
        {u"line"_s, value.source.line},
    };
}

const QString RowMapping<ReviewNote>::columns =
    u"id, plan_id, node_id, kind, state, message, proposal, action, document_id, line"_s;

ReviewNote RowMapping<ReviewNote>::read(Query &query)
{
    ReviewNote value;
    value.id = query.id<ReviewNoteId>(0);
    value.plan = query.id<PlanId>(1);
    value.node = query.id<NodeId>(2);
    value.kind = readCode(query, 3, ReviewKind::Structure);
    value.state = readCode(query, 4, ReviewState::Open);
    value.message = query.text(5);
    value.proposal = query.text(6);
    value.action = query.text(7);
    value.source.document = query.id<DocumentId>(8);
    value.source.line = query.number(9);
    return value;
}

Fields RowMapping<ReviewNote>::fields(const ReviewNote &value)
{
    return {
        {u"plan_id"_s, idValue(value.plan)}, {u"node_id"_s, idValue(value.node)},
        {u"kind"_s, codeValue(value.kind)},  {u"state"_s, codeValue(value.state)},
        {u"message"_s, value.message},       {u"proposal"_s, value.proposal},
        {u"action"_s, value.action},         {u"document_id"_s, idValue(value.source.document)},
        {u"line"_s, value.source.line},
    };
}

const QString RowMapping<PlanVersion>::columns = u"id, plan_id, name, created_at, revision_id"_s;

PlanVersion RowMapping<PlanVersion>::read(Query &query)
{
    PlanVersion value;
    value.id = query.id<VersionId>(0);
    value.plan = query.id<PlanId>(1);
    value.name = query.text(2);
    value.createdAt = query.dateTime(3);
    value.revision = query.id<RevisionId>(4);
    return value;
}

Fields RowMapping<PlanVersion>::fields(const PlanVersion &value)
{
    return {
        {u"plan_id"_s, idValue(value.plan)},
        {u"name"_s, value.name},
        {u"created_at"_s, value.createdAt.toString(Qt::ISODateWithMs)},
        {u"revision_id"_s, idValue(value.revision)},
    };
}

const QString RowMapping<Target>::columns =
    u"id, plan_id, node_id, rank, text, metric, metric_key, comparator, value, high, unit, deadline_year, scope, counting, same_as_id, document_id, line"_s;

Target RowMapping<Target>::read(Query &query)
{
    Target value;
    value.id = query.id<TargetId>(0);
    value.plan = query.id<PlanId>(1);
    value.node = query.id<NodeId>(2);
    value.rank = query.text(3);
    value.text = query.text(4);
    value.metric = query.text(5);
    value.metricKey = query.text(6);
    value.comparator = readCode(query, 7, Comparator::Equal);
    value.value = query.real(8);
    value.high = query.optionalReal(9);
    value.unit = query.text(10);
    value.deadlineYear = query.optionalNumber(11);
    value.scope = query.text(12);
    value.counting = readCode(query, 13, CountingMode::Unstated);
    value.sameAs = query.id<TargetId>(14);
    value.source.document = query.id<DocumentId>(15);
    value.source.line = query.number(16);
    return value;
}

Fields RowMapping<Target>::fields(const Target &value)
{
    return {
        {u"plan_id"_s, idValue(value.plan)},
        {u"node_id"_s, idValue(value.node)},
        {u"rank"_s, value.rank},
        {u"text"_s, value.text},
        {u"metric"_s, value.metric},
        {u"metric_key"_s, value.metricKey},
        {u"comparator"_s, codeValue(value.comparator)},
        {u"value"_s, value.value},
        {u"high"_s, optionalValue(value.high)},
        {u"unit"_s, value.unit},
        {u"deadline_year"_s, optionalValue(value.deadlineYear)},
        {u"scope"_s, value.scope},
        {u"counting"_s, codeValue(value.counting)},
        {u"same_as_id"_s, idValue(value.sameAs)},
        {u"document_id"_s, idValue(value.source.document)},
        {u"line"_s, value.source.line},
    };
}

const QString RowMapping<TargetActual>::columns =
    u"id, target_id, period_start, as_of, value, counting_rule, origin"_s;

TargetActual RowMapping<TargetActual>::read(Query &query)
{
    TargetActual value;
    value.id = query.id<TargetActualId>(0);
    value.target = query.id<TargetId>(1);
    value.periodStart = query.date(2);
    value.asOf = query.date(3);
    value.value = query.real(4);
    value.countingRule = query.text(5);
    value.origin = query.text(6);
    return value;
}

Fields RowMapping<TargetActual>::fields(const TargetActual &value)
{
    return {
        {u"target_id"_s, idValue(value.target)},  {u"period_start"_s, dateValue(value.periodStart)},
        {u"as_of"_s, dateValue(value.asOf)},      {u"value"_s, value.value},
        {u"counting_rule"_s, value.countingRule}, {u"origin"_s, value.origin},
    };
}

const QString RowMapping<Organization>::columns = u"id, name, region, kind, remark"_s;

Organization RowMapping<Organization>::read(Query &query)
{
    Organization value;
    value.id = query.id<OrganizationId>(0);
    value.name = query.text(1);
    value.region = query.text(2);
    value.kind = readCode(query, 3, OrganizationKind::Department);
    value.remark = query.text(4);
    return value;
}

Fields RowMapping<Organization>::fields(const Organization &value)
{
    return {
        {u"name"_s, value.name},
        {u"region"_s, value.region},
        {u"kind"_s, codeValue(value.kind)},
        {u"remark"_s, value.remark},
    };
}

const QString RowMapping<OrganizationAlias>::columns = u"id, organization_id, name, kind"_s;

OrganizationAlias RowMapping<OrganizationAlias>::read(Query &query)
{
    OrganizationAlias value;
    value.id = query.id<OrganizationAliasId>(0);
    value.organization = query.id<OrganizationId>(1);
    value.name = query.text(2);
    value.kind = readCode(query, 3, AliasKind::Spelling);
    return value;
}

Fields RowMapping<OrganizationAlias>::fields(const OrganizationAlias &value)
{
    return {
        {u"organization_id"_s, idValue(value.organization)},
        {u"name"_s, value.name},
        {u"kind"_s, codeValue(value.kind)},
    };
}

const QString RowMapping<OrganizationChange>::columns = u"id, from_id, to_id, kind, effective_on, remark"_s;

OrganizationChange RowMapping<OrganizationChange>::read(Query &query)
{
    OrganizationChange value;
    value.id = query.id<OrganizationChangeId>(0);
    value.from = query.id<OrganizationId>(1);
    value.to = query.id<OrganizationId>(2);
    value.kind = readCode(query, 3, OrganizationChangeKind::Renamed);
    value.effectiveOn = query.date(4);
    value.remark = query.text(5);
    return value;
}

Fields RowMapping<OrganizationChange>::fields(const OrganizationChange &value)
{
    return {
        {u"from_id"_s, idValue(value.from)}, {u"to_id"_s, idValue(value.to)},
        {u"kind"_s, codeValue(value.kind)},  {u"effective_on"_s, dateValue(value.effectiveOn)},
        {u"remark"_s, value.remark},
    };
}

const QString RowMapping<Responsibility>::columns = u"id, node_id, organization_id, role, position"_s;

Responsibility RowMapping<Responsibility>::read(Query &query)
{
    Responsibility value;
    value.id = query.id<ResponsibilityId>(0);
    value.node = query.id<NodeId>(1);
    value.organization = query.id<OrganizationId>(2);
    value.role = readCode(query, 3, ResponsibilityRole::Lead);
    value.position = query.number(4);
    return value;
}

Fields RowMapping<Responsibility>::fields(const Responsibility &value)
{
    return {
        {u"node_id"_s, idValue(value.node)},
        {u"organization_id"_s, idValue(value.organization)},
        {u"role"_s, codeValue(value.role)},
        {u"position"_s, value.position},
    };
}

const QString RowMapping<Standard>::columns =
    u"id, number, title, level, mandate, state, issued_on, implemented_on, withdrawn_on, planned_year, field, region, plan_node_id"_s;

Standard RowMapping<Standard>::read(Query &query)
{
    Standard value;
    value.id = query.id<StandardId>(0);
    value.number = query.text(1);
    value.title = query.text(2);
    value.level = readCode(query, 3, StandardLevel::Local);
    value.mandate = readCode(query, 4, Mandate::Recommended);
    value.state = readCode(query, 5, StandardState::InForce);
    value.issuedOn = query.date(6);
    value.implementedOn = query.date(7);
    value.withdrawnOn = query.date(8);
    value.plannedYear = query.optionalNumber(9);
    value.field = query.text(10);
    value.region = query.text(11);
    value.planNode = query.id<NodeId>(12);
    return value;
}

Fields RowMapping<Standard>::fields(const Standard &value)
{
    return {
        {u"number"_s, value.number},
        {u"title"_s, value.title},
        {u"level"_s, codeValue(value.level)},
        {u"mandate"_s, codeValue(value.mandate)},
        {u"state"_s, codeValue(value.state)},
        {u"issued_on"_s, dateValue(value.issuedOn)},
        {u"implemented_on"_s, dateValue(value.implementedOn)},
        {u"withdrawn_on"_s, dateValue(value.withdrawnOn)},
        {u"planned_year"_s, optionalValue(value.plannedYear)},
        {u"field"_s, value.field},
        {u"region"_s, value.region},
        {u"plan_node_id"_s, idValue(value.planNode)},
    };
}

const QString RowMapping<WorkItem>::columns =
    u"id, number, title, level, mandate, stage, planned_year, field, region, plan_node_id, standard_id"_s;

WorkItem RowMapping<WorkItem>::read(Query &query)
{
    WorkItem value;
    value.id = query.id<WorkItemId>(0);
    value.number = query.text(1);
    value.title = query.text(2);
    value.level = readCode(query, 3, StandardLevel::Local);
    value.mandate = readCode(query, 4, Mandate::Recommended);
    value.stage = readCode(query, 5, Stage::Proposal);
    value.plannedYear = query.optionalNumber(6);
    value.field = query.text(7);
    value.region = query.text(8);
    value.planNode = query.id<NodeId>(9);
    value.standard = query.id<StandardId>(10);
    return value;
}

Fields RowMapping<WorkItem>::fields(const WorkItem &value)
{
    return {
        {u"number"_s, value.number},
        {u"title"_s, value.title},
        {u"level"_s, codeValue(value.level)},
        {u"mandate"_s, codeValue(value.mandate)},
        {u"stage"_s, codeValue(value.stage)},
        {u"planned_year"_s, optionalValue(value.plannedYear)},
        {u"field"_s, value.field},
        {u"region"_s, value.region},
        {u"plan_node_id"_s, idValue(value.planNode)},
        {u"standard_id"_s, idValue(value.standard)},
    };
}

} // namespace gangmu
