// SPDX-License-Identifier: GPL-3.0-or-later
// Dragging nodes, entries and standards onto the tree of a system.
#include "core/store/queries/standard_queries.h"
#include "core/store/queries/system_queries.h"
#include "core/store/verbs/system_entry_verbs.h"
#include "core/store/verbs/system_verbs.h"
#include "ui/shell/session.h"
#include "ui/system/system_model.h"

#include <QMimeData>

namespace gangmu {

QStringList SystemModel::mimeTypes() const
{
    return {mimeType(DragKind::Nodes), mimeType(DragKind::Entries), mimeType(DragKind::Standards)};
}

QMimeData *SystemModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty() || !m_session.workspace())
        return nullptr;
    QList<qint64> ids;
    QStringList lines;
    for (const QModelIndex &index : indexes) {
        ids.append(nodeAt(index).value());
        const SystemNodeId top = nodeAt(index);
        for (SystemNodeId node : m_tree.branch(top))
            lines.append(QString(m_tree.depth(node) - m_tree.depth(top), QLatin1Char('\t')) +
                         m_tree.nameOf(node));
    }
    auto *data = new QMimeData;
    encodeRows(*data, *m_session.workspace(), DragKind::Nodes, ids);
    data->setText(lines.join(QLatin1Char('\n')));
    return data;
}

bool SystemModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int,
                                  const QModelIndex &parent) const
{
    if (action != Qt::MoveAction && action != Qt::CopyAction)
        return false;
    const auto dragged = decodeRows(data, m_session.workspace());
    if (!dragged)
        return false;
    const SystemNodeId into = nodeAt(parent);
    if (dragged->kind != DragKind::Nodes)
        return !into.isNull() && row < 0; // onto a node, not between nodes
    // Nothing can come to stand below itself.
    const QList<SystemNodeId> nodes = dragged->as<SystemNodeId>();
    return action == Qt::CopyAction || std::none_of(nodes.begin(), nodes.end(), [&](SystemNodeId node) {
               return m_tree.has(node) && !into.isNull() && m_tree.isBelow(into, node);
           });
}

bool SystemModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                               const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const DraggedRows dragged = *decodeRows(data, m_session.workspace());
    Workspace &workspace = *m_session.workspace();
    const SystemNodeId into = nodeAt(parent);
    switch (dragged.kind) {
    case DragKind::Nodes: {
        SystemPlace place{m_system.id(), into, {}};
        if (row >= 0 && row < rowCount(parent))
            place.before = nodeAt(index(row, 0, parent));
        const QList<SystemNodeId> nodes = dragged.as<SystemNodeId>();
        if (action == Qt::MoveAction)
            m_session.did(moveSystemNodes(workspace, nodes, place));
        else
            m_session.did(copySystemBranches(workspace, nodes, place));
        break;
    }
    case DragKind::Entries: {
        const QList<SystemEntryId> entries = dragged.as<SystemEntryId>();
        if (action == Qt::MoveAction)
            m_session.did(moveSystemEntries(workspace, entries, into));
        else
            m_session.did(addSystemEntries(workspace, into, copiesOf(workspace, entries)));
        break;
    }
    case DragKind::Standards:
        listStandards(m_session, into, dragged.as<StandardId>());
        break;
    }
    return false;
}

void listStandards(Session &session, SystemNodeId node, const QList<StandardId> &standards,
                   SystemEntryId before)
{
    QList<SystemEntry> entries;
    for (StandardId id : standards) {
        const auto standard = standardById(session.workspace()->reader(), id);
        if (!session.did(standard))
            return;
        entries.append(entryFor(*standard));
    }
    session.did(addSystemEntries(*session.workspace(), node, entries, before));
}

QList<SystemEntry> copiesOf(const Workspace &workspace, const QList<SystemEntryId> &entries)
{
    QList<SystemEntry> copies;
    for (SystemEntryId id : entries) {
        if (const auto entry = systemEntryById(workspace.reader(), id))
            copies.append(*entry);
    }
    return copies;
}

} // namespace gangmu
