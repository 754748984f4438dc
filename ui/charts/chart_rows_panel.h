// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chart_data.h"
#include "ui/shell/selection.h"

#include <QFrame>

class QLabel;
class QSortFilterProxyModel;

namespace gangmu {

class ChartTableModel;
class ChartTableView;
class Session;

/// The rows behind a figure. The current row is the window's selection; Enter or a double click goes where it
/// belongs; Esc closes.
class ChartRowsPanel : public QFrame
{
    Q_OBJECT

public:
    explicit ChartRowsPanel(Session &session, QWidget *parent = nullptr);

    /// heading names the figure; asOf is its 截至.
    void showRows(const QString &heading, const QList<ChartRow> &rows, const QDate &asOf);
    /// Gives the list the keyboard.
    void takeFocus();
    ChartTableModel *model() const { return m_model; }

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Place
    {
        PageId page = PageId::Charts;
        Selection selection;
    };
    Place placeOf(const QModelIndex &index) const;
    void selectCurrent();
    void followCurrent();

    Session &m_session;
    ChartTableModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QLabel *m_heading;
    QLabel *m_asOf;
    ChartTableView *m_view;
};

} // namespace gangmu
