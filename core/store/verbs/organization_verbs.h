// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organization.h"
#include "core/store/workspace.h"

namespace gangmu {

/// Conflict where the region has one of this name already.
Result<OrganizationId> createOrganization(Workspace &workspace, const Organization &organization);
/// Corrects a misspelt name in place. For a real change of name with a date use reorganize().
Result<void> renameOrganization(Workspace &workspace, OrganizationId id, const QString &name);
Result<void> editOrganization(Workspace &workspace, const Organization &organization);
/// Two spellings of one body: drop's tasks go to keep, its name becomes an alias, its row goes.
Result<void> mergeOrganizations(Workspace &workspace, OrganizationId keep, OrganizationId drop);

/// The same as part of a larger edit. Throws SQLite::Exception.
Result<void> mergeInto(Edit &edit, OrganizationId keep, OrganizationId drop);

/// What happened on a date: each of from becomes each of to. One to one is a renaming, several to one a
/// merger, one to several a split. Names in to that the region lacks are made. Texts and matrix stay as
/// issued.
struct Reorganization
{
    QList<OrganizationId> from;
    QStringList to;
    QDate effectiveOn; ///< may be invalid where unknown
    QString remark;
};
Result<void> reorganize(Workspace &workspace, const Reorganization &change);

/// The same by names, old ones too, so that one change can go on from a name that an earlier one makes.
struct NamedReorganization
{
    QStringList from;
    QStringList to;
    QDate effectiveOn;
    QString remark;
};
/// Many changes in a region as one edit. NotFound where an old name is none.
Result<void> reorganizeAll(Workspace &workspace, const QString &region,
                           const QList<NamedReorganization> &changes);
Result<void> deleteOrganizationChange(Workspace &workspace, OrganizationChangeId change);
/// Conflict where it still answers for tasks.
Result<void> deleteOrganization(Workspace &workspace, OrganizationId id);

/// One cell of the responsibility matrix; without a role the cell is cleared.
struct ResponsibilityCell
{
    NodeId node;
    OrganizationId organization;
    std::optional<ResponsibilityRole> role;
};
/// The same as part of a larger edit. Throws SQLite::Exception.
void writeCell(Edit &edit, const ResponsibilityCell &cell);
Result<void> setResponsibility(Workspace &workspace, const ResponsibilityCell &cell);
/// Many cells as one edit (paste).
Result<void> setResponsibilities(Workspace &workspace, const QList<ResponsibilityCell> &cells);

} // namespace gangmu
