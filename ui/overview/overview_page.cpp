// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview_page.h"

#include "core/domain/terms.h"
#include "ui/inspector/links_list.h"
#include "ui/inspector/section.h"
#include "ui/overview/card.h"
#include "ui/overview/progress_bar_delegate.h"
#include "ui/overview/target_list_model.h"
#include "ui/shell/empty_state.h"
#include "ui/shell/print_document.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>

namespace gangmu {

using namespace Qt::StringLiterals;

OverviewPage::OverviewPage(Session &session, QWidget *parent)
    : Page(session, PageId::Overview, parent),
      m_stack(new QStackedLayout(this)),
      m_empty(new EmptyState(this)),
      m_counting(new EmptyState(this))
{
    setObjectName(u"overviewPage"_s);
    auto *content = new QWidget(this);
    m_title = new QLabel(content);
    m_title->setObjectName(u"overviewTitle"_s);
    m_title->setWordWrap(true);
    m_foot = makeNote({}, content);
    m_foot->setObjectName(u"overviewFoot"_s);
    m_splitter = new QSplitter(Qt::Horizontal, content);
    m_splitter->setObjectName(u"overviewSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(buildTargets());
    m_splitter->addWidget(buildSide());
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 12, 16, 8);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(buildTiles());
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_foot);
    m_empty->setObjectName(u"overviewEmpty"_s);
    m_empty->setContent(u"view-statistics"_s, tr("还没有规划"),
                        tr("导入或新建一份规划后，这里显示各项指标的完成进度、缺牵头单位的任务和最近的修改。"
                           "\n用“文件 → 导入”读入规划文本，也可以把文件拖到窗口上。"));
    m_stack->addWidget(content);
    m_stack->addWidget(m_empty);
    m_counting->setObjectName(u"overviewCounting"_s);
    m_counting->setContent(u"view-statistics"_s, tr("正在统计…"), {});
    m_stack->addWidget(m_counting);
    connectTiles();

    // Several notices in a row are one reading.
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &OverviewPage::refresh);
    const auto later = [this] { m_refresh.start(); };
    connect(&session, &Session::changed, this, later);
    connect(&session, &Session::workspaceReplaced, this, later);
    connect(&session, &Session::currentPlanChanged, this, later);
    connect(&session, &Session::selectionChanged, this, &OverviewPage::selectShown);
    refresh();
}

QWidget *OverviewPage::buildTiles()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_targetTile = new NumberTile(u"targetTile"_s, tr("指标达到"), row);
    m_taskTile = new NumberTile(u"taskTile"_s, tr("任务缺牵头"), row);
    m_standardTile = new NumberTile(u"standardTile"_s, tr("现行标准"), row);
    m_noteTile = new NumberTile(u"noteTile"_s, tr("待核对"), row);
    for (NumberTile *tile : {m_targetTile, m_taskTile, m_standardTile, m_noteTile})
        layout->addWidget(tile, 1);
    return row;
}

void OverviewPage::connectTiles()
{
    connect(m_targetTile, &NumberTile::activated, this, [this] { m_targetView->setFocus(); });
    connect(m_taskTile, &NumberTile::activated, this,
            [this] { session().follow(PageId::Responsibility, session().selection()); });
    connect(m_standardTile, &NumberTile::activated, this,
            [this] { session().follow(PageId::Charts, session().selection()); });
    connect(m_noteTile, &NumberTile::activated, this,
            [this] { session().follow(PageId::Plan, session().selection()); });
}

QWidget *OverviewPage::buildTargets()
{
    auto *card = new Card(u"targetCard"_s, tr("指标进度"), this);
    m_targets = new TargetListModel(this);
    m_sorted = new QSortFilterProxyModel(this);
    m_sorted->setSourceModel(m_targets);
    m_sorted->setSortRole(TargetListModel::SortRole);
    m_targetView = new QTableView(card);
    m_targetView->setObjectName(u"targetList"_s);
    m_targetView->setAccessibleName(tr("指标进度"));
    m_targetView->setModel(m_sorted);
    m_targetView->setItemDelegateForColumn(TargetListModel::Bar, new ProgressBarDelegate(m_targetView));
    m_targetView->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_targetView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_targetView->setShowGrid(false);
    m_targetView->setWordWrap(false);
    m_targetView->setFrameShape(QFrame::NoFrame);
    m_targetView->setTabKeyNavigation(false);
    m_targetView->verticalHeader()->hide();
    m_targetView->verticalHeader()->setDefaultSectionSize(32);
    QHeaderView *header = m_targetView->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(TargetListModel::Metric, QHeaderView::Stretch);
    m_targetView->setColumnWidth(TargetListModel::Bar, 136);
    m_targetView->setColumnWidth(TargetListModel::Figures, 112);
    m_targetView->setColumnWidth(TargetListModel::State, 90);
    m_targetView->setColumnWidth(TargetListModel::Deadline, 60);
    header->setMinimumSectionSize(48);
    m_targetView->setSortingEnabled(true);
    m_targetView->sortByColumn(-1, Qt::AscendingOrder);
    card->content()->addWidget(m_targetView);
    const auto target = [this](const QModelIndex &index) {
        return Selection(m_targets->at(m_sorted->mapToSource(index).row()).target.id);
    };
    connect(m_targetView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this, target](const QModelIndex &current) {
                if (current.isValid() && m_targetView->hasFocus())
                    session().select(target(current));
            });
    connect(m_targetView, &QTableView::clicked, this,
            [this, target](const QModelIndex &index) { session().select(target(index)); });
    connect(m_targetView, &QTableView::activated, this,
            [this, target](const QModelIndex &index) { session().follow(PageId::Plan, target(index)); });
    return card;
}

QWidget *OverviewPage::buildSide()
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);

    auto *gaps = new Card(u"gapCard"_s, tr("需要处理"), column);
    m_withoutLead = new LinksList(u"withoutLead"_s, gaps);
    m_withoutDeadline = new LinksList(u"withoutDeadline"_s, gaps);
    for (LinksList *list : {m_withoutLead, m_withoutDeadline}) {
        gaps->content()->addWidget(list);
        connect(list, &LinksList::followed, this,
                [this](const Selection &selection) { session().follow(PageId::Plan, selection); });
    }
    auto *levels = new Card(u"levelCard"_s, tr("标准数量"), column);
    m_levels = new QLabel(levels);
    m_levels->setObjectName(u"levelTable"_s);
    m_levels->setTextInteractionFlags(Qt::TextSelectableByMouse);
    levels->content()->addWidget(m_levels);

    auto *edits = new Card(u"editCard"_s, tr("最近修改"), column);
    m_edits = makeNote({}, edits);
    m_edits->setObjectName(u"lastEdits"_s);
    auto *undo = new QPushButton(tr("撤销上一步"), edits);
    undo->setObjectName(u"undoLast"_s);
    connect(undo, &QPushButton::clicked, this, [this] {
        if (workspace())
            session().did(workspace()->undo());
    });
    edits->content()->addWidget(m_edits);
    edits->content()->addWidget(undo, 0, Qt::AlignLeft);

    for (Card *card : {gaps, levels, edits})
        layout->addWidget(card);
    layout->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"overviewSide"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(250);
    scroll->setWidget(column);
    return scroll;
}

void OverviewPage::refresh()
{
    const bool hasPlan = workspace() && !session().currentPlan().isNull();
    if (!hasPlan) {
        m_overview.reset();
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    // While nobody looks, nothing is counted.
    m_stale = !isVisible() && m_overview;
    if (m_stale)
        return;
    const PlanId plan = session().currentPlan();
    session().jobs().readPage<Overview>(
        {u"overview"_s, tr("正在统计")}, *workspace(), this,
        [plan, today = session().clock().today()](const Connection &connection, const Progress &) {
            return readOverview(connection, plan, today);
        },
        [this](const Result<Overview> &overview) {
            if (!session().did(overview))
                return;
            m_overview = *overview;
            showOverview(*m_overview);
            m_stack->setCurrentIndex(0);
        });
    // A large catalogue takes a moment, in which figures of another plan would be wrong ones.
    if (!m_overview || m_overview->plan.id != plan)
        m_stack->setCurrentWidget(m_counting);
}

void OverviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        refresh();
}

void OverviewPage::showOverview(const Overview &overview)
{
    const Plan &plan = overview.plan;
    QString title = u"<b>%1</b>"_s.arg(plan.title.toHtmlEscaped());
    if (!plan.docNumber.isEmpty())
        title += u"　"_s + plan.docNumber.toHtmlEscaped();
    if (!plan.remark.isEmpty())
        title += u"　<span style=\"white-space:pre\">"_s + plan.remark.toHtmlEscaped() + u"</span>"_s;
    m_title->setText(title);
    m_targets->setTargets(overview.targets);
    m_targetTile->setNumber(
        u"%1 / %2"_s.arg(overview.reached).arg(overview.targets.size()),
        overview.behind > 0 ? tr("滞后或逾期 %1 个").arg(overview.behind) : tr("没有滞后"), false);
    m_taskTile->setNumber(u"%1 / %2"_s.arg(overview.tasksWithoutLead.size()).arg(overview.tasks),
                          overview.tasksWithoutLead.isEmpty() ? tr("任务均已落实") : tr("请落实牵头单位"),
                          !overview.tasksWithoutLead.isEmpty());
    int inForce = 0;
    int issued = 0;
    for (const OverviewLevel &level : overview.levels) {
        inForce += level.inForce;
        issued += level.issued;
    }
    m_standardTile->setNumber(numberText(inForce), tr("累计发布 %1 项").arg(numberText(issued)), false);
    m_noteTile->setNumber(numberText(overview.openNotes),
                          overview.openNotes > 0 ? tr("读入时存疑，请核对") : tr("已全部核对"),
                          overview.openNotes > 0);
    m_foot->setText(
        tr("截至 %1。口径：完成值取截至当日最近一次填报；标准按本地区统计，废止和被代替的不计入现行。")
            .arg(overview.asOf.toString(Qt::ISODate)));
    showGaps(overview);
    showLevels(overview);
    showEdits(overview);
}

void OverviewPage::showGaps(const Overview &overview)
{
    constexpr int most = 6;
    const auto rows = [](const QList<OverviewGap> &gaps, const QString &remark) {
        QList<LinksList::Row> list;
        for (const OverviewGap &gap : gaps)
            list.append(
                {gap.target.isNull() ? Selection(gap.node) : Selection(gap.target), gap.text, remark});
        return list;
    };
    m_withoutLead->setRows(rows(overview.tasksWithoutLead, tr("缺牵头")), tr("每项任务都有牵头或责任单位。"),
                           most);
    m_withoutDeadline->setRows(rows(overview.targetsWithoutDeadline, tr("无期限")), tr("每个指标都有期限。"),
                               most);
}

void OverviewPage::showLevels(const Overview &overview)
{
    if (overview.levels.isEmpty()) {
        m_levels->setText(tr("本地区还没有标准。"));
        return;
    }
    QString html = u"<table cellspacing=0 cellpadding=3><tr><td></td>"_s;
    for (const QString &heading : {tr("计划"), tr("发布"), tr("现行")})
        html += u"<td align=right>%1</td>"_s.arg(heading);
    html += u"</tr>"_s;
    for (const OverviewLevel &level : overview.levels) {
        html += u"<tr><td>%1</td>"_s.arg(termOf(level.level));
        for (int count : {level.planned, level.issued, level.inForce})
            html += u"<td align=right width=52>%1</td>"_s.arg(numberText(count));
        html += u"</tr>"_s;
    }
    m_levels->setText(html + u"</table>"_s);
    // Nothing scrolls sideways here, so the column is as wide as its table needs in the language shown.
    auto *side = findChild<QScrollArea *>(u"overviewSide"_s);
    const int around = 2 * 16 + side->verticalScrollBar()->sizeHint().width(); // card margins, scroll bar
    side->setMinimumWidth(std::max(250, m_levels->sizeHint().width() + around));
}

void OverviewPage::showEdits(const Overview &overview)
{
    QStringList lines;
    for (const Revision &revision : overview.lastEdits) {
        QString what = revision.label.text();
        if (revision.kind != RevisionKind::Edit)
            what = (revision.kind == RevisionKind::Undo ? tr("撤销：%1") : tr("重做：%1")).arg(what);
        const bool today = revision.at.date() == session().clock().today();
        lines.append(u"%1　%2"_s.arg(revision.at.toString(today ? u"HH:mm"_s : u"MM-dd"_s), what));
        if (lines.size() == 6)
            break;
    }
    m_edits->setText(lines.isEmpty() ? tr("还没有修改。") : lines.join(u'\n'));
    findChild<QPushButton *>(u"undoLast"_s)
        ->setEnabled(workspace()->undoLabel().has_value() && !workspace()->isReadOnly());
}

void OverviewPage::selectShown(const Selection &selection)
{
    const int row = selection.kind == SelectionKind::Target ? m_targets->rowOf(selection.target()) : -1;
    if (row < 0)
        m_targetView->clearSelection();
    else
        m_targetView->selectRow(m_sorted->mapFromSource(m_targets->index(row, 0)).row());
}

void OverviewPage::print(QPrinter &printer)
{
    if (m_stack->currentIndex() != 0 || !m_overview)
        return;
    const auto gaps = [](const QString &heading, const QList<OverviewGap> &list) {
        QString html;
        for (const OverviewGap &gap : list)
            html += u"<li>%1</li>"_s.arg(gap.text.toHtmlEscaped());
        return html.isEmpty() ? html : u"<h3>%1</h3><ul>%2</ul>"_s.arg(heading, html);
    };
    QString html = u"<h2>%1</h2><p>%2</p>"_s.arg(m_title->text(), m_foot->text().toHtmlEscaped());
    for (const NumberTile *tile : {m_targetTile, m_taskTile, m_standardTile, m_noteTile})
        html += u"<p>%1：%2</p>"_s.arg(tile->accessibleName(), tile->accessibleDescription());
    html += u"<h3>%1</h3>"_s.arg(tr("指标")) + tableHtml(*m_sorted);
    html += gaps(tr("缺牵头"), m_overview->tasksWithoutLead);
    html += gaps(tr("无期限"), m_overview->targetsWithoutDeadline);
    html += u"<h3>%1</h3>"_s.arg(tr("标准数量")) + m_levels->text();
    printHtml(printer, html);
}

QByteArray OverviewPage::saveLayout() const
{
    return m_splitter->saveState();
}

void OverviewPage::restoreLayout(const QByteArray &layout)
{
    m_splitter->restoreState(layout);
}

} // namespace gangmu
