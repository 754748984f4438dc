// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/groups_model.h"

#include "core/domain/terms.h"
#include "ui/shell/theme.h"

#include <algorithm>
#include <QFont>
#include <QHeaderView>
#include <QTreeView>

namespace gangmu {

GroupsModel::GroupsModel(const QStringList &titles, QObject *parent) : QAbstractItemModel(parent)
{
    for (const QString &title : titles)
        m_groups.append({title, {}, {}});
}

void GroupsModel::setValues(int group, const QList<Value> &values)
{
    Group &it = m_groups[group];
    QList<Value> wanted = values;
    for (const Value &old : std::as_const(it.values)) {
        const bool there = std::ranges::find(wanted, old.key, &Value::key) != wanted.end();
        if (!there && it.ticked.contains(old.key))
            wanted.append({old.key, old.text, 0});
    }
    if (wanted == it.values)
        return;
    const QModelIndex top = index(group, Name);
    if (std::ranges::equal(wanted, it.values, {}, &Value::key, &Value::key)) {
        it.values = wanted;
        Q_EMIT dataChanged(index(0, Name, top), index(int(wanted.size()) - 1, Count, top));
        return;
    }
    // The group itself stays, and so does whether it is open.
    if (!it.values.isEmpty()) {
        beginRemoveRows(top, 0, int(it.values.size()) - 1);
        it.values.clear();
        endRemoveRows();
    }
    if (!wanted.isEmpty()) {
        beginInsertRows(top, 0, int(wanted.size()) - 1);
        it.values = wanted;
        endInsertRows();
    }
}

void GroupsModel::setTicked(int group, const QSet<QString> &keys)
{
    Group &it = m_groups[group];
    if (keys == it.ticked)
        return;
    it.ticked = keys;
    if (!it.values.isEmpty()) {
        const QModelIndex top = index(group, Name);
        Q_EMIT dataChanged(index(0, Name, top), index(int(it.values.size()) - 1, Name, top),
                           {Qt::CheckStateRole});
    }
    Q_EMIT tickedChanged();
}

bool GroupsModel::isAnyTicked() const
{
    return std::ranges::any_of(m_groups, [](const Group &group) { return !group.ticked.isEmpty(); });
}

QModelIndex GroupsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex GroupsModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, quintptr(0));
}

int GroupsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    if (parent.internalId() != 0 || parent.column() != Name)
        return 0;
    return int(m_groups[parent.row()].values.size());
}

int GroupsModel::columnCount(const QModelIndex &) const
{
    return 2;
}

const GroupsModel::Value *GroupsModel::valueAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    return &m_groups[qsizetype(index.internalId()) - 1].values[index.row()];
}

QVariant GroupsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Value *value = valueAt(index);
    if (!value) {
        if (index.column() != Name)
            return {};
        if (role == Qt::DisplayRole)
            return m_groups[index.row()].title;
        if (role == Qt::FontRole) {
            QFont font;
            font.setWeight(QFont::DemiBold);
            return font;
        }
        return {};
    }
    const Group &group = m_groups[qsizetype(index.internalId()) - 1];
    if (index.column() == Count) {
        if (role == Qt::DisplayRole)
            return numberText(double(value->count));
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return role == Qt::ForegroundRole ? QVariant(themeColors().muted) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return value->text;
    case Qt::AccessibleTextRole:
        return tr("%1：%2，%3 项", "group: value, number of rows")
            .arg(group.title, value->text, numberText(double(value->count)));
    case Qt::CheckStateRole:
        return group.ticked.contains(value->key) ? Qt::Checked : Qt::Unchecked;
    default:
        return {};
    }
}

bool GroupsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Value *of = valueAt(index);
    if (!of || index.column() != Name || role != Qt::CheckStateRole)
        return false;
    const int group = int(index.internalId()) - 1;
    QSet<QString> keys = m_groups[group].ticked;
    if (value.toInt() == Qt::Checked)
        keys.insert(of->key);
    else
        keys.remove(of->key);
    setTicked(group, keys);
    return true;
}

QVariant GroupsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    // The header does not show; a word there would still make the column of the figures as wide as itself.
    if (orientation != Qt::Horizontal || role != Qt::AccessibleTextRole)
        return {};
    return section == Name ? tr("筛选") : tr("项数");
}

Qt::ItemFlags GroupsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == 0)
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == Name)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QTreeView *makeGroupsView(GroupsModel *model, const QString &name, const QString &label, QWidget *parent)
{
    auto *view = new QTreeView(parent);
    view->setObjectName(name);
    view->setAccessibleName(label);
    view->setProperty("plain", true);
    view->setModel(model);
    view->setHeaderHidden(true);
    view->setUniformRowHeights(true);
    view->setIndentation(12);
    view->setMinimumWidth(176);
    view->header()->setStretchLastSection(false);
    view->header()->setSectionResizeMode(GroupsModel::Name, QHeaderView::Stretch);
    view->header()->setSectionResizeMode(GroupsModel::Count, QHeaderView::ResizeToContents);
    view->expandAll();
    return view;
}

} // namespace gangmu
