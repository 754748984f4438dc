// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/target_list_model.h"

#include "core/domain/terms.h"
#include "ui/inspector/progress_text.h"
#include "ui/shell/theme.h"

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

QColor colorOf(ProgressState state)
{
    switch (state) {
    case ProgressState::Reached:
        return themeColors().done;
    case ProgressState::Behind:
        return themeColors().dueSoon;
    case ProgressState::Missed:
        return themeColors().overdue;
    case ProgressState::OnPace:
        return themeColors().accent;
    case ProgressState::NoFigure:
    case ProgressState::Unpaced:
        break;
    }
    return themeColors().muted;
}

} // namespace

void TargetListModel::setTargets(const QList<OverviewTarget> &targets)
{
    const bool same = std::equal(
        targets.begin(), targets.end(), m_targets.begin(), m_targets.end(),
        [](const OverviewTarget &a, const OverviewTarget &b) { return a.target.id == b.target.id; });
    if (same) {
        m_targets = targets;
        if (!targets.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(targets.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_targets = targets;
    endResetModel();
}

int TargetListModel::rowOf(TargetId target) const
{
    for (int row = 0; row < m_targets.size(); ++row) {
        if (m_targets[row].target.id == target)
            return row;
    }
    return -1;
}

int TargetListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_targets.size());
}

int TargetListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TargetListModel::sortValue(const OverviewTarget &row, int column) const
{
    switch (column) {
    case Metric:
        return row.target.metric;
    case Bar:
    case Figures:
        return row.progress.share.value_or(-1);
    case State:
        return int(row.progress.state);
    case Deadline:
        return row.target.deadlineYear.value_or(9999);
    }
    return {};
}

QVariant TargetListModel::data(const QModelIndex &index, int role) const
{
    const OverviewTarget &row = m_targets[index.row()];
    switch (role) {
    case SortRole:
        return sortValue(row, index.column());
    case ShareRole:
        return row.progress.share ? QVariant(*row.progress.share) : QVariant();
    case TimeGoneRole:
        return row.progress.timeGone ? QVariant(*row.progress.timeGone) : QVariant();
    case StateRole:
        return int(row.progress.state);
    case Qt::ToolTipRole:
        return index.column() == Metric ? row.target.metric : progressText(row.target, row.progress);
    case Qt::AccessibleTextRole:
        return index.column() == Bar ? progressText(row.target, row.progress) : data(index, Qt::DisplayRole);
    case Qt::ForegroundRole:
        return index.column() == State || index.column() == Bar ? QVariant(colorOf(row.progress.state))
                                                                : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Figures ? int(Qt::AlignRight | Qt::AlignVCenter)
                                         : int(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case Metric:
        return row.target.metric;
    case Figures:
        return u"%1 / %2"_s.arg(row.progress.done ? numberText(*row.progress.done) : u"—"_s,
                                boundText(row.target));
    case State:
        return termOf(row.progress.state);
    case Deadline:
        return row.target.deadlineYear ? tr("%1年").arg(*row.target.deadlineYear) : tr("未定");
    }
    return {};
}

QVariant TargetListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Metric:
        return tr("指标");
    case Bar:
        return tr("进度（│ 时间）");
    case Figures:
        return tr("完成 / 目标");
    case State:
        return tr("状态");
    case Deadline:
        return tr("期限");
    }
    return {};
}

} // namespace gangmu
