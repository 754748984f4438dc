// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enum_codes.h"

#include <QList>
#include <QVariant>

namespace gangmu {

/// The tracked tables of a workspace; the codes are their names in the file.
enum class Table {
    Plan,
    SourceDocument,
    SourceLine,
    PlanNode,
    Target,
    TargetActual,
    Organization,
    OrganizationAlias,
    OrganizationChange,
    Responsibility,
    Mention,
    ReviewNote,
    Standard,
    WorkItem,
    PlanVersion,
    Replacement,
    StandardReview,
    CatalogueField,
    FieldValue,
    SavedFilter,
    StandardsSystem,
    SystemNode,
    SystemEntry,
    Committee,
    CommitteeMember,
    WorkItemStage,
    WorkItemDocument,
    Consultation,
    Comment,
    Ballot,
    BallotVote
};

template <>
struct EnumCodes<Table>
{
    static constexpr EnumCode<Table> table[] = {
        {Table::Plan, "plan"},
        {Table::SourceDocument, "source_document"},
        {Table::SourceLine, "source_line"},
        {Table::PlanNode, "plan_node"},
        {Table::Target, "target"},
        {Table::TargetActual, "target_actual"},
        {Table::Organization, "organization"},
        {Table::OrganizationAlias, "organization_alias"},
        {Table::OrganizationChange, "organization_change"},
        {Table::Responsibility, "responsibility"},
        {Table::Mention, "mention"},
        {Table::ReviewNote, "review_note"},
        {Table::Standard, "standard"},
        {Table::WorkItem, "work_item"},
        {Table::PlanVersion, "plan_version"},
        {Table::Replacement, "replacement"},
        {Table::StandardReview, "standard_review"},
        {Table::CatalogueField, "catalogue_field"},
        {Table::FieldValue, "field_value"},
        {Table::SavedFilter, "saved_filter"},
        {Table::StandardsSystem, "standards_system"},
        {Table::SystemNode, "system_node"},
        {Table::SystemEntry, "system_entry"},
        {Table::Committee, "committee"},
        {Table::CommitteeMember, "committee_member"},
        {Table::WorkItemStage, "work_item_stage"},
        {Table::WorkItemDocument, "work_item_document"},
        {Table::Consultation, "consultation"},
        {Table::Comment, "comment"},
        {Table::Ballot, "ballot"},
        {Table::BallotVote, "ballot_vote"},
    };
};

/// Column name and value; a null variant is NULL.
struct Field
{
    QString column;
    QVariant value;
};
using Fields = QList<Field>;

enum class ChangeKind { Inserted, Updated, Deleted };

struct FieldChange
{
    QString column;
    QVariant before; ///< null for an inserted row
    QVariant after;  ///< null for a deleted row
};

/// What an edit did to one row. Inserted and deleted rows list all columns, updated ones the changed columns.
struct RowChange
{
    Table table = Table::Plan;
    qint64 id = 0;
    ChangeKind kind = ChangeKind::Updated;
    QList<FieldChange> fields;

    bool touches(QLatin1String column) const
    {
        for (const FieldChange &field : fields) {
            if (field.column == column)
                return true;
        }
        return false;
    }
    QVariant before(QLatin1String column) const { return find(column).before; }
    QVariant after(QLatin1String column) const { return find(column).after; }

private:
    FieldChange find(QLatin1String column) const
    {
        for (const FieldChange &field : fields) {
            if (field.column == column)
                return field;
        }
        return {};
    }
};

} // namespace gangmu
