// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/catalogue/catalogue_search.h"

namespace gangmu {

/// What people read for a facet and its values: "级别", "地方标准", "67 食品技术", "未填".
QString facetTitle(Facet facet);
QString facetValueText(Facet facet, const QString &key);
/// The same for a choice of a user-defined field.
QString choiceText(const QString &key);

/// Whether the filter asks for this value of the facet, and the filter that asks for it, or no more.
bool asksFor(const CatalogueFilter &filter, Facet facet, const QString &key);
CatalogueFilter withValue(CatalogueFilter filter, Facet facet, const QString &key, bool wanted);
/// The same for a user-defined field.
bool asksFor(const CatalogueFilter &filter, CatalogueFieldId field, const QString &key);
CatalogueFilter withValue(CatalogueFilter filter, CatalogueFieldId field, const QString &key, bool wanted);

/// One part of a filter that can be taken away by itself.
struct FilterChip
{
    QString text;            ///< "级别：地方标准、团体标准"
    CatalogueFilter without; ///< the filter that remains
};
/// All parts but the typed words, in a fixed order. fields: the user-defined ones that there are; what the
/// filter asks of others has no chip.
QList<FilterChip> chipsOf(const CatalogueFilter &filter, const QList<CatalogueField> &fields);

} // namespace gangmu
