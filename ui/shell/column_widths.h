// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QTableView;

namespace gangmu {

/// Pixels, from the first column on; a heading that needs more, as in another language, gets that.
void setColumnWidths(QTableView &view, const QList<int> &widths);

/// Lets one column of a table take the room that the others leave, but never less than it has now: then the
/// table scrolls. Until somebody sizes it by hand. Lives as long as the table.
class WideColumn : public QObject
{
    Q_OBJECT

public:
    /// After the widths are set.
    WideColumn(QTableView &view, int column);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    QTableView &m_view;
    int m_column;
    int m_least;
    bool m_fitting = false;
    bool m_byHand = false;
};

} // namespace gangmu
