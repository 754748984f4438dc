// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/progress_bar_delegate.h"

#include "ui/overview/target_list_model.h"
#include "ui/shell/theme.h"

#include <algorithm>
#include <QPainter>

namespace gangmu {

using namespace Qt::StringLiterals;

void ProgressBarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    QStyleOptionViewItem background(option);
    initStyleOption(&background, index);
    background.text.clear();
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const int labelWidth = option.fontMetrics.horizontalAdvance(u"999.9%"_s) + 8;
    const QRectF track(option.rect.left() + 8, option.rect.center().y() - 4,
                       option.rect.width() - 16 - labelWidth, 8);
    painter->setPen(Qt::NoPen);
    painter->setBrush(themeColors().line);
    painter->drawRoundedRect(track, 4, 4);
    const QVariant share = index.data(TargetListModel::ShareRole);
    if (share.isValid()) {
        const double shown = std::clamp(share.toDouble(), 0.0, 1.0);
        if (shown > 0) {
            painter->setBrush(index.data(Qt::ForegroundRole).value<QColor>());
            painter->drawRoundedRect(
                QRectF(track.left(), track.top(), std::max(track.width() * shown, 8.0), track.height()), 4,
                4);
        }
        painter->setPen(themeColors().text);
        painter->drawText(QRectF(track.right() + 4, option.rect.top(), labelWidth, option.rect.height()),
                          int(Qt::AlignVCenter | Qt::AlignRight),
                          u"%1%"_s.arg(share.toDouble() * 100, 0, 'f', 1));
    }
    const QVariant time = index.data(TargetListModel::TimeGoneRole);
    if (time.isValid() && share.isValid()) {
        const double x = track.left() + track.width() * std::clamp(time.toDouble(), 0.0, 1.0);
        painter->setPen(QPen(themeColors().text, 2));
        painter->drawLine(QPointF(x, track.top() - 4), QPointF(x, track.bottom() + 4));
    }
    painter->restore();
}

} // namespace gangmu
