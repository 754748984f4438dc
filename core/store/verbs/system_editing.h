// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/system_codes.h"
#include "core/store/edit.h"
#include "core/store/verbs/system_verbs.h"

#include <QSet>

/// What the verbs of standards systems share. Works inside one Workspace::edit(). Throws SQLite::Exception.
namespace gangmu {

Error systemGone();
Error systemNodeGone();

/// The tree of one system while it is edited: writes rows and keeps the tree in step.
class SystemEditor
{
public:
    /// NotFound where the system is gone.
    static Result<SystemEditor> open(Edit &edit, StandardsSystemId id);

    const StandardsSystem &system() const { return m_system; }
    const SystemTree &tree() const { return m_tree; }
    QString freeCode(SystemNodeId parent) const;

    /// Id and system are set here.
    SystemNodeId insert(SystemNode node);
    /// Writes what differs from the stored node; parent and rank as well.
    void update(const SystemNode &node);
    /// The node with all below it, entries included.
    void removeBranch(SystemNodeId root);
    /// Takes a branch out of the tree without deleting it: it was moved to another system.
    void forget(SystemNodeId root);
    /// Takes in a branch of another system, with its ids, under the next free codes.
    void adopt(const SystemTree &from, SystemNodeId root, SystemNodeId parent, SystemNodeId before);

private:
    SystemEditor(Edit &edit, const StandardsSystem &system, SystemTree tree)
        : m_edit(&edit),
          m_system(system),
          m_tree(std::move(tree)),
          m_codes(SystemCodes::of(system.codePattern))
    {
    }

    Edit *m_edit;
    StandardsSystem m_system;
    SystemTree m_tree;
    SystemCodes m_codes;
};

/// The entries of one node while they are edited.
class EntryList
{
public:
    EntryList(Edit &edit, SystemNodeId node);

    const QList<SystemEntry> &entries() const { return m_entries; }
    /// Whether the standard, or a planned entry of this title, stands here already.
    bool holds(const SystemEntry &entry) const;
    /// A rank before that entry (null or elsewhere: last).
    QString rankFor(SystemEntryId before) const;
    SystemEntryId insert(SystemEntry entry, SystemEntryId before = {});
    /// An entry of another node, or of this one, comes to stand here.
    void take(SystemEntry entry, SystemEntryId before = {});

private:
    void place(const SystemEntry &entry);

    Edit &m_edit;
    SystemNodeId m_node;
    QList<SystemEntry> m_entries;
};

/// Removes an entry; work items that were to fulfil it lose the link.
void removeSystemEntry(Edit &edit, SystemEntryId entry);

} // namespace gangmu
