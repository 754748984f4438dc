// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/selected_rows.h"

#include <algorithm>
#include <QHeaderView>
#include <QTableView>

namespace gangmu {

QList<std::pair<int, int>> selectedRuns(const QAbstractItemView &view)
{
    QList<std::pair<int, int>> ranges;
    if (!view.selectionModel())
        return ranges;
    for (const QItemSelectionRange &range : view.selectionModel()->selection())
        ranges.append({range.top(), range.bottom()});
    std::sort(ranges.begin(), ranges.end());
    QList<std::pair<int, int>> runs;
    int next = 0;
    for (const auto &[top, bottom] : std::as_const(ranges)) {
        if (bottom >= next)
            runs.append({std::max(top, next), bottom});
        next = std::max(next, bottom + 1);
    }
    return runs;
}

QList<int> selectedRows(const QAbstractItemView &view, int most)
{
    QList<int> rows;
    for (const auto &[first, last] : selectedRuns(view)) {
        for (int row = first; row <= last && rows.size() < most; ++row)
            rows += row;
    }
    return rows;
}

void ignoreSelectionInHeadings(QTableView &view)
{
    QHeaderView *header = view.horizontalHeader();
    header->setSelectionModel(new QItemSelectionModel(view.model(), header));
}

} // namespace gangmu
