// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/catalogue/replacement_rows.h"

#include <QAbstractTableModel>
#include <QSet>

namespace gangmu {

/// What replacements ask to be looked at, those of some kinds alone where these are asked for.
class ReplacementModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Kind, Number, Title, Message, Place, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<ReplacementRow> &rows);
    /// Empty: all.
    void setKinds(const QSet<ReplacementRowKind> &kinds);
    const ReplacementRow *at(int row) const;
    /// The row of this entry, else of this standard; -1 where it is not shown.
    int rowOf(const ReplacementRow &wanted) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static QString kindText(ReplacementRowKind kind);

private:
    void collect();

    QList<ReplacementRow> m_all;
    QSet<ReplacementRowKind> m_kinds;
    QList<int> m_rows;
};

} // namespace gangmu
