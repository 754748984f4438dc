// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/replacement_pane.h"

#include "core/domain/terms.h"
#include "core/store/verbs/entry_succession.h"
#include "ui/review/groups_model.h"
#include "ui/review/replacement_model.h"
#include "ui/shell/column_widths.h"
#include "ui/shell/empty_state.h"
#include "ui/shell/selected_rows.h"
#include "ui/shell/selection_delay.h"
#include "ui/shell/session.h"
#include "ui/workitems/grid_view.h"

#include <algorithm>
#include <QCursor>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QTimer>
#include <QTreeView>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

constexpr int editsDelay = 300; // ms; several edits are read once
constexpr ReplacementRowKind kinds[] = {
    ReplacementRowKind::EntryWithdrawn, ReplacementRowKind::EntryReplaced,
    ReplacementRowKind::Cycle,          ReplacementRowKind::StillInForce,
    ReplacementRowKind::NoSuccessor,    ReplacementRowKind::MissingReplaced};

} // namespace

ReplacementPane::ReplacementPane(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_groups(new GroupsModel({tr("类别", "kind of a finding")}, this)),
      m_model(new ReplacementModel(this)),
      m_waiting(new QTimer(this)),
      m_selecting(new QTimer(this))
{
    setObjectName(u"replacementPane"_s);
    m_waiting->setObjectName(u"replacementWaiting"_s);
    m_content = new QWidget(this);
    auto *splitter = new QSplitter(Qt::Horizontal, m_content);
    splitter->setObjectName(u"replacementSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeGroupsView(m_groups, u"replacementKinds"_s, tr("按类别筛选"), splitter));
    splitter->addWidget(buildTable());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({200, 800});
    auto *inner = new QVBoxLayout(m_content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    inner->addWidget(splitter, 1);
    inner->addWidget(buildBar());
    m_empty = new EmptyState(this);
    m_empty->setObjectName(u"replacementEmpty"_s);
    m_states = new QStackedLayout(this);
    m_states->addWidget(m_content);
    m_states->addWidget(m_empty);
    setFocusProxy(m_view);

    m_waiting->setSingleShot(true);
    m_waiting->setInterval(editsDelay);
    connect(m_waiting, &QTimer::timeout, this, &ReplacementPane::read);
    selectAfterRest(m_selecting, m_view, [this] {
        if (const ReplacementRow *row = m_model->at(m_view->currentIndex().row()))
            m_session.select(Selection(row->standard));
    });
    connect(m_groups, &GroupsModel::tickedChanged, this, [this] {
        QSet<ReplacementRowKind> asked;
        for (const ReplacementRowKind kind : kinds) {
            if (m_groups->ticked(0).contains(QString::number(int(kind))))
                asked.insert(kind);
        }
        m_model->setKinds(asked);
        showSelected();
    });
    connect(&m_session, &Session::workspaceReplaced, this, &ReplacementPane::restart);
    connect(&m_session, &Session::changed, this, [this](const ChangeNotice &notice) {
        const Table tables[] = {Table::Standard, Table::Replacement, Table::SystemEntry, Table::SystemNode,
                                Table::StandardsSystem};
        if (notice.large || std::ranges::any_of(tables, [&](Table table) { return notice.touches(table); })) {
            m_stale = true;
            m_waiting->start();
        }
    });
    restart();
}

QWidget *ReplacementPane::buildTable()
{
    m_view = new GridView(u"replacementView"_s, tr("代替关系中需要处理的标准"), m_content);
    m_view->setModel(m_model);
    m_view->setProperty("plain", true);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setShowGrid(false);
    m_view->verticalHeader()->hide();
    QHeaderView *header = m_view->horizontalHeader();
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(48);
    setColumnWidths(*m_view, {110, 144, 160, 200, 150});
    new WideColumn(*m_view, ReplacementModel::Message);
    connect(m_view, &QTableView::clicked, m_selecting, qOverload<>(&QTimer::start));
    connect(m_view, &QTableView::doubleClicked, this, &ReplacementPane::follow);
    connect(m_view, &GridView::keyPressed, this, [this](QKeyEvent *event, bool *handled) {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
            *handled = true;
            follow();
        }
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (m_view->hasFocus()) // only people select
            m_selecting->start();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ReplacementPane::showSelected);
    return m_view;
}

QWidget *ReplacementPane::buildBar()
{
    auto *bar = new QFrame(m_content);
    bar->setObjectName(u"replacementBar"_s);
    m_hint = new QLabel(bar);
    m_hint->setObjectName(u"replacementHint"_s);
    m_hint->setProperty("muted", true);
    m_go = new QPushButton(tr("转到标准"), bar);
    m_go->setObjectName(u"replacementGo"_s);
    m_goSuccessor = new QPushButton(tr("转到代替标准"), bar);
    m_goSuccessor->setObjectName(u"replacementGoSuccessor"_s);
    m_goSystem = new QPushButton(tr("转到体系"), bar);
    m_goSystem->setObjectName(u"replacementGoSystem"_s);
    m_replace = new QPushButton(bar);
    m_replace->setObjectName(u"replacementReplace"_s);
    m_replace->setProperty("accent", true);
    m_replace->setToolTip(tr("体系中的这一行改为代替它的标准，位置、宜定级别和备注不变"));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 6, 16, 6);
    row->setSpacing(8);
    row->addWidget(m_hint, 1);
    row->addWidget(m_go);
    row->addWidget(m_goSuccessor);
    row->addWidget(m_goSystem);
    row->addWidget(m_replace);
    connect(m_go, &QPushButton::clicked, this, &ReplacementPane::follow);
    connect(m_goSuccessor, &QPushButton::clicked, this, &ReplacementPane::followSuccessor);
    connect(m_goSystem, &QPushButton::clicked, this, &ReplacementPane::followSystem);
    connect(m_replace, &QPushButton::clicked, this, &ReplacementPane::replaceSelected);
    return bar;
}

void ReplacementPane::restart()
{
    m_rows.reset();
    m_stale = true;
    m_waiting->stop();
    m_groups->setTicked(0, {});
    m_groups->setValues(0, {});
    m_model->setRows({});
    showState();
    read();
}

void ReplacementPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

/// Nobody looks: it waits until somebody does.
void ReplacementPane::read()
{
    if (!m_stale || !isVisible() || !m_session.workspace())
        return;
    m_stale = false;
    m_session.jobs().read<ReplacementRows>(
        {u"replacementRows"_s, tr("正在检查代替关系")}, *m_session.workspace(), this,
        [](const Connection &connection, const Progress &progress) {
            return replacementRows(connection, progress);
        },
        [this](const Result<ReplacementRows> &rows) {
            if (m_session.did(rows))
                take(*rows);
        });
}

void ReplacementPane::take(const ReplacementRows &rows)
{
    const int row = m_view->currentIndex().row();
    const ReplacementRow *current = m_model->at(row);
    const ReplacementRow kept = current ? *current : ReplacementRow();
    m_rows = rows;
    m_model->setRows(rows.rows);
    QList<GroupsModel::Value> values;
    for (const ReplacementRowKind kind : kinds) {
        if (const qint64 count = rows.counts.value(kind))
            values.append({QString::number(int(kind)), ReplacementModel::kindText(kind), count});
    }
    m_groups->setValues(0, values);
    if (m_model->rowCount() > 0) {
        const int there = current ? m_model->rowOf(kept) : -1;
        m_view->goTo(m_model->index(std::clamp(there >= 0 ? there : row, 0, m_model->rowCount() - 1),
                                    ReplacementModel::Number));
    }
    m_selecting->stop();
    showState();
}

void ReplacementPane::showState()
{
    showSelected();
    if (m_rows && !m_rows->rows.isEmpty()) {
        m_states->setCurrentWidget(m_content);
        return;
    }
    m_empty->clearButtons();
    if (m_rows)
        m_empty->setContent(
            u"checkmark"_s, tr("代替关系没有问题"),
            tr("体系中没有已废止或被代替的标准，目录中的代替关系没有成环、中断或与状态不符。"));
    else if (m_session.workspace())
        m_empty->setContent(u"view-refresh"_s, tr("正在检查代替关系…"), {});
    else
        m_empty->setContent(u"view-list-tree"_s, tr("代替关系"),
                            tr("这里列出体系中已废止或被代替的标准，以及目录中代替关系的问题。"));
    m_states->setCurrentWidget(m_empty);
}

/// Selected entries that have a successor.
QList<ReplacementRow> ReplacementPane::selectedEntries() const
{
    QList<ReplacementRow> rows;
    for (const int number : selectedRows(*m_view)) {
        const ReplacementRow *row = m_model->at(number);
        if (row && !row->entry.isNull() && !row->successors.isEmpty())
            rows += *row;
    }
    return rows;
}

void ReplacementPane::showSelected()
{
    const ReplacementRow *current = m_model->at(m_view->currentIndex().row());
    const qsizetype count = selectedEntries().size();
    const bool writable = m_session.workspace() && !m_session.workspace()->isReadOnly();
    m_go->setEnabled(current);
    m_goSuccessor->setEnabled(current && !current->successors.isEmpty());
    m_goSystem->setEnabled(current && !current->entry.isNull());
    m_replace->setText(count > 1 ? tr("换成代替标准（%1 行）").arg(numberText(double(count)))
                                 : tr("换成代替标准"));
    m_replace->setEnabled(count > 0 && writable);
    m_hint->setText(current ? current->message : QString());
    m_hint->setToolTip(m_hint->text());
}

/// One row with several successors asks which; of several rows those with one successor alone are replaced.
void ReplacementPane::replaceSelected()
{
    const QList<ReplacementRow> rows = selectedEntries();
    if (rows.isEmpty() || !m_session.workspace())
        return;
    if (rows.size() == 1 && rows.first().successors.size() > 1) {
        auto *menu = new QMenu(this);
        menu->setObjectName(u"replacementSuccessors"_s);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const auto &[id, number] : rows.first().successors) {
            const QAction *action = menu->addAction(number);
            connect(action, &QAction::triggered, this,
                    [this, row = rows.first(), id = id] { replaceBy(row, id); });
        }
        menu->popup(QCursor::pos());
        return;
    }
    QList<EntrySuccession> successions;
    for (const ReplacementRow &row : rows) {
        if (row.successors.size() == 1)
            successions.append({row.entry, row.successors.first().first});
    }
    const qsizetype left = rows.size() - successions.size();
    if (!m_session.did(succeedSystemEntries(*m_session.workspace(), successions)))
        return;
    const QString done = numberText(double(successions.size()));
    m_session.inform(left > 0 ? tr("已更换 %1 行；另有 %2 行有几个代替标准，请逐行选择。").arg(done).arg(left)
                              : tr("已更换 %1 行，可以一次撤销。").arg(done));
}

void ReplacementPane::replaceBy(const ReplacementRow &row, StandardId successor)
{
    if (m_session.workspace() &&
        m_session.did(succeedSystemEntries(*m_session.workspace(), {{row.entry, successor}})))
        m_session.inform(tr("已更换 %1 行，可以一次撤销。").arg(1));
}

void ReplacementPane::follow()
{
    if (const ReplacementRow *row = m_model->at(m_view->currentIndex().row())) {
        m_selecting->stop();
        m_session.follow(PageId::Catalogue, Selection(row->standard));
    }
}

void ReplacementPane::followSystem()
{
    const ReplacementRow *row = m_model->at(m_view->currentIndex().row());
    if (!row || row->entry.isNull())
        return;
    m_selecting->stop();
    m_session.follow(PageId::System, Selection(row->standard));
}

void ReplacementPane::followSuccessor()
{
    const ReplacementRow *row = m_model->at(m_view->currentIndex().row());
    if (!row || row->successors.isEmpty())
        return;
    m_selecting->stop();
    m_session.follow(PageId::Catalogue, Selection(row->successors.first().first));
}

} // namespace gangmu
