// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/catalogue/currency_check.h"

#include <memory>
#include <QAbstractTableModel>
#include <QSet>

namespace gangmu {

using CurrencyDifferences = std::shared_ptr<const QList<CurrencyDifference>>;

/// The differences between the catalogue and a newer list, both sides beside each other; those of some kinds
/// alone where these are asked for.
class CurrencyModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Kind, Number, Title, Ours, Theirs, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setDifferences(CurrencyDifferences differences);
    /// Empty: all.
    void setKinds(const QSet<CurrencyKind> &kinds);
    /// Shown rows that were taken over.
    void remove(const QSet<int> &differences);

    const CurrencyDifference *at(int row) const;
    /// Which of the differences stands in a row.
    int differenceAt(int row) const { return m_rows.value(row, -1); }
    qsizetype rowsOf(CurrencyKind kind) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Whether accepting it changes the catalogue.
    static bool isNews(const CurrencyDifference &difference);

private:
    void collect();

    CurrencyDifferences m_differences;
    QSet<int> m_removed;
    QSet<CurrencyKind> m_kinds;
    QList<int> m_rows; ///< differences
};

/// One difference field by field: ours, theirs, what changes first.
class CurrencySidesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Field, Ours, Theirs, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const CurrencyDifference *difference);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line
    {
        QString field;
        QString ours;
        QString theirs;
        bool changes = false;
    };
    QList<Line> m_lines;
};

} // namespace gangmu
