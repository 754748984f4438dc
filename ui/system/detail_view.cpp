// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/system/detail_view.h"

#include "core/domain/terms.h"
#include "ui/shell/column_widths.h"
#include "ui/shell/theme.h"
#include "ui/system/detail_model.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>

namespace gangmu {

using namespace Qt::StringLiterals;

// --- the editors

QWidget *DetailDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    if (DetailColumn(index.column()) != DetailColumn::Level) {
        QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
        editor->setObjectName(u"detailEditor"_s);
        editor->setAccessibleName(detailHeading(DetailColumn(index.column())));
        return editor;
    }
    auto *box = new QComboBox(parent);
    box->setObjectName(u"detailLevelEditor"_s);
    box->setAccessibleName(detailHeading(DetailColumn::Level));
    for (const auto &level : EnumCodes<StandardLevel>::table)
        box->addItem(termOf(level.value), int(level.value));
    auto *self = const_cast<DetailDelegate *>(this); // signals of a delegate come from const functions
    connect(box, &QComboBox::activated, self, [self, box] {
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    return box;
}

void DetailDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
    else
        QStyledItemDelegate::setEditorData(editor, index);
}

void DetailDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *box = qobject_cast<QComboBox *>(editor))
        model->setData(index, box->currentData());
    else
        QStyledItemDelegate::setModelData(editor, model, index);
}

/// The place in the table, which is no property of the row: moving a row would change all those behind it.
void DetailDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (DetailColumn(index.column()) != DetailColumn::Index)
        return;
    option->features |= QStyleOptionViewItem::HasDisplay;
    option->text = QString::number(index.row() + 1);
}

// --- the grid

DetailView::DetailView(DetailModel &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setObjectName(u"detailView"_s);
    setAccessibleName(tr("明细表"));
    setModel(&model);
    setItemDelegate(new DetailDelegate(this));
    setProperty("plain", true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDragDropOverwriteMode(false);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(28);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(false);
    horizontalHeader()->setStretchLastSection(true);
    fitColumns();
}

void DetailView::fitColumns()
{
    const int em = fontMetrics().horizontalAdvance(u'国'); // allowed: a measure
    const double ems[detailColumns] = {3, 5.5, 10, 17, 8, 7, 10, 11, 10};
    QList<int> widths;
    for (const double width : ems)
        widths += int(width * em);
    setColumnWidths(*this, widths);
}

QList<SystemEntryId> DetailView::selectedEntries() const
{
    return m_model.entriesAt(selectionModel()->selectedIndexes());
}

SystemEntryId DetailView::currentEntry() const
{
    // With the focus a table gets a current row that nobody chose.
    return selectionModel()->isSelected(currentIndex()) ? m_model.entryAt(currentIndex()) : SystemEntryId();
}

void DetailView::selectEntries(const QList<SystemEntryId> &entries)
{
    QItemSelection selection;
    for (SystemEntryId entry : entries) {
        const QModelIndex index = m_model.indexOf(entry);
        if (index.isValid())
            selection.select(index.siblingAtColumn(0), index.siblingAtColumn(detailColumns - 1));
    }
    if (selection.isEmpty())
        return;
    selectionModel()->setCurrentIndex(m_model.indexOf(entries.first()), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    scrollTo(currentIndex());
}

void DetailView::showEntry(SystemEntryId entry)
{
    const QModelIndex index = m_model.indexOf(entry);
    if (!index.isValid() || currentEntry() == entry)
        return;
    const QScopedValueRollback silent(m_silent, true);
    setCurrentIndex(index);
    scrollTo(index);
}

void DetailView::editTitle(SystemEntryId entry)
{
    const QModelIndex index = m_model.indexOf(entry);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
    setFocus();
    edit(index);
}

void DetailView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        announce();
}

void DetailView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    announce();
}

/// On either change: the row that got current with the focus is picked when it is selected.
void DetailView::announce()
{
    if (const SystemEntryId entry = currentEntry(); !m_silent && !entry.isNull())
        Q_EMIT entryPicked(entry);
}

bool DetailView::event(QEvent *event)
{
    // Ours before a menu's shortcut of the same keys.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::Paste) ||
            key->matches(QKeySequence::Delete)) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void DetailView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (state() == EditingState)
        return QTableView::keyPressEvent(event);
    if (event->key() == Qt::Key_Insert && modifiers == Qt::NoModifier)
        Q_EMIT newRequested();
    else if (event->matches(QKeySequence::Delete))
        Q_EMIT deleteRequested();
    else if (event->matches(QKeySequence::Copy))
        Q_EMIT copyRequested();
    else if (event->matches(QKeySequence::Paste))
        Q_EMIT pasteRequested();
    else if (modifiers == Qt::AltModifier && event->key() == Qt::Key_Up)
        Q_EMIT shiftRequested(-1);
    else if (modifiers == Qt::AltModifier && event->key() == Qt::Key_Down)
        Q_EMIT shiftRequested(+1);
    else if (enter && currentIndex().isValid() && currentIndex().flags() & Qt::ItemIsEditable)
        edit(currentIndex());
    else
        return QTableView::keyPressEvent(event);
    event->accept();
}

void DetailView::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuRequested(event->reason() == QContextMenuEvent::Mouse
                             ? event->globalPos()
                             : viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
}

void DetailView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_model.rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(themeColors().muted);
    painter.drawText(viewport()->rect().adjusted(24, 24, -24, -24),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                     tr("这里还没有条目。从目录拖来标准，粘贴标准号，或按 Insert 新增一项待制定标准。"));
}

} // namespace gangmu
