// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workitems/grid_view.h"

#include "core/reading/sheets/sheet.h"
#include "ui/shell/selected_rows.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <set>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {
constexpr int lineHeight = 28;
} // namespace

GridView::GridView(const QString &name, const QString &label, QWidget *parent) : QTableView(parent)
{
    setObjectName(name);
    setAccessibleName(label);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the table
    verticalHeader()->setDefaultSectionSize(lineHeight);
    verticalHeader()->setMinimumWidth(36);
    verticalHeader()->setDefaultAlignment(Qt::AlignCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
}

QList<int> GridView::selectedRowNumbers() const
{
    QList<int> rows = selectedRows(*this);
    // The keys work where the focus is, also after it went elsewhere without selecting (Ctrl+arrow).
    const int current = currentIndex().row();
    if (current >= 0 && !rows.contains(current))
        return {current};
    return rows;
}

void GridView::setSelectionModel(QItemSelectionModel *selection)
{
    QTableView::setSelectionModel(selection);
    ignoreSelectionInHeadings(*this);
}

void GridView::goTo(const QModelIndex &index)
{
    QItemSelectionModel::SelectionFlags flags = QItemSelectionModel::ClearAndSelect;
    if (selectionBehavior() == SelectRows)
        flags |= QItemSelectionModel::Rows;
    selectionModel()->setCurrentIndex(index, flags);
}

QString GridView::selectedText() const
{
    std::set<int> columns;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int column = range.left(); column <= range.right(); ++column)
            columns.insert(column);
    }
    QStringList lines;
    for (int row : selectedRows(*this)) {
        QStringList line;
        for (int column : columns) {
            const QModelIndex cell = model()->index(row, column);
            QString text = selectionModel()->isSelected(cell) ? cell.data().toString() : QString();
            if (text.contains(u'\n') || text.contains(u'\t') || text.contains(u'"'))
                text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
            line += text;
        }
        lines += line.join(u'\t');
    }
    return lines.join(u'\n');
}

void GridView::copy() const
{
    if (const QString text = selectedText(); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void GridView::keyPressEvent(QKeyEvent *event)
{
    if (state() == EditingState) { // what the editor of a cell did not take
        QTableView::keyPressEvent(event);
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        copy();
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
    bool handled = false;
    Q_EMIT keyPressed(event, &handled);
    if (handled)
        return;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid() && event->modifiers() == Qt::NoModifier) {
        if (currentIndex().flags().testFlag(Qt::ItemIsEditable))
            edit(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

QList<QStringList> clipboardRows(const QMimeData *data)
{
    QList<QStringList> rows;
    if (!data)
        return rows;
    const auto take = [&](const SheetRow &row) {
        QStringList cells;
        for (const QString &cell : row.cells)
            cells += cell.trimmed();
        rows += cells;
        return true;
    };
    const QString text = data->text();
    const bool block = text.contains(u'\t');
    SheetOptions options;
    options.delimiter = u'\t';
    if (!block && data->hasHtml() && readPastedHtml(data->html(), {}, take).ok() && !rows.isEmpty())
        return rows;
    rows.clear();
    if (!text.trimmed().isEmpty())
        (void)readPastedText(text, options, take).ok();
    return rows;
}

} // namespace gangmu
