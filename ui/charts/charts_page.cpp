// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charts_page.h"

#include "core/analysis/chart_table.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/chart_options_bar.h"
#include "ui/charts/chart_rows_panel.h"
#include "ui/charts/chart_table_model.h"
#include "ui/charts/chart_table_view.h"
#include "ui/charts/chart_view.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/empty_state.h"
#include "ui/shell/theme.h"

#include <QClipboard>
#include <QDataStream>
#include <QFileInfo>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QListWidget>
#include <QPrinter>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextDocument>
#include <QToolButton>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

/// What the figures are made of; other tables may change without a chart moving.
constexpr Table countedTables[] = {Table::Plan,         Table::PlanNode,       Table::Target,
                                   Table::TargetActual, Table::Organization,   Table::OrganizationChange,
                                   Table::Standard,     Table::Responsibility, Table::WorkItem};
constexpr quint32 layoutVersion = 1;

} // namespace

ChartsPage::ChartsPage(Session &session, QWidget *parent) : Page(session, PageId::Charts, parent)
{
    build();
    connectSession();
    showChart(ChartId::PlannedIssued);
}

void ChartsPage::connectSession()
{
    connect(&session(), &Session::workspaceReplaced, this, [this] {
        closeRows();
        refresh(true);
    });
    connect(&session(), &Session::currentPlanChanged, this, [this] { refresh(false); });
    connect(&session(), &Session::changed, this, [this](const ChangeNotice &notice) {
        if (std::any_of(std::begin(countedTables), std::end(countedTables),
                        [&](Table table) { return notice.large || notice.touches(table); }))
            refresh(true);
    });
}

void ChartsPage::showChart(ChartId chart)
{
    closeRows();
    m_chart = chart;
    m_options->setChart(chart);
    m_chooser->setCurrentRow(int(chart));
    m_view->setCurrent({});
    m_scroll->ensureVisible(0, 0);
    refresh(false);
}

void ChartsPage::refresh(bool choices)
{
    m_stale = true;
    m_staleChoices = m_staleChoices || choices;
    ++m_asked;
    if (!isVisible())
        return;
    if (!workspace()) {
        m_content = {};
        showContent();
        return;
    }
    m_options->setToday(session().clock().now().date());
    if (m_staleChoices)
        readChoices();
    else
        readContent();
}

void ChartsPage::readChoices()
{
    session().jobs().readPage<ChartChoices>(
        {u"chartChoices"_s, tr("正在统计")}, *workspace(), this,
        [](const Connection &connection, const Progress &) { return ChartChoices::read(connection); },
        [this, asked = m_asked](const Result<ChartChoices> &offered) {
            if (!session().did(offered) || !workspace())
                return;
            m_options->setChoices(*offered);
            m_staleChoices = asked != m_asked;
            readContent();
        });
}

void ChartsPage::readContent()
{
    ChartOptions options = m_options->options();
    options.plan = session().currentPlan();
    session().jobs().readPage<ChartContent>(
        {u"chart"_s, tr("正在统计")}, *workspace(), this,
        [chart = m_chart, options](const Connection &connection, const Progress &) {
            return makeChart(connection, chart, options);
        },
        [this, asked = m_asked](const Result<ChartContent> &content) {
            if (!session().did(content))
                return;
            m_content = *content;
            m_stale = asked != m_asked;
            showContent();
        });
}

void ChartsPage::showContent()
{
    const ChartData &chart = m_content.chart;
    m_view->setChart(chart);
    m_model->setTable(m_content.table);
    const bool empty = chart.isEmpty();
    for (QToolButton *tool : std::as_const(m_tools))
        tool->setEnabled(!empty);
    if (empty) {
        m_empty->setContent(u"office-chart-bar"_s, chart.title, chart.emptyText);
        closeRows();
    }
    showTable(m_tableButton->isChecked());
    if (m_rows->isHidden())
        return;
    // The rows that are open follow the figures.
    if (m_view->markRect(m_open).isNull())
        closeRows();
    else
        openMark(m_open);
}

void ChartsPage::showTable(bool table)
{
    if (m_content.chart.isEmpty())
        m_stack->setCurrentWidget(m_empty);
    else if (table)
        m_stack->setCurrentWidget(m_table);
    else
        m_stack->setCurrentWidget(m_scroll);
    if (table)
        m_table->fitColumns();
}

void ChartsPage::openMark(ChartMark mark)
{
    m_open = mark;
    const ChartSeries &series = m_content.chart.series[mark.series];
    openRows(tr("%1 · %2").arg(m_content.chart.categories[mark.category].name, series.name),
             series.points[mark.category].rows);
}

void ChartsPage::openCell(const QModelIndex &index)
{
    const QList<ChartRow> rows = m_model->rowsBehind(index);
    if (rows.isEmpty())
        return;
    m_open = {};
    openRows(tr("%1 · %2").arg(m_content.table.rows[index.row()].first().text,
                               m_content.table.columns[index.column()].heading),
             rows);
    m_rows->takeFocus();
}

void ChartsPage::openRows(const QString &heading, const QList<ChartRow> &rows)
{
    m_rows->showRows(tr("%1：%2条").arg(heading, QString::number(rows.size())), rows, m_content.chart.asOf);
    if (m_rows->isHidden()) {
        m_rows->show();
        const int height = m_rowsSplitter->height();
        if (m_rowsSplitter->sizes().value(1) < height / 4)
            m_rowsSplitter->setSizes({height * 11 / 20, height * 9 / 20});
    }
}

void ChartsPage::closeRows()
{
    const bool hadFocus = m_rows->isAncestorOf(focusWidget());
    m_rows->hide();
    m_open = {};
    if (!hadFocus)
        return;
    if (m_stack->currentWidget() == m_table)
        m_table->setFocus();
    else
        m_view->setFocus();
}

void ChartsPage::copyPicture()
{
    QGuiApplication::clipboard()->setImage(chartImage(m_content.chart));
    session().inform(tr("图片已复制，可以粘贴到文档中。"));
}

void ChartsPage::copyTable()
{
    ChartTableView::copy(m_content.table, footText(m_content.chart));
    session().inform(tr("表格已复制，可以粘贴到电子表格中。"));
}

void ChartsPage::askExport(const QString &suffix)
{
    Dialogs::FileRequest request;
    request.title = tr("导出图表");
    const QList<QPair<QString, QString>> filters{{u"png"_s, tr("PNG 图片 (*.png)")},
                                                 {u"svg"_s, tr("SVG 矢量图 (*.svg)")},
                                                 {u"pdf"_s, tr("PDF 文件 (*.pdf)")},
                                                 {u"csv"_s, tr("CSV 表格 (*.csv)")}};
    QStringList ordered;
    for (const auto &[ending, filter] : filters) {
        if (ending == suffix)
            ordered.prepend(filter);
        else
            ordered.append(filter);
    }
    request.filter = ordered.join(u";;"_s);
    request.suggestion = chartName(m_chart) + u'.' + suffix;
    request.suffix = suffix;
    session().dialogs().saveFile(this, request, [this](const QString &path) {
        if (session().did(exportChart(m_content, path)))
            session().inform(tr("已导出“%1”。").arg(QFileInfo(path).fileName()));
    });
}

void ChartsPage::print(QPrinter &printer)
{
    if (m_content.chart.isEmpty())
        return Page::print(printer);
    if (m_stack->currentWidget() != m_table)
        return printChart(m_content.chart, printer);
    QTextDocument document;
    document.setHtml(toHtml(m_content.table, footText(m_content.chart)));
    document.print(&printer);
}

QByteArray ChartsPage::saveLayout() const
{
    QByteArray layout;
    QDataStream stream(&layout, QIODevice::WriteOnly);
    stream << layoutVersion << QString(codeOf(m_chart)) << m_tableButton->isChecked()
           << m_rowsSplitter->saveState();
    return layout;
}

void ChartsPage::restoreLayout(const QByteArray &layout)
{
    QDataStream stream(layout);
    quint32 version = 0;
    QString code;
    bool table = false;

    QByteArray rows;
    stream >> version >> code >> table >> rows;
    if (stream.status() != QDataStream::Ok || version != layoutVersion)
        return;

    m_rowsSplitter->restoreState(rows);
    (table ? m_tableButton : m_chartButton)->setChecked(true);
    showChart(fromCode<ChartId>(code).value_or(ChartId::PlannedIssued));
}

void ChartsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        refresh(false);
}

void ChartsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_rows->isHidden()) {
        closeRows();
        return;
    }
    if (event->matches(QKeySequence::Copy) && m_view->hasFocus() && !m_content.chart.isEmpty()) {
        copyPicture();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_table->hasFocus()) {
        openCell(m_table->currentIndex());
        return;
    }
    Page::keyPressEvent(event);
}

} // namespace gangmu
