// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/catalogue/catalogue_search.h"

#include <QAbstractItemModel>

namespace gangmu {

/// The values of all facets with their counts, to be ticked: facets at the top, those of user-defined fields
/// last, their values below. What the filter asks for is listed even where no row has it.
class FacetsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Count };

    explicit FacetsModel(QObject *parent = nullptr);

    void setFilter(const CatalogueFilter &filter);
    void setFacets(const CatalogueFacets &facets);

    QModelIndex indexOf(Facet facet) const { return index(int(facet), Name); }
    /// Invalid where the field has no facet.
    QModelIndex indexOf(CatalogueFieldId field) const;
    /// The field whose facet this is; null for others.
    CatalogueFieldId fieldAt(const QModelIndex &index) const;

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
    /// A facet with its values: of every catalogue, or of a user-defined field.
    struct Group
    {
        Facet facet = Facet::Level;
        CatalogueFieldId field; ///< null: not of a field
        QString title;
        QList<FacetValue> values;
    };
    void setOwn(const QList<OwnFacet> &own);
    void setValues(int row, QList<FacetValue> values);
    bool isTicked(const Group &group, const QString &key) const;
    const Group &groupOf(const QModelIndex &value) const { return m_groups[value.internalId() - 1]; }
    const FacetValue *valueAt(const QModelIndex &index) const;
    QVariant valueData(const Group &group, const FacetValue &value, int column, int role) const;

    CatalogueFilter m_filter;
    std::vector<Group> m_groups;
};

} // namespace gangmu
