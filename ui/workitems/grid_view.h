// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMimeData>
#include <QTableView>

namespace gangmu {

/// A table to work in as in a spreadsheet: typing edits, Enter goes down, Ctrl+C copies the selected cells as
/// a block, Ctrl+V hands the clipboard out, Del asks to delete the rows. Which keys mean something else is
/// asked first.
class GridView : public QTableView
{
    Q_OBJECT

public:
    GridView(const QString &name, const QString &label, QWidget *parent);

    /// Rows with a selected cell, ascending; the current one alone where it is not among them.
    QList<int> selectedRowNumbers() const;
    void setSelectionModel(QItemSelectionModel *selection) override;
    /// Makes a cell the current and only selected one, whatever keys are held.
    void goTo(const QModelIndex &index);
    /// The smallest block that holds the selected cells as tab-separated text, as shown; what is not selected
    /// stays empty.
    QString selectedText() const;

Q_SIGNALS:
    void pasteRequested();
    void deleteRequested();
    /// A key that is none of the table's own; set handled to keep it from editing.
    void keyPressed(QKeyEvent *event, bool *handled);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void copy() const;
};

/// The rows of the clipboard: a block from a spreadsheet, else the table of a web page. Cells trimmed; empty
/// where there is no text.
QList<QStringList> clipboardRows(const QMimeData *data);

} // namespace gangmu
