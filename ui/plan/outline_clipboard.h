// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/verbs/node_verbs.h"
#include "ui/plan/open_plan.h"

#include <optional>

class QMimeData;

namespace gangmu {

/// Branches on the clipboard or under the mouse: nodes of one workspace.
struct DraggedNodes
{
    QString workspace; ///< path of the file
    QList<NodeId> nodes;
};

/// The mime type of DraggedNodes.
QString nodesMimeType();
/// The branches for ourselves, and their outline as text for other programs. Owned by the caller.
QMimeData *encodeNodes(const Workspace &workspace, const OpenPlan &plan, const QList<NodeId> &nodes);
std::optional<DraggedNodes> decodeNodes(const QMimeData *data);

/// Number and title of each node of these branches, one a line, a tab per level.
QString outlineText(const OpenPlan &plan, const QList<NodeId> &roots);
/// Nodes from an outlined text: the level comes from tabs or spaces where there are any, else from the way of
/// numbering (一、 （一） 1. （1） • -). Numbers and bullets are taken off, blank lines skipped. A line
/// behind which nothing hangs is a heading as well.
QList<NodeDraft> parseOutline(const QString &text);

} // namespace gangmu
