// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/differences_model.h"

#include "ui/shell/theme.h"

namespace gangmu {

using namespace Qt::StringLiterals;

void DifferencesModel::setDifferences(const QList<PlanDifference> &differences)
{
    if (differences == m_differences)
        return;
    beginResetModel();
    m_differences = differences;
    endResetModel();
}

QString DifferencesModel::asTable() const
{
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < ColumnCount; ++column)
        cells.append(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    lines.append(cells.join(u'\t'));
    for (int row = 0; row < rowCount(); ++row) {
        cells.clear();
        for (int column = 0; column < ColumnCount; ++column)
            cells.append(index(row, column).data().toString().simplified());
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

int DifferencesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_differences.size());
}

int DifferencesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DifferencesModel::data(const QModelIndex &index, int role) const
{
    const PlanDifference &difference = m_differences[index.row()];
    if (role == Qt::ForegroundRole && index.column() == Before)
        return themeColors().muted;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Kind:
        return differenceKindText(difference.kind);
    case Subject:
        return difference.subject;
    case What:
        return difference.field;
    case Before:
        return difference.before;
    case After:
        return difference.after;
    }
    return {};
}

QVariant DifferencesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kind:
        return tr("变动");
    case Subject:
        return tr("对象");
    case What:
        return tr("内容");
    case Before:
        return tr("原为");
    case After:
        return tr("现为");
    }
    return {};
}

} // namespace gangmu
