// SPDX-License-Identifier: GPL-3.0-or-later
// Dragging branches within the tree and between plans.
#include "core/store/verbs/node_verbs.h"
#include "ui/plan/outline_clipboard.h"
#include "ui/plan/outline_model.h"
#include "ui/shell/session.h"

#include <QMimeData>

namespace gangmu {

QStringList OutlineModel::mimeTypes() const
{
    return {nodesMimeType()};
}

QMimeData *OutlineModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty() || !m_session.workspace())
        return nullptr;
    QList<NodeId> nodes;
    for (const QModelIndex &index : indexes)
        nodes.append(nodeAt(index));
    return encodeNodes(*m_session.workspace(), m_plan, nodes);
}

bool OutlineModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int, int,
                                   const QModelIndex &parent) const
{
    if (action != Qt::MoveAction && action != Qt::CopyAction)
        return false;
    const auto dragged = decodeNodes(data);
    if (!dragged || !m_session.workspace() || m_session.workspace()->path() != dragged->workspace)
        return false;
    // Nothing can come to stand below itself.
    const NodeId into = nodeAt(parent);
    return std::none_of(dragged->nodes.begin(), dragged->nodes.end(), [&](NodeId node) {
        return m_plan.has(node) && !into.isNull() && m_plan.isBelow(into, node);
    });
}

bool OutlineModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const DraggedNodes dragged = *decodeNodes(data);
    Workspace &workspace = *m_session.workspace();
    NodePlace place{m_plan.plan().id, nodeAt(parent), {}};
    if (row >= 0 && row < rowCount(parent))
        place.before = nodeAt(index(row, 0, parent));
    else if (row > 0) // behind the last row of the tree, before paragraphs that follow it in the text
        place.before = m_plan.nextSibling(nodeAt(index(row - 1, 0, parent)));
    const bool foreign = std::any_of(dragged.nodes.begin(), dragged.nodes.end(),
                                     [&](NodeId node) { return !m_plan.has(node); });
    if (action == Qt::MoveAction && !foreign) {
        m_session.did(moveNodes(workspace, dragged.nodes, place));
        return false;
    }
    m_session.did(copyBranches(workspace, dragged.nodes, place));
    return false;
}

} // namespace gangmu
