// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QList>

namespace gangmu {

/// A table whose rows are values with an identity. setRows() changes only what differs, so that selection,
/// scrolling and an open editor survive an edit elsewhere. With a spare row the table ends in an empty line
/// that takes a new row.
template <class Row>
class RowsModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    const QList<Row> &rows() const { return m_rows; }
    /// The row, or a default one for the spare line and beyond.
    Row at(int row) const { return row >= 0 && row < m_rows.size() ? m_rows[row] : Row(); }
    bool isSpare(int row) const { return row == m_rows.size(); }
    int rowOf(qint64 key) const
    {
        for (int row = 0; row < m_rows.size(); ++row) {
            if (keyOf(m_rows[row]) == key)
                return row;
        }
        return -1;
    }

    /// Rows of another thing: nothing of the old ones is kept.
    void replaceRows(const QList<Row> &rows)
    {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
    void setRows(const QList<Row> &rows)
    {
        const auto same = [&](qsizetype a, qsizetype b) { return keyOf(m_rows[a]) == keyOf(rows[b]); };
        qsizetype first = 0;
        while (first < m_rows.size() && first < rows.size() && same(first, first))
            ++first;
        qsizetype oldEnd = m_rows.size();
        qsizetype newEnd = rows.size();
        while (oldEnd > first && newEnd > first && same(oldEnd - 1, newEnd - 1)) {
            --oldEnd;
            --newEnd;
        }
        if (oldEnd > first) {
            beginRemoveRows({}, int(first), int(oldEnd) - 1);
            m_rows.remove(first, oldEnd - first);
            endRemoveRows();
        }
        if (newEnd > first) {
            beginInsertRows({}, int(first), int(newEnd) - 1);
            for (qsizetype row = first; row < newEnd; ++row)
                m_rows.insert(row, rows[row]);
            endInsertRows();
        }
        const QList<Row> before = std::exchange(m_rows, rows);
        for (int row = 0; row < m_rows.size(); ++row) {
            if (m_rows[row] != before[row])
                Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size()) + (m_spare ? 1 : 0);
    }

protected:
    virtual qint64 keyOf(const Row &row) const = 0;
    void setSpare(bool spare)
    {
        if (spare == m_spare)
            return;
        if (spare)
            beginInsertRows({}, int(m_rows.size()), int(m_rows.size()));
        else
            beginRemoveRows({}, int(m_rows.size()), int(m_rows.size()));
        m_spare = spare;
        spare ? endInsertRows() : endRemoveRows();
    }

private:
    QList<Row> m_rows;
    bool m_spare = false;
};

} // namespace gangmu
