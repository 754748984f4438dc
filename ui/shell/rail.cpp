// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/shell/page_names.h"
#include "ui/shell/theme.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QFocusEvent>
#include <QPainter>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {
constexpr int iconExtent = 20;
constexpr int gap = 4;
constexpr int narrowest = 72;
constexpr int padding = 8;
constexpr int badgeHeight = 16;
constexpr int mostShown = 99;
} // namespace

RailButton::RailButton(PageId page, QWidget *parent) : QAbstractButton(parent), m_page(page)
{
    setObjectName(u"rail_"_s + pageKey(page));
    setText(pageTitle(page));
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setBadge(0);
}

void RailButton::setBadge(int count)
{
    m_badge = count;
    setAccessibleName(count > 0 ? tr("%1，%n 处", "page, findings", count).arg(text()) : text());
    update();
}

QSize RailButton::sizeHint() const
{
    const int height = padding + iconExtent + gap + fontMetrics().height() + padding;
    return {std::max(narrowest, QFontMetrics(labelFont()).horizontalAdvance(text()) + padding), height};
}

/// Smaller for a long word, so that it does not make the rail wide.
QFont RailButton::labelFont() const
{
    QFont label = font();
    label.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    if (QFontMetrics(font()).horizontalAdvance(text()) > narrowest - padding)
        label.setPointSizeF(label.pointSizeF() * 0.85);
    return label;
}

void RailButton::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = themeColors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF tile = QRectF(rect()).adjusted(6, 2, -6, -2);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.accentSoft);
        painter.setOpacity(isChecked() ? 1 : 0.6);
        painter.drawRoundedRect(tile, 6, 6);
        painter.setOpacity(1);
    }
    if (hasFocus() && m_byKeys) {
        painter.setPen(QPen(colors.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(tile.adjusted(1, 1, -1, -1), 5, 5);
    }
    if (isChecked())
        painter.fillRect(QRect(0, 10, 3, height() - 20), colors.accent);
    const QRect icon((width() - iconExtent) / 2, padding, iconExtent, iconExtent);
    themeIcon(pageIcon(m_page)).paint(&painter, icon);
    painter.setFont(labelFont());
    painter.setPen(isChecked() ? colors.accent : colors.text);
    painter.drawText(QRect(0, icon.bottom() + 1 + gap, width(), fontMetrics().height()), Qt::AlignHCenter,
                     text());
    if (m_badge <= 0)
        return;
    QFont small = font();
    small.setPointSizeF(font().pointSizeF() * 0.8);
    small.setWeight(QFont::DemiBold);
    painter.setFont(small);
    const QString count = m_badge > mostShown ? u"99+"_s : QString::number(m_badge);
    const int width = std::max(badgeHeight, QFontMetrics(small).horizontalAdvance(count) + 8);
    const QRect badge(icon.right() - 4, icon.top() - 4, width, badgeHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.overdue);
    painter.drawRoundedRect(badge, badgeHeight / 2.0, badgeHeight / 2.0);
    painter.setPen(colors.kind == ThemeKind::Dark ? colors.page : colors.panel);
    painter.drawText(badge, Qt::AlignCenter, count);
}

void RailButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

void RailButton::focusInEvent(QFocusEvent *event)
{
    // Shown where somebody moves about by keys: a frame round what was clicked says nothing new.
    m_byKeys = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QAbstractButton::focusInEvent(event);
}

Rail::Rail(const QList<PageId> &pages, QWidget *parent) : QFrame(parent)
{
    setObjectName(u"rail"_s);
    setAccessibleName(tr("页面"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 8);
    layout->setSpacing(4);
    auto *group = new QButtonGroup(this);
    for (const PageId page : pages) {
        auto *button = new RailButton(page, this);
        group->addButton(button);
        layout->addWidget(button);
        m_buttons.insert(page, button);
        connect(button, &RailButton::clicked, this, [this, page] { Q_EMIT chosen(page); });
    }
    layout->addStretch();
}

void Rail::setCurrent(PageId page)
{
    if (RailButton *button = m_buttons.value(page))
        button->setChecked(true);
}

} // namespace gangmu
