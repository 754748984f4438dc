// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verbs/system_editing.h"

#include "core/base/rank_key.h"
#include "core/store/row_mapping.h"
#include "core/store/store_text.h"
#include "core/store/verbs/system_references.h"

namespace gangmu {

using namespace Qt::StringLiterals;

Error systemGone()
{
    return {ErrorCode::NotFound, StoreText::tr("标准体系已不存在。"), {}, {}};
}

Error systemNodeGone()
{
    return {ErrorCode::NotFound, StoreText::tr("体系类目已不存在，可能已被删除。"), {}, {}};
}

// --- nodes

Result<SystemEditor> SystemEditor::open(Edit &edit, StandardsSystemId id)
{
    const std::optional<StandardsSystem> system = readRow<StandardsSystem>(edit.connection(), id);
    if (!system)
        return systemGone();
    return SystemEditor(edit, *system,
                        SystemTree(readRows<SystemNode>(edit.connection(), u"WHERE system_id=?"_s, id)));
}

QString SystemEditor::freeCode(SystemNodeId parent) const
{
    return gangmu::freeCode(m_tree, m_codes, parent);
}

SystemNodeId SystemEditor::insert(SystemNode node)
{
    node.system = m_system.id;
    node.id = m_edit->insertAs<SystemNodeId>(Table::SystemNode, RowMapping<SystemNode>::fields(node));
    m_tree.set(node);
    return node.id;
}

void SystemEditor::update(const SystemNode &node)
{
    m_edit->update(Table::SystemNode, node.id.value(), RowMapping<SystemNode>::fields(node));
    m_tree.set(node);
}

void SystemEditor::removeBranch(SystemNodeId root)
{
    const QList<SystemNodeId> branch = m_tree.branch(root);
    for (auto it = branch.rbegin(); it != branch.rend(); ++it) {
        for (const SystemEntry &entry :
             readRows<SystemEntry>(m_edit->connection(), u"WHERE node_id=?"_s, *it))
            removeSystemEntry(*m_edit, entry.id);
        m_edit->remove(Table::SystemNode, it->value());
        m_tree.remove(*it);
    }
}

void SystemEditor::forget(SystemNodeId root)
{
    const QList<SystemNodeId> branch = m_tree.branch(root);
    for (auto it = branch.rbegin(); it != branch.rend(); ++it)
        m_tree.remove(*it);
}

void SystemEditor::adopt(const SystemTree &from, SystemNodeId root, SystemNodeId parent, SystemNodeId before)
{
    for (SystemNodeId id : from.branch(root)) {
        SystemNode node = from.node(id);
        if (id == root) {
            node.parent = parent;
            node.rank = m_tree.rankFor(parent, before);
        }
        node.system = m_system.id;
        node.code = freeCode(node.parent);
        update(node);
    }
}

// --- entries

EntryList::EntryList(Edit &edit, SystemNodeId node)
    : m_edit(edit),
      m_node(node),
      m_entries(readRows<SystemEntry>(edit.connection(), u"WHERE node_id=? ORDER BY rank, id"_s, node))
{
}

bool EntryList::holds(const SystemEntry &entry) const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [&](const SystemEntry &other) {
        if (other.id == entry.id && !entry.id.isNull())
            return false;
        return entry.standard.isNull()
                   ? other.standard.isNull() && other.title.simplified() == entry.title.simplified()
                   : other.standard == entry.standard;
    });
}

QString EntryList::rankFor(SystemEntryId before) const
{
    qsizetype index = m_entries.size();
    for (qsizetype i = 0; i < m_entries.size() && !before.isNull(); ++i) {
        if (m_entries[i].id == before)
            index = i;
    }
    return rankBetween(index > 0 ? m_entries[index - 1].rank : QString(),
                       index < m_entries.size() ? m_entries[index].rank : QString());
}

void EntryList::place(const SystemEntry &entry)
{
    const auto at = std::find_if(m_entries.begin(), m_entries.end(),
                                 [&](const SystemEntry &other) { return other.rank > entry.rank; });
    m_entries.insert(at, entry);
}

SystemEntryId EntryList::insert(SystemEntry entry, SystemEntryId before)
{
    entry.node = m_node;
    entry.rank = rankFor(before);
    entry.id = m_edit.insertAs<SystemEntryId>(Table::SystemEntry, RowMapping<SystemEntry>::fields(entry));
    place(entry);
    return entry.id;
}

void EntryList::take(SystemEntry entry, SystemEntryId before)
{
    m_entries.removeIf([&](const SystemEntry &other) { return other.id == entry.id; });
    entry.node = m_node;
    entry.rank = rankFor(before);
    m_edit.update(Table::SystemEntry, entry.id.value(),
                  {{u"node_id"_s, idValue(m_node)}, {u"rank"_s, entry.rank}});
    place(entry);
}

void removeSystemEntry(Edit &edit, SystemEntryId entry)
{
    loosenReferences(edit, Table::WorkItem, "system_entry_id"_L1, entry.value());
    edit.remove(Table::SystemEntry, entry.value());
}

} // namespace gangmu
