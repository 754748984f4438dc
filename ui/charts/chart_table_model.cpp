// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_table_model.h"

#include <QFont>

namespace gangmu {

namespace {

bool sameColumns(const QList<TableColumn> &a, const QList<TableColumn> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const TableColumn &x, const TableColumn &y) {
        return x.heading == y.heading && x.numeric == y.numeric;
    });
}

} // namespace

void ChartTableModel::setTable(const TableData &table)
{
    if (!sameColumns(m_table.columns, table.columns)) {
        beginResetModel();
        m_table = table;
        endResetModel();
        return;
    }
    const int before = rowCount();
    const int after = int(table.rows.size());
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_table = table;
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_table = table;
        endRemoveRows();
    } else {
        m_table = table;
    }
    if (const int kept = std::min(before, after); kept > 0)
        Q_EMIT dataChanged(index(0, 0), index(kept - 1, columnCount() - 1));
}

QList<ChartRow> ChartTableModel::rowsBehind(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const QList<TableCell> &line = m_table.rows[index.row()];
    const QList<ChartRow> own = line[index.column()].rows;
    return own.isEmpty() && !line[index.column()].number ? line.first().rows : own;
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.columns.size());
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TableCell &cell = m_table.rows[index.row()][index.column()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return cell.text;
    case SortRole:
        return cell.number ? QVariant(*cell.number) : QVariant(cell.text);
    case Qt::TextAlignmentRole:
        return int((m_table.columns[index.column()].numeric ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    case Qt::FontRole:
        if ((m_table.totals && index.row() == m_table.rows.size() - 1) ||
            m_table.sums.contains(index.row())) {
            QFont bold;
            bold.setWeight(QFont::DemiBold);
            return bold;
        }
        return {};
    default:
        return {};
    }
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_table.columns.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_table.columns[section].heading;
    if (role == Qt::TextAlignmentRole)
        return int((m_table.columns[section].numeric ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

} // namespace gangmu
