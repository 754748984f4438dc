// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chart_data.h"

#include <QAbstractTableModel>

namespace gangmu {

/// A TableData as a model: the figures of a chart, or the rows behind one.
class ChartTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// SortRole is the number where there is one, else the text.
    enum Roles { SortRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// Where the columns stay, rows are changed, added or removed; other columns make a new table.
    void setTable(const TableData &table);
    const TableData &table() const { return m_table; }
    /// What stands behind a cell: its own rows, else those of its line.
    QList<ChartRow> rowsBehind(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    TableData m_table;
};

} // namespace gangmu
