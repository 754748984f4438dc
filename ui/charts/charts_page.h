// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chart_catalog.h"
#include "ui/charts/chart_painter.h"
#include "ui/shell/page.h"

class QBoxLayout;
class QListWidget;
class QScrollArea;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace gangmu {

class ChartOptionsBar;
class ChartRowsPanel;
class ChartTableModel;
class ChartTableView;
class ChartView;
class EmptyState;

/// 图表: one chart at a time, or its figures as a table; every figure opens the rows behind it; pictures and
/// tables to take along.
class ChartsPage : public Page
{
    Q_OBJECT

public:
    explicit ChartsPage(Session &session, QWidget *parent = nullptr);

    void showChart(ChartId chart);
    ChartId shownChart() const { return m_chart; }
    const ChartContent &content() const { return m_content; }

    void print(QPrinter &printer) override;
    QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray &layout) override;

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void buildSide();
    void buildChooser();
    void buildSwitch(QBoxLayout *tools);
    void buildTools(QBoxLayout *tools);
    QToolButton *addTool(QBoxLayout *layout, const QString &name, const QString &icon, const QString &text);
    void connectSession();
    /// Draws afresh, now or when the page is shown again.
    void refresh(bool choices);
    void readChoices();
    void readContent();
    void showContent();
    void showTable(bool table);
    void openRows(const QString &heading, const QList<ChartRow> &rows);
    void openMark(ChartMark mark);
    void openCell(const QModelIndex &index);
    void closeRows();
    void copyPicture();
    void copyTable();
    void askExport(const QString &suffix);

    ChartId m_chart = ChartId::PlannedIssued;
    ChartContent m_content;
    quint64 m_asked = 0;        ///< how often they had to; an answer that comes late may be too old
    bool m_stale = true;        ///< the figures have to be made afresh
    bool m_staleChoices = true; ///< what the options offer, too
    ChartMark m_open;           ///< the figure whose rows are open; null for those of a table cell

    QSplitter *m_rowsSplitter;
    QListWidget *m_chooser;
    ChartOptionsBar *m_options;
    QStackedWidget *m_stack;
    QScrollArea *m_scroll;
    ChartView *m_view;
    ChartTableModel *m_model;
    ChartTableView *m_table;
    EmptyState *m_empty;
    ChartRowsPanel *m_rows;
    QWidget *m_side;
    QList<QToolButton *> m_tools; ///< all that need a chart
    QToolButton *m_chartButton;
    QToolButton *m_tableButton;
};

} // namespace gangmu
