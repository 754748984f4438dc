// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entity_id.h"

#include <QSet>
#include <QTreeView>

namespace gangmu {

class OutlineDelegate;
class OutlineModel;

/// The tree of the outline: draws the landing line of a drag, hides what the filter does not want, and turns
/// keys into requests that OutlineCommands carries out. Tab indents, so that F6 is the way out of the tree.
class OutlineView final : public QTreeView
{
    Q_OBJECT

public:
    explicit OutlineView(OutlineModel &model, QWidget *parent = nullptr);

    OutlineDelegate &rows() const { return *m_delegate; }
    NodeId currentNode() const;
    /// Selected nodes in document order.
    QList<NodeId> selectedNodes() const;
    /// Makes the node (or the nearest above it in the tree) current without telling anybody.
    void showNode(NodeId node);
    /// Selects these nodes and makes the first current; tells as if the user had done it.
    void selectNodes(const QList<NodeId> &nodes);
    /// Starts editing the title in place.
    void editTitle(NodeId node);

    /// Shows only rows whose number or title contains the text (or whose pinyin initials do), with all above
    /// them. The empty text shows everything, expanded as before.
    void setFilter(const QString &text);
    /// Rows that match the filter.
    int matches() const { return m_matches; }

    QSet<NodeId> expandedNodes() const;
    void setExpandedNodes(const QSet<NodeId> &nodes);

Q_SIGNALS:
    void nodePicked(gangmu::NodeId node); ///< the user made it current
    void siblingRequested();
    void childRequested();
    void bodyRequested(); ///< edit the text of the current node
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
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;

private:
    bool filterBranch(const QModelIndex &parent, const QString &text);
    void paintLanding();

    OutlineModel &m_model;
    OutlineDelegate *m_delegate;
    QString m_filter;
    int m_matches = 0;
    QSet<NodeId> m_expandedBefore; ///< while a filter is on: what to expand afterwards
    bool m_silent = false;
};

} // namespace gangmu
