// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/catalogue_table.h"

#include "core/analysis/chart_table.h"
#include "ui/catalogue/catalogue_columns.h"
#include "ui/catalogue/catalogue_delegate.h"
#include "ui/catalogue/catalogue_model.h"
#include "ui/charts/chart_table_view.h"
#include "ui/classification/classification_action.h"
#include "ui/shell/selected_rows.h"
#include "ui/shell/theme.h"
#include "ui/shell/tick_menu.h"

#include <algorithm>
#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

constexpr int lineHeight = 30;
} // namespace

CatalogueTable::CatalogueTable(CatalogueModel *model, QWidget *parent)
    : QTableView(parent), m_model(model), m_columnsBar(new QScrollBar(Qt::Horizontal, parent))
{
    setObjectName(u"catalogueTable"_s);
    setAccessibleName(tr("标准目录"));
    m_columnsBar->setObjectName(u"catalogueColumnsBar"_s);
    m_columnsBar->setAccessibleName(tr("左右移动各栏"));
    setProperty("plain", true);
    setModel(model);
    setItemDelegate(new CatalogueDelegate(this));
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setTextElideMode(Qt::ElideRight);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(lineHeight);
    // Columns move under our own bar; whatever the view thinks of scrolling sideways, it stays at the left.
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int most) {
        if (most > 0)
            horizontalScrollBar()->setRange(0, 0);
    });

    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    ignoreSelectionInHeadings(*this);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setSortIndicator(int(StandardColumn::Number), Qt::AscendingOrder);
    setSortingEnabled(true);
    connect(header, &QHeaderView::customContextMenuRequested, this, &CatalogueTable::showHeaderMenu);
    m_columns = new CatalogueColumns(model, this, m_columnsBar);
    connect(m_columns, &CatalogueColumns::arranged, viewport(), qOverload<>(&QWidget::update));
}

QList<int> CatalogueTable::shownColumns() const
{
    return m_columns->shown();
}

void CatalogueTable::showHeaderMenu(const QPoint &position)
{
    auto *menu = new TickMenu(this);
    menu->setObjectName(u"columnsMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_columns->fillHeaderMenu(*menu, horizontalHeader()->logicalIndexAt(position));
    menu->popup(horizontalHeader()->mapToGlobal(position));
}

void CatalogueTable::copySelection() const
{
    const QList<int> rows = selectedRows(*this, 100000);
    TableData table;
    QList<int> columns;
    const QItemSelection selection = selectionModel()->selection();
    for (const int column : shownColumns()) {
        if (std::any_of(selection.begin(), selection.end(), [&](const QItemSelectionRange &range) {
                return range.left() <= column && column <= range.right();
            }))
            columns += column;
    }
    for (const int column : std::as_const(columns))
        table.columns.append({m_model->heading(column)});
    for (const int row : rows) {
        QList<TableCell> cells;
        for (const int column : std::as_const(columns)) {
            const QModelIndex index = m_model->index(row, column);
            cells.append({selectionModel()->isSelected(index) ? index.data().toString() : QString(), {}, {}});
        }
        table.rows.append(cells);
    }
    ChartTableView::copy(table);
}

bool CatalogueTable::isEditing() const
{
    // A dialog that an editor opened belongs to it.
    for (const QWidget *at = QApplication::focusWidget(); at; at = at->parentWidget()) {
        if (at->parentWidget() == viewport())
            return true;
    }
    return false;
}

void CatalogueTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    m_columns->bringIntoSight(index.column());
    QTableView::scrollTo(index, hint);
}

QModelIndex CatalogueTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex current = currentIndex();
    if (current.isValid() && (action == MoveLeft || action == MovePrevious)) {
        // To the left of the first column that moves lies one that the bar has hidden.
        if (const int column = m_columns->takeHiddenLeftOf(current.column()); column >= 0)
            return current.siblingAtColumn(column);
    }
    if (current.isValid() && action == MoveHome)
        m_columnsBar->setValue(0);
    return QTableView::moveCursor(action, modifiers);
}

void CatalogueTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    if (event->matches(QKeySequence::Paste)) {
        Q_EMIT pasteRequested();
        return;
    }
    if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier) {
        Q_EMIT deleteRequested();
        return;
    }
    if (event->key() == Qt::Key_F4 && state() != EditingState) {
        pickClass();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && state() != EditingState && currentIndex().isValid()) {
        edit(currentIndex(), EditKeyPressed, event);
        return;
    }
    QTableView::keyPressEvent(event);
}

/// F4 on a cell of ICS or CCS goes straight to the tree.
void CatalogueTable::pickClass()
{
    const QModelIndex index = currentIndex();
    if (!index.isValid() || CatalogueModel::isOwn(index.column()) ||
        !isClassified(CatalogueModel::columnAt(index.column())) || !edit(index, AllEditTriggers, nullptr))
        return;
    auto *line = viewport()->findChild<QLineEdit *>(u"cellEditor"_s);
    auto *action =
        line ? line->findChild<QAction *>(u"pickClass_"_s + m_model->keyOf(index.column())) : nullptr;
    if (action) {
        line->end(false);
        action->trigger();
    }
}

void CatalogueTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_columns->layOut();
}

/// The line behind the columns that stay.
void CatalogueTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    const QList<int> columns = m_columns->shown();
    const int frozen = m_columns->frozen();
    if (frozen == 0 || frozen >= columns.size())
        return;
    const int last = columns[frozen - 1];
    const int x = columnViewportPosition(last) + columnWidth(last) - 1;
    QPainter painter(viewport());
    painter.setPen(themeColors().line);
    painter.drawLine(x, 0, x, viewport()->height());
}

} // namespace gangmu
