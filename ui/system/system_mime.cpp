// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/system/system_mime.h"

#include "core/store/workspace.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

namespace gangmu {

using namespace Qt::StringLiterals;

QString mimeType(DragKind kind)
{
    switch (kind) {
    case DragKind::Nodes:
        return u"application/x-gangmu-system-nodes"_s;
    case DragKind::Entries:
        return u"application/x-gangmu-system-entries"_s;
    case DragKind::Standards:
        return u"application/x-gangmu-standards"_s;
    }
    return {};
}

void encodeRows(QMimeData &data, const Workspace &workspace, DragKind kind, const QList<qint64> &ids)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << workspace.path() << ids;
    data.setData(mimeType(kind), bytes);
}

std::optional<DraggedRows> decodeRows(const QMimeData *data, const Workspace *workspace)
{
    if (!data || !workspace)
        return std::nullopt;
    for (DragKind kind : {DragKind::Nodes, DragKind::Entries, DragKind::Standards}) {
        if (!data->hasFormat(mimeType(kind)))
            continue;
        QDataStream stream(data->data(mimeType(kind)));
        stream.setVersion(QDataStream::Qt_6_4);
        DraggedRows rows;
        rows.kind = kind;
        stream >> rows.workspace >> rows.ids;
        if (stream.status() == QDataStream::Ok && !rows.ids.isEmpty() && rows.workspace == workspace->path())
            return rows;
    }
    return std::nullopt;
}

} // namespace gangmu
