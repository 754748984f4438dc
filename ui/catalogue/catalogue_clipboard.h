// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/verbs/catalogue_verbs.h"

namespace gangmu {

class CatalogueTable;

/// What a paste would do.
struct PastedStandards
{
    QList<StandardCells> rows;
    int added = 0;   ///< of rows: new standards
    int outside = 0; ///< pasted rows that have no place below the current cell
    bool byHeadings = false;
};

/// Reads cells as a spreadsheet puts them on the clipboard. A table whose first row names columns of ours
/// goes by these names: a row whose number is in the catalogue changes that standard, any other is a new one.
/// Any other block is laid on the table at the current cell, over the columns that are shown; one single cell
/// fills all that is selected.
Result<PastedStandards> readPaste(const QString &text, const CatalogueTable &table, const Connection &reader);

} // namespace gangmu
