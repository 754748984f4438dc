// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/facets_model.h"

#include "core/domain/terms.h"
#include "ui/catalogue/filter_words.h"
#include "ui/shell/theme.h"

#include <QFont>

namespace gangmu {

FacetsModel::FacetsModel(QObject *parent) : QAbstractItemModel(parent)
{
    for (int facet = 0; facet < facetCount; ++facet)
        m_groups.push_back({Facet(facet), {}, facetTitle(Facet(facet)), {}});
}

void FacetsModel::setFilter(const CatalogueFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex top = index(row, Name);
        if (const int rows = rowCount(top); rows > 0)
            Q_EMIT dataChanged(index(0, Name, top), index(rows - 1, Name, top), {Qt::CheckStateRole});
    }
}

void FacetsModel::setFacets(const CatalogueFacets &facets)
{
    setOwn(facets.own);
    for (int row = 0; row < rowCount(); ++row)
        setValues(row, row < facetCount ? facets.of(Facet(row)) : facets.own[row - facetCount].values);
}

/// Groups stay from the first one on to where the fields differ; what is open there stays open.
void FacetsModel::setOwn(const QList<OwnFacet> &own)
{
    int same = facetCount;
    while (same < rowCount() && same - facetCount < own.size() &&
           m_groups[size_t(same)].field == own[same - facetCount].field)
        ++same;
    if (same < rowCount()) {
        beginRemoveRows({}, same, rowCount() - 1);
        m_groups.resize(size_t(same));
        endRemoveRows();
    }
    const int wanted = facetCount + int(own.size());
    if (same < wanted) {
        beginInsertRows({}, same, wanted - 1);
        for (int row = same; row < wanted; ++row)
            m_groups.push_back({{}, own[row - facetCount].field, {}, {}});
        endInsertRows();
    }
    for (int row = facetCount; row < wanted; ++row)
        m_groups[size_t(row)].title = own[row - facetCount].title;
}

void FacetsModel::setValues(int row, QList<FacetValue> values)
{
    Group &group = m_groups[size_t(row)];
    QList<FacetValue> &shown = group.values;
    // A ticked value that nothing has now stays, or it could not be taken back here.
    for (const FacetValue &old : std::as_const(shown)) {
        const bool there = std::any_of(values.cbegin(), values.cend(),
                                       [&](const FacetValue &value) { return value.key == old.key; });
        if (!there && isTicked(group, old.key))
            values.append({old.key, 0});
    }
    const QModelIndex top = index(row, Name);
    if (values != shown) {
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
    }
    Q_EMIT dataChanged(top, top.siblingAtColumn(Count));
}

bool FacetsModel::isTicked(const Group &group, const QString &key) const
{
    return group.field.isNull() ? asksFor(m_filter, group.facet, key) : asksFor(m_filter, group.field, key);
}

QModelIndex FacetsModel::indexOf(CatalogueFieldId field) const
{
    for (int row = facetCount; row < rowCount(); ++row) {
        if (m_groups[size_t(row)].field == field)
            return index(row, Name);
    }
    return {};
}

CatalogueFieldId FacetsModel::fieldAt(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() == 0 ? m_groups[size_t(index.row())].field
                                                      : CatalogueFieldId();
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
        return int(m_groups.size());
    if (parent.internalId() != 0 || parent.column() != Name)
        return 0;
    return int(m_groups[size_t(parent.row())].values.size());
}

int FacetsModel::columnCount(const QModelIndex &) const
{
    return 2;
}

const FacetValue *FacetsModel::valueAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    return &groupOf(index).values[index.row()];
}

QVariant FacetsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (const FacetValue *value = valueAt(index))
        return valueData(groupOf(index), *value, index.column(), role);
    if (index.column() != Name)
        return {};
    if (role == Qt::DisplayRole)
        return m_groups[size_t(index.row())].title;
    if (role == Qt::FontRole) {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    return {};
}

QVariant FacetsModel::valueData(const Group &group, const FacetValue &value, int column, int role) const
{
    if (column == Count) {
        if (role == Qt::DisplayRole)
            return numberText(double(value.count));
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return role == Qt::ForegroundRole ? QVariant(themeColors().muted) : QVariant();
    }
    const QString text =
        group.field.isNull() ? facetValueText(group.facet, value.key) : choiceText(value.key);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text;
    case Qt::AccessibleTextRole:
        return tr("%1：%2，%3 项", "facet: value, number of standards")
            .arg(group.title, text, numberText(double(value.count)));
    case Qt::CheckStateRole:
        return isTicked(group, value.key) ? Qt::Checked : Qt::Unchecked;
    default:
        return {};
    }
}

bool FacetsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const FacetValue *facetValue = valueAt(index);
    if (!facetValue || index.column() != Name || role != Qt::CheckStateRole)
        return false;
    const Group &group = groupOf(index);
    const bool wanted = value.toInt() == Qt::Checked;
    setFilter(group.field.isNull() ? withValue(m_filter, group.facet, facetValue->key, wanted)
                                   : withValue(m_filter, group.field, facetValue->key, wanted));
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
