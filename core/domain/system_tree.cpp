// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/system_tree.h"

#include "core/base/rank_key.h"

#include <algorithm>
#include <QSet>

namespace gangmu {

SystemTree::SystemTree(const QList<SystemNode> &nodes)
{
    QList<SystemNode> ordered = nodes;
    std::sort(ordered.begin(), ordered.end(), [](const SystemNode &a, const SystemNode &b) {
        return a.rank != b.rank ? a.rank < b.rank : a.id < b.id;
    });
    m_nodes.reserve(ordered.size());
    for (const SystemNode &node : std::as_const(ordered)) {
        m_nodes.insert(node.id, node);
        m_children[node.parent].append(node.id);
    }
}

const QList<SystemNodeId> &SystemTree::children(SystemNodeId parent) const
{
    static const QList<SystemNodeId> none;
    const auto found = m_children.constFind(parent);
    return found == m_children.constEnd() ? none : *found;
}

SystemNodeId SystemTree::nextSibling(SystemNodeId id) const
{
    const QList<SystemNodeId> &siblings = children(node(id).parent);
    return siblings.value(siblings.indexOf(id) + 1);
}

int SystemTree::depth(SystemNodeId id) const
{
    int depth = 0;
    for (SystemNodeId up = node(id).parent; has(up); up = node(up).parent)
        ++depth;
    return depth;
}

bool SystemTree::isBelow(SystemNodeId id, SystemNodeId ancestor) const
{
    while (has(id) && id != ancestor)
        id = node(id).parent;
    return id == ancestor;
}

QList<SystemNodeId> SystemTree::branch(SystemNodeId root) const
{
    QList<SystemNodeId> ordered;
    QList<SystemNodeId> open;
    const auto push = [&](SystemNodeId parent) {
        const QList<SystemNodeId> &below = children(parent);
        for (auto it = below.rbegin(); it != below.rend(); ++it)
            open.append(*it);
    };
    if (root.isNull())
        push(root);
    else if (has(root))
        open.append(root);
    while (!open.isEmpty()) {
        ordered.append(open.takeLast());
        push(ordered.last());
    }
    return ordered;
}

QList<SystemNodeId> SystemTree::outermost(const QList<SystemNodeId> &nodes) const
{
    const QSet<SystemNodeId> wanted(nodes.begin(), nodes.end());
    QList<SystemNodeId> result;
    for (SystemNodeId id : branch()) {
        if (!wanted.contains(id))
            continue;
        SystemNodeId up = node(id).parent;
        while (has(up) && !wanted.contains(up))
            up = node(up).parent;
        if (!has(up))
            result.append(id);
    }
    return result;
}

SystemNodeId SystemTree::withCode(const QString &code) const
{
    if (code.isEmpty())
        return {};
    for (auto it = m_nodes.begin(); it != m_nodes.end(); ++it) {
        if (it->code == code)
            return it.key();
    }
    return {};
}

QString SystemTree::nameOf(SystemNodeId id) const
{
    const SystemNode &own = node(id);
    return own.code.isEmpty() ? own.title : own.code + u' ' + own.title;
}

QString SystemTree::rankFor(SystemNodeId parent, SystemNodeId before) const
{
    const QList<SystemNodeId> &siblings = children(parent);
    const qsizetype found = before.isNull() ? -1 : siblings.indexOf(before);
    const qsizetype index = found < 0 ? siblings.size() : found;
    return rankBetween(index > 0 ? node(siblings[index - 1]).rank : QString(),
                       index < siblings.size() ? node(siblings[index]).rank : QString());
}

void SystemTree::insertAmongSiblings(const SystemNode &node)
{
    QList<SystemNodeId> &siblings = m_children[node.parent];
    const auto at = std::find_if(siblings.begin(), siblings.end(), [&](SystemNodeId other) {
        const QString &rank = m_nodes[other].rank;
        return rank != node.rank ? rank > node.rank : other > node.id;
    });
    siblings.insert(at, node.id);
}

void SystemTree::set(const SystemNode &node)
{
    const auto old = m_nodes.find(node.id);
    if (old == m_nodes.end()) {
        insertAmongSiblings(node);
        m_nodes.insert(node.id, node);
        return;
    }
    if (old->parent != node.parent || old->rank != node.rank) {
        m_children[old->parent].removeOne(node.id);
        insertAmongSiblings(node);
    }
    *old = node;
}

void SystemTree::remove(SystemNodeId id)
{
    const auto found = m_nodes.find(id);
    if (found == m_nodes.end())
        return;
    m_children[found->parent].removeOne(id);
    m_children.remove(id);
    m_nodes.erase(found);
}

} // namespace gangmu
