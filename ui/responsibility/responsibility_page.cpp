// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/responsibility/responsibility_page.h"

#include "core/analysis/matrix_tables.h"
#include "core/store/queries/plan_queries.h"
#include "ui/responsibility/matrix_clipboard.h"
#include "ui/responsibility/matrix_pane.h"
#include "ui/responsibility/matrix_printer.h"
#include "ui/responsibility/matrix_tools.h"
#include "ui/responsibility/organization_sheet_panel.h"
#include "ui/shell/empty_state.h"
#include "ui/shell/selection_delay.h"

#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace gangmu {

using namespace Qt::StringLiterals;

ResponsibilityPage::ResponsibilityPage(Session &session, QWidget *parent)
    : Page(session, PageId::Responsibility, parent),
      m_model(new ResponsibilityModel(this)),
      m_tools(new MatrixTools(this)),
      m_pane(new MatrixPane(*m_model, this)),
      m_view(m_pane->view()),
      m_note(new QLabel(this)),
      m_states(new QStackedWidget(this)),
      m_empty(new EmptyState(this)),
      m_split(new QSplitter(this)),
      m_panel(new OrganizationSheetPanel(session, *m_model, this)),
      m_selecting(new QTimer(this))
{
    setObjectName(u"responsibilityPage"_s);
    m_states->setObjectName(u"responsibilityStates"_s);
    m_note->setObjectName(u"matrixNote"_s);
    m_note->setContentsMargins(12, 4, 12, 6);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::RichText);
    connect(m_note, &QLabel::linkActivated, this, [this] { m_firstLeads->setChecked(true); });
    m_empty->setObjectName(u"emptyState"_s);

    auto *matrix = new QWidget(this);
    matrix->setObjectName(u"matrixState"_s);
    auto *column = new QVBoxLayout(matrix);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tools);
    column->addWidget(m_note);
    column->addWidget(m_split, 1);
    m_split->setObjectName(u"matrixSplit"_s);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_pane);
    m_split->addWidget(m_panel);
    m_split->setStretchFactor(0, 1);
    m_split->setSizes({700, 300});
    m_panel->hide();
    m_states->addWidget(matrix);
    m_states->addWidget(m_empty);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_states);

    makeActions();
    connectView();
    connectSession();
    showState();
}

void ResponsibilityPage::connectView()
{
    selectAfterRest(m_selecting, m_view, [this] {
        if (m_view->currentIndex().isValid())
            selectRow(m_view->currentIndex().row());
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        const QModelIndex current = m_view->currentIndex();
        if (current.isValid())
            m_panel->show(m_model->organizationAt(current.column()));
        if (!m_following)
            m_selecting->start();
    });
    connect(m_view, &MatrixView::toolUsed, this, &ResponsibilityPage::useTool);
    connect(m_view, &MatrixView::roleTyped, this, &ResponsibilityPage::setRole);
    connect(m_view, &MatrixView::copyRequested, this, &ResponsibilityPage::copySelection);
    connect(m_view, &MatrixView::pasteRequested, this, &ResponsibilityPage::paste);
    const auto toPlan = [this](int row) { session().follow(PageId::Plan, Selection(m_model->nodeAt(row))); };
    connect(m_view, &MatrixView::followed, this, toPlan);
    connect(m_view->tasks(), &TaskHeader::followed, this, toPlan);
    connect(m_view->tasks(), &TaskHeader::picked, this, [this](int row) {
        if (!m_model->isGroup(row))
            m_view->goTo(row, std::max(0, m_view->currentIndex().column()));
        selectRow(row);
    });
    connect(m_view->organizations(), &OrganizationHeader::picked, this, [this](int place) {
        const int row =
            m_view->currentIndex().isValid() ? m_view->currentIndex().row() : m_model->firstTask();
        m_following = true;
        m_view->goTo(row, place);
        m_following = false;
        session().select(Selection(m_model->organizationAt(place)));
    });
    connect(m_tools, &MatrixTools::filterChanged, this, [this] {
        const QPersistentModelIndex current = m_view->currentIndex();
        m_model->setFilter({m_tools->taskFilter(), m_tools->organizationFilter(), m_tools->showsHoles()});
        if (current.isValid())
            m_view->scrollTo(current);
        showHoles();
    });
    connect(m_tools, &MatrixTools::currentChanged, this, [this](bool current) {
        m_options.current = current;
        read();
    });
    connect(m_model, &ResponsibilityModel::totalsChanged, this, [this] {
        showHoles();
        m_panel->refresh();
    });
    connect(m_panel, &OrganizationSheetPanel::picked, this, [this](OrganizationId organization) {
        if (const int place = m_model->columnOf(organization); place >= 0)
            m_view->goTo(std::max(m_model->firstTask(), m_view->currentIndex().row()), place);
        session().select(Selection(organization));
    });
}

void ResponsibilityPage::connectSession()
{
    connect(&session(), &Session::workspaceReplaced, this, &ResponsibilityPage::refresh);
    connect(&session(), &Session::currentPlanChanged, this, &ResponsibilityPage::refresh);
    connect(&session(), &Session::changed, this, &ResponsibilityPage::follow);
    connect(&session(), &Session::selectionChanged, this, &ResponsibilityPage::showSelection);
}

void ResponsibilityPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        read();
}

void ResponsibilityPage::refresh()
{
    m_stale = true;
    if (isVisible())
        read();
}

void ResponsibilityPage::follow(const ChangeNotice &notice)
{
    // A hidden page reads once when it is shown instead of following every keystroke elsewhere.
    if (m_stale || !isVisible() || !m_model->apply(notice))
        refresh();
}

void ResponsibilityPage::read()
{
    m_stale = false;
    ResponsibilityMatrix matrix;
    if (workspace() && !session().currentPlan().isNull()) {
        m_options.asOf = session().clock().today();
        auto result = ResponsibilityMatrix::read(workspace()->reader(), session().currentPlan(), m_options);
        if (!result) {
            session().report(result.error());
            m_stale = true;
        } else {
            matrix = std::move(*result);
        }
    }
    const bool otherPlan = matrix.plan().id != m_model->matrix().plan().id;
    m_model->setMatrix(matrix);
    m_view->fitColumns();
    showState();
    if (otherPlan || !m_view->currentIndex().isValid()) {
        m_following = true;
        m_view->goToStart();
        m_following = false;
        showSelection(session().selection());
    }
}

void ResponsibilityPage::showState()
{
    const bool hasTasks = !m_model->matrix().rows().isEmpty();
    m_states->setCurrentIndex(hasTasks ? 0 : 1);
    m_copyAll->setEnabled(hasTasks);
    showHoles();
    if (hasTasks)
        return;
    const bool hasPlan = workspace() && !session().currentPlan().isNull();
    m_empty->clearButtons();
    if (m_stale && hasPlan) {
        m_empty->setContent(u"dialog-error"_s, tr("责任矩阵读取失败"),
                            tr("请重试；如仍失败，请重新打开文件。"));
        m_empty->addButton(tr("重试"), [this] { read(); });
    } else if (hasPlan) {
        m_empty->setContent(u"view-grid"_s, tr("还没有分工任务"),
                            tr("请在“规划”页选中任务，将其列入责任矩阵，再回到这里指定牵头和参加单位。"));
        m_empty
            ->addButton(tr("到规划页"),
                        [this] { session().follow(PageId::Plan, Selection(session().currentPlan())); })
            ->setObjectName(u"toPlanPage"_s);
    } else {
        m_empty->setContent(u"view-grid"_s, tr("责任矩阵"),
                            tr("这里显示每项任务由谁牵头、谁参加。请先打开工作区，并导入或新建一个规划。"));
    }
}

void ResponsibilityPage::showHoles()
{
    const ResponsibilityMatrix &matrix = m_model->matrix();
    int tasks = 0;
    int organizations = 0;
    for (int row = 0; row < matrix.rows().size(); ++row)
        tasks += matrix.lacksLead(row) ? 1 : 0;
    for (int column = 0; column < matrix.columns().size(); ++column)
        organizations += matrix.lacksTask(column) ? 1 : 0;
    m_tools->setHoles(tasks, organizations);
    QStringList notes;
    if (!matrix.knowsLeads() && matrix.counts()[ResponsibilityRole::Responsible] > 0)
        notes += tr("本规划只写责任单位，没有写牵头单位。<a href=\"first\">以首个责任单位为牵头</a>");
    if (m_options.current)
        notes +=
            tr("现机构（截至%1）：合并的单位归为一栏，分设的以“?”标出，正文不变。修改责任请切换到“印发时”。")
                .arg(m_options.asOf.toString(Qt::ISODate));
    if (m_tools->showsHoles())
        notes += tasks + organizations == 0
                     ? tr("没有空缺：每项任务都有牵头单位，每个单位都有任务。")
                     : tr("空缺：%1项任务没有牵头单位，%2个单位没有任务。").arg(tasks).arg(organizations);
    if (!matrix.rows().isEmpty() && m_model->rowCount() == 0)
        notes += tr("没有符合筛选条件的任务。");
    if (!matrix.columns().isEmpty() && m_model->columnCount() == 0)
        notes += tr("没有符合筛选条件的单位。");
    m_note->setText(notes.join(u"<br>"_s));
    m_note->setVisible(!notes.isEmpty());
}

void ResponsibilityPage::showSelection(const Selection &selection)
{
    if (m_stale || m_selecting->isActive())
        return;
    int row = m_view->currentIndex().row();
    int column = std::max(0, m_view->currentIndex().column());
    if (selection.kind == SelectionKind::Node)
        row = m_model->rowOf(selection.node());
    else if (selection.kind == SelectionKind::Organization)
        column = m_model->columnOf(selection.organization());
    else
        return;
    if (row < 0 || column < 0 || m_view->currentIndex() == m_model->index(row, column))
        return;
    m_following = true;
    m_view->goTo(row, column);
    m_following = false;
}

void ResponsibilityPage::selectRow(int row)
{
    m_selecting->stop();
    if (const NodeId node = m_model->nodeAt(row); !node.isNull())
        session().select(Selection(node));
}

void ResponsibilityPage::print(QPrinter &printer)
{
    if (m_model->matrix().rows().isEmpty())
        Page::print(printer);
    else
        printMatrix(printer, *m_model);
}

} // namespace gangmu
