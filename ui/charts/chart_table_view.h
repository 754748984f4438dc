// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class QMimeData;

namespace gangmu {

struct TableData;

/// A table to read and to take along: Ctrl+C copies the selected cells, or all, with their headings, as text
/// and as HTML that a spreadsheet accepts.
class ChartTableView : public QTableView
{
    Q_OBJECT

public:
    explicit ChartTableView(QWidget *parent = nullptr);

    /// Columns as wide as their content, within reason.
    void fitColumns();

    /// Puts a whole table on the clipboard.
    static void copy(const TableData &table, const QString &foot = {});

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void copySelection();
};

} // namespace gangmu
