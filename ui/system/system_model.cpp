// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/system/system_model.h"

#include "core/store/verbs/system_verbs.h"
#include "ui/shell/session.h"
#include "ui/shell/theme.h"

#include <QFont>

namespace gangmu {

SystemModel::SystemModel(Session &session, const OpenSystem &system, QObject *parent)
    : QAbstractItemModel(parent), m_session(session), m_system(system)
{
    connect(&system, &OpenSystem::loaded, this, &SystemModel::rebuild);
    connect(&system, &OpenSystem::updated, this, &SystemModel::apply);
    rebuild();
}

// --- the tree

SystemNodeId SystemModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? SystemNodeId(qint64(index.internalId())) : SystemNodeId();
}

QModelIndex SystemModel::indexOf(SystemNodeId node) const
{
    if (!m_tree.has(node))
        return {};
    const qsizetype row = m_tree.children(m_tree.node(node).parent).indexOf(node);
    return createIndex(int(row), 0, quintptr(node.value()));
}

QModelIndex SystemModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr(m_tree.children(nodeAt(parent))[row].value()));
}

QModelIndex SystemModel::parent(const QModelIndex &child) const
{
    const SystemNodeId node = nodeAt(child);
    return m_tree.has(node) ? indexOf(m_tree.node(node).parent) : QModelIndex();
}

int SystemModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(m_tree.children(nodeAt(parent)).size());
}

int SystemModel::columnCount(const QModelIndex &) const
{
    return 1;
}

// --- what a row shows

QVariant SystemModel::data(const QModelIndex &index, int role) const
{
    const SystemNodeId id = nodeAt(index);
    if (!m_tree.has(id))
        return {};
    const SystemNode &node = m_tree.node(id);
    const SystemCount count = m_counts.value(id).branch;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return node.title;
    case Qt::ToolTipRole:
        return toolTip(node);
    case Qt::AccessibleTextRole:
        return tr("%1，现有 %2，应有 %3").arg(m_tree.nameOf(id)).arg(count.existing).arg(count.required);
    case NodeRole:
        return id.value();
    case CodeRole:
        return node.code;
    case CodeWidthRole: {
        qsizetype longest = 0;
        for (SystemNodeId sibling : m_tree.children(node.parent))
            longest = std::max(longest, m_tree.node(sibling).code.size());
        return int(longest);
    }
    case RequiredRole:
        return count.required;
    case ExistingRole:
        return count.existing;
    case ForeignRole:
        return node.foreign;
    default:
        return {};
    }
}

QString SystemModel::toolTip(const SystemNode &node) const
{
    const NodeCount count = m_counts.value(node.id);
    QStringList lines{m_tree.nameOf(node.id),
                      tr("现有 %1 / 应有 %2").arg(count.branch.existing).arg(count.branch.required)};
    if (count.own.required != count.branch.required)
        lines.append(
            tr("其中本类目直接列入：现有 %1 / 应有 %2").arg(count.own.existing).arg(count.own.required));
    if (node.foreign)
        lines.append(tr("虚线框：引用其他体系的标准"));
    if (!node.remark.isEmpty())
        lines.append(node.remark);
    return lines.join(QLatin1Char('\n'));
}

bool SystemModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || !m_session.workspace() || !m_tree.has(nodeAt(index)))
        return false;
    SystemNode node = m_tree.node(nodeAt(index));
    node.title = value.toString().simplified();
    return m_session.did(editSystemNode(*m_session.workspace(), node));
}

Qt::ItemFlags SystemModel::flags(const QModelIndex &index) const
{
    const bool writable = m_session.workspace() && !m_session.workspace()->isReadOnly();
    if (!index.isValid())
        return writable ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
    if (writable)
        flags |= Qt::ItemIsEditable | Qt::ItemIsDropEnabled;
    return flags;
}

// --- following the system

void SystemModel::rebuild()
{
    beginResetModel();
    m_tree = m_system.tree();
    m_counts = m_system.counts();
    endResetModel();
}

void SystemModel::apply(const SystemDelta &delta)
{
    applyInserted(delta.inserted);
    applyMoved(delta.moved);
    applyRemoved(delta.removed);
    const QHash<SystemNodeId, NodeCount> before = std::exchange(m_counts, m_system.counts());
    for (SystemNodeId node : m_tree.branch()) {
        const bool edited = delta.edited.contains(node);
        if (edited)
            m_tree.set(m_system.tree().node(node));
        if (!edited && (delta.inserted.contains(node) || before.value(node) == m_counts.value(node)))
            continue;
        const QModelIndex index = indexOf(node);
        Q_EMIT dataChanged(index, index);
    }
}

QList<SystemNodeId> SystemModel::byDepth(const QSet<SystemNodeId> &nodes) const
{
    QList<SystemNodeId> ordered(nodes.begin(), nodes.end());
    std::sort(ordered.begin(), ordered.end());
    std::stable_sort(ordered.begin(), ordered.end(), [&](SystemNodeId a, SystemNodeId b) {
        return m_system.tree().depth(a) < m_system.tree().depth(b);
    });
    return ordered;
}

/// The row before which the node belongs among its new siblings, itself not counted as one of them.
int SystemModel::placeFor(const SystemNode &node) const
{
    const QList<SystemNodeId> &siblings = m_tree.children(node.parent);
    const auto at = std::find_if(siblings.begin(), siblings.end(), [&](SystemNodeId other) {
        if (other == node.id)
            return false;
        const QString &rank = m_tree.node(other).rank;
        return rank != node.rank ? rank > node.rank : other > node.id;
    });
    return int(at - siblings.begin());
}

void SystemModel::applyInserted(const QSet<SystemNodeId> &nodes)
{
    for (SystemNodeId id : byDepth(nodes)) {
        const SystemNode &node = m_system.tree().node(id);
        const int row = placeFor(node);
        beginInsertRows(indexOf(node.parent), row, row);
        m_tree.set(node);
        endInsertRows();
    }
}

/// From the top downwards: the new parent stands in its place already, so that no node can come below itself
/// on the way.
void SystemModel::applyMoved(const QSet<SystemNodeId> &nodes)
{
    for (SystemNodeId id : byDepth(nodes)) {
        const SystemNode &node = m_system.tree().node(id);
        const SystemNodeId from = m_tree.node(id).parent;
        const int row = int(m_tree.children(from).indexOf(id));
        const int place = placeFor(node);
        if (from == node.parent && (place == row || place == row + 1)) {
            m_tree.set(node);
            continue;
        }
        beginMoveRows(indexOf(from), row, row, indexOf(node.parent), place);
        m_tree.set(node);
        endMoveRows();
    }
}

void SystemModel::applyRemoved(const QSet<SystemNodeId> &nodes)
{
    for (SystemNodeId id : m_tree.outermost({nodes.begin(), nodes.end()})) {
        const SystemNodeId parent = m_tree.node(id).parent;
        const int row = int(m_tree.children(parent).indexOf(id));
        beginRemoveRows(indexOf(parent), row, row);
        const QList<SystemNodeId> branch = m_tree.branch(id);
        for (auto each = branch.rbegin(); each != branch.rend(); ++each)
            m_tree.remove(*each);
        endRemoveRows();
    }
}

} // namespace gangmu
