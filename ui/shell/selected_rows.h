// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <utility>

class QAbstractItemView;
class QTableView;

namespace gangmu {

/// Rows of a table that have a selected cell, from the first to the last of each run; ascending and apart.
/// Costs by the ranges of the selection, not by its cells.
QList<std::pair<int, int>> selectedRuns(const QAbstractItemView &view);

/// The same one by one; at most `most` (the first).
QList<int> selectedRows(const QAbstractItemView &view, int most = 2000000);

/// Keeps the headings of a table from asking of each column, though they show nothing of it, whether all its
/// rows are selected: a tenth of a second for a million. To be called again when the view's selection model
/// is replaced.
void ignoreSelectionInHeadings(QTableView &view);

} // namespace gangmu
