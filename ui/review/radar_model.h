// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/catalogue/radar_rows.h"

#include <QAbstractTableModel>
#include <QCache>

namespace gangmu {

class Session;
struct ChangeNotice;

/// The standards that are to be reviewed, as a table. Holds row numbers and days alone; what is looked at is
/// read from the file, a page at a time.
class RadarModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { DueOn, Days, Number, Title, Level, ReviewedOn, Committee, IssuedOn, State, ColumnCount };

    explicit RadarModel(Session &session, QObject *parent = nullptr);

    void show(CatalogueIndex::Pointer index, std::vector<RadarRow> rows);
    /// Forgets what was read of rows that changed.
    void take(const ChangeNotice &notice);

    StandardId idAt(int row) const;
    /// -1 where it is not shown.
    int rowOf(StandardId id) const;
    const std::vector<RadarRow> &rows() const { return m_rows; }
    const CatalogueIndex::Pointer &catalogue() const { return m_index; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Asks for another order; the rows come from whoever answers orderRequested().
    void sort(int column, Qt::SortOrder order) override;

    /// "超期 320 天", "还有 45 天".
    static QString daysText(const QDate &dueOn, const QDate &today);
    static QString heading(Column column);
    static QString textOf(const Standard &standard, Column column, const QDate &dueOn, const QDate &today);

Q_SIGNALS:
    void orderRequested(const gangmu::RadarOrder &order);

private:
    using Page = QHash<StandardId, Standard>;
    const Standard *standardAt(int row) const;

    Session &m_session;
    CatalogueIndex::Pointer m_index;
    std::vector<RadarRow> m_rows;
    mutable QCache<int, Page> m_pages;
};

} // namespace gangmu
