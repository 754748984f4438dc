// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/differences.h"

#include <QAbstractTableModel>

namespace gangmu {

/// The differences of two versions, one a row.
class DifferencesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Kind, Subject, What, Before, After, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setDifferences(const QList<PlanDifference> &differences);
    const PlanDifference &at(int row) const { return m_differences[row]; }
    /// All rows with their headings, for a spreadsheet: cells separated by tabs.
    QString asTable() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<PlanDifference> m_differences;
};

} // namespace gangmu
