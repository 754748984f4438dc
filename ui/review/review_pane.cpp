// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/review_pane.h"

#include "core/domain/terms.h"
#include "ui/catalogue/catalogue.h"
#include "ui/review/radar_groups.h"
#include "ui/review/radar_model.h"
#include "ui/shell/column_widths.h"
#include "ui/shell/empty_state.h"
#include "ui/shell/selection_delay.h"
#include "ui/shell/session.h"
#include "ui/shell/theme.h"
#include "ui/workitems/grid_view.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedLayout>
#include <QTimer>
#include <QTreeView>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

const QString radarKey = u"reviewRadar"_s;

} // namespace

ReviewPane::ReviewPane(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_groups(new RadarGroups(this)),
      m_model(new RadarModel(session, this)),
      m_selecting(new QTimer(this))
{
    setObjectName(u"reviewPane"_s);
    makeActions();
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(u"reviewSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeGroupsView(m_groups, u"reviewGroups"_s, tr("按项筛选"), splitter));
    splitter->addWidget(buildTable());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({220, 800});
    m_status = new QLabel(this);
    m_status->setObjectName(u"reviewStatus"_s);
    m_status->setProperty("muted", true);
    m_status->setContentsMargins(16, 4, 16, 4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(splitter, 1);
    column->addWidget(m_status);
    setFocusProxy(m_view);

    selectAfterRest(m_selecting, m_view, [this] {
        if (const StandardId id = m_model->idAt(m_view->currentIndex().row()); !id.isNull())
            m_session.select(Selection(id));
    });
    connect(m_groups, &GroupsModel::tickedChanged, this, &ReviewPane::query);
    connect(m_text, &QLineEdit::textChanged, this, &ReviewPane::query);
    connect(m_model, &RadarModel::orderRequested, this, [this](const RadarOrder &order) {
        if (order != m_order) {
            m_order = order;
            query();
        }
    });
    connect(&m_session.catalogue(), &Catalogue::changed, this, &ReviewPane::query);
    connect(&m_session, &Session::workspaceReplaced, this, &ReviewPane::restart);
    connect(&m_session, &Session::changed, m_model, &RadarModel::take);
    restart();
}

QWidget *ReviewPane::buildTable()
{
    auto *area = new QWidget(this);
    m_text = new QLineEdit(area);
    m_text->setObjectName(u"reviewSearch"_s);
    m_text->setAccessibleName(tr("查找标准"));
    m_text->setPlaceholderText(tr("查找：名称、标准号、拼音首字母"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(themeIcon(u"edit-find"_s), QLineEdit::LeadingPosition);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 6, 12, 6);
    top->addWidget(m_text);

    m_view = new GridView(u"reviewView"_s, tr("到期复审的标准"), area);
    m_view->setModel(m_model);
    m_view->setProperty("plain", true);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setShowGrid(false);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setSortIndicator(RadarModel::DueOn, Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    m_view->horizontalHeader()->setStretchLastSection(false);
    m_view->horizontalHeader()->setMinimumSectionSize(48);
    setColumnWidths(*m_view, {88, 100, 146, 240, 76, 92, 120, 92, 60});
    new WideColumn(*m_view, RadarModel::Title);
    connect(m_view, &QTableView::clicked, m_selecting, qOverload<>(&QTimer::start));
    connect(m_view, &QTableView::doubleClicked, this, &ReviewPane::follow);
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
            &ReviewPane::showSelected);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ReviewPane::showSelected);

    m_tablePage = new QWidget(area);
    auto *table = new QVBoxLayout(m_tablePage);
    table->setContentsMargins(0, 0, 0, 0);
    table->setSpacing(0);
    table->addWidget(m_view, 1);
    table->addWidget(buildBatch());
    m_empty = new EmptyState(area);
    m_empty->setObjectName(u"reviewEmpty"_s);
    auto *stack = new QWidget(area);
    m_states = new QStackedLayout(stack);
    m_states->addWidget(m_tablePage);
    m_states->addWidget(m_empty);
    auto *column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(stack, 1);
    return area;
}

/// The selected ones, and what is concluded of them.
QWidget *ReviewPane::buildBatch()
{
    auto *bar = new QFrame(m_tablePage);
    bar->setObjectName(u"reviewBatch"_s);
    m_selected = new QLabel(bar);
    m_selected->setObjectName(u"reviewSelected"_s);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 6, 16, 6);
    row->setSpacing(8);
    row->addWidget(m_selected);
    row->addStretch(1);
    const std::pair<ReviewConclusion, const char *> choices[] = {
        {ReviewConclusion::KeptInForce, "reviewKeep"},
        {ReviewConclusion::Revise, "reviewRevise"},
        {ReviewConclusion::Withdraw, "reviewWithdraw"}};
    for (const auto &[conclusion, name] : choices) {
        //: a button that opens a dialog; %1: conclusion of a review
        auto *button = new QPushButton(tr("%1…").arg(termOf(conclusion)), bar);
        button->setObjectName(QLatin1String(name));
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this,
                [this, conclusion = conclusion] { conclude(conclusion); });
        m_conclusions.append(button);
    }
    return bar;
}

void ReviewPane::restart()
{
    {
        const QSignalBlocker quiet(m_groups);
        m_groups->tickUsual();
        const QSignalBlocker still(m_text);
        m_text->clear();
    }
    m_radar.reset();
    m_model->show({}, {});
    m_groups->show({});
    query();
}

void ReviewPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        query();
}

/// Nobody looks: it waits until somebody does.
void ReviewPane::query()
{
    m_stale = true;
    showState();
    if (!isVisible() || !m_session.workspace())
        return;
    const CatalogueIndex::Pointer index = m_session.catalogue().index();
    if (!index) {
        m_session.catalogue().need();
        return;
    }
    m_stale = false;
    m_session.jobs().run<RadarRows>(
        {radarKey, tr("正在查复审期限")}, this,
        [=, filter = m_groups->filter(m_text->text()), order = m_order, today = m_session.clock().today()](
            const Progress &progress) { return radarRows(*index, filter, order, today, progress); },
        [this, index](const Result<RadarRows> &radar) {
            if (m_session.did(radar))
                take(index, *radar);
        });
}

void ReviewPane::take(const CatalogueIndex::Pointer &index, const RadarRows &radar)
{
    const int row = m_view->currentIndex().row();
    const int top = m_view->verticalScrollBar()->value();
    const StandardId current = m_model->idAt(row);
    m_model->show(index, radar.rows);
    m_groups->show(radar);
    m_radar = radar;
    m_radar->rows.clear();
    showState();
    if (m_model->rowCount() == 0)
        return;
    // Where the current one was concluded, the next one is in its place.
    const int there = current.isNull() ? -1 : m_model->rowOf(current);
    m_view->goTo(
        m_model->index(std::clamp(there >= 0 ? there : row, 0, m_model->rowCount() - 1), RadarModel::Number));
    m_view->verticalScrollBar()->setValue(top);
    m_view->scrollTo(m_view->currentIndex());
    m_selecting->stop();
}

void ReviewPane::showSelected()
{
    const qsizetype count = selectedIds().size();
    const bool writable = m_session.workspace() && !m_session.workspace()->isReadOnly();
    m_selected->setText(count == 0 ? tr("选中要登记结论的标准（Ctrl、Shift 多选，Ctrl+A 全选）")
                                   : tr("选中 %1 项，结论为").arg(numberText(double(count))));
    for (QWidget *button : std::as_const(m_conclusions))
        button->setEnabled(count > 0 && writable);
    m_review->setEnabled(count > 0 && writable);
    m_export->setEnabled(m_model->rowCount() > 0);
}

void ReviewPane::showState()
{
    showSelected();
    m_empty->clearButtons();
    const Catalogue &catalogue = m_session.catalogue();
    const bool read = m_radar.has_value();
    const QString asOf = m_session.clock().today().toString(Qt::ISODate);
    m_status->setText(
        !m_session.workspace() || catalogue.failure() ? QString()
        : !read                                       ? tr("正在查复审期限…")
        : m_radar->withoutDate > 0
            ? tr("共 %1 项有复审期限，显示 %2 项；%3 项没有发布和复审日期，不能判断 · 截至 %4")
                  .arg(numberText(double(m_radar->all)), numberText(double(m_model->rowCount())),
                       numberText(double(m_radar->withoutDate)), asOf)
            : tr("共 %1 项有复审期限，显示 %2 项 · 截至 %3")
                  .arg(numberText(double(m_radar->all)), numberText(double(m_model->rowCount())), asOf));
    if (m_model->rowCount() > 0) {
        m_states->setCurrentWidget(m_tablePage);
        return;
    }
    if (!catalogue.index() && catalogue.failure()) {
        m_empty->setContent(u"dialog-error"_s, tr("目录没有读入"), catalogue.failure()->message);
        m_empty->addButton(tr("再试一次"), [this] { m_session.catalogue().need(); })
            ->setObjectName(u"reviewRetry"_s);
    } else if (!read && m_session.workspace()) {
        m_empty->setContent(u"view-refresh"_s, tr("正在查复审期限…"), {});
    } else if (read && m_radar->all > 0) {
        m_empty->setContent(
            u"checkmark"_s, tr("按当前筛选，没有需要复审的标准"),
            tr("标准自发布或上次复审起满 5 年应当复审，到期前 6 个月内提出。清除筛选可以看到以后"
               "到期的标准。"));
        m_empty->addButton(tr("清除筛选"), [this] { clearFilter(); })->setObjectName(u"reviewClear"_s);
    } else {
        m_empty->setContent(u"view-task"_s, tr("还没有可以复审的标准"),
                            tr("这里列出现行和即将实施、已有发布日期的标准，按复审到期日排列，超期的在前。"
                               "先在“标准”中录入或导入目录。"));
    }
    m_states->setCurrentWidget(m_empty);
}

void ReviewPane::clearFilter()
{
    {
        const QSignalBlocker quiet(m_groups);
        m_groups->tickNone();
        const QSignalBlocker still(m_text);
        m_text->clear();
    }
    query();
}

} // namespace gangmu
