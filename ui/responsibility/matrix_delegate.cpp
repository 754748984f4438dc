// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/responsibility/matrix_delegate.h"

#include "ui/responsibility/responsibility_model.h"
#include "ui/responsibility/role_painting.h"
#include "ui/shell/theme.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace gangmu {

void MatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const ThemeColors &colors = themeColors();
    const QRect &rect = option.rect;
    if (m_model.isGroup(index.row())) {
        painter->fillRect(rect, colors.page);
        painter->setPen(colors.line);
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        return;
    }
    painter->fillRect(rect, colors.panel);
    if (heat) {
        QColor tint = colors.dueSoon;
        tint.setAlphaF(0.34F * float(m_model.matrix().load(m_model.matrixColumn(index.column()))));
        painter->fillRect(rect, tint);
    }
    const bool selected = option.state & QStyle::State_Selected;
    if (selected || index.row() == hover.row || index.column() == hover.column) {
        QColor lit = colors.accentSoft;
        if (!selected)
            lit.setAlphaF(0.6F);
        painter->fillRect(rect, lit);
    }
    painter->setPen(colors.line);
    painter->drawLine(rect.topRight(), rect.bottomRight());
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    paintCellMark(*painter, rect, m_model.cellAt(index), option.fontMetrics.height() * 0.75);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(colors.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(rect.adjusted(1, 1, -2, -2));
    }
}

} // namespace gangmu
