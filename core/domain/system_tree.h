// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/standards_system.h"

#include <QHash>
#include <QList>

namespace gangmu {

/// The nodes of one standards system as a tree: siblings by rank. A plain value; questions about the
/// structure are answered the same way in the store, in analysis and on screen.
class SystemTree
{
public:
    SystemTree() = default;
    /// Nodes in any order.
    explicit SystemTree(const QList<SystemNode> &nodes);

    qsizetype size() const { return m_nodes.size(); }
    bool isEmpty() const { return m_nodes.isEmpty(); }
    bool has(SystemNodeId id) const { return m_nodes.contains(id); }
    /// The node must be there.
    const SystemNode &node(SystemNodeId id) const { return m_nodes.find(id).value(); }
    /// Children in their order; the null id stands for the top.
    const QList<SystemNodeId> &children(SystemNodeId parent) const;
    SystemNodeId nextSibling(SystemNodeId id) const;            ///< null for the last one
    int depth(SystemNodeId id) const;                           ///< 0 at the top
    bool isBelow(SystemNodeId id, SystemNodeId ancestor) const; ///< or the same
    /// The node and all below it in document order; the null id stands for the whole tree and is not listed.
    QList<SystemNodeId> branch(SystemNodeId root = {}) const;
    /// Nodes without those that lie below others of the list, in document order.
    QList<SystemNodeId> outermost(const QList<SystemNodeId> &nodes) const;
    /// The node that carries this code; null where there is none, and for the empty code.
    SystemNodeId withCode(const QString &code) const;
    /// "102.3 检验方法", or the title alone where there is no code.
    QString nameOf(SystemNodeId id) const;

    /// A rank for a new child of parent before the sibling (null or elsewhere: last).
    QString rankFor(SystemNodeId parent, SystemNodeId before) const;
    /// Adds the node, or takes over its new values; it moves where parent or rank differ.
    void set(const SystemNode &node);
    /// Takes out one node; what is below it must have gone before.
    void remove(SystemNodeId id);

private:
    void insertAmongSiblings(const SystemNode &node);

    QHash<SystemNodeId, SystemNode> m_nodes;
    QHash<SystemNodeId, QList<SystemNodeId>> m_children;
};

} // namespace gangmu
