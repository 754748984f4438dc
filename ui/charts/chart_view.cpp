// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_view.h"

#include <QAccessible>
#include <QAccessibleEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace gangmu {

using namespace Qt::StringLiterals;

ChartView::ChartView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setSizePolicy(policy);
    rebuild({});
}

void ChartView::rebuild(const ChartData &chart)
{
    m_painter = std::make_unique<ChartPainter>(chart, themeColors(), font());
    setAccessibleName(chart.title);
    setAccessibleDescription(chart.subtitle);
    arrange();
}

void ChartView::setChart(const ChartData &chart)
{
    const ChartMark before = m_current;
    m_hover = m_pressed = {};
    rebuild(chart);
    m_current = m_painter->markRect(before).isNull() ? ChartMark() : before;
    if (m_current != before)
        Q_EMIT currentChanged(m_current);
}

void ChartView::arrange()
{
    m_picture = {};
    setMinimumHeight(int(std::ceil(m_painter->neededHeight(width()))));
    m_painter->layout(size());
    update();
}

QSize ChartView::sizeHint() const
{
    constexpr int comfortable = 720;
    return {comfortable, std::max(440, minimumHeight())};
}

void ChartView::setCurrent(ChartMark mark)
{
    if (mark == m_current)
        return;
    m_current = mark;
    update();
    setAccessibleDescription(mark.isNull() ? chart().subtitle : describe(mark));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    Q_EMIT currentChanged(mark);
}

void ChartView::setHover(ChartMark mark)
{
    if (mark == m_hover)
        return;
    m_hover = mark;
    setCursor(mark.isNull() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

bool ChartView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QString text = m_painter->cutNameAt(help->pos());
        if (text.isEmpty())
            text = describe(m_painter->markAt(help->pos()));
        if (text.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    return QWidget::event(event);
}

void ChartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        const ChartData chart = m_painter->data();
        rebuild(chart);
    }
}

void ChartView::resizeEvent(QResizeEvent *)
{
    arrange();
}

void ChartView::paintEvent(QPaintEvent *)
{
    const qreal ratio = devicePixelRatioF();
    if (m_picture.isNull() || m_picture.devicePixelRatio() != ratio) {
        m_picture = QPixmap(size() * ratio);
        m_picture.setDevicePixelRatio(ratio);
        QPainter painter(&m_picture);
        m_painter->paint(painter);
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    m_painter->paintRings(painter, hasFocus() ? m_current : ChartMark(), m_hover);
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    setHover(m_painter->markAt(event->position()));
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    m_pressed = m_painter->markAt(event->position());
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    const ChartMark mark = m_painter->markAt(event->position());
    if (event->button() != Qt::LeftButton || mark.isNull() || mark != m_pressed)
        return;
    m_pressed = {};
    setCurrent(mark);
    Q_EMIT activated(mark);
}

void ChartView::leaveEvent(QEvent *)
{
    setHover({});
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        setCurrent(m_painter->next(m_current, Qt::Key(event->key())));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (!m_current.isNull())
            Q_EMIT activated(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    // Coming by keyboard there must be something to see and to move on from.
    if (m_current.isNull() && event->reason() != Qt::MouseFocusReason)
        setCurrent(m_painter->next({}, Qt::Key_Home));
    update();
}

void ChartView::focusOutEvent(QFocusEvent *)
{
    update();
}

} // namespace gangmu
