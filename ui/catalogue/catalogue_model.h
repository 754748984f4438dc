// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/catalogue/catalogue_search.h"

#include <QAbstractTableModel>
#include <QCache>

namespace gangmu {

class Session;
struct ChangeNotice;

/// The standards that passed the filter, as a table: our columns (see StandardColumn), and behind them the
/// fields that the users added. Holds row numbers alone; the rows that are looked at are read from the file,
/// a page at a time, and some pages are kept.
class CatalogueModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Roles { IdRole = Qt::UserRole };

    explicit CatalogueModel(Session &session, QObject *parent = nullptr);

    /// Other rows from here on: nothing of what was there is kept.
    void show(CatalogueIndex::Pointer index, CatalogueRows rows);
    /// What show() was given were only the first of these.
    void complete(CatalogueRows rows);
    /// The same standards in the same order, by another index.
    void replace(CatalogueIndex::Pointer index, CatalogueRows rows);
    /// Without an index: these alone.
    void showOnly(const QList<Standard> &standards);
    /// Forgets what was read of rows that changed, so that they are painted as they are now.
    void take(const ChangeNotice &notice);
    /// Reads which fields the users have; columns come and go, those that stay keep their places.
    void readFields();

    const CatalogueIndex::Pointer &index() const { return m_index; }
    const CatalogueRows &rows() const { return m_rows; }
    using QAbstractTableModel::index;

    StandardId idAt(int row) const;
    /// -1 where it is not shown. A millisecond or two for a million rows.
    int rowOf(StandardId id) const;
    /// The whole row; nothing where it is gone.
    const Standard *standardAt(int row) const;
    static bool isOwn(int section) { return section >= standardColumnCount; }
    static StandardColumn columnAt(int section) { return StandardColumn(section); } ///< unless isOwn()
    /// The field of the users in this section; null for any other.
    const CatalogueField *ownField(int section) const;
    int sectionOf(CatalogueFieldId field) const; ///< -1 where there is none
    QString heading(int section) const;
    /// By which a layout remembers the column.
    QString keyOf(int section) const;
    /// The words of a column with choices, in their order.
    QStringList choices(int section) const;
    /// What the catalogue has in a column of words that repeat (技术委员会, 归口部门, 专业领域, 地区), to
    /// complete what is typed; empty for any other, and where there are too many to choose from.
    QStringList knownValues(int section) const;
    ColumnKind kind(int section) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Asks for another order; the rows come from whoever answers sortRequested().
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void sortRequested(const gangmu::CatalogueSort &sort);
    void ownSortRequested(gangmu::CatalogueFieldId field, bool ascending);

private:
    struct Page
    {
        QHash<StandardId, Standard> standards;
        QHash<StandardId, QList<FieldValue>> values;
    };
    const Page *pageAt(int row) const;
    QString ownText(int row, CatalogueFieldId field) const;
    QVariant colorAt(const Standard &standard, StandardColumn column) const;

    Session &m_session;
    CatalogueIndex::Pointer m_index;
    CatalogueRows m_rows;
    QList<StandardId> m_ids;        ///< instead of m_rows, without an index
    QList<CatalogueField> m_fields; ///< in the order in which they came
    mutable QCache<int, Page> m_pages;
};

} // namespace gangmu
