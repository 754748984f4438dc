// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/finder_model.h"

#include "ui/shell/theme.h"

#include <QAction>

namespace gangmu {

using namespace Qt::StringLiterals;

void FinderModel::setEntries(QList<FinderEntry> entries)
{
    beginResetModel();
    const QList<FinderEntry> also = m_entries.mid(m_listed);
    m_entries = std::move(entries);
    m_listed = m_entries.size();
    m_entries += also;
    m_found = findEntries(m_entries, m_query, m_plan);
    endResetModel();
}

void FinderModel::setQuery(const QString &query, PlanId currentPlan, const QList<FinderEntry> &also)
{
    beginResetModel();
    m_entries.resize(m_listed);
    m_entries += also;
    m_query = query;
    m_plan = currentPlan;
    m_found = findEntries(m_entries, m_query, m_plan);
    endResetModel();
}

const FinderEntry *FinderModel::entryAt(int row) const
{
    return row >= 0 && row < m_found.size() ? &m_entries[m_found[row]] : nullptr;
}

int FinderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_found.size());
}

QVariant FinderModel::data(const QModelIndex &index, int role) const
{
    const FinderEntry *entry = index.isValid() ? entryAt(index.row()) : nullptr;
    if (!entry)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return entry->title;
    case Qt::DecorationRole:
        return entry->action && !entry->action->icon().isNull() ? entry->action->icon()
                                                                : themeIcon(foundKindIcon(entry->kind));
    case Qt::AccessibleTextRole:
        return tr("%1，%2", "title, kind").arg(entry->number + entry->title, foundKindText(entry->kind));
    case NumberRole:
        return entry->number;
    case ContextRole:
        return entry->context;
    case KindRole:
        return foundKindText(entry->kind);
    default:
        return {};
    }
}

QString foundKindText(FoundKind kind)
{
    switch (kind) {
    case FoundKind::Command:
        return FinderModel::tr("命令");
    case FoundKind::Plan:
        return FinderModel::tr("规划");
    case FoundKind::Node:
        return FinderModel::tr("条目");
    case FoundKind::Target:
        return FinderModel::tr("指标");
    case FoundKind::Organization:
        return FinderModel::tr("单位");
    case FoundKind::Standard:
        return FinderModel::tr("标准");
    case FoundKind::WorkItem:
        return FinderModel::tr("制修订项目");
    case FoundKind::Committee:
        return FinderModel::tr("技术委员会");
    }
    return {};
}

QString foundKindIcon(FoundKind kind)
{
    switch (kind) {
    case FoundKind::Command:
        return u"go-jump"_s;
    case FoundKind::Plan:
        return u"view-list-tree"_s;
    case FoundKind::Node:
        return u"view-list-text"_s;
    case FoundKind::Target:
        return u"flag"_s;
    case FoundKind::Organization:
        return u"user-group-new"_s;
    case FoundKind::Standard:
        return u"document-properties"_s;
    case FoundKind::WorkItem:
        return u"view-task"_s;
    case FoundKind::Committee:
        return u"user-group-new"_s;
    }
    return {};
}

} // namespace gangmu
