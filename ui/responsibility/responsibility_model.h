// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/matrix.h"

#include <QAbstractTableModel>

namespace gangmu {

/// The responsibility matrix as a table: tasks with the headings of their groups between them, organizations
/// as columns. It shows what it is given and changes nothing itself.
class ResponsibilityModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct Filter
    {
        QString tasks;         ///< text, or pinyin initials
        QString organizations; ///< the same; also matches aliases
        bool holes = false;    ///< only tasks without lead and organizations without task
        bool isEmpty() const { return tasks.isEmpty() && organizations.isEmpty() && !holes; }
        bool operator==(const Filter &) const = default;
    };

    using QAbstractTableModel::QAbstractTableModel;

    const ResponsibilityMatrix &matrix() const { return m_matrix; }
    /// Takes a matrix that was read again; rows and columns that are in both stay.
    void setMatrix(const ResponsibilityMatrix &matrix);
    /// Follows a notice; false where the matrix must be read again.
    bool apply(const ChangeNotice &notice);

    const Filter &filter() const { return m_filter; }
    /// What shows holes is settled now: a task stays in sight when it gets its lead.
    void setFilter(const Filter &filter);

    bool isGroup(int row) const { return m_rows[row].row < 0; }
    int matrixGroup(int row) const { return m_rows[row].group; }
    /// Index of the task in the matrix; -1 for a group heading.
    int matrixRow(int row) const { return m_rows[row].row; }
    int matrixColumn(int column) const { return m_columns[column]; }
    NodeId nodeAt(int row) const;
    OrganizationId organizationAt(int column) const;
    MatrixCell cellAt(const QModelIndex &index) const;
    /// -1 where it is not shown.
    int rowOf(NodeId node) const;
    int columnOf(OrganizationId organization) const;
    /// The first shown task; -1 where there is none.
    int firstTask() const;
    /// The next column behind `from`, round the end, whose name, alias or pinyin initials begin with the text
    /// (the initials also without the 省 or 市 before a name); -1 where there is none.
    int findOrganization(const QString &text, int from) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// Sums and holes may look otherwise.
    void totalsChanged();

private:
    struct Row
    {
        int group = 0;
        int row = -1; ///< -1: the heading of the group
    };
    QList<Row> wantedRows(const ResponsibilityMatrix &matrix) const;
    QList<int> wantedColumns(const ResponsibilityMatrix &matrix) const;
    void show(const ResponsibilityMatrix &given);
    QString cellToolTip(int row, int column) const;
    QString taskToolTip(int row) const;
    QString organizationToolTip(int column) const;

    ResponsibilityMatrix m_matrix;
    Filter m_filter;
    QList<Row> m_rows;
    QList<int> m_columns;
};

} // namespace gangmu
