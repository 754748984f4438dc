// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entity_id.h"

#include <QSet>
#include <QTreeView>

namespace gangmu {

class SystemDelegate;
class SystemModel;

/// The tree of a system: draws the landing line of a drag and turns keys into requests that SystemCommands
/// carries out. Tab indents, so that F6 is the way out of the tree.
class SystemView final : public QTreeView
{
    Q_OBJECT

public:
    explicit SystemView(SystemModel &model, QWidget *parent = nullptr);

    SystemDelegate &rows() const { return *m_delegate; }
    SystemNodeId currentNode() const;
    /// Selected nodes in document order.
    QList<SystemNodeId> selectedNodes() const;
    /// Makes the node current without telling anybody; nothing for one that is not there.
    void showNode(SystemNodeId node);
    /// Selects these nodes and makes the first current; tells as if the user had done it.
    void selectNodes(const QList<SystemNodeId> &nodes);
    /// Starts editing the title in place.
    void editTitle(SystemNodeId node);

    QSet<SystemNodeId> expandedNodes() const;
    void setExpandedNodes(const QSet<SystemNodeId> &nodes);

Q_SIGNALS:
    /// The user, or the tree itself after a row went, made it current; null: none.
    void nodePicked(gangmu::SystemNodeId node);
    void siblingRequested();
    void childRequested();
    void indentRequested(bool outdent);
    void shiftRequested(int direction); ///< -1 up, +1 down
    void deleteRequested();
    void cutRequested();
    void copyRequested();
    void pasteRequested();
    void menuRequested(const QPoint &globalPosition);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void changeEvent(QEvent *event) override;

private:
    void announce();
    void paintLanding();

    SystemModel &m_model;
    SystemDelegate *m_delegate;
    bool m_silent = false;
};

} // namespace gangmu
