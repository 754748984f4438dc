// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/system/diagram_view.h"

#include <cmath>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

constexpr double margin = 24; ///< around the diagram, in the viewport
constexpr double smallest = 0.05;
constexpr double largest = 4;

} // namespace

DiagramView::DiagramView(const OpenSystem &system, QWidget *parent)
    : QAbstractScrollArea(parent), m_system(system)
{
    setObjectName(u"systemDiagram"_s);
    setAccessibleName(tr("结构图"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Window);
    connect(&system, &OpenSystem::loaded, this, [this] {
        m_folded.clear();
        m_selected = {};
        m_fitted = true;
        refresh();
    });
    connect(&system, &OpenSystem::updated, this, &DiagramView::refresh);
}

DiagramLook DiagramView::look() const
{
    QFont own = font();
    own.setPixelSize(fontInfo().pixelSize());
    return {themeColors(), own, true, m_selected, m_hovered};
}

void DiagramView::refresh()
{
    m_stale = true;
    if (isVisible())
        arrange();
}

void DiagramView::arrange()
{
    m_stale = false;
    const QFont own = look().font;
    DiagramOptions options = diagramOptions(own);
    options.form = m_system.content().system.form;
    options.folded = m_folded;
    options.counts = m_counts;
    options.room = m_room;
    m_layout = layoutDiagram(m_system.content(), m_system.counts(), options, diagramText(own));
    m_boxes.clear();
    for (qsizetype i = 0; i < m_layout.boxes.size(); ++i)
        m_boxes.insert(m_layout.boxes[i].node, i);
    if (m_fitted)
        fit();
    else
        updateScrollBars();
    viewport()->update();
}

void DiagramView::setRoom(const QSizeF &room)
{
    if (m_room == room)
        return;
    m_room = room;
    m_fitted = true;
    refresh();
}

void DiagramView::setCountsShown(bool shown)
{
    if (m_counts == shown)
        return;
    m_counts = shown;
    refresh();
}

void DiagramView::setFolded(const QSet<SystemNodeId> &nodes)
{
    m_folded = nodes;
    refresh();
}

// --- places

QPointF DiagramView::origin() const
{
    const QSizeF size = m_layout.size * m_zoom;
    const auto start = [](double room, double needed, int scrolled) {
        return needed + 2 * margin <= room ? (room - needed) / 2 : margin - scrolled;
    };
    return {start(viewport()->width(), size.width(), horizontalScrollBar()->value()),
            start(viewport()->height(), size.height(), verticalScrollBar()->value())};
}

void DiagramView::updateScrollBars()
{
    const QSizeF size = m_layout.size * m_zoom + QSizeF(2 * margin, 2 * margin);
    const QSize room = viewport()->size();
    horizontalScrollBar()->setRange(0, std::max(0, int(size.width()) - room.width()));
    horizontalScrollBar()->setPageStep(room.width());
    horizontalScrollBar()->setSingleStep(40);
    verticalScrollBar()->setRange(0, std::max(0, int(size.height()) - room.height()));
    verticalScrollBar()->setPageStep(room.height());
    verticalScrollBar()->setSingleStep(40);
}

const DiagramBox *DiagramView::boxOf(SystemNodeId node) const
{
    const auto found = m_boxes.constFind(node);
    return found == m_boxes.constEnd() ? nullptr : &m_layout.boxes[*found];
}

const DiagramBox *DiagramView::boxAt(const QPointF &position) const
{
    const QPointF point = toDiagram(position);
    for (const DiagramBox &box : m_layout.boxes) {
        if (box.rect.contains(point) || (box.foldable && foldMarkRect(box).contains(point)))
            return &box;
    }
    return nullptr;
}

QRectF DiagramView::boxRect(SystemNodeId node) const
{
    const DiagramBox *box = boxOf(node);
    return box ? QRectF(origin() + box->rect.topLeft() * m_zoom, box->rect.size() * m_zoom) : QRectF();
}

QRectF DiagramView::foldMark(SystemNodeId node) const
{
    const DiagramBox *box = boxOf(node);
    if (!box || !box->foldable)
        return {};
    const QRectF mark = foldMarkRect(*box);
    return {origin() + mark.topLeft() * m_zoom, mark.size() * m_zoom};
}

// --- zoom

void DiagramView::fit()
{
    const QSizeF room = QSizeF(viewport()->size()) - QSizeF(2 * margin, 2 * margin);
    const double zoom = std::min({1.0, room.width() / std::max(1.0, m_layout.size.width()),
                                  room.height() / std::max(1.0, m_layout.size.height())});
    m_zoom = std::clamp(zoom, smallest, largest);
    m_fitted = true;
    updateScrollBars();
    viewport()->update();
    Q_EMIT zoomChanged(m_zoom);
}

void DiagramView::setZoom(double zoom)
{
    zoomAt(QRectF(viewport()->rect()).center(), zoom);
}

void DiagramView::zoomAt(const QPointF &position, double zoom)
{
    const QPointF held = toDiagram(position);
    m_zoom = std::clamp(zoom, smallest, largest);
    m_fitted = false;
    updateScrollBars();
    // The point under the mouse stays there.
    const QPointF scrolled = held * m_zoom + QPointF(margin, margin) - position;
    horizontalScrollBar()->setValue(int(scrolled.x()));
    verticalScrollBar()->setValue(int(scrolled.y()));
    viewport()->update();
    Q_EMIT zoomChanged(m_zoom);
}

void DiagramView::showNode(SystemNodeId node)
{
    m_selected = node;
    if (!node.isNull() && m_system.tree().has(node)) {
        bool unfolded = false;
        for (SystemNodeId up = m_system.tree().node(node).parent; m_system.tree().has(up);
             up = m_system.tree().node(up).parent)
            unfolded |= m_folded.remove(up);
        if (unfolded)
            refresh();
        const QRectF rect = boxRect(node);
        const QRectF room = QRectF(viewport()->rect()).adjusted(12, 12, -12, -12);
        if (!rect.isEmpty() && !room.contains(rect)) {
            const QPointF by = rect.center() - room.center();
            horizontalScrollBar()->setValue(horizontalScrollBar()->value() + int(by.x()));
            verticalScrollBar()->setValue(verticalScrollBar()->value() + int(by.y()));
        }
    }
    viewport()->update();
}

void DiagramView::toggleFold(SystemNodeId node)
{
    const QPointF before = boxRect(node).center();
    if (!m_folded.remove(node))
        m_folded.insert(node);
    arrange();
    if (m_fitted)
        return;
    // What was clicked stays under the mouse, as far as the diagram reaches.
    const QPointF by = boxRect(node).center() - before;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + int(by.x()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + int(by.y()));
}

void DiagramView::pick(SystemNodeId node)
{
    m_selected = node;
    viewport()->update();
    Q_EMIT nodePicked(node);
}

// --- events

void DiagramView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), themeColors().page);
    if (!m_system.isOpen())
        return;
    const QPointF start = origin();
    painter.translate(start);
    painter.scale(m_zoom, m_zoom);
    const QRectF exposed(toDiagram(event->rect().topLeft()), QSizeF(event->rect().size()) / m_zoom);
    paintDiagram(painter, m_layout, look(), exposed);
}

void DiagramView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_fitted && !m_stale)
        fit();
    else
        updateScrollBars();
}

void DiagramView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    if (m_stale)
        arrange();
}

void DiagramView::scrollContentsBy(int, int)
{
    viewport()->update();
}

void DiagramView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    zoomAt(event->position(), m_zoom * std::pow(1.0015, event->angleDelta().y()));
    event->accept();
}

void DiagramView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)
        return;
    m_moved = false;
    const DiagramBox *box = boxAt(event->position());
    if (box && event->button() == Qt::LeftButton) {
        const SystemNodeId node = box->node;
        if (box->foldable && foldMarkRect(*box).contains(toDiagram(event->position())))
            toggleFold(node);
        else
            pick(node);
        return;
    }
    m_dragged = event->position().toPoint();
    viewport()->setCursor(Qt::ClosedHandCursor);
}

void DiagramView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragged) {
        const QPoint by = event->position().toPoint() - *m_dragged;
        m_dragged = event->position().toPoint();
        m_moved |= !by.isNull();
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - by.x());
        verticalScrollBar()->setValue(verticalScrollBar()->value() - by.y());
        return;
    }
    const DiagramBox *box = boxAt(event->position());
    const SystemNodeId hovered = box ? box->node : SystemNodeId();
    viewport()->setCursor(box ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->setToolTip(box && !hovered.isNull() && m_system.tree().has(hovered)
                               ? m_system.tree().nameOf(hovered)
                               : QString());
    if (hovered != m_hovered) {
        m_hovered = hovered;
        viewport()->update();
    }
}

void DiagramView::mouseReleaseEvent(QMouseEvent *)
{
    if (m_dragged && !m_moved)
        pick({});
    m_dragged.reset();
    viewport()->unsetCursor();
}

void DiagramView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const DiagramBox *box = boxAt(event->position());
    if (box && !box->node.isNull())
        Q_EMIT nodeOpened(box->node);
}

void DiagramView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        return moveTo(Qt::Key(event->key()));
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return setZoom(m_zoom * 1.25);
    case Qt::Key_Minus:
        return setZoom(m_zoom / 1.25);
    case Qt::Key_0:
        return fit();
    case Qt::Key_Space:
        if (const DiagramBox *box = boxOf(m_selected); box && box->foldable)
            toggleFold(m_selected);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_selected.isNull())
            Q_EMIT nodeOpened(m_selected);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

/// The box whose middle is nearest in that direction; what lies straight ahead counts as nearer.
void DiagramView::moveTo(Qt::Key direction)
{
    const DiagramBox *from = boxOf(m_selected);
    if (!from)
        return;
    const bool across = direction == Qt::Key_Left || direction == Qt::Key_Right;
    const double sign = direction == Qt::Key_Left || direction == Qt::Key_Up ? -1 : 1;
    const DiagramBox *best = nullptr;
    double nearest = 0;
    for (const DiagramBox &box : m_layout.boxes) {
        const QPointF by = box.rect.center() - from->rect.center();
        const double ahead = sign * (across ? by.x() : by.y());
        const double aside = std::abs(across ? by.y() : by.x());
        const double distance = ahead + 3 * aside;
        if (ahead > 1 && (!best || distance < nearest)) {
            best = &box;
            nearest = distance;
        }
    }
    if (!best)
        return;
    const SystemNodeId node = best->node;
    showNode(node);
    Q_EMIT nodePicked(node);
}

void DiagramView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        refresh();
}

bool DiagramView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave && !m_hovered.isNull()) {
        m_hovered = {};
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace gangmu
