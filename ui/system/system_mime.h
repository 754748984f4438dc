// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entity_id.h"

#include <optional>
#include <QList>
#include <QString>

class QMimeData;

namespace gangmu {

class Workspace;

/// What can be dragged onto the tree or the 明细表 of a system, or lies on the clipboard: rows of one
/// workspace by their ids.
enum class DragKind {
    Nodes,    ///< of systems
    Entries,  ///< of the 明细表
    Standards ///< of the catalogue, from whatever page
};

struct DraggedRows
{
    DragKind kind = DragKind::Nodes;
    QString workspace; ///< path of the file
    QList<qint64> ids;

    template <class Id>
    QList<Id> as() const
    {
        QList<Id> list;
        for (qint64 id : ids)
            list.append(Id(id));
        return list;
    }
};

/// application/x-gangmu-system-nodes, application/x-gangmu-system-entries, application/x-gangmu-standards.
QString mimeType(DragKind kind);
/// Adds the rows to the data, under their type.
void encodeRows(QMimeData &data, const Workspace &workspace, DragKind kind, const QList<qint64> &ids);
/// Nothing where the data hold nothing of ours, or rows of another file than the open one.
std::optional<DraggedRows> decodeRows(const QMimeData *data, const Workspace *workspace);

} // namespace gangmu
