// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/column_widths.h"

#include <algorithm>
#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
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

WideColumn::WideColumn(QTableView &view, int column)
    : QObject(&view), m_view(view), m_column(column), m_least(view.columnWidth(column))
{
    view.viewport()->installEventFilter(this);
    connect(view.horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section) {
        if (m_fitting)
            return;
        m_byHand = m_byHand || section == m_column;
        fit();
    });
}

bool WideColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

void WideColumn::fit()
{
    if (m_byHand)
        return;
    const QScopedValueRollback fitting(m_fitting, true);
    const int others = m_view.horizontalHeader()->length() - m_view.columnWidth(m_column);
    m_view.setColumnWidth(m_column, std::max(m_least, m_view.viewport()->width() - others));
}

} // namespace gangmu
