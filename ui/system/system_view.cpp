// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/system/system_view.h"

#include "ui/shell/theme.h"
#include "ui/system/system_delegate.h"
#include "ui/system/system_model.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>

namespace gangmu {

using namespace Qt::StringLiterals;

SystemView::SystemView(SystemModel &model, QWidget *parent)
    : QTreeView(parent), m_model(model), m_delegate(new SystemDelegate(this))
{
    setObjectName(u"systemView"_s);
    setAccessibleName(tr("标准体系"));
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

SystemNodeId SystemView::currentNode() const
{
    // With the focus a tree gets a current row that nobody chose.
    return selectionModel()->isSelected(currentIndex()) ? m_model.nodeAt(currentIndex()) : SystemNodeId();
}

QList<SystemNodeId> SystemView::selectedNodes() const
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
    QList<SystemNodeId> nodes;
    for (const QModelIndex &index : std::as_const(indexes))
        nodes.append(m_model.nodeAt(index));
    return nodes;
}

void SystemView::showNode(SystemNodeId node)
{
    const QModelIndex index = m_model.indexOf(node);
    if (index == currentIndex() && selectionModel()->isSelected(index) == index.isValid())
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

void SystemView::selectNodes(const QList<SystemNodeId> &nodes)
{
    QItemSelection selection;
    for (SystemNodeId node : nodes) {
        const QModelIndex index = m_model.indexOf(node);
        if (index.isValid())
            selection.select(index, index);
    }
    if (selection.isEmpty())
        return;
    setCurrentIndex(m_model.indexOf(nodes.first()));
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void SystemView::editTitle(SystemNodeId node)
{
    const QModelIndex index = m_model.indexOf(node);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
    setFocus();
    edit(index);
}

void SystemView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    announce();
}

void SystemView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    announce();
}

/// On either change: the row that got current with the focus is picked when it is selected, and on a click
/// the selection changes before the current row does.
void SystemView::announce()
{
    const SystemNodeId node = currentNode();
    if (!m_silent && (!node.isNull() || !selectionModel()->hasSelection()))
        Q_EMIT nodePicked(node);
}

QSet<SystemNodeId> SystemView::expandedNodes() const
{
    QSet<SystemNodeId> nodes;
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

void SystemView::setExpandedNodes(const QSet<SystemNodeId> &nodes)
{
    collapseAll();
    for (SystemNodeId node : nodes) {
        const QModelIndex index = m_model.indexOf(node);
        if (index.isValid())
            expand(index);
    }
}

// --- keys and mouse

bool SystemView::event(QEvent *event)
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

void SystemView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (state() == EditingState)
        return QTreeView::keyPressEvent(event);
    if (enter && modifiers == Qt::NoModifier)
        Q_EMIT siblingRequested();
    else if (enter && modifiers == Qt::ShiftModifier)
        Q_EMIT childRequested();
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
    else if (event->key() == Qt::Key_Escape && currentIndex().isValid())
        selectionModel()->clear(); // the whole system again
    else
        return QTreeView::keyPressEvent(event);
    event->accept();
}

void SystemView::contextMenuEvent(QContextMenuEvent *event)
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

void SystemView::mousePressEvent(QMouseEvent *event)
{
    // Beside the rows: the whole system again.
    if (event->button() == Qt::LeftButton && !indexAt(event->position().toPoint()).isValid())
        selectionModel()->clear();
    QTreeView::mousePressEvent(event);
}

void SystemView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTreeView::mouseDoubleClickEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && event->button() == Qt::LeftButton &&
        event->position().x() > visualRect(index).left())
        edit(index);
}

// --- painting

void SystemView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
}

void SystemView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (state() == DraggingState)
        paintLanding();
}

/// The line on which a drag would land, from the indentation of its new level, with a ring at its start.
void SystemView::paintLanding()
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
