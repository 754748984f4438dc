// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/catalogue/catalogue_search.h"

namespace gangmu {

/// The column under whose name the ranks of a user-defined field go into a CatalogueOrder: one that sorts by
/// loaded ranks alone.
inline constexpr StandardColumn ownOrderColumn = StandardColumn::Remark;

/// The places of all rows by a user-defined field: numbers by value, dates by day, choices in their order,
/// texts as people sort them; rows without a value last. Any thread.
Result<std::shared_ptr<const LoadedColumn>> loadOwnColumn(const Connection &connection,
                                                          const CatalogueIndex &index,
                                                          const CatalogueField &field,
                                                          const Progress &progress);

} // namespace gangmu
