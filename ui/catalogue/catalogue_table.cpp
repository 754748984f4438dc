// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/catalogue_table.h"

#include "core/analysis/chart_table.h"
#include "core/domain/terms.h"
#include "ui/catalogue/catalogue_delegate.h"
#include "ui/catalogue/catalogue_model.h"
#include "ui/charts/chart_table_view.h"
#include "ui/classification/classification_action.h"
#include "ui/shell/theme.h"

#include <algorithm>
#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSignalBlocker>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

constexpr int lineHeight = 30;
constexpr int narrowest = 40;

/// How wide a column is at first, in characters, and whether it is shown at first.
struct FirstLook
{
    int characters = 12;
    bool shown = true;
};
FirstLook firstLook(StandardColumn column)
{
    switch (column) {
    case StandardColumn::Number:
        return {18};
    case StandardColumn::Title:
        return {34};
    case StandardColumn::Level:
    case StandardColumn::Mandate:
    case StandardColumn::State:
        return {8};
    case StandardColumn::IssuedOn:
    case StandardColumn::ImplementedOn:
        return {11};
    case StandardColumn::Ics:
    case StandardColumn::Ccs:
        return {10};
    case StandardColumn::Committee:
    case StandardColumn::Department:
        return {22};
    case StandardColumn::Field:
    case StandardColumn::Region:
        return {10};
    default:
        return {16, false};
    }
}

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
    header->setSectionsMovable(true);
    header->setMinimumSectionSize(narrowest);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setSortIndicator(int(StandardColumn::Number), Qt::AscendingOrder);
    setSortingEnabled(true);
    for (int column = 0; column < standardColumnCount; ++column) {
        const FirstLook look = firstLook(StandardColumn(column));
        m_unwanted[size_t(column)] = !look.shown;
        setColumnWidth(column, fontMetrics().horizontalAdvance(u'0') * look.characters + 24);
    }
    connect(header, &QHeaderView::customContextMenuRequested, this, &CatalogueTable::showHeaderMenu);
    connect(header, &QHeaderView::sectionMoved, this, &CatalogueTable::keepFrozenFirst);
    connect(header, &QHeaderView::sectionResized, this, [this](int, int, int) {
        if (!m_arranging)
            layOutColumns();
    });
    connect(m_columnsBar, &QScrollBar::valueChanged, this, &CatalogueTable::layOutColumns);
    layOutColumns();
}

/// Logical indices of the columns that people want to see, from left to right.
QList<int> CatalogueTable::wanted() const
{
    QList<int> columns;
    for (int visual = 0; visual < standardColumnCount; ++visual) {
        const int logical = horizontalHeader()->logicalIndex(visual);
        if (!m_unwanted[size_t(logical)])
            columns += logical;
    }
    return columns;
}

/// Hides what is not wanted and, of what moves, as many columns as the bar says.
void CatalogueTable::layOutColumns()
{
    if (m_arranging)
        return;
    const QScopedValueRollback arranging(m_arranging, true);
    const QList<int> columns = wanted();
    const int frozen = std::min<int>(m_frozen, int(columns.size()));
    // Hidden ones have no width in the header; the size comes back with them.
    const auto widthOf = [this](int column) {
        if (horizontalHeader()->isSectionHidden(column))
            horizontalHeader()->setSectionHidden(column, false);
        return columnWidth(column);
    };
    int room = viewport()->width();
    for (int i = 0; i < frozen; ++i)
        room -= widthOf(columns[i]);
    int fit = int(columns.size());
    while (fit > frozen && room >= widthOf(columns[fit - 1]))
        room -= widthOf(columns[--fit]);
    // At the right end the last column is whole; one always moves.
    const int most = std::clamp(fit - frozen, 0, std::max(0, int(columns.size()) - frozen - 1));
    {
        const QSignalBlocker quiet(m_columnsBar);
        m_columnsBar->setRange(0, most);
        m_columnsBar->setPageStep(std::max(1, int(columns.size()) - frozen - most));
    }
    m_columnsBar->setVisible(most > 0);
    for (int column = 0; column < standardColumnCount; ++column) {
        const qsizetype at = columns.indexOf(column);
        const bool hidden = at < 0 || (at >= frozen && at < frozen + m_columnsBar->value());
        if (hidden != horizontalHeader()->isSectionHidden(column))
            horizontalHeader()->setSectionHidden(column, hidden);
    }
}

/// A column that is dropped among those that stay is one of them now; the number of those stays.
void CatalogueTable::keepFrozenFirst()
{
    if (!m_arranging)
        layOutColumns();
}

QList<StandardColumn> CatalogueTable::shownColumns() const
{
    QList<StandardColumn> columns;
    for (const int column : wanted())
        columns += StandardColumn(column);
    return columns;
}

void CatalogueTable::setShown(StandardColumn column, bool shown)
{
    m_unwanted[size_t(column)] = !shown;
    layOutColumns();
}

void CatalogueTable::setFrozenColumns(int count)
{
    m_frozen = count;
    layOutColumns();
    viewport()->update();
}

QJsonObject CatalogueTable::saveColumns() const
{
    QJsonArray columns;
    for (int visual = 0; visual < standardColumnCount; ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        const bool hidden = horizontalHeader()->isSectionHidden(column);
        QJsonObject each{{u"column"_s, QString(codeOf(StandardColumn(column)))},
                         {u"shown"_s, !m_unwanted[size_t(column)]}};
        if (!hidden)
            each.insert(u"width"_s, columnWidth(column));
        columns.append(each);
    }
    return {{u"columns"_s, columns}, {u"frozen"_s, m_frozen}};
}

void CatalogueTable::restoreColumns(const QJsonObject &saved)
{
    const QJsonArray columns = saved.value(u"columns"_s).toArray();
    {
        const QScopedValueRollback arranging(m_arranging, true);
        int visual = 0;
        for (const QJsonValue &each : columns) {
            const auto column = fromCode<StandardColumn>(each[u"column"_s].toString());
            if (!column)
                continue;
            const int logical = int(*column);
            horizontalHeader()->moveSection(horizontalHeader()->visualIndex(logical), visual++);
            m_unwanted[size_t(logical)] = !each[u"shown"_s].toBool(true);
            if (const int width = each[u"width"_s].toInt(); width >= narrowest)
                setColumnWidth(logical, width);
        }
        m_frozen = std::clamp(saved.value(u"frozen"_s).toInt(m_frozen), 0, 5);
    }
    layOutColumns();
}

void CatalogueTable::fillColumnsMenu(QMenu &menu)
{
    for (const auto &row : EnumCodes<StandardColumn>::table) {
        const StandardColumn column = row.value;
        QAction *action = menu.addAction(termOf(column));
        action->setObjectName(u"show_"_s + QLatin1String(row.code));
        action->setCheckable(true);
        action->setChecked(isShown(column));
        // Without its number a row cannot be told from another.
        action->setEnabled(column != StandardColumn::Number);
        connect(action, &QAction::toggled, this, [this, column](bool shown) { setShown(column, shown); });
    }
}

void CatalogueTable::showHeaderMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const qsizetype at = wanted().indexOf(horizontalHeader()->logicalIndexAt(position));
    if (at >= 0)
        menu->addAction(tr("冻结到此列"), this, [this, at] { setFrozenColumns(int(at) + 1); });
    QAction *thaw = menu->addAction(tr("取消冻结"), this, [this] { setFrozenColumns(0); });
    thaw->setEnabled(m_frozen > 0);
    menu->addSeparator();
    fillColumnsMenu(*menu);
    menu->popup(horizontalHeader()->mapToGlobal(position));
}

QList<int> CatalogueTable::touchedRows(int most) const
{
    QList<std::pair<int, int>> ranges;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        ranges.append({range.top(), range.bottom()});
    std::sort(ranges.begin(), ranges.end());
    QList<int> rows;
    int next = 0;
    for (const auto &[top, bottom] : std::as_const(ranges)) {
        for (int row = std::max(top, next); row <= bottom && rows.size() < most; ++row)
            rows += row;
        next = std::max(next, bottom + 1);
    }
    return rows;
}

void CatalogueTable::copySelection() const
{
    const QList<int> rows = touchedRows(100000);
    TableData table;
    QList<StandardColumn> columns;
    const QItemSelection selection = selectionModel()->selection();
    for (const StandardColumn column : shownColumns()) {
        if (std::any_of(selection.begin(), selection.end(), [&](const QItemSelectionRange &range) {
                return range.left() <= int(column) && int(column) <= range.right();
            }))
            columns += column;
    }
    for (const StandardColumn column : std::as_const(columns))
        table.columns.append({termOf(column)});
    for (const int row : rows) {
        QList<TableCell> cells;
        for (const StandardColumn column : std::as_const(columns)) {
            const QModelIndex index = m_model->index(row, int(column));
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
    const QList<int> columns = wanted();
    const qsizetype at = columns.indexOf(index.column());
    const int frozen = std::min<int>(m_frozen, int(columns.size()));
    if (at >= frozen) {
        if (at < frozen + m_columnsBar->value())
            m_columnsBar->setValue(int(at) - frozen);
        while (m_columnsBar->value() < std::min<int>(m_columnsBar->maximum(), int(at) - frozen) &&
               columnViewportPosition(index.column()) + columnWidth(index.column()) > viewport()->width())
            m_columnsBar->setValue(m_columnsBar->value() + 1);
    }
    QTableView::scrollTo(index, hint);
}

QModelIndex CatalogueTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // To the left of the first column that moves lies one that the bar has hidden.
    const QModelIndex current = currentIndex();
    if (current.isValid() && (action == MoveLeft || action == MovePrevious) && m_columnsBar->value() > 0) {
        const QList<int> columns = wanted();
        const int frozen = std::min<int>(m_frozen, int(columns.size()));
        const qsizetype at = columns.indexOf(current.column());
        if (at == frozen + m_columnsBar->value()) {
            m_columnsBar->setValue(m_columnsBar->value() - 1);
            return current.siblingAtColumn(columns[at - 1]);
        }
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
    if (!index.isValid() || !isClassified(StandardColumn(index.column())) ||
        !edit(index, AllEditTriggers, nullptr))
        return;
    auto *line = viewport()->findChild<QLineEdit *>(u"cellEditor"_s);
    auto *action =
        line ? line->findChild<QAction *>(u"pickClass_"_s + codeOf(StandardColumn(index.column()))) : nullptr;
    if (action) {
        line->end(false);
        action->trigger();
    }
}

void CatalogueTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOutColumns();
}

/// The line behind the columns that stay.
void CatalogueTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    const QList<int> columns = wanted();
    if (m_frozen == 0 || m_frozen >= columns.size())
        return;
    const int last = columns[m_frozen - 1];
    const int x = columnViewportPosition(last) + columnWidth(last) - 1;
    QPainter painter(viewport());
    painter.setPen(themeColors().line);
    painter.drawLine(x, 0, x, viewport()->height());
}

} // namespace gangmu
