// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/standard_column.h"

#include <QAbstractTableModel>

namespace gangmu {

/// Rows of the catalogue side by side, to make one of them: a line for each field that any of them has, a
/// column for each standard. Where they differ, one cell of the line is chosen by its tick. The tick above
/// says which standards take part.
class ComparisonModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setStandards(const QList<Standard> &standards);

    /// Those that take part.
    QList<Standard> taken() const;
    /// What becomes of them: the first one that takes part, with the values that are chosen.
    Standard merged() const;
    /// Whether the standards differ in the field of a line.
    bool differs(int row) const;
    int differences() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void choose();
    void setTaken(int column, bool taken);

    QList<Standard> m_standards; ///< the one that is kept first
    QList<bool> m_taken;
    QList<StandardColumn> m_fields; ///< of the lines below the first
    QList<int> m_chosen;            ///< for each field the standard whose value it takes
};

} // namespace gangmu
