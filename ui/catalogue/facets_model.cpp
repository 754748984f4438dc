// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/facets_model.h"

#include "core/domain/terms.h"
#include "ui/catalogue/filter_words.h"
#include "ui/shell/theme.h"

#include <QFont>

namespace gangmu {

void FacetsModel::setFilter(const CatalogueFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    for (int facet = 0; facet < facetCount; ++facet) {
        const QModelIndex top = index(facet, Name);
        if (const int rows = rowCount(top); rows > 0)
            Q_EMIT dataChanged(index(0, Name, top), index(rows - 1, Name, top), {Qt::CheckStateRole});
    }
}

void FacetsModel::setFacets(const CatalogueFacets &facets)
{
    for (int facet = 0; facet < facetCount; ++facet) {
        QList<FacetValue> values = facets.of(Facet(facet));
        // A ticked value that nothing has now stays, or it could not be taken back here.
        for (const FacetValue &old : std::as_const(m_values[size_t(facet)])) {
            const bool there = std::any_of(values.cbegin(), values.cend(),
                                           [&](const FacetValue &value) { return value.key == old.key; });
            if (!there && asksFor(m_filter, Facet(facet), old.key))
                values.append({old.key, 0});
        }
        QList<FacetValue> &shown = m_values[size_t(facet)];
        if (values == shown)
            continue;
        const QModelIndex top = index(facet, Name);
        const bool sameKeys =
            std::equal(values.cbegin(), values.cend(), shown.cbegin(), shown.cend(),
                       [](const FacetValue &one, const FacetValue &other) { return one.key == other.key; });
        if (sameKeys) {
            shown = values;
            Q_EMIT dataChanged(index(0, Name, top), index(int(shown.size()) - 1, Count, top));
        } else {
            // The group itself stays, and so does whether it is open.
            if (!shown.isEmpty()) {
                beginRemoveRows(top, 0, int(shown.size()) - 1);
                shown.clear();
                endRemoveRows();
            }
            if (!values.isEmpty()) {
                beginInsertRows(top, 0, int(values.size()) - 1);
                shown = values;
                endInsertRows();
            }
        }
        Q_EMIT dataChanged(top, top.siblingAtColumn(Count));
    }
}

QModelIndex FacetsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex FacetsModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, quintptr(0));
}

int FacetsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return facetCount;
    if (parent.internalId() != 0 || parent.column() != Name)
        return 0;
    return int(m_values[size_t(parent.row())].size());
}

int FacetsModel::columnCount(const QModelIndex &) const
{
    return 2;
}

const FacetValue *FacetsModel::valueAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    return &m_values[index.internalId() - 1][index.row()];
}

QVariant FacetsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (const FacetValue *value = valueAt(index))
        return valueData(Facet(index.internalId() - 1), *value, index.column(), role);
    if (index.column() != Name)
        return {};
    if (role == Qt::DisplayRole)
        return facetTitle(Facet(index.row()));
    if (role == Qt::FontRole) {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    return {};
}

QVariant FacetsModel::valueData(Facet facet, const FacetValue &value, int column, int role) const
{
    if (column == Count) {
        if (role == Qt::DisplayRole)
            return numberText(double(value.count));
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return role == Qt::ForegroundRole ? QVariant(themeColors().muted) : QVariant();
    }
    const QString text = facetValueText(facet, value.key);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text;
    case Qt::AccessibleTextRole:
        return tr("%1：%2，%3 项", "facet: value, number of standards")
            .arg(facetTitle(facet), text, numberText(double(value.count)));
    case Qt::CheckStateRole:
        return asksFor(m_filter, facet, value.key) ? Qt::Checked : Qt::Unchecked;
    default:
        return {};
    }
}

bool FacetsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const FacetValue *facetValue = valueAt(index);
    if (!facetValue || index.column() != Name || role != Qt::CheckStateRole)
        return false;
    const auto facet = Facet(index.internalId() - 1);
    const QString key = facetValue->key;
    setFilter(withValue(m_filter, facet, key, value.toInt() == Qt::Checked));
    Q_EMIT filterRequested(m_filter);
    return true;
}

QVariant FacetsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    // The header does not show; a word there would still make the column of the figures as wide as itself.
    if (orientation != Qt::Horizontal || role != Qt::AccessibleTextRole)
        return {};
    return section == Name ? tr("筛选") : tr("项数");
}

Qt::ItemFlags FacetsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == 0)
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == Name)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace gangmu
