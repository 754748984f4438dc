// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/catalogue/catalogue_filter.h"
#include "core/analysis/catalogue/catalogue_index.h"

/// Asking a CatalogueIndex. Everything here is a pure function of the index, and so for any thread. Where a
/// row is said to be due for review, that is as of `today`.
namespace gangmu {

/// Rows of an index, in the order in which they are shown.
using CatalogueRows = std::vector<qint32>;

/// The places of all rows by a column that the index does not hold; made for one index.
struct LoadedColumn
{
    StandardColumn column = StandardColumn::Remark;
    std::vector<quint32> ranks; ///< by row; noRank where there is nothing
    static constexpr quint32 noRank = 0xFFFFFFFF;
};
/// Whether sorting by this column needs loadColumn() first.
bool needsLoading(StandardColumn column);
/// Reads the column and sorts its texts.
Result<std::shared_ptr<const LoadedColumn>> loadColumn(const Connection &connection,
                                                       const CatalogueIndex &index, StandardColumn column,
                                                       const Progress &progress);

/// How rows are sorted: by number where the column needs loading and is not loaded.
struct CatalogueOrder
{
    CatalogueSort sort;
    std::shared_ptr<const LoadedColumn> loaded = {};
};

/// The first rows that pass, at most `most`: what one sees at once. Milliseconds for a million rows.
CatalogueRows firstRows(const CatalogueIndex &index, const CatalogueFilter &filter,
                        const CatalogueOrder &order, int most, const QDate &today);
/// All rows that pass. Cancelled where progress says so.
Result<CatalogueRows> allRows(const CatalogueIndex &index, const CatalogueFilter &filter,
                              const CatalogueOrder &order, const QDate &today, const Progress &progress = {});

/// Whether both show the same standards in the same order.
bool showTheSame(const CatalogueIndex &a, const CatalogueRows &rowsOfA, const CatalogueIndex &b,
                 const CatalogueRows &rowsOfB);

/// By what rows are counted beside the table.
enum class Facet { Level, Mandate, State, Year, Ics, Ccs, Committee, Region };
inline constexpr int facetCount = 8;

struct FacetValue
{
    /// Code of a level, mandate or state; a year of issue; the ICS field (2 digits); the CCS letter; the
    /// committee or region as printed. Empty for rows that have none.
    QString key;
    qsizetype count = 0;
    bool operator==(const FacetValue &) const = default;
};

/// The same for a user-defined field with choices; the key is the choice.
struct OwnFacet
{
    CatalogueFieldId field;
    QString title; ///< the name of the field
    QList<FacetValue> values;
};

/// How many rows have each value. Those that pass all parts of the filter but the one that the facet itself
/// sets: what one would get by choosing the value instead.
struct CatalogueFacets
{
    qsizetype all = 0;    ///< standards in the catalogue
    qsizetype passed = 0; ///< those that pass the whole filter
    /// Levels, mandates and states in their usual order, years from the newest, ICS and CCS by code, the
    /// others from the most frequent; values without rows are left out.
    std::array<QList<FacetValue>, facetCount> values;
    QList<OwnFacet> own; ///< in the order of the fields, their values in the order of the choices

    const QList<FacetValue> &of(Facet facet) const { return values[size_t(facet)]; }
};
Result<CatalogueFacets> countFacets(const CatalogueIndex &index, const CatalogueFilter &filter,
                                    const QDate &today, const Progress &progress = {});

/// The codes in an ICS text as printed: "67.040; 13.060.20" → 67.040, 13.060.20.
QStringList icsCodes(const QString &text);
/// The same for CCS: "X 10/A20" → X10, A20.
QStringList ccsCodes(const QString &text);

} // namespace gangmu
