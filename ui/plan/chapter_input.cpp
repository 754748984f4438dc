// SPDX-License-Identifier: GPL-3.0-or-later
// Keys and mouse on a page of text.
#include "ui/plan/chapter_view.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>

namespace gangmu {

using namespace Qt::StringLiterals;

bool ChapterView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString link = anchorAt(viewport()->mapFrom(this, help->pos()));
        if (const QString tip = link.isEmpty() ? QString() : tipFor(link); !tip.isEmpty())
            QToolTip::showText(help->globalPos(), tip, this);
        else
            QToolTip::hideText();
        return true;
    }
    return QTextEdit::event(event);
}

void ChapterView::mousePressEvent(QMouseEvent *event)
{
    QTextEdit::mousePressEvent(event);
    m_pressed = event->position().toPoint();
}

void ChapterView::mouseMoveEvent(QMouseEvent *event)
{
    QTextEdit::mouseMoveEvent(event);
    const bool link = !anchorAt(event->position().toPoint()).isEmpty();
    viewport()->setCursor(link ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

void ChapterView::mouseReleaseEvent(QMouseEvent *event)
{
    QTextEdit::mouseReleaseEvent(event);
    const QPoint position = event->position().toPoint();
    const bool dragged = (position - m_pressed).manhattanLength() > QApplication::startDragDistance();
    if (event->button() != Qt::LeftButton || dragged)
        return; // text was selected
    if (const QString link = anchorAt(position); !link.isEmpty()) {
        Q_EMIT linkPicked(link);
        return;
    }
    if (const Place place = placeAt(position); !place.node.isNull())
        Q_EMIT nodePicked(place.node);
}

void ChapterView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    m_pressed = position + QPoint(1000, 0); // its release is no click
    const Place place = placeAt(position);
    if (event->button() != Qt::LeftButton)
        return;
    if (place.field == TextField::PlanTitle)
        Q_EMIT planEditRequested();
    else if (!place.node.isNull() && (place.field == TextField::Title || place.field == TextField::Body))
        Q_EMIT editRequested(place.node, place.field);
}

void ChapterView::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_plan.has(m_node) && modifiers == Qt::NoModifier && (enter || event->key() == Qt::Key_F2)) {
        const PlanNode &node = m_plan.node(m_node);
        const bool body = node.kind == PlanNodeKind::Paragraph || (enter && !node.body.isEmpty());
        Q_EMIT editRequested(m_node, body ? TextField::Body : TextField::Title);
        return;
    }
    if (modifiers == Qt::NoModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        if (const NodeId next = step(m_node, event->key() == Qt::Key_Down ? 1 : -1); !next.isNull())
            Q_EMIT nodePicked(next);
        return;
    }
    QTextEdit::keyPressEvent(event);
}

void ChapterView::contextMenuEvent(QContextMenuEvent *event)
{
    const Place place = placeAt(event->pos());
    if (!place.node.isNull())
        Q_EMIT nodePicked(place.node);
    Q_EMIT menuRequested(place.node.isNull() ? m_node : place.node, event->globalPos());
}

} // namespace gangmu
