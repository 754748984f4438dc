// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/committee.h"
#include "core/domain/organization.h"
#include "core/domain/plan.h"
#include "core/domain/standard.h"
#include "core/domain/standards_system.h"
#include "core/domain/target.h"
#include "core/domain/work_item.h"
#include "core/store/connection.h"
#include "core/store/tables.h"

/// How the value types lie in their tables: for each type its table, the columns to select, a reader for a
/// row of those columns, and the fields to write (all columns but the id).
namespace gangmu {

template <class T>
struct RowMapping;

class RowBuffers; // row_inserter.h

#define GANGMU_ROW_MAPPING(Type, tableName)                                                                  \
    template <>                                                                                              \
    struct RowMapping<Type>                                                                                  \
    {                                                                                                        \
        static constexpr Table table = tableName;                                                            \
        static const QString columns;                                                                        \
        static Type read(Query &query);                                                                      \
        static Fields fields(const Type &value);                                                             \
        static QString insertSql(); /* all columns, the id first */                                          \
        /* all but the id; derived: the computed column, where it is known */                                \
        static void bind(RowBuffers &buffers, const Type &value, const QString *derived = nullptr);          \
    }

GANGMU_ROW_MAPPING(Plan, Table::Plan);
GANGMU_ROW_MAPPING(PlanNode, Table::PlanNode);
GANGMU_ROW_MAPPING(SourceDocument, Table::SourceDocument);
GANGMU_ROW_MAPPING(Mention, Table::Mention);
GANGMU_ROW_MAPPING(ReviewNote, Table::ReviewNote);
GANGMU_ROW_MAPPING(PlanVersion, Table::PlanVersion);
GANGMU_ROW_MAPPING(Target, Table::Target);
GANGMU_ROW_MAPPING(TargetActual, Table::TargetActual);
GANGMU_ROW_MAPPING(Organization, Table::Organization);
GANGMU_ROW_MAPPING(OrganizationAlias, Table::OrganizationAlias);
GANGMU_ROW_MAPPING(OrganizationChange, Table::OrganizationChange);
GANGMU_ROW_MAPPING(Responsibility, Table::Responsibility);
GANGMU_ROW_MAPPING(Standard, Table::Standard);
GANGMU_ROW_MAPPING(WorkItem, Table::WorkItem);
GANGMU_ROW_MAPPING(Replacement, Table::Replacement);
GANGMU_ROW_MAPPING(StandardReview, Table::StandardReview);
GANGMU_ROW_MAPPING(CatalogueField, Table::CatalogueField);
GANGMU_ROW_MAPPING(FieldValue, Table::FieldValue);
GANGMU_ROW_MAPPING(SavedFilter, Table::SavedFilter);
GANGMU_ROW_MAPPING(StandardsSystem, Table::StandardsSystem);
GANGMU_ROW_MAPPING(SystemNode, Table::SystemNode);
GANGMU_ROW_MAPPING(SystemEntry, Table::SystemEntry);
GANGMU_ROW_MAPPING(Committee, Table::Committee);
GANGMU_ROW_MAPPING(CommitteeMember, Table::CommitteeMember);
GANGMU_ROW_MAPPING(WorkItemStage, Table::WorkItemStage);
GANGMU_ROW_MAPPING(WorkItemDocument, Table::WorkItemDocument);
GANGMU_ROW_MAPPING(Consultation, Table::Consultation);
GANGMU_ROW_MAPPING(Comment, Table::Comment);
GANGMU_ROW_MAPPING(Ballot, Table::Ballot);
GANGMU_ROW_MAPPING(BallotVote, Table::BallotVote);

#undef GANGMU_ROW_MAPPING

/// All rows of a type that meet the condition ("WHERE … ORDER BY …"). Throws SQLite::Exception.
template <class T, class... Args>
QList<T> readRows(const Connection &connection, const QString &condition, const Args &...args)
{
    Query query(connection, QStringLiteral("SELECT ") + RowMapping<T>::columns + QStringLiteral(" FROM ") +
                                codeOf(RowMapping<T>::table) + QLatin1Char(' ') + condition);
    query.bind(args...);
    QList<T> rows;
    while (query.next())
        rows.append(RowMapping<T>::read(query));
    return rows;
}

/// The row of this id, or nothing. Throws SQLite::Exception.
template <class T, class Id>
std::optional<T> readRow(const Connection &connection, Id id)
{
    const QList<T> rows = readRows<T>(connection, QStringLiteral("WHERE id=?"), id);
    return rows.isEmpty() ? std::nullopt : std::optional(rows.first());
}

} // namespace gangmu
