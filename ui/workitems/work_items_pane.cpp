// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workitems/work_items_pane.h"

#include "core/analysis/work_items/year_plan.h"
#include "core/store/queries/standard_queries.h"
#include "ui/shell/column_widths.h"
#include "ui/shell/empty_state.h"
#include "ui/shell/selection_delay.h"
#include "ui/shell/theme.h"
#include "ui/workitems/ballot_panel.h"
#include "ui/workitems/comments_panel.h"
#include "ui/workitems/grid_view.h"
#include "ui/workitems/issue_panel.h"
#include "ui/workitems/stage_panel.h"
#include "ui/workitems/work_item_form.h"
#include "ui/workitems/work_items_filter.h"
#include "ui/workitems/work_items_model.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <set>

namespace gangmu {

using namespace Qt::StringLiterals;

WorkItemsPane::WorkItemsPane(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_model(new WorkItemsModel(session, this)),
      m_proxy(new WorkItemsProxy(m_model, this)),
      m_states(new QStackedLayout(this)),
      m_empty(new EmptyState(this)),
      m_selecting(new QTimer(this))
{
    setObjectName(u"workItemsPane"_s);
    m_actions = {
        addAction("actionNewWorkItem", tr("新增项目"), tr("新增"), u"list-add"_s, &WorkItemsPane::createItem),
        addAction("actionImportWorkItems", tr("导入制修订计划…"), tr("导入"), u"document-import"_s,
                  &WorkItemsPane::importPlan),
        addAction("actionExportWorkItems", tr("导出制修订计划…"), tr("导出"), u"document-export"_s,
                  &WorkItemsPane::exportPlan)};
    addActions(m_actions);
    m_empty->setObjectName(u"workItemsEmpty"_s);
    m_content = new QSplitter(Qt::Vertical, this);
    m_splitter = static_cast<QSplitter *>(m_content);
    m_splitter->setObjectName(u"workItemsSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(buildList());
    m_splitter->addWidget(buildDetail());
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({230, 370});
    m_states->addWidget(m_content);
    m_states->addWidget(m_empty);
    connectList();
    connect(&m_session, &Session::workspaceReplaced, this, &WorkItemsPane::read);
    connect(&m_session, &Session::currentPlanChanged, this, &WorkItemsPane::readDetail);
    connect(&m_session, &Session::changed, this, [this](const ChangeNotice &notice) {
        const bool list = notice.large || notice.touches(Table::WorkItem) ||
                          notice.touches(Table::WorkItemStage) || notice.touches(Table::WorkItemDocument) ||
                          notice.touches(Table::Committee);
        if (list)
            read();
        else
            readDetail();
    });
    connect(&m_session, &Session::selectionChanged, this, [this](const Selection &selection) {
        if (!selection.workItem().isNull())
            showItem(selection.workItem());
    });
    read();
    if (const WorkItemId item = m_session.selection().workItem(); !item.isNull())
        showItem(item);
}

QAction *WorkItemsPane::addAction(const char *name, const QString &text, const QString &brief,
                                  const QString &icon, void (WorkItemsPane::*slot)())
{
    auto *action = new QAction(themeIcon(icon), text, this);
    action->setObjectName(QLatin1String(name));
    action->setIconText(brief);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

QWidget *WorkItemsPane::buildList()
{
    auto *list = new QWidget(this);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_filter = new WorkItemsFilterBar(list);
    m_view = new GridView(u"workItemsView"_s, tr("制修订项目"), list);
    m_view->setModel(m_proxy);
    m_view->setProperty("plain", true);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(-1, Qt::AscendingOrder);
    m_view->verticalHeader()->hide();
    m_view->setShowGrid(false);
    m_view->horizontalHeader()->setStretchLastSection(false);
    m_view->horizontalHeader()->setMinimumSectionSize(48);
    setColumnWidths(*m_view, {140, 180, 60, 76, 120, 210, 92, 52});
    new WideColumn(*m_view, WorkItemsModel::Title);
    m_sums = new QLabel(list);
    m_sums->setObjectName(u"workItemsSums"_s);
    m_sums->setProperty("muted", true);
    m_sums->setContentsMargins(12, 4, 12, 4);
    column->addWidget(m_filter);
    column->addWidget(m_view, 1);
    column->addWidget(m_sums);
    return list;
}

QWidget *WorkItemsPane::buildDetail()
{
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(u"workItemTabs"_s);
    m_tabs->setAccessibleName(tr("项目详情"));
    m_tabs->setDocumentMode(true);
    m_form = new WorkItemForm(m_session, m_tabs);
    m_stages = new StagePanel(m_session, m_tabs);
    m_comments = new CommentsPanel(m_session, m_tabs);
    m_ballot = new BallotPanel(m_session, m_tabs);
    m_issue = new IssuePanel(m_session, m_tabs);
    m_parts = {m_form, m_stages, m_comments, m_ballot, m_issue};
    const QString titles[] = {tr("基本信息"), tr("阶段"), tr("征求意见"), tr("投票"), tr("发布")};
    for (int i = 0; i < m_parts.size(); ++i)
        m_tabs->addTab(m_parts[i], titles[i]);
    connect(m_tabs, &QTabWidget::currentChanged, this, &WorkItemsPane::readDetail);
    connect(m_stages, &StagePanel::issueRequested, this, [this] {
        m_tabs->setCurrentWidget(m_issue);
        m_issue->focusNumber();
    });
    return m_tabs;
}

void WorkItemsPane::connectList()
{
    connect(m_filter, &WorkItemsFilterBar::changed, this, [this] {
        const WorkItemId kept = currentItem();
        m_proxy->setChoice(m_filter->choice());
        if (currentItem() != kept && m_proxy->rowCount() > 0)
            m_view->goTo(m_proxy->index(0, WorkItemsModel::Title));
        showSums();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        readDetail();
        m_selecting->start();
    });
    connect(m_view, &GridView::deleteRequested, this, &WorkItemsPane::deleteItems);
    selectAfterRest(m_selecting, m_view, [this] {
        if (const WorkItemId item = currentItem(); !item.isNull())
            m_session.select(Selection(item));
    });
}

WorkItemId WorkItemsPane::currentItem() const
{
    const QModelIndex current = m_view->currentIndex();
    return current.isValid() ? m_model->at(m_proxy->mapToSource(current).row()).item.id : WorkItemId();
}

void WorkItemsPane::read()
{
    m_model->refresh();
    std::set<int, std::greater<>> years;
    for (const WorkItemLine &line : m_model->rows()) {
        if (line.item.plannedYear)
            years.insert(*line.item.plannedYear);
    }
    m_filter->setYears({years.begin(), years.end()});
    QList<std::pair<CommitteeId, QString>> bodies;
    if (m_session.workspace()) {
        const auto names = committeeNames(m_session.workspace()->reader());
        for (const auto [id, name] : names.asKeyValueRange())
            bodies.append({id, name});
        std::ranges::sort(bodies, {}, &std::pair<CommitteeId, QString>::second);
    }
    m_filter->setCommittees(bodies);
    m_proxy->setChoice(m_filter->choice());
    if (!m_view->currentIndex().isValid() && m_proxy->rowCount() > 0) {
        m_view->goTo(m_proxy->index(0, WorkItemsModel::Title));
        m_selecting->stop(); // nobody chose it
    }
    showState();
    showSums();
    readDetail();
}

/// Only the tab that is seen; the others when they are.
void WorkItemsPane::readDetail()
{
    const WorkItemId id = currentItem();
    m_tabs->setEnabled(!id.isNull());
    if (id.isNull() || !m_session.workspace())
        return;
    const auto item = workItemById(m_session.workspace()->reader(), id);
    if (item)
        m_parts[m_tabs->currentIndex()]->showItem(*item);
}

void WorkItemsPane::showState()
{
    const bool open = m_session.workspace();
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(open);
    if (!m_model->rows().isEmpty()) {
        m_states->setCurrentWidget(m_content);
        return;
    }
    m_empty->clearButtons();
    m_empty->setContent(u"view-task"_s, tr("还没有制修订项目"),
                        tr("在这里管理标准制修订项目：从立项、起草、征求意见、审查到发布。可以导入年度计划"
                           "表格，也可以逐项新增。"));
    if (open) {
        m_empty->addButton(tr("导入制修订计划…"), [this] { importPlan(); })
            ->setObjectName(u"emptyImportPlan"_s);
        m_empty->addButton(tr("新增项目"), [this] { createItem(); })->setObjectName(u"emptyNewItem"_s);
    }
    m_states->setCurrentWidget(m_empty);
}

void WorkItemsPane::showSums()
{
    const QList<WorkItem> shown = m_proxy->items();
    QString text = yearPlanSumsText(yearPlanSums(shown));
    if (shown.size() != m_model->rows().size())
        text = tr("显示 %1 / %2。%3").arg(shown.size()).arg(m_model->rows().size()).arg(text);
    const auto late =
        std::ranges::count_if(m_model->rows(), [](const WorkItemLine &line) { return line.isLate(); });
    if (late > 0)
        text = tr("%1全部项目中超期 %n 项。", "after the sums of what is shown", int(late)).arg(text);
    m_sums->setText(text);
}

void WorkItemsPane::showItem(WorkItemId item)
{
    if (item == currentItem())
        return;
    const int row = m_model->rowOf(item.value());
    if (row < 0)
        return;
    QModelIndex index = m_proxy->mapFromSource(m_model->index(row, WorkItemsModel::Title));
    if (!index.isValid()) {
        m_filter->setChoice({});
        index = m_proxy->mapFromSource(m_model->index(row, WorkItemsModel::Title));
    }
    m_view->goTo(index);
    m_selecting->stop();
}

QByteArray WorkItemsPane::saveLayout() const
{
    return m_splitter->saveState();
}

void WorkItemsPane::restoreLayout(const QByteArray &layout)
{
    m_splitter->restoreState(layout);
}

} // namespace gangmu
