// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/overview.h"

#include <QAbstractTableModel>

namespace gangmu {

/// The targets of a plan with their progress. The bar's column is painted from the roles below.
class TargetListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Metric, Bar, Figures, State, Deadline, ColumnCount };
    enum Role { SortRole = Qt::UserRole, ShareRole, TimeGoneRole, StateRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// Takes over new values; where the targets are the same ones, only what they say changes.
    void setTargets(const QList<OverviewTarget> &targets);
    const OverviewTarget &at(int row) const { return m_targets[row]; }
    /// -1 where it is not listed.
    int rowOf(TargetId target) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant sortValue(const OverviewTarget &row, int column) const;

    QList<OverviewTarget> m_targets;
};

} // namespace gangmu
