// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"
#include "core/store/edit.h"
#include "core/store/verbs/node_verbs.h"

#include <QHash>
#include <QSet>

namespace gangmu {

/// The tree of one plan while it is edited: answers questions about structure, writes places and kinds, and
/// at the end renumbers what the edit touched. Works inside one Workspace::edit(). Throws SQLite::Exception.
class Outline
{
public:
    Outline(Edit &edit, PlanId plan);

    bool has(NodeId id) const { return m_nodes.contains(id); }
    const PlanNode &node(NodeId id) const { return m_nodes.find(id).value(); }
    const QList<NodeId> &children(NodeId parent) const;
    bool isBelow(NodeId id, NodeId ancestor) const; ///< or the same
    /// The node and all below it in document order; the null id stands for the whole plan and comes first
    /// then.
    QList<NodeId> branch(NodeId root) const;
    int level(NodeId id) const; ///< 1-based for headings, 0 for others

    /// A rank for a new child of parent before the sibling (null: last).
    QString rankFor(NodeId parent, NodeId before) const;
    /// The kind a node of this kind takes below that parent; nothing where it cannot stand there.
    std::optional<PlanNodeKind> kindUnder(NodeId parent, PlanNodeKind kind) const;
    /// Whether new headings under this parent carry numbers.
    bool numbersChildren(NodeId parent) const;

    /// The way numbers of this heading's level are written in this plan.
    QString styleFor(NodeId node) const;

    NodeId insert(PlanNode node);
    /// Puts a node elsewhere; headings below it take the kinds of their new level.
    void place(NodeId id, NodeId parent, const QString &rank, PlanNodeKind kind);
    void setKind(NodeId id, PlanNodeKind kind);
    void setNumber(NodeId id, const QString &number);
    void remove(NodeId id); ///< the row only, after everything that refers to it

    /// Renumbers the children of these parents, and the series that ran on from them before the edit.
    void renumber(const QSet<NodeId> &parents);
    /// Renumbers everything from one, keeping which series run on.
    void renumberAll();

private:
    struct Series
    {
        int start = 1;
        bool runsOn = false; ///< continues the series of the parent before it
    };

    QHash<NodeId, Series> headingSeries() const;
    QList<NodeId> numberedChildren(NodeId parent, bool headings) const;
    void renumberHeadings(const QSet<NodeId> &parents, bool all);
    void renumberBoxes();

    Edit &m_edit;
    PlanId m_plan;
    QStringList m_styles;
    QHash<NodeId, PlanNode> m_nodes;
    QHash<NodeId, QList<NodeId>> m_children;
    QHash<NodeId, Series> m_before;
    QSet<NodeId> m_relevelled; ///< headings whose level, and so the style of their number, changed
    bool m_boxesTouched = false;
};

} // namespace gangmu
