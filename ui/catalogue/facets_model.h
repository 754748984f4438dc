// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/catalogue/catalogue_search.h"

#include <QAbstractItemModel>

namespace gangmu {

/// The values of all facets with their counts, to be ticked: facets at the top, their values below. What the
/// filter asks for is listed even where no row has it.
class FacetsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Count };

    using QAbstractItemModel::QAbstractItemModel;

    void setFilter(const CatalogueFilter &filter);
    void setFacets(const CatalogueFacets &facets);

    QModelIndex indexOf(Facet facet) const { return index(int(facet), Name); }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// A value was ticked or is no more.
    void filterRequested(const gangmu::CatalogueFilter &filter);

private:
    const FacetValue *valueAt(const QModelIndex &index) const;
    QVariant valueData(Facet facet, const FacetValue &value, int column, int role) const;

    CatalogueFilter m_filter;
    std::array<QList<FacetValue>, facetCount> m_values;
};

} // namespace gangmu
