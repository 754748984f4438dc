// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/standard_column.h"

#include <array>
#include <QJsonObject>
#include <QPersistentModelIndex>
#include <QTableView>

class QMenu;
class QScrollBar;

namespace gangmu {

class CatalogueModel;

/// The catalogue as a grid: rows of one height, columns that are chosen, moved and sized. The first columns
/// stay where they are; the others move column by column under the bar from columnsBar(), as in a
/// spreadsheet. Copies cells as text and as HTML; what else a key asks for is told by signals.
class CatalogueTable : public QTableView
{
    Q_OBJECT

public:
    explicit CatalogueTable(CatalogueModel *model, QWidget *parent = nullptr);

    /// Moves the columns that do not stay; to be laid out under the table.
    QScrollBar *columnsBar() const { return m_columnsBar; }
    CatalogueModel *catalogue() const { return m_model; }

    /// Which columns are shown, where, how wide, and how many stay.
    QJsonObject saveColumns() const;
    void restoreColumns(const QJsonObject &columns);
    /// The columns that are shown, from left to right.
    QList<StandardColumn> shownColumns() const;
    bool isShown(StandardColumn column) const { return !m_unwanted[size_t(column)]; }
    void setShown(StandardColumn column, bool shown);
    int frozenColumns() const { return m_frozen; }
    void setFrozenColumns(int count);
    /// To choose columns by.
    void fillColumnsMenu(QMenu &menu);

    /// Rows that have a selected cell, ascending; at most `most` (the first).
    QList<int> touchedRows(int most = 2000000) const;
    void copySelection() const;
    /// Whether a cell is being typed in.
    bool isEditing() const;

    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    void pasteRequested();
    void deleteRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    QList<int> wanted() const;
    void layOutColumns();
    void keepFrozenFirst();
    void pickClass();
    void showHeaderMenu(const QPoint &position);

    CatalogueModel *m_model;
    QScrollBar *m_columnsBar;
    std::array<bool, size_t(standardColumnCount)> m_unwanted{};
    int m_frozen = 2;
    bool m_arranging = false;
};

} // namespace gangmu
