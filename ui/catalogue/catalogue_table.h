// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class QScrollBar;

namespace gangmu {

class CatalogueColumns;
class CatalogueModel;

/// The catalogue as a grid: rows of one height, columns that are chosen, moved and sized (see
/// CatalogueColumns); those that do not stay move under the bar from columnsBar(), as in a spreadsheet.
/// Copies cells as text and as HTML; what else a key asks for is told by signals.
class CatalogueTable : public QTableView
{
    Q_OBJECT

public:
    explicit CatalogueTable(CatalogueModel *model, QWidget *parent = nullptr);

    /// Moves the columns that do not stay; to be laid out under the table.
    QScrollBar *columnsBar() const { return m_columnsBar; }
    CatalogueModel *catalogue() const { return m_model; }

    CatalogueColumns &columns() const { return *m_columns; }
    /// Sections that are shown, from left to right.
    QList<int> shownColumns() const;

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
    void pickClass();
    void showHeaderMenu(const QPoint &position);

    CatalogueModel *m_model;
    QScrollBar *m_columnsBar;
    CatalogueColumns *m_columns;
};

} // namespace gangmu
