// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/finder_delegate.h"

#include "ui/shell/finder_model.h"
#include "ui/shell/theme.h"

#include <QPainter>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {
constexpr int margin = 12;
constexpr int iconSize = 16;
constexpr int gap = 10;
} // namespace

void FinderDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const ThemeColors &colors = themeColors();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row = option.rect.adjusted(6, 1, -6, -1);
    if (option.state & QStyle::State_Selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors.accentSoft);
        painter->drawRoundedRect(row, 4, 4);
        painter->fillRect(QRect(row.left(), row.top() + 6, 3, row.height() - 12), colors.accent);
    }
    const QRect icon(row.left() + margin, row.center().y() - iconSize / 2 + 1, iconSize, iconSize);
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, icon);

    const QString place = index.data(FinderModel::ContextRole).toString();
    const QString kind = index.data(FinderModel::KindRole).toString();
    const QFontMetrics &metrics = option.fontMetrics;
    const QRect text(icon.right() + gap, row.top(), row.right() - margin - icon.right() - gap, row.height());
    const QString where = metrics.elidedText(place.isEmpty() ? kind : place + u" · "_s + kind,
                                             Qt::ElideMiddle, text.width() * 2 / 5);
    const int whereWidth = metrics.horizontalAdvance(where);
    painter->setFont(option.font);
    painter->setPen(colors.muted);
    painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter, where);

    QRect title = text.adjusted(0, 0, -whereWidth - gap, 0);
    if (const QString number = index.data(FinderModel::NumberRole).toString(); !number.isEmpty()) {
        painter->drawText(title, Qt::AlignLeft | Qt::AlignVCenter, number);
        title.setLeft(title.left() + metrics.horizontalAdvance(number) + gap / 2);
    }
    painter->setPen(colors.text);
    painter->drawText(title, Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(index.data().toString(), Qt::ElideRight, title.width()));
    painter->restore();
}

QSize FinderDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, std::max(32, option.fontMetrics.height() + 12)};
}

} // namespace gangmu
