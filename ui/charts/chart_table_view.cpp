// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_table_view.h"

#include "core/analysis/chart_table.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>

namespace gangmu {

ChartTableView::ChartTableView(QWidget *parent) : QTableView(parent)
{
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false); // Tab leaves the table
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(28);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
}

void ChartTableView::fitColumns()
{
    constexpr int widest = 360;
    constexpr int air = 24;
    resizeColumnsToContents();
    for (int column = 0; column < model()->columnCount(); ++column)
        setColumnWidth(column, std::min(widest, columnWidth(column) + air));
}

void ChartTableView::copy(const TableData &table, const QString &foot)
{
    auto *data = new QMimeData;
    data->setText(toTsv(table));
    data->setHtml(toHtml(table, foot));
    QGuiApplication::clipboard()->setMimeData(data);
}

void ChartTableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    // Enter and Esc belong to whoever shows the table.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Escape) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

void ChartTableView::copySelection()
{
    QModelIndexList cells = selectionModel()->selectedIndexes();
    if (cells.size() < 2) {
        cells.clear();
        for (int row = 0; row < model()->rowCount(); ++row) {
            for (int column = 0; column < model()->columnCount(); ++column)
                cells.append(model()->index(row, column));
        }
    }
    // The smallest table that holds the selection; what lies between stays empty.
    QMap<int, int> columns;
    QMap<int, QMap<int, QString>> texts;
    for (const QModelIndex &cell : std::as_const(cells)) {
        columns.insert(cell.column(), 0);
        texts[cell.row()].insert(cell.column(), cell.data().toString());
    }
    TableData table;
    for (auto it = columns.constBegin(); it != columns.constEnd(); ++it)
        table.columns.append({model()->headerData(it.key(), Qt::Horizontal).toString()});
    for (const QMap<int, QString> &row : std::as_const(texts)) {
        QList<TableCell> line;
        for (auto it = columns.constBegin(); it != columns.constEnd(); ++it)
            line.append({row.value(it.key()), {}, {}});
        table.rows.append(line);
    }
    copy(table);
}

} // namespace gangmu
