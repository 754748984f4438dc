// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/outline_view.h"

#include "ui/plan/outline_delegate.h"
#include "ui/plan/outline_model.h"
#include "ui/plan/title_filter.h"
#include "ui/shell/theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>

namespace gangmu {

using namespace Qt::StringLiterals;

OutlineView::OutlineView(OutlineModel &model, QWidget *parent)
    : QTreeView(parent), m_model(model), m_delegate(new OutlineDelegate(this))
{
    setObjectName(u"outlineView"_s);
    setAccessibleName(tr("大纲"));
    setModel(&model);
    setItemDelegate(m_delegate);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setIndentation(16);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(EditKeyPressed);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(true);
    setAutoExpandDelay(700);
    setExpandsOnDoubleClick(false);
    setMouseTracking(true);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
}

NodeId OutlineView::currentNode() const
{
    return m_model.nodeAt(currentIndex());
}

QList<NodeId> OutlineView::selectedNodes() const
{
    QModelIndexList indexes = selectionModel()->selectedIndexes();
    // Document order: compare the rows on the way down from the top.
    const auto path = [](QModelIndex index) {
        QList<int> rows;
        for (; index.isValid(); index = index.parent())
            rows.prepend(index.row());
        return rows;
    };
    std::sort(indexes.begin(), indexes.end(), [&](const QModelIndex &a, const QModelIndex &b) {
        const QList<int> left = path(a), right = path(b);
        return std::lexicographical_compare(left.begin(), left.end(), right.begin(), right.end());
    });
    QList<NodeId> nodes;
    for (const QModelIndex &index : std::as_const(indexes))
        nodes.append(m_model.nodeAt(index));
    return nodes;
}

void OutlineView::showNode(NodeId node)
{
    const QModelIndex index = m_model.nearest(node);
    if (index == currentIndex() && index.isValid())
        return;
    const QScopedValueRollback silent(m_silent, true);
    if (!index.isValid()) {
        clearSelection();
        selectionModel()->setCurrentIndex({}, QItemSelectionModel::NoUpdate);
        return;
    }
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

void OutlineView::selectNodes(const QList<NodeId> &nodes)
{
    QItemSelection selection;
    for (NodeId node : nodes) {
        const QModelIndex index = m_model.indexOf(node);
        if (index.isValid())
            selection.select(index, index);
    }
    if (selection.isEmpty())
        return;
    setCurrentIndex(m_model.indexOf(nodes.first()));
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void OutlineView::editTitle(NodeId node)
{
    const QModelIndex index = m_model.indexOf(node);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
    setFocus();
    edit(index);
}

void OutlineView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (!m_silent && current.isValid())
        Q_EMIT nodePicked(m_model.nodeAt(current));
}

// --- filter and expansion

void OutlineView::setFilter(const QString &text)
{
    const QString wanted = text.trimmed();
    if (wanted == m_filter)
        return;
    if (m_filter.isEmpty())
        m_expandedBefore = expandedNodes();
    m_filter = wanted;
    m_matches = 0;
    m_delegate->setHighlight(wanted);
    filterBranch({}, wanted);
    if (wanted.isEmpty())
        setExpandedNodes(m_expandedBefore);
    if (currentIndex().isValid())
        scrollTo(currentIndex());
    viewport()->update();
}

bool OutlineView::filterBranch(const QModelIndex &parent, const QString &text)
{
    bool any = false;
    for (int row = 0; row < m_model.rowCount(parent); ++row) {
        const QModelIndex index = m_model.index(row, 0, parent);
        const bool matches = titleMatches(
            index.data(OutlineModel::NumberRole).toString() + index.data(Qt::DisplayRole).toString(), text);
        m_matches += matches ? 1 : 0;
        const bool below = filterBranch(index, text);
        setRowHidden(row, parent, !matches && !below);
        if (below && !text.isEmpty())
            expand(index);
        any |= matches || below;
    }
    return any;
}

QSet<NodeId> OutlineView::expandedNodes() const
{
    if (!m_filter.isEmpty())
        return m_expandedBefore;
    QSet<NodeId> nodes;
    QModelIndexList open{QModelIndex()};
    while (!open.isEmpty()) {
        const QModelIndex parent = open.takeLast();
        for (int row = 0; row < m_model.rowCount(parent); ++row) {
            const QModelIndex index = m_model.index(row, 0, parent);
            if (m_model.rowCount(index) == 0)
                continue;
            if (isExpanded(index))
                nodes.insert(m_model.nodeAt(index));
            open.append(index);
        }
    }
    return nodes;
}

void OutlineView::setExpandedNodes(const QSet<NodeId> &nodes)
{
    collapseAll();
    for (NodeId node : nodes) {
        const QModelIndex index = m_model.indexOf(node);
        if (index.isValid())
            expand(index);
    }
}

// --- keys and mouse

bool OutlineView::event(QEvent *event)
{
    // Before Qt takes Tab for moving the focus.
    if (event->type() == QEvent::KeyPress && state() != EditingState) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
        if (plain && currentIndex().isValid() &&
            (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab)) {
            Q_EMIT indentRequested(key->key() == Qt::Key_Backtab);
            return true;
        }
    }
    // Ours before a menu's shortcut of the same keys.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::Cut) ||
            key->matches(QKeySequence::Paste) || key->matches(QKeySequence::Delete)) {
            event->accept();
            return true;
        }
    }
    return QTreeView::event(event);
}

void OutlineView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (state() == EditingState)
        return QTreeView::keyPressEvent(event);
    if (enter && modifiers == Qt::NoModifier)
        Q_EMIT siblingRequested();
    else if (enter && modifiers == Qt::ShiftModifier)
        Q_EMIT childRequested();
    else if (enter && modifiers == Qt::ControlModifier)
        Q_EMIT bodyRequested();
    else if (modifiers == Qt::AltModifier && event->key() == Qt::Key_Up)
        Q_EMIT shiftRequested(-1);
    else if (modifiers == Qt::AltModifier && event->key() == Qt::Key_Down)
        Q_EMIT shiftRequested(+1);
    else if (event->matches(QKeySequence::Delete) || event->key() == Qt::Key_Backspace)
        Q_EMIT deleteRequested();
    else if (event->matches(QKeySequence::Cut))
        Q_EMIT cutRequested();
    else if (event->matches(QKeySequence::Copy))
        Q_EMIT copyRequested();
    else if (event->matches(QKeySequence::Paste))
        Q_EMIT pasteRequested();
    else
        return QTreeView::keyPressEvent(event);
    event->accept();
}

void OutlineView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        const QModelIndex index = indexAt(event->pos());
        if (index.isValid() && !selectionModel()->isSelected(index))
            setCurrentIndex(index);
        Q_EMIT menuRequested(event->globalPos());
    } else {
        Q_EMIT menuRequested(viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
    }
}

void OutlineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTreeView::mouseDoubleClickEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && event->button() == Qt::LeftButton &&
        event->position().x() > visualRect(index).left())
        edit(index);
}

// --- painting

void OutlineView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
}

void OutlineView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (state() == DraggingState)
        paintLanding();
}

/// The line on which a drag would land, from the indentation of its new level, with a ring at its start.
void OutlineView::paintLanding()
{
    const QModelIndex index = indexAt(viewport()->mapFromGlobal(QCursor::pos()));
    if (!index.isValid())
        return;
    const QRect rect = visualRect(index);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeColors().accent, 2));
    switch (dropIndicatorPosition()) {
    case AboveItem:
    case BelowItem: {
        const int y = dropIndicatorPosition() == AboveItem ? rect.top() : rect.bottom() + 1;
        painter.drawLine(rect.left() + 8, y, viewport()->width() - 4, y);
        painter.setBrush(themeColors().panel);
        painter.drawEllipse(QPointF(rect.left() + 4, y), 3.5, 3.5);
        break;
    }
    case OnItem:
        painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -3, -1), 4, 4);
        break;
    case OnViewport:
        break;
    }
}

} // namespace gangmu
