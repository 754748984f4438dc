// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/catalogue/catalogue_search.h"

#include <span>

/// How a filter is applied to the rows of an index. For the sources of catalogue_search.h only.
namespace gangmu {

/// The parts of a filter that facets leave out one at a time. Behind them comes one part for each of the
/// index's choiceFields(), in their order.
enum class FilterPart { Level, Mandate, State, Year, Ics, Ccs, Committee, Region, Kind, Field };
inline constexpr int filterPartCount = 10;

/// A filter made ready for an index: words folded, joined where that makes a number.
struct PreparedFilter
{
    PreparedFilter(const CatalogueIndex &index, const CatalogueFilter &from, const QDate &today);

    const CatalogueFilter &filter;
    const QList<CatalogueField> &choiceFields;
    QList<SearchWord> words;
    QString lastDayDue; ///< ISO, as in the file; empty where the filter does not ask
};

/// Which rows of a segment pass, a piece of the segment at a time.
class RowMatcher
{
public:
    /// dead may be null. All of it must outlive the matcher.
    RowMatcher(const CatalogueSegment &segment, const PreparedFilter &prepared, const RowBits *dead);

    /// Rows are looked at in pieces of this many, which stay in the processor's cache.
    static constexpr qsizetype pieceRows = 8192;
    using Bits = std::array<quint64, size_t(pieceRows) / 64>;

    qsizetype pieceCount() const { return (m_segment.rows + pieceRows - 1) / pieceRows; }
    /// The rows of a piece that pass everything that is no FilterPart: words, ids, reviews due, not dead.
    void matchOther(qsizetype piece, Bits &bits) const;
    int partCount() const { return int(m_parts.size()); }
    bool hasPart(int index) const { return !m_parts[size_t(index)].allowed.empty(); }
    /// Takes away those that do not pass one part.
    void matchPart(int index, qsizetype piece, Bits &bits) const;
    /// All of it.
    void match(qsizetype piece, Bits &bits) const;

private:
    void matchWord(const SearchWord &word, qsizetype from, qsizetype to, Bits &bits) const;
    void findInOwn(const SearchWord &word, qsizetype from, qsizetype to, Bits &found) const;
    bool ownHas(const SearchWord &word, qsizetype row) const;
    bool rowHas(const SearchWord &word, qsizetype row) const;
    template <class Test>
    void allow(int part, const CodeColumn &column, Test &&test);
    void keepDue(qsizetype piece, Bits &bits) const;

    const CatalogueSegment &m_segment;
    const PreparedFilter &m_filter;
    const RowBits *m_dead;
    RowBits m_ids; ///< empty: all
    struct Part
    {
        const CodeColumn *column = nullptr;
        std::vector<quint8> allowed; ///< by code; empty: the filter has no such part
    };
    std::vector<Part> m_parts;
    // For reviews due, by code: of the last review 0 no, 1 yes, 2 it depends on the issue.
    std::vector<quint8> m_dueState;
    std::vector<quint8> m_dueReviewed;
    std::vector<quint8> m_dueIssued;
};

/// Calls f with each row of a piece that is set.
template <class F>
void forEachRow(const RowMatcher::Bits &bits, qsizetype piece, F &&f)
{
    for (size_t word = 0; word < bits.size(); ++word)
        forEachBit(bits[word], piece * RowMatcher::pieceRows + qsizetype(word) * 64, f);
}

} // namespace gangmu
