// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/outline_model.h"

#include "core/domain/terms.h"
#include "core/store/verbs/node_verbs.h"
#include "ui/shell/session.h"

#include <algorithm>

namespace gangmu {

OutlineModel::OutlineModel(Session &session, const OpenPlan &plan, QObject *parent)
    : QAbstractItemModel(parent), m_session(session), m_plan(plan), m_root(std::make_unique<Item>())
{
    connect(&plan, &OpenPlan::loaded, this, &OutlineModel::rebuild);
    connect(&plan, &OpenPlan::updated, this, &OutlineModel::apply);
    rebuild();
}

OutlineModel::~OutlineModel() = default;

// --- the tree

NodeId OutlineModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? itemOf(index)->node : NodeId();
}

QModelIndex OutlineModel::indexOf(NodeId node) const
{
    const Item *item = m_items.value(node);
    return item ? indexOf(*item) : QModelIndex();
}

QModelIndex OutlineModel::nearest(NodeId node) const
{
    while (!node.isNull() && m_plan.has(node)) {
        if (const Item *item = m_items.value(node))
            return indexOf(*item);
        node = m_plan.node(node).parent;
    }
    return {};
}

OutlineModel::Item *OutlineModel::itemOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Item *>(index.internalPointer()) : m_root.get();
}

int OutlineModel::rowOf(const Item &item) const
{
    const auto &siblings = item.parent->children;
    const auto found = std::find_if(siblings.begin(), siblings.end(),
                                    [&](const auto &other) { return other.get() == &item; });
    return int(found - siblings.begin());
}

QModelIndex OutlineModel::indexOf(const Item &item) const
{
    return item.parent ? createIndex(rowOf(item), 0, &item) : QModelIndex();
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, itemOf(parent)->children[size_t(row)].get());
}

QModelIndex OutlineModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(*itemOf(child)->parent) : QModelIndex();
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(itemOf(parent)->children.size());
}

int OutlineModel::columnCount(const QModelIndex &) const
{
    return 1;
}

// --- what a row shows

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Item &item = *itemOf(index);
    if (!m_plan.has(item.node))
        return {}; // on its way out: removed from the plan, not yet from the tree
    const PlanNode &node = m_plan.node(item.node);
    switch (role) {
    case Qt::DisplayRole:
        return node.title.isEmpty() ? node.body.section(QLatin1Char('\n'), 0, 0).left(40) : node.title;
    case Qt::EditRole:
        return node.title;
    case Qt::ToolTipRole:
        return toolTip(item);
    case Qt::AccessibleTextRole:
        return QString(node.number + data(index, Qt::DisplayRole).toString());
    case NodeRole:
        return item.node.value();
    case KindRole:
        return int(node.kind);
    case NumberRole:
        return node.number;
    case NumberWidthRole: {
        qsizetype longest = 0;
        for (const auto &sibling : item.parent->children) {
            if (m_plan.has(sibling->node))
                longest = std::max(longest, m_plan.node(sibling->node).number.size());
        }
        return int(longest);
    }
    case TargetsRole:
        return item.targets;
    case LeadsRole:
        return item.leads;
    case LeadsSignRole:
        return signOf(item.led ? ResponsibilityRole::Lead : ResponsibilityRole::Responsible);
    case NotesRole:
        return item.notes;
    case BranchTargetsRole:
        return sum(item, &Item::targets);
    case BranchNotesRole:
        return sum(item, &Item::notes);
    case MatrixRoleRole:
        return int(node.matrixRole);
    default:
        return {};
    }
}

int OutlineModel::sum(const Item &item, int Item::*member) const
{
    int total = item.*member;
    for (const auto &child : item.children)
        total += sum(*child, member);
    return total;
}

QString OutlineModel::toolTip(const Item &item) const
{
    const PlanNode &node = m_plan.node(item.node);
    QStringList lines{termOf(node.kind) + QLatin1Char(' ') + node.number + node.title};
    if (item.targets > 0)
        lines.append(tr("指标 %1 个").arg(item.targets));
    for (ResponsibilityRole role : {ResponsibilityRole::Lead, ResponsibilityRole::Responsible}) {
        QStringList names;
        for (const Responsibility &row : m_plan.responsibilities(item.node)) {
            if (row.role == role)
                names.append(m_plan.organizationName(row.organization));
        }
        if (!names.isEmpty())
            lines.append(tr("%1：%2").arg(termOf(role), names.join(QChar(u'、'))));
    }
    if (item.notes > 0)
        lines.append(tr("待核对 %1 条").arg(item.notes));
    return lines.join(QLatin1Char('\n'));
}

bool OutlineModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || !m_session.workspace())
        return false;
    return m_session.did(renameNode(*m_session.workspace(), nodeAt(index), value.toString().trimmed()));
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex &index) const
{
    const bool writable = m_session.workspace() && !m_session.workspace()->isReadOnly();
    if (!index.isValid())
        return writable ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
    if (writable)
        flags |= Qt::ItemIsEditable | Qt::ItemIsDropEnabled;
    return flags;
}

// --- following the plan

std::unique_ptr<OutlineModel::Item> OutlineModel::make(NodeId node, Item *parent)
{
    auto item = std::make_unique<Item>();
    item->node = node;
    item->rank = m_plan.node(node).rank;
    item->parent = parent;
    count(*item);
    for (NodeId child : m_plan.children(node)) {
        // A node that is in the tree already comes under its new parent by a move of its own.
        if (inOutline(m_plan.node(child)) && !m_items.contains(child))
            item->children.push_back(make(child, item.get()));
    }
    m_items.insert(node, item.get());
    return item;
}

void OutlineModel::count(Item &item) const
{
    item.targets = int(m_plan.targets(item.node).size());
    item.notes = m_plan.openNotes(item.node);
    const QList<Responsibility> rows = m_plan.responsibilities(item.node);
    const auto having = [&](ResponsibilityRole role) {
        return int(
            std::count_if(rows.begin(), rows.end(), [&](const Responsibility &r) { return r.role == role; }));
    };
    item.leads = having(ResponsibilityRole::Lead);
    item.led = item.leads > 0;
    if (!item.led)
        item.leads = having(ResponsibilityRole::Responsible);
    for (NodeId child : m_plan.children(item.node)) {
        if (inOutline(m_plan.node(child)))
            continue;
        item.targets += int(m_plan.targets(child).size());
        item.notes += m_plan.openNotes(child);
    }
}

void OutlineModel::forget(const Item &item)
{
    m_items.remove(item.node);
    for (const auto &child : item.children)
        forget(*child);
}

void OutlineModel::rebuild()
{
    beginResetModel();
    m_items.clear();
    m_root = std::make_unique<Item>();
    for (NodeId node : m_plan.children({})) {
        if (inOutline(m_plan.node(node)))
            m_root->children.push_back(make(node, m_root.get()));
    }
    endResetModel();
}

void OutlineModel::apply(const PlanDelta &delta)
{
    QList<NodeId> inserted;
    QSet<NodeId> removed = delta.removed;
    QSet<NodeId> touched = delta.details;
    for (NodeId id : delta.inserted) {
        inserted.append(id);
        touched.insert(id);
    }
    for (NodeId id : delta.edited) {
        const bool belongs = inOutline(m_plan.node(id));
        if (belongs && !m_items.contains(id))
            inserted.append(id);
        else if (!belongs && m_items.contains(id))
            removed.insert(id);
        touched.insert(id);
    }
    const QSet<NodeId> fresh = applyInserted(inserted);
    applyMoved(delta.moved);
    applyRemoved(removed);
    // A paragraph that came or went changes what the node above counts.
    for (NodeId id : delta.moved) {
        if (!inOutline(m_plan.node(id)))
            touched.insert(id);
    }
    announce(touched, fresh);
}

/// Adds the topmost of these nodes with all that is below them. Returns all that are new in the tree.
QSet<NodeId> OutlineModel::applyInserted(const QList<NodeId> &nodes)
{
    QSet<NodeId> fresh;
    for (NodeId id : nodes) {
        if (!m_items.contains(id))
            fresh.insert(id);
    }
    QList<NodeId> byDepth = nodes;
    std::stable_sort(byDepth.begin(), byDepth.end(),
                     [&](NodeId a, NodeId b) { return m_plan.depth(a) < m_plan.depth(b); });
    for (NodeId id : std::as_const(byDepth)) {
        if (m_items.contains(id) || !inOutline(m_plan.node(id)))
            continue;
        const NodeId above = m_plan.node(id).parent;
        Item *parent = above.isNull() ? m_root.get() : m_items.value(above);
        if (!parent)
            continue;
        const int row = placeFor(*parent, m_plan.node(id).rank, id);
        beginInsertRows(indexOf(*parent), row, row);
        parent->children.insert(parent->children.begin() + row, make(id, parent));
        endInsertRows();
    }
    return fresh;
}

/// Moves from the top downwards: the new parent stands in its place already, so that no node can come below
/// itself on the way.
void OutlineModel::applyMoved(const QList<NodeId> &nodes)
{
    QList<NodeId> byDepth = nodes;
    std::stable_sort(byDepth.begin(), byDepth.end(),
                     [&](NodeId a, NodeId b) { return m_plan.depth(a) < m_plan.depth(b); });
    for (NodeId id : std::as_const(byDepth)) {
        Item *item = m_items.value(id);
        if (!item)
            continue;
        const PlanNode &node = m_plan.node(id);
        Item *parent = node.parent.isNull() ? m_root.get() : m_items.value(node.parent);
        if (!parent)
            continue;
        Item *from = item->parent;
        const int row = rowOf(*item);
        const int place = placeFor(*parent, node.rank, id);
        item->rank = node.rank;
        if (from == parent && (place == row || place == row + 1))
            continue;
        beginMoveRows(indexOf(*from), row, row, indexOf(*parent), place);
        std::unique_ptr<Item> taken = std::move(from->children[size_t(row)]);
        from->children.erase(from->children.begin() + row);
        const int target = from == parent && place > row ? place - 1 : place;
        taken->parent = parent;
        parent->children.insert(parent->children.begin() + target, std::move(taken));
        endMoveRows();
    }
}

void OutlineModel::applyRemoved(const QSet<NodeId> &nodes)
{
    for (NodeId id : nodes) {
        Item *item = m_items.value(id);
        if (!item || nodes.contains(item->parent->node))
            continue; // goes with the node above it
        Item *parent = item->parent;
        const int row = rowOf(*item);
        beginRemoveRows(indexOf(*parent), row, row);
        forget(*item);
        parent->children.erase(parent->children.begin() + row);
        endRemoveRows();
    }
}

/// The row before which a node of this rank belongs, in rows as they are now (itself still included).
int OutlineModel::placeFor(const Item &parent, const QString &rank, NodeId node) const
{
    const auto at =
        std::find_if(parent.children.begin(), parent.children.end(), [&](const std::unique_ptr<Item> &item) {
            if (item->node == node)
                return false;
            return item->rank != rank ? item->rank > rank : item->node > node;
        });
    return int(at - parent.children.begin());
}

/// One dataChanged() per run of neighbouring rows. Sums of the nodes above change with them.
void OutlineModel::announce(const QSet<NodeId> &nodes, const QSet<NodeId> &fresh)
{
    QSet<Item *> touched;
    for (NodeId id : nodes) {
        NodeId shown = id;
        while (m_plan.has(shown) && !m_items.contains(shown))
            shown = m_plan.node(shown).parent;
        Item *item = m_items.value(shown);
        if (!item)
            continue;
        const int targets = item->targets;
        const int notes = item->notes;
        count(*item);
        if (!fresh.contains(shown))
            touched.insert(item);
        if (targets != item->targets || notes != item->notes) {
            for (Item *above = item->parent; above != m_root.get(); above = above->parent)
                touched.insert(above);
        }
    }
    QSet<Item *> parents;
    for (Item *item : std::as_const(touched))
        parents.insert(item->parent);
    for (Item *parent : std::as_const(parents)) {
        const int rows = int(parent->children.size());
        for (int first = 0; first < rows; ++first) {
            if (!touched.contains(parent->children[size_t(first)].get()))
                continue;
            int last = first;
            while (last + 1 < rows && touched.contains(parent->children[size_t(last + 1)].get()))
                ++last;
            Q_EMIT dataChanged(createIndex(first, 0, parent->children[size_t(first)].get()),
                               createIndex(last, 0, parent->children[size_t(last)].get()));
            first = last;
        }
    }
}

} // namespace gangmu
