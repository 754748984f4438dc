// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_options_bar.h"
#include "ui/charts/chart_rows_panel.h"
#include "ui/charts/chart_table_model.h"
#include "ui/charts/chart_table_view.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/charts_page.h"
#include "ui/shell/empty_state.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QListWidget>
#include <QMenu>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

/// How the page is put together.
namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

QString chartIcon(ChartId chart)
{
    switch (chart) {
    case ChartId::PlannedIssued:
        return u"office-chart-bar"_s;
    case ChartId::Cumulative:
        return u"office-chart-line"_s;
    case ChartId::Levels:
        return u"office-chart-bar-stacked"_s;
    case ChartId::Targets:
        return u"view-task"_s;
    case ChartId::Organizations:
        return u"user-group-new"_s;
    case ChartId::Provinces:
        return u"view-statistics"_s;
    }
    return {};
}

} // namespace

void ChartsPage::build()
{
    setObjectName(u"chartsPage"_s);
    buildSide();
    auto *right = new QWidget(this);
    m_options = new ChartOptionsBar(right);
    m_options->setObjectName(u"chartOptions"_s);
    m_rowsSplitter = new QSplitter(Qt::Vertical, right);
    m_rowsSplitter->setObjectName(u"chartRowsSplitter"_s);
    m_rowsSplitter->setChildrenCollapsible(false);
    m_stack = new QStackedWidget(m_rowsSplitter);
    m_view = new ChartView;
    m_view->setObjectName(u"chartView"_s);
    m_scroll = new QScrollArea(m_stack);
    m_scroll->setObjectName(u"chartScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_view);
    m_model = new ChartTableModel(this);
    m_table = new ChartTableView(m_stack);
    m_table->setObjectName(u"chartTable"_s);
    m_table->setProperty("plain", true);
    m_table->setAccessibleName(tr("图表的数据"));
    m_table->setModel(m_model);
    m_empty = new EmptyState(m_stack);
    m_empty->setObjectName(u"chartEmpty"_s);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_rows = new ChartRowsPanel(session(), m_rowsSplitter);
    m_rowsSplitter->setStretchFactor(0, 3);
    m_rowsSplitter->setStretchFactor(1, 2);
    m_rows->hide();

    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *options = new QVBoxLayout;
    options->setContentsMargins(16, 8, 16, 8);
    options->addWidget(m_options);
    column->addLayout(options);
    column->addWidget(m_rowsSplitter, 1);
    auto *edge = new QFrame(this);
    edge->setFrameShape(QFrame::VLine);
    edge->setFrameShadow(QFrame::Plain);
    edge->setForegroundRole(QPalette::Mid);
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_side);
    all->addWidget(edge);
    all->addWidget(right, 1);
    connect(m_options, &ChartOptionsBar::changed, this, [this] { refresh(false); });
    connect(m_view, &ChartView::activated, this, [this](ChartMark mark) {
        openMark(mark);
        m_rows->takeFocus();
    });
    connect(m_view, &ChartView::currentChanged, this, [this](ChartMark mark) {
        const QRect rect = m_view->markRect(mark).toRect();
        if (!rect.isNull())
            m_scroll->ensureVisible(rect.center().x(), rect.center().y(), 0, rect.height() / 2 + 24);
    });
    connect(m_table, &QTableView::doubleClicked, this, &ChartsPage::openCell);
    connect(m_rows, &ChartRowsPanel::closed, this, &ChartsPage::closeRows);
}

/// At the left: the charts there are, and what can be done with the one that is shown.
void ChartsPage::buildSide()
{
    m_side = new QWidget(this);
    m_side->setObjectName(u"chartSide"_s);
    m_side->setAutoFillBackground(true);
    m_side->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(2);
    buildChooser();
    column->addWidget(m_chooser, 1);
    auto *tools = new QVBoxLayout;
    tools->setContentsMargins(8, 0, 8, 0);
    tools->setSpacing(2);
    column->addLayout(tools);
    buildSwitch(tools);
    buildTools(tools);
}

void ChartsPage::buildChooser()
{
    m_chooser = new QListWidget(m_side);
    m_chooser->setObjectName(u"chartChooser"_s);
    m_chooser->setProperty("plain", true);
    m_chooser->setAccessibleName(tr("图表"));
    m_chooser->setIconSize({20, 20});
    m_chooser->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    int widest = 0;
    for (const auto &chart : EnumCodes<ChartId>::table) {
        auto *item =
            new QListWidgetItem(themeIcon(chartIcon(chart.value)), chartName(chart.value), m_chooser);
        item->setSizeHint({0, 36});
        item->setToolTip(item->text());
        widest = std::max(widest, m_chooser->fontMetrics().horizontalAdvance(item->text()));
    }
    constexpr int beside = 56; // icon and air
    constexpr int mostWide = 220;
    m_chooser->setFixedWidth(std::min(widest + beside, mostWide));
    connect(m_chooser, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row != int(m_chart))
            showChart(ChartId(row));
    });
}

QToolButton *ChartsPage::addTool(QBoxLayout *layout, const QString &name, const QString &icon,
                                 const QString &text)
{
    auto *tool = new QToolButton(m_side);
    tool->setObjectName(name);
    tool->setIcon(themeIcon(icon));
    tool->setText(text);
    tool->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    tool->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    layout->addWidget(tool);
    m_tools.append(tool);
    return tool;
}

/// 图 / 表
void ChartsPage::buildSwitch(QBoxLayout *tools)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(2);
    tools->addLayout(row);
    auto *group = new QButtonGroup(m_side);
    m_chartButton = addTool(row, u"chartShowChart"_s, u"office-chart-bar"_s, tr("图"));
    m_tableButton = addTool(row, u"chartShowTable"_s, u"table"_s, tr("表"));
    for (QToolButton *button : {m_chartButton, m_tableButton}) {
        button->setCheckable(true);
        group->addButton(button);
    }
    m_chartButton->setChecked(true);
    connect(m_tableButton, &QToolButton::toggled, this, &ChartsPage::showTable);
}

void ChartsPage::buildTools(QBoxLayout *tools)
{
    QToolButton *picture = addTool(tools, u"chartCopyPicture"_s, u"edit-copy"_s, tr("复制图"));
    picture->setToolTip(tr("把图作为图片复制"));
    connect(picture, &QToolButton::clicked, this, &ChartsPage::copyPicture);
    QToolButton *table = addTool(tools, u"chartCopyTable"_s, u"edit-copy"_s, tr("复制表"));
    table->setToolTip(tr("把数据作为表格复制"));
    connect(table, &QToolButton::clicked, this, &ChartsPage::copyTable);
    QToolButton *exporting = addTool(tools, u"chartExport"_s, u"document-export"_s, tr("导出"));
    exporting->setToolTip(tr("导出为图片、PDF 或表格"));
    auto *menu = new QMenu(this);
    menu->setObjectName(u"chartExportMenu"_s);
    for (const auto &[suffix, text] :
         {std::pair(u"png"_s, tr("PNG 图片…")), std::pair(u"svg"_s, tr("SVG 矢量图…")),
          std::pair(u"pdf"_s, tr("PDF 文件…")), std::pair(u"csv"_s, tr("CSV 表格…"))}) {
        QAction *entry = menu->addAction(text);
        entry->setObjectName(u"chartExport_"_s + suffix);
        connect(entry, &QAction::triggered, this, [this, ending = suffix] { askExport(ending); });
    }
    // Not setMenu(): that would spin a loop of its own while the menu is open.
    connect(exporting, &QToolButton::clicked, menu,
            [exporting, menu] { menu->popup(exporting->mapToGlobal(QPoint(exporting->width(), 0))); });
}

} // namespace gangmu
