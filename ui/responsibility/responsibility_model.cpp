// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/responsibility/responsibility_model.h"
#include "core/domain/terms.h"

#include "ui/responsibility/matrix_search.h"

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

/// The part of two lists that differs: [first, end of old) becomes [first, end of new).
struct Difference
{
    int first = 0;
    int oldEnd = 0;
    int newEnd = 0;
};

template <class Same>
Difference differenceOf(qsizetype oldSize, qsizetype newSize, Same same)
{
    Difference d{0, int(oldSize), int(newSize)};
    while (d.first < d.oldEnd && d.first < d.newEnd && same(d.first, d.first))
        ++d.first;
    while (d.oldEnd > d.first && d.newEnd > d.first && same(d.oldEnd - 1, d.newEnd - 1)) {
        --d.oldEnd;
        --d.newEnd;
    }
    return d;
}

} // namespace

QList<ResponsibilityModel::Row> ResponsibilityModel::wantedRows(const ResponsibilityMatrix &matrix) const
{
    bool holes = false;
    if (m_filter.holes) {
        for (int row = 0; row < matrix.rows().size() && !holes; ++row)
            holes = matrix.lacksLead(row);
    }
    QList<Row> wanted;
    for (int row = 0; row < matrix.rows().size(); ++row) {
        const MatrixRow &task = matrix.rows()[row];
        if ((holes && !matrix.lacksLead(row)) || !taskMatches(matrix, row, m_filter.tasks))
            continue;
        if (wanted.isEmpty() || wanted.last().group != task.group)
            wanted.append({task.group, -1});
        wanted.append({task.group, row});
    }
    return wanted;
}

QList<int> ResponsibilityModel::wantedColumns(const ResponsibilityMatrix &matrix) const
{
    // With no organization idle all are shown: somebody has to be chosen as lead.
    bool holes = false;
    if (m_filter.holes) {
        for (int column = 0; column < matrix.columns().size() && !holes; ++column)
            holes = matrix.lacksTask(column);
    }
    QList<int> wanted;
    for (int column = 0; column < matrix.columns().size(); ++column) {
        if ((!holes || matrix.lacksTask(column)) &&
            organizationMatches(matrix, column, m_filter.organizations))
            wanted.append(column);
    }
    return wanted;
}

void ResponsibilityModel::setMatrix(const ResponsibilityMatrix &matrix)
{
    show(matrix);
}

void ResponsibilityModel::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    show(m_matrix);
}

void ResponsibilityModel::show(const ResponsibilityMatrix &given)
{
    const ResponsibilityMatrix matrix = given;
    const QList<Row> rows = wantedRows(matrix);
    const QList<int> columns = wantedColumns(matrix);
    const auto rowKey = [](const ResponsibilityMatrix &m, const Row &row) {
        return row.row < 0 ? std::pair(true, m.groups()[row.group].node)
                           : std::pair(false, m.rows()[row.row].node);
    };
    const Difference down = differenceOf(m_rows.size(), rows.size(), [&](int a, int b) {
        return rowKey(m_matrix, m_rows[a]) == rowKey(matrix, rows[b]);
    });
    const Difference across = differenceOf(m_columns.size(), columns.size(), [&](int a, int b) {
        return m_matrix.columns()[m_columns[a]].organization == matrix.columns()[columns[b]].organization;
    });
    // What goes leaves the old matrix, what comes joins the new one; the rest only points elsewhere.
    if (down.oldEnd > down.first) {
        beginRemoveRows({}, down.first, down.oldEnd - 1);
        m_rows.remove(down.first, down.oldEnd - down.first);
        endRemoveRows();
    }
    if (across.oldEnd > across.first) {
        beginRemoveColumns({}, across.first, across.oldEnd - 1);
        m_columns.remove(across.first, across.oldEnd - across.first);
        endRemoveColumns();
    }
    m_matrix = matrix;
    m_rows = rows.first(down.first) + rows.sliced(down.newEnd);
    m_columns = columns.first(across.first) + columns.sliced(across.newEnd);
    if (down.newEnd > down.first) {
        beginInsertRows({}, down.first, down.newEnd - 1);
        m_rows = rows;
        endInsertRows();
    }
    if (across.newEnd > across.first) {
        beginInsertColumns({}, across.first, across.newEnd - 1);
        m_columns = columns;
        endInsertColumns();
    }
    if (!m_rows.isEmpty())
        Q_EMIT headerDataChanged(Qt::Vertical, 0, int(m_rows.size()) - 1);
    if (!m_columns.isEmpty())
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, int(m_columns.size()) - 1);
    if (!m_rows.isEmpty() && !m_columns.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, int(m_columns.size()) - 1));
    Q_EMIT totalsChanged();
}

bool ResponsibilityModel::apply(const ChangeNotice &notice)
{
    const ResponsibilityMatrix::Update update = m_matrix.apply(notice);
    if (update.structure)
        return false;
    for (const ResponsibilityMatrix::Place &place : update.cells) {
        const int row = rowOf(m_matrix.rows()[place.row].node);
        const int column = int(m_columns.indexOf(place.column));
        if (row >= 0 && column >= 0)
            Q_EMIT dataChanged(index(row, column), index(row, column));
    }
    if (!update.cells.isEmpty())
        Q_EMIT totalsChanged();
    return true;
}

NodeId ResponsibilityModel::nodeAt(int row) const
{
    const Row &place = m_rows[row];
    return place.row < 0 ? m_matrix.groups()[place.group].node : m_matrix.rows()[place.row].node;
}

OrganizationId ResponsibilityModel::organizationAt(int column) const
{
    return m_matrix.columns()[m_columns[column]].organization;
}

MatrixCell ResponsibilityModel::cellAt(const QModelIndex &index) const
{
    const int row = m_rows[index.row()].row;
    return row < 0 ? MatrixCell() : m_matrix.cell(row, m_columns[index.column()]);
}

int ResponsibilityModel::rowOf(NodeId node) const
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].row >= 0 && m_matrix.rows()[m_rows[i].row].node == node)
            return i;
    }
    return -1;
}

int ResponsibilityModel::columnOf(OrganizationId organization) const
{
    return int(m_columns.indexOf(m_matrix.columnOf(organization)));
}

int ResponsibilityModel::firstTask() const
{
    return m_rows.size() > 1 ? 1 : -1;
}

int ResponsibilityModel::findOrganization(const QString &text, int from) const
{
    const int count = int(m_columns.size());
    for (int step = 0; step < count; ++step) {
        const int column = (from + 1 + step) % count;
        if (organizationBegins(m_matrix, m_columns[column], text))
            return column;
    }
    return -1;
}

int ResponsibilityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ResponsibilityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant ResponsibilityModel::data(const QModelIndex &index, int role) const
{
    const int row = index.isValid() ? m_rows[index.row()].row : -1;
    if (row < 0)
        return {};
    const int column = m_columns[index.column()];
    switch (role) {
    case Qt::DisplayRole:
        return m_matrix.cell(row, column).mark();
    case Qt::ToolTipRole:
        return cellToolTip(row, column);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    case Qt::AccessibleTextRole: {
        const auto what = m_matrix.cell(row, column).role();
        return tr("%1，%2：%3")
            .arg(m_matrix.rows()[row].title, m_matrix.columns()[column].name,
                 what ? termOf(*what) : tr("无"));
    }
    default:
        return {};
    }
}

QVariant ResponsibilityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal) {
        if (section < 0 || section >= m_columns.size())
            return {};
        if (role == Qt::DisplayRole)
            return m_matrix.columns()[m_columns[section]].name;
        return role == Qt::ToolTipRole ? organizationToolTip(m_columns[section]) : QVariant();
    }
    if (section < 0 || section >= m_rows.size())
        return {};
    const Row &place = m_rows[section];
    if (place.row < 0)
        return role == Qt::DisplayRole || role == Qt::ToolTipRole
                   ? QVariant(m_matrix.groups()[place.group].path())
                   : QVariant();
    if (role == Qt::DisplayRole)
        return QString(m_matrix.rows()[place.row].number + m_matrix.rows()[place.row].title);
    return role == Qt::ToolTipRole ? taskToolTip(place.row) : QVariant();
}

Qt::ItemFlags ResponsibilityModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows[index.row()].row < 0)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace gangmu
