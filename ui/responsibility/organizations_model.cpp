// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/responsibility/organizations_model.h"

#include "core/domain/terms.h"

namespace gangmu {

void OrganizationsModel::setRows(const QList<Row> &rows)
{
    const auto same = [&](qsizetype a, qsizetype b) {
        return m_rows[a].organization.id == rows[b].organization.id;
    };
    qsizetype first = 0;
    while (first < m_rows.size() && first < rows.size() && same(first, first))
        ++first;
    qsizetype oldEnd = m_rows.size();
    qsizetype newEnd = rows.size();
    while (oldEnd > first && newEnd > first && same(oldEnd - 1, newEnd - 1)) {
        --oldEnd;
        --newEnd;
    }
    if (oldEnd > first) {
        beginRemoveRows({}, int(first), int(oldEnd) - 1);
        m_rows.remove(first, oldEnd - first);
        endRemoveRows();
    }
    if (newEnd > first) {
        beginInsertRows({}, int(first), int(newEnd) - 1);
        m_rows = rows;
        endInsertRows();
    }
    const QList<Row> before = std::exchange(m_rows, rows);
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row] != before[row])
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

int OrganizationsModel::rowOf(OrganizationId organization) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].organization.id == organization)
            return row;
    }
    return -1;
}

int OrganizationsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int OrganizationsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant OrganizationsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == Tasks)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const Row &row = m_rows[index.row()];
    switch (Column(index.column())) {
    case Name:
        return row.organization.name;
    case Kind:
        return termOf(row.organization.kind);
    case Aliases:
        return row.aliases.join(QChar(u'、'));
    case Today:
        return row.today;
    case Tasks:
        return row.tasks;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant OrganizationsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Name:
        return tr("单位");
    case Kind:
        return tr("类别");
    case Aliases:
        return tr("又作");
    case Today:
        return tr("现机构");
    case Tasks:
        return tr("任务");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace gangmu
