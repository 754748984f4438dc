// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/column_widths.h"

#include <algorithm>
#include <QHeaderView>
#include <QTableView>

namespace gangmu {

void setColumnWidths(QTableView &view, const QList<int> &widths)
{
    constexpr int beside = 14; // left and right of a heading
    const QFontMetrics metrics = view.horizontalHeader()->fontMetrics();
    for (int column = 0; column < int(widths.size()); ++column) {
        const QString heading = view.model()->headerData(column, Qt::Horizontal).toString();
        view.setColumnWidth(column, std::max(widths[column], metrics.horizontalAdvance(heading) + beside));
    }
}

} // namespace gangmu
