// SPDX-License-Identifier: GPL-3.0-or-later
// Dragging entries out of the 明细表 and within it, standards into it.
#include "core/analysis/chart_table.h"
#include "core/store/verbs/system_entry_verbs.h"
#include "ui/shell/session.h"
#include "ui/system/detail_model.h"
#include "ui/system/system_model.h"

#include <QMimeData>

namespace gangmu {

QStringList DetailModel::mimeTypes() const
{
    return {mimeType(DragKind::Entries), mimeType(DragKind::Standards)};
}

/// The entries for ourselves, their rows as a table for spreadsheets.
QMimeData *DetailModel::mimeData(const QModelIndexList &indexes) const
{
    const QList<SystemEntryId> entries = entriesAt(indexes);
    if (entries.isEmpty() || !m_session.workspace())
        return nullptr;
    QList<qint64> ids;
    TableData table;
    for (int column = 0; column < detailColumns; ++column)
        table.columns.append({detailHeading(DetailColumn(column)), false});
    for (SystemEntryId id : entries) {
        ids.append(id.value());
        const SystemEntry entry = m_entries.value(id);
        QList<TableCell> row;
        for (int column = 0; column < detailColumns; ++column)
            row.append({column == 0 ? QString::number(table.rows.size() + 1)
                                    : detailText(m_system.content(), entry, DetailColumn(column)),
                        {},
                        {}});
        table.rows.append(row);
    }
    auto *data = new QMimeData;
    encodeRows(*data, *m_session.workspace(), DragKind::Entries, ids);
    data->setText(toTsv(table));
    data->setHtml(toHtml(table));
    return data;
}

bool DetailModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int, int,
                                  const QModelIndex &) const
{
    if (action != Qt::MoveAction && action != Qt::CopyAction)
        return false;
    const auto dragged = decodeRows(data, m_session.workspace());
    return dragged && dragged->kind != DragKind::Nodes && (!m_rows.isEmpty() || !m_root.isNull());
}

bool DetailModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                               const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const DraggedRows dragged = *decodeRows(data, m_session.workspace());
    Workspace &workspace = *m_session.workspace();
    if (row < 0 && parent.isValid())
        row = parent.row(); // onto a row: before it
    // Before a row in its node; at the end behind the last row, in the node of that.
    SystemNodeId node = m_root;
    SystemEntryId before;
    if (row >= 0 && row < m_rows.size()) {
        before = m_rows[row];
        node = m_entries.value(before).node;
    } else if (!m_rows.isEmpty()) {
        node = m_entries.value(m_rows.last()).node;
    }
    if (node.isNull())
        return false;
    if (dragged.kind == DragKind::Standards) {
        listStandards(m_session, node, dragged.as<StandardId>(), before);
    } else {
        const QList<SystemEntryId> entries = dragged.as<SystemEntryId>();
        if (action == Qt::MoveAction)
            m_session.did(moveSystemEntries(workspace, entries, node, before));
        else
            m_session.did(addSystemEntries(workspace, node, copiesOf(workspace, entries), before));
    }
    return false;
}

} // namespace gangmu
