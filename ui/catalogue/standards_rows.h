// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/catalogue/catalogue_search.h"
#include "core/domain/standard.h"

#include <QObject>

namespace gangmu {

class CatalogueModel;
class CatalogueTable;
class FacetsModel;
class FilterBar;
class ColumnsAhead;
class Session;

/// Which standards the table shows, and in which order: asks the index when filter, order or catalogue
/// change, fills the model and the facets, and keeps the place of the reader. The first rows are there at
/// once; all of them, and the counts, come from a job. While a cell is being typed in the rows stay as they
/// are.
class StandardsRows : public QObject
{
    Q_OBJECT

public:
    StandardsRows(Session &session, FilterBar *filter, CatalogueTable *table, FacetsModel *facets,
                  QObject *parent);

    /// Afresh, e.g. for another workspace: no filter, by number.
    void restart();
    void setFilter(const CatalogueFilter &filter);
    /// Another filter. The first rows are there when this returns.
    void query();
    /// Reads the beginning of the catalogue straight from the file, until the index is there.
    void showBeginning();

    /// Shows the standard in the table and makes its row the current one; a filter that hides it goes.
    void reveal(StandardId standard);

    const CatalogueOrder &order() const { return m_order; }
    /// As counted last; nothing while counting.
    std::optional<qsizetype> passed() const { return m_passed; }
    qsizetype all() const { return m_all; }
    /// The heading of the column that is being read to sort by it; empty when it is not.
    QString loadingOrder() const { return m_loadingOrder; }

Q_SIGNALS:
    void changed(); ///< the rows, the counts, or what is being done
    void moved();   ///< the current row was set, and not by the user

private:
    struct Counted
    {
        CatalogueRows rows;
        CatalogueFacets facets;
        bool unchanged = false; ///< the same standards in the same order as are shown
    };
    /// Where one is in the table, to be there again.
    struct Place
    {
        StandardId current;
        int column = -1;
        int offset = 0; ///< rows between the first one on the screen and the current one
    };

    void count();
    void take(const Counted &counted);
    void followIndex();
    void showFirst();
    void sortBy(const CatalogueSort &sort);
    void sortByOwn(CatalogueFieldId field, bool ascending);
    void loadOrder();
    bool needsColumn() const;
    Place place() const;
    void goTo(const Place &place);
    void setCurrent(int row, int column);
    QDate today() const;

    Session &m_session;
    FilterBar *m_filter;
    CatalogueTable *m_table;
    CatalogueModel *m_model;
    FacetsModel *m_facets;
    ColumnsAhead *m_ahead;
    CatalogueOrder m_order;
    CatalogueFieldId m_ownOrder; ///< sorted by this field of the users; the order carries its ranks
    std::optional<qsizetype> m_passed;
    qsizetype m_all = 0;
    QString m_loadingOrder;
    StandardId m_wanted; ///< to be revealed when its row comes
};

} // namespace gangmu
