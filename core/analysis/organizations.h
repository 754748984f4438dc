// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organization.h"
#include "core/store/connection.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace gangmu {

/// Where an organization has gone by a date.
struct Successor
{
    OrganizationId organization;
    bool uncertain = false; ///< one of several after a split: which of them answers must be asked per task
    bool operator==(const Successor &) const = default;
};

/// The organizations of a workspace with their other spellings and dated changes, ready for questions. A
/// value; any thread.
class OrganizationDirectory
{
public:
    OrganizationDirectory() = default;
    OrganizationDirectory(const QList<Organization> &organizations, const QList<OrganizationAlias> &aliases,
                          const QList<OrganizationChange> &changes);
    static Result<OrganizationDirectory> read(const Connection &connection);

    /// In the order they were made.
    const QList<Organization> &all() const { return m_organizations; }
    /// Null if there is none. Valid as long as the directory.
    const Organization *find(OrganizationId id) const;
    QString name(OrganizationId id) const;
    QList<OrganizationAlias> aliases(OrganizationId id) const { return m_aliases.value(id); }
    /// Changes out of or into an organization, by date.
    QList<OrganizationChange> changes(OrganizationId id) const;

    /// What an organization is as of a date, following the changes in force then; undated ones count as in
    /// force. Itself where nothing changed. Never empty, no organization twice; changes that run in a circle
    /// end where they would begin again.
    QList<Successor> current(OrganizationId id, QDate asOf) const;
    /// Whether a change in force on the date ended the organization.
    bool hasEnded(OrganizationId id, QDate asOf) const;
    /// All that came before it or after it, itself included, whatever the date.
    QSet<OrganizationId> family(OrganizationId id) const;

private:
    QList<Organization> m_organizations;
    QHash<OrganizationId, int> m_index;
    QHash<OrganizationId, QList<OrganizationAlias>> m_aliases;
    QHash<OrganizationId, QList<OrganizationChange>> m_out;
    QHash<OrganizationId, QList<OrganizationChange>> m_in;
};

/// A name in at most two lines of at most `width` characters for a narrow column heading, halves about equal;
/// what does not fit ends in "…".
QStringList twoLines(const QString &name, int width = 6);

} // namespace gangmu
