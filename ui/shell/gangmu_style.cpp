// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/gangmu_style.h"

#include "ui/shell/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOption>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {
constexpr int textMargin = 5; // beside the text of a cell, as in the headings above it
constexpr int rowHeight = 30;
} // namespace

GangmuStyle::GangmuStyle() : QProxyStyle(u"fusion"_s) {}

int GangmuStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (metric == PM_FocusFrameHMargin && qobject_cast<const QAbstractItemView *>(widget))
        return textMargin;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

QSize GangmuStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                    const QWidget *widget) const
{
    const QSize fitting = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type != CT_ItemViewItem)
        return fitting;
    return {fitting.width(), std::max(fitting.height(), rowHeight)};
}

void GangmuStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    const ThemeColors &colors = themeColors();
    if (element == PE_PanelItemViewItem) {
        const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        if (item && item->backgroundBrush.style() != Qt::NoBrush)
            painter->fillRect(option->rect, item->backgroundBrush);
        if (option->state & State_Selected) {
            painter->fillRect(option->rect, colors.accentSoft);
        } else if ((option->state & State_MouseOver) && (option->state & State_Enabled)) {
            QColor hover = colors.accentSoft;
            hover.setAlphaF(0.5F);
            painter->fillRect(option->rect, hover);
        }
        return;
    }
    if (element == PE_FrameFocusRect) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(colors.accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        painter->restore();
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

int GangmuStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_EtchDisabledText:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace gangmu
