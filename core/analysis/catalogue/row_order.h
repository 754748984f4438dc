// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/catalogue/catalogue_search.h"

/// By what the rows of an index are compared. For the sources of catalogue_search.h only.
namespace gangmu {

/// Compares rows by one column: first by a key, titles then by what the key does not hold, and last by
/// number.
class RowOrder
{
public:
    RowOrder(const CatalogueIndex &index, const CatalogueOrder &order);

    /// Nothing to compare: rows come by number anyway.
    bool isByNumber() const { return m_source == Source::Number; }
    bool ascending() const { return m_ascending; }
    /// Smaller comes first, also where the order descends.
    quint64 keyOf(qsizetype row) const;

    struct Entry
    {
        quint64 key;
        qint32 row;
    };
    bool less(const Entry &a, const Entry &b) const;

    /// Sorts rows that come in the order of the numbers.
    Result<void> sort(CatalogueRows &rows, const Progress &progress) const;

private:
    enum class Source { Number, Codes, Title, Loaded };
    static constexpr quint64 nothingThere = ~quint64(0);

    void prepareCodes();
    void countingSort(CatalogueRows &rows, const std::vector<quint64> &keys) const;
    quint64 titleKey(qsizetype row) const;
    int compareTitles(qsizetype a, qsizetype b) const;
    std::u16string_view title(qsizetype row) const;

    const CatalogueIndex &m_index;
    CatalogueOrder m_order;
    Source m_source = Source::Number;
    bool m_ascending = true;
    std::vector<quint64> m_baseKeys; ///< by code
    std::vector<quint64> m_tailKeys;
};

} // namespace gangmu
