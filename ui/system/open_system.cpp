// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/system/open_system.h"

#include "core/store/queries/standard_queries.h"
#include "core/store/queries/system_queries.h"

namespace gangmu {

using namespace Qt::StringLiterals;

OpenSystem::OpenSystem(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) {}

Result<void> OpenSystem::load(const Workspace *workspace, StandardsSystemId system)
{
    m_workspace = workspace;
    m_content = {};
    Result<void> result;
    if (workspace && !system.isNull()) {
        auto content = readSystem(workspace->reader(), system);
        if (content)
            m_content = *std::move(content);
        else
            result = content.error();
    }
    index();
    count();
    Q_EMIT loaded();
    return result;
}

void OpenSystem::index()
{
    m_nodeOfEntry.clear();
    for (auto list = m_content.entries.cbegin(); list != m_content.entries.cend(); ++list) {
        for (const SystemEntry &entry : *list)
            m_nodeOfEntry.insert(entry.id, list.key());
    }
}

void OpenSystem::count()
{
    m_asOf = m_clock.now().date();
    m_counts = countNodes(m_content, m_asOf);
    m_total = {};
    for (SystemNodeId node : m_content.tree.children({}))
        m_total += m_counts.value(node).branch;
}

std::optional<SystemEntry> OpenSystem::entry(SystemEntryId id) const
{
    for (const SystemEntry &entry : m_content.entries.value(m_nodeOfEntry.value(id))) {
        if (entry.id == id)
            return entry;
    }
    return std::nullopt;
}

QList<SystemEntryId> OpenSystem::entryIds(SystemNodeId root) const
{
    QList<SystemEntryId> ids;
    for (SystemNodeId node : m_content.tree.branch(root)) {
        for (const SystemEntry &entry : m_content.entries.value(node))
            ids.append(entry.id);
    }
    return ids;
}

// --- following the workspace

/// Starts afresh; nothing where the system went with the change, so that the page looks for another one.
void OpenSystem::reload()
{
    if (!load(m_workspace, id())) [[maybe_unused]]
        const Result<void> closed = load(m_workspace, {});
}

void OpenSystem::apply(const ChangeNotice &notice)
{
    if (!m_workspace || !isOpen())
        return;
    const StandardsSystemId own = id();
    if (notice.large) {
        reload();
        return;
    }
    SystemDelta delta;
    for (const RowChange &row : notice.rows) {
        if (row.table == Table::StandardsSystem && row.id == own.value()) {
            const auto system = standardsSystemById(m_workspace->reader(), own);
            if (!system)
                return reload();
            m_content.system = *system;
            delta.system = true;
        } else if (row.table == Table::SystemNode) {
            applyNode(row, delta);
        }
    }
    if (!applyEntries(notice, delta) || !applyStandards(notice, delta))
        return reload();
    if (!delta.structure() && delta.edited.isEmpty() && !delta.entries && !delta.system)
        return;
    count();
    Q_EMIT updated(delta);
}

void OpenSystem::applyNode(const RowChange &row, SystemDelta &delta)
{
    const SystemNodeId id(row.id);
    const bool had = m_content.tree.has(id);
    const auto node = row.kind == ChangeKind::Deleted ? Result<SystemNode>(Error{})
                                                      : systemNodeById(m_workspace->reader(), id);
    if (!node || node->system != this->id()) {
        if (!had)
            return;
        // Its own rows are told of as well, before or after it.
        m_content.tree.remove(id);
        delta.removed.insert(id);
        return;
    }
    const bool moved =
        had && (m_content.tree.node(id).parent != node->parent || m_content.tree.node(id).rank != node->rank);
    m_content.tree.set(*node);
    if (!had)
        delta.inserted.insert(id);
    else if (moved)
        delta.moved.insert(id);
    if (had)
        delta.edited.insert(id);
}

Result<void> OpenSystem::applyEntries(const ChangeNotice &notice, SystemDelta &delta)
{
    // A branch that came from another system or left for it takes its entries along, and of them no row
    // tells.
    for (SystemNodeId node : std::as_const(delta.removed)) {
        for (const SystemEntry &entry : m_content.entries.take(node))
            m_nodeOfEntry.remove(entry.id);
        delta.entries = true;
    }
    for (SystemNodeId node : std::as_const(delta.inserted)) {
        GANGMU_TRY(entries, nodeEntries(m_workspace->reader(), node));
        for (const SystemEntry &entry : entries)
            m_nodeOfEntry.insert(entry.id, node);
        delta.entries |= !entries.isEmpty();
        m_content.entries.insert(node, entries);
    }
    QSet<SystemNodeId> touched;
    for (const RowChange &row : notice.rows) {
        if (row.table != Table::SystemEntry)
            continue;
        const SystemEntryId id(row.id);
        if (const SystemNodeId before = m_nodeOfEntry.take(id); !before.isNull())
            touched.insert(before);
        if (row.kind == ChangeKind::Deleted)
            continue;
        GANGMU_TRY(entry, systemEntryById(m_workspace->reader(), id));
        if (!m_content.tree.has(entry.node))
            continue;
        touched.insert(entry.node);
        m_nodeOfEntry.insert(id, entry.node);
    }
    for (SystemNodeId node : std::as_const(touched)) {
        delta.entries = true;
        if (!m_content.tree.has(node))
            continue;
        GANGMU_TRY(entries, nodeEntries(m_workspace->reader(), node));
        m_content.entries.insert(node, entries);
    }
    return {};
}

Result<void> OpenSystem::applyStandards(const ChangeNotice &notice, SystemDelta &delta)
{
    bool unknown = false;
    if (delta.entries) {
        for (const QList<SystemEntry> &entries : std::as_const(m_content.entries)) {
            unknown |= std::any_of(entries.begin(), entries.end(), [&](const SystemEntry &entry) {
                return !entry.standard.isNull() && !m_content.standards.contains(entry.standard);
            });
        }
    }
    for (const RowChange &row : notice.rows) {
        if (row.table == Table::Standard && m_content.standards.contains(StandardId(row.id)) &&
            row.kind != ChangeKind::Deleted) {
            GANGMU_TRY(standard, standardById(m_workspace->reader(), StandardId(row.id)));
            m_content.standards.insert(standard.id, standard);
            delta.entries = true;
            unknown |= row.touches("number"_L1);
        } else if (row.table == Table::Replacement) {
            unknown = true;
        }
    }
    if (!unknown)
        return {};
    delta.entries = true;
    return readStandards();
}

Result<void> OpenSystem::readStandards()
{
    const Connection &reader = m_workspace->reader();
    GANGMU_TRY(standards, systemStandards(reader, id()));
    m_content.standards = standards;
    GANGMU_TRY(replacements, systemReplacements(reader, id()));
    m_content.replaces.clear();
    for (const Replacement &each : replacements)
        m_content.replaces[each.standard].append(each);
    GANGMU_TRY(successors, systemSuccessors(reader, id()));
    m_content.successors = successors;
    return {};
}

} // namespace gangmu
