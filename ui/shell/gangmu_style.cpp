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

/// A box to tick, or a round one to choose. Fusion draws their borders so dark that a dark panel swallows
/// them.
void drawTick(const QStyleOption &option, QPainter &painter, bool round)
{
    const ThemeColors &colors = themeColors();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool partly = option.state & QStyle::State_NoChange;
    const bool ticked = option.state & QStyle::State_On || partly;
    const int size = std::min({option.rect.width(), option.rect.height(), 16});
    QRectF box(0, 0, size - 1, size - 1);
    box.moveCenter(QRectF(option.rect).center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(ticked && enabled ? colors.accent : colors.muted);
    painter.setBrush(ticked && enabled ? colors.accent : enabled ? colors.panel : colors.page);
    const double corner = round ? box.width() / 2 : 3;
    painter.drawRoundedRect(box, corner, corner);
    if (ticked) {
        const bool dark = colors.kind == ThemeKind::Dark;
        painter.setPen(QPen(enabled ? (dark ? colors.page : colors.panel) : colors.muted, round ? 6 : 2,
                            Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&](double x, double y) {
            return box.topLeft() + QPointF(x * box.width(), y * box.height());
        };
        if (round)
            painter.drawPoint(at(0.5, 0.5));
        else if (partly)
            painter.drawLine(at(0.25, 0.5), at(0.75, 0.5));
        else
            painter.drawPolyline(QPolygonF{at(0.22, 0.52), at(0.42, 0.72), at(0.78, 0.3)});
    }
    painter.restore();
}

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
    if (element == PE_IndicatorItemViewItemCheck || element == PE_IndicatorCheckBox ||
        element == PE_IndicatorRadioButton) {
        drawTick(*option, *painter, element == PE_IndicatorRadioButton);
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
    case SH_DialogButtonBox_ButtonsHaveIcons: // those of the platform are of another hand than ours
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace gangmu
