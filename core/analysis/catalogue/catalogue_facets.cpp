// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/catalogue/catalogue_search.h"
#include "core/analysis/catalogue/row_matcher.h"

#include <algorithm>
#include <QHash>

namespace gangmu {

namespace {

/// Where a facet's values come from and which part of the filter it sets.
struct FacetSource
{
    StandardColumn column;
    FilterPart part;
};
constexpr FacetSource sources[] = {{StandardColumn::Level, FilterPart::Level},
                                   {StandardColumn::Mandate, FilterPart::Mandate},
                                   {StandardColumn::State, FilterPart::State},
                                   {StandardColumn::IssuedOn, FilterPart::Year},
                                   {StandardColumn::Ics, FilterPart::Ics},
                                   {StandardColumn::Ccs, FilterPart::Ccs},
                                   {StandardColumn::Committee, FilterPart::Committee},
                                   {StandardColumn::Region, FilterPart::Region}};
static_assert(std::size(sources) == size_t(facetCount));

/// The keys under which a value of the column counts.
QStringList keysOf(Facet facet, const QString &value)
{
    QStringList codes;
    switch (facet) {
    case Facet::Year:
        return {value.left(4)};
    case Facet::Ics:
        codes = icsCodes(value);
        for (QString &code : codes)
            code = code.left(2);
        break;
    case Facet::Ccs:
        codes = ccsCodes(value);
        for (QString &code : codes)
            code = code.left(1);
        break;
    default:
        return {value};
    }
    codes.removeDuplicates();
    return codes.isEmpty() ? QStringList{QString()} : codes;
}

/// Counts rows by code.
class Counter
{
public:
    explicit Counter(const CodeColumn &column) : m_column(column), m_counts(column.values().size()) {}

    void add(const RowMatcher::Bits &bits, qsizetype piece)
    {
        m_column.visit([&](const auto *codes) {
            if (codes)
                forEachRow(bits, piece, [&](qsizetype row) { ++m_counts[codes[row]]; });
            else
                forEachRow(bits, piece, [&](qsizetype) { ++m_counts[0]; });
        });
    }
    void addTo(QHash<QString, qsizetype> &byKey, Facet facet) const
    {
        for (size_t code = 0; code < m_counts.size(); ++code) {
            if (m_counts[code] == 0)
                continue;
            for (const QString &key : keysOf(facet, m_column.values()[code]))
                byKey[key] += m_counts[code];
        }
    }

private:
    const CodeColumn &m_column;
    std::vector<qsizetype> m_counts;
};

using CountsByKey = std::array<QHash<QString, qsizetype>, facetCount>;

/// Adds what a segment has. False where progress says to stop.
bool countSegment(const CatalogueSegment &segment, const RowMatcher &matcher, CountsByKey &counts,
                  qsizetype &passed, const Progress &progress)
{
    std::vector<Counter> counters;
    for (const FacetSource &source : sources)
        counters.emplace_back(segment.column(source.column));
    std::vector<FilterPart> parts;
    for (int part = 0; part < filterPartCount; ++part) {
        if (matcher.hasPart(FilterPart(part)))
            parts.push_back(FilterPart(part));
    }
    RowMatcher::Bits other;
    for (qsizetype piece = 0; piece < matcher.pieceCount(); ++piece) {
        if (progress.isCancelled())
            return false;
        matcher.matchOther(piece, other);
        RowMatcher::Bits all = other;
        for (const FilterPart part : parts)
            matcher.matchPart(part, piece, all);
        for (const quint64 word : all)
            passed += std::popcount(word);
        for (int facet = 0; facet < facetCount; ++facet) {
            const FilterPart own = sources[facet].part;
            if (!matcher.hasPart(own)) {
                counters[size_t(facet)].add(all, piece);
                continue;
            }
            RowMatcher::Bits without = other;
            for (const FilterPart part : parts) {
                if (part != own)
                    matcher.matchPart(part, piece, without);
            }
            counters[size_t(facet)].add(without, piece);
        }
    }
    for (int facet = 0; facet < facetCount; ++facet)
        counters[size_t(facet)].addTo(counts[size_t(facet)], Facet(facet));
    return true;
}

QList<FacetValue> listed(Facet facet, const QHash<QString, qsizetype> &counts)
{
    QList<FacetValue> list;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        list.append({it.key(), *it});
    const QStringList choices = choiceCodes(sources[size_t(facet)].column);
    std::sort(list.begin(), list.end(), [&](const FacetValue &a, const FacetValue &b) {
        if (a.key.isEmpty() != b.key.isEmpty())
            return b.key.isEmpty();
        switch (facet) {
        case Facet::Level:
        case Facet::Mandate:
        case Facet::State:
            return choices.indexOf(a.key) < choices.indexOf(b.key);
        case Facet::Year:
            return a.key > b.key;
        case Facet::Ics:
        case Facet::Ccs:
            return a.key < b.key;
        case Facet::Committee:
        case Facet::Region:
            break;
        }
        return a.count != b.count ? a.count > b.count : a.key < b.key;
    });
    return list;
}

} // namespace

Result<CatalogueFacets> countFacets(const CatalogueIndex &index, const CatalogueFilter &filter,
                                    const QDate &today, const Progress &progress)
{
    const PreparedFilter prepared(index, filter, today);
    CatalogueFacets facets;
    facets.all = index.count();
    CountsByKey counts;
    bool whole = countSegment(index.base(), RowMatcher(index.base(), prepared, &index.dead()), counts,
                              facets.passed, progress);
    if (whole && index.tail())
        whole = countSegment(*index.tail(), RowMatcher(*index.tail(), prepared, nullptr), counts,
                             facets.passed, progress);
    if (!whole)
        return Error{ErrorCode::Cancelled, {}, {}, {}};
    for (int facet = 0; facet < facetCount; ++facet)
        facets.values[size_t(facet)] = listed(Facet(facet), counts[size_t(facet)]);
    return facets;
}

} // namespace gangmu
