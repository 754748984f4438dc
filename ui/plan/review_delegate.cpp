// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/review_delegate.h"

#include "ui/plan/review_model.h"
#include "ui/shell/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 10;
constexpr int lineGap = 3;

/// The parts of a note from top to bottom; empty where it has none.
struct Parts
{
    QString head;
    QString message;
    QString proposal;
    QString source;
};

Parts partsOf(const QModelIndex &index)
{
    Parts parts;
    const int line = index.data(ReviewModel::LineRole).toInt();
    parts.head = index.data(ReviewModel::KindRole).toString();
    if (line > 0)
        parts.head = ReviewDelegate::tr("%1 · 第 %2 行").arg(parts.head).arg(line);
    parts.message = index.data().toString();
    if (const QString proposal = index.data(ReviewModel::ProposalRole).toString(); !proposal.isEmpty())
        parts.proposal = ReviewDelegate::tr("建议：%1").arg(proposal);
    parts.source = index.data(ReviewModel::SourceTextRole).toString();
    return parts;
}

int wrappedHeight(const QFontMetrics &metrics, const QString &text, int width)
{
    return text.isEmpty()
               ? 0
               : metrics.boundingRect(0, 0, width, 10000, Qt::TextWordWrap, text).height() + lineGap;
}

QFont smallFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

} // namespace

ReviewDelegate::ReviewDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

QSize ReviewDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : 400;
    const int room = width - 2 * margin - 4;
    const Parts parts = partsOf(index);
    const QFontMetrics small(smallFont(option.font));
    const int height = 2 * margin + small.height() + lineGap +
                       wrappedHeight(option.fontMetrics, parts.message, room) +
                       wrappedHeight(option.fontMetrics, parts.proposal, room) +
                       (parts.source.isEmpty() ? 0 : small.height());
    return {0, height}; // as wide as the list
}

void ReviewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const ThemeColors &colors = themeColors();
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect, selected ? colors.accentSoft : colors.panel);
    if (selected)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), colors.accent);
    painter->setPen(colors.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    const Parts parts = partsOf(index);
    QRect rect = option.rect.adjusted(margin + 4, margin, -margin, -margin);
    const QFont small = smallFont(option.font);
    const QFontMetrics smallMetrics(small);
    painter->setFont(small);
    painter->setPen(colors.kind == ThemeKind::Light ? colors.dueSoon.darker(125) : colors.dueSoon);
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignTop, u"? "_s + parts.head);
    rect.setTop(rect.top() + smallMetrics.height() + lineGap);
    const auto paragraph = [&](const QString &text, const QColor &color) {
        if (text.isEmpty())
            return;
        painter->setFont(option.font);
        painter->setPen(color);
        painter->drawText(rect, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text);
        rect.setTop(rect.top() + wrappedHeight(option.fontMetrics, text, rect.width()));
    };
    paragraph(parts.message, colors.text);
    paragraph(parts.proposal, colors.accent);
    painter->setFont(small);
    painter->setPen(colors.muted);
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignTop,
                      smallMetrics.elidedText(parts.source, Qt::ElideRight, rect.width()));
    painter->restore();
}

} // namespace gangmu
