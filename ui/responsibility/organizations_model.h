// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/organizations.h"

#include <QAbstractTableModel>

namespace gangmu {

/// The organizations of a region with their other spellings, what they are today, and their tasks in all
/// plans.
class OrganizationsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Kind, Aliases, Today, Tasks, ColumnCount };

    struct Row
    {
        Organization organization;
        QStringList aliases;
        QString today; ///< empty where nothing changed
        int tasks = 0;
        bool operator==(const Row &) const = default;
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Rows that are in both lists stay.
    void setRows(const QList<Row> &rows);
    const Row &at(int row) const { return m_rows[row]; }
    int rowOf(OrganizationId organization) const; ///< -1 if none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Row> m_rows;
};

} // namespace gangmu
