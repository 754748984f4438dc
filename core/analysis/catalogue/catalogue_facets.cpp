// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/catalogue/catalogue_search.h"
#include "core/analysis/catalogue/row_matcher.h"

#include <algorithm>
#include <QHash>
#include <tuple>

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
    void addTo(QHash<QString, qsizetype> &byKey, int facet) const
    {
        for (size_t code = 0; code < m_counts.size(); ++code) {
            if (m_counts[code] == 0)
                continue;
            const QString &value = m_column.values()[code];
            for (const QString &key : facet < facetCount ? keysOf(Facet(facet), value) : QStringList{value})
                byKey[key] += m_counts[code];
        }
    }

private:
    const CodeColumn &m_column;
    std::vector<qsizetype> m_counts;
};

/// By facet; behind those of every catalogue the ones of user-defined fields.
using CountsByKey = std::vector<QHash<QString, qsizetype>>;

/// Adds what a segment has. False where progress says to stop.
bool countSegment(const CatalogueSegment &segment, const RowMatcher &matcher,
                  const QList<CatalogueField> &own, CountsByKey &counts, qsizetype &passed,
                  const Progress &progress)
{
    std::vector<Counter> counters;
    std::vector<int> ownParts; // the part of the filter that each facet sets
    for (const FacetSource &source : sources) {
        counters.emplace_back(segment.column(source.column));
        ownParts.push_back(int(source.part));
    }
    for (qsizetype i = 0; i < own.size(); ++i) {
        counters.emplace_back(segment.choice(own[i].id));
        ownParts.push_back(filterPartCount + int(i));
    }
    std::vector<int> parts;
    for (int part = 0; part < matcher.partCount(); ++part) {
        if (matcher.hasPart(part))
            parts.push_back(part);
    }
    RowMatcher::Bits other;
    for (qsizetype piece = 0; piece < matcher.pieceCount(); ++piece) {
        if (progress.isCancelled())
            return false;
        matcher.matchOther(piece, other);
        RowMatcher::Bits all = other;
        for (const int part : parts)
            matcher.matchPart(part, piece, all);
        for (const quint64 word : all)
            passed += std::popcount(word);
        for (size_t facet = 0; facet < counters.size(); ++facet) {
            if (!matcher.hasPart(ownParts[facet])) {
                counters[facet].add(all, piece);
                continue;
            }
            RowMatcher::Bits without = other;
            for (const int part : parts) {
                if (part != ownParts[facet])
                    matcher.matchPart(part, piece, without);
            }
            counters[facet].add(without, piece);
        }
    }
    for (size_t facet = 0; facet < counters.size(); ++facet)
        counters[facet].addTo(counts[facet], int(facet));
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

/// In the order of the choices; what is none of them any more, and no value at all, at the end.
QList<FacetValue> listedChoices(const QStringList &choices, const QHash<QString, qsizetype> &counts)
{
    QList<FacetValue> list;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        list.append({it.key(), *it});
    std::ranges::sort(list, {}, [&](const FacetValue &value) {
        const qsizetype at = choices.indexOf(value.key);
        return std::tuple(value.key.isEmpty(), at < 0 ? choices.size() : at, value.key);
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
    const QList<CatalogueField> &own = index.choiceFields();
    CountsByKey counts(size_t(facetCount + own.size()));
    bool whole = countSegment(index.base(), RowMatcher(index.base(), prepared, &index.dead()), own, counts,
                              facets.passed, progress);
    if (whole && index.tail())
        whole = countSegment(*index.tail(), RowMatcher(*index.tail(), prepared, nullptr), own, counts,
                             facets.passed, progress);
    if (!whole)
        return Error{ErrorCode::Cancelled, {}, {}, {}};
    for (int facet = 0; facet < facetCount; ++facet)
        facets.values[size_t(facet)] = listed(Facet(facet), counts[size_t(facet)]);
    for (qsizetype i = 0; i < own.size(); ++i)
        facets.own.append(
            {own[i].id, own[i].name, listedChoices(own[i].choices, counts[size_t(facetCount + i)])});
    return facets;
}

} // namespace gangmu
