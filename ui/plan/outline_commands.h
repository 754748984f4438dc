// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/verbs/node_verbs.h"
#include "ui/plan/open_plan.h"

namespace gangmu {

class OutlineModel;
class OutlineView;
class Session;

/// What can be done to the outline, by key, menu or page action: works out the place from the selection in
/// the tree and calls the verb. Errors are reported to the session.
class OutlineCommands : public QObject
{
    Q_OBJECT

public:
    OutlineCommands(Session &session, const OpenPlan &plan, OutlineView &view, QObject *parent = nullptr);

    /// A node of the same kind behind the current one (a chapter where there is none); its title is edited at
    /// once.
    void newSibling();
    void newChild();
    /// A node of this kind at the nearest place below or behind the current node where it may stand.
    void newNode(PlanNodeKind kind);
    /// A paragraph behind the node (below it, if it is a heading). Null where that failed.
    NodeId newParagraph(NodeId after, const QString &text = {});
    void indent(bool outdent);
    void shift(int direction);
    void remove();
    void cut();
    void copy();
    void paste();
    void setKind(PlanNodeKind kind);
    void setRole(MatrixRole role);

    bool canEdit() const;
    NodeId current() const;
    /// Whether setKind() could make sense for the node.
    static QList<PlanNodeKind> kindsFor(PlanNodeKind kind);

Q_SIGNALS:
    void bodyRequested(gangmu::NodeId node);

private:
    void create(const NodePlace &place, PlanNodeKind kind);
    void entered(const QModelIndex &index);
    void abandoned(const QModelIndex &index);
    void indentEdited(const QModelIndex &index, bool outdent);
    NodePlace behind(NodeId node) const;
    QList<NodeId> outermostSelected() const;
    void pasteNodes(const QList<NodeId> &nodes, const QString &origin);
    void pasteText(const QString &text);
    void setCut(const QSet<NodeId> &nodes);

    Session &m_session;
    const OpenPlan &m_plan;
    OutlineView &m_view;
    NodeId m_fresh; ///< made a moment ago and not named yet: goes again if it stays so
    QSet<NodeId> m_cut;
};

} // namespace gangmu
