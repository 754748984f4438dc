// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/currency_pane.h"

#include "core/domain/terms.h"
#include "ui/review/currency_model.h"
#include "ui/review/groups_model.h"
#include "ui/shell/column_widths.h"
#include "ui/shell/empty_state.h"
#include "ui/shell/selected_rows.h"
#include "ui/shell/selection_delay.h"
#include "ui/shell/session.h"
#include "ui/shell/theme.h"
#include "ui/workitems/grid_view.h"

#include <algorithm>
#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QTimer>
#include <QTreeView>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

constexpr int editsDelay = 300;         // ms; several edits are compared once
constexpr qint64 longComparison = 1500; // ms
constexpr CurrencyKind kinds[] = {CurrencyKind::Withdrawn,  CurrencyKind::Replaced, CurrencyKind::InForce,
                                  CurrencyKind::OtherState, CurrencyKind::Changed,  CurrencyKind::NewEdition,
                                  CurrencyKind::OnlyTheirs, CurrencyKind::OnlyOurs};

} // namespace

CurrencyPane::CurrencyPane(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_groups(new GroupsModel({tr("变化")}, this)),
      m_model(new CurrencyModel(this)),
      m_sides(new CurrencySidesModel(this)),
      m_waiting(new QTimer(this)),
      m_selecting(new QTimer(this))
{
    setObjectName(u"currencyPane"_s);
    m_waiting->setObjectName(u"currencyWaiting"_s);
    makeActions();
    m_content = new QWidget(this);
    auto *splitter = new QSplitter(Qt::Horizontal, m_content);
    splitter->setObjectName(u"currencySplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeGroupsView(m_groups, u"currencyKinds"_s, tr("按变化筛选"), splitter));
    splitter->addWidget(buildTable());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({200, 800});
    m_status = new QLabel(m_content);
    m_status->setObjectName(u"currencyStatus"_s);
    m_status->setProperty("muted", true);
    m_status->setWordWrap(true);
    m_status->setContentsMargins(16, 4, 16, 4);
    auto *inner = new QVBoxLayout(m_content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    inner->addWidget(m_status);
    inner->addWidget(splitter, 1);
    inner->addWidget(buildBar());
    m_empty = new EmptyState(this);
    m_empty->setObjectName(u"currencyEmpty"_s);
    m_states = new QStackedLayout(this);
    m_states->addWidget(m_content);
    m_states->addWidget(m_empty);
    setFocusProxy(m_view);

    m_waiting->setSingleShot(true);
    m_waiting->setInterval(editsDelay);
    connect(m_waiting, &QTimer::timeout, this, &CurrencyPane::compareAgain);
    selectAfterRest(m_selecting, m_view, [this] {
        const CurrencyDifference *current = m_model->at(m_view->currentIndex().row());
        if (current && !current->ours.isNull())
            m_session.select(Selection(current->ours));
    });
    connect(m_groups, &GroupsModel::tickedChanged, this, [this] {
        QSet<CurrencyKind> asked;
        for (const CurrencyKind kind : kinds) {
            if (m_groups->ticked(0).contains(QString::number(int(kind))))
                asked.insert(kind);
        }
        m_model->setKinds(asked);
        showCurrent();
        showSelected();
    });
    connect(&m_session, &Session::workspaceReplaced, this, &CurrencyPane::restart);
    connect(&m_session, &Session::changed, this, [this](const ChangeNotice &notice) {
        if (m_list &&
            (notice.large || notice.touches(Table::Standard) || notice.touches(Table::Replacement))) {
            m_stale = true;
            m_waiting->start();
        }
    });
    restart();
}

QWidget *CurrencyPane::buildTable()
{
    auto *parts = new QSplitter(Qt::Vertical, m_content);
    parts->setObjectName(u"currencyParts"_s);
    parts->setChildrenCollapsible(false);
    m_view = new GridView(u"currencyView"_s, tr("与新目录的差异"), parts);
    m_view->setModel(m_model);
    m_sidesView = new GridView(u"currencySides"_s, tr("所选标准的两方内容"), parts);
    m_sidesView->setModel(m_sides);
    for (GridView *view : {m_view, m_sidesView}) {
        view->setProperty("plain", true);
        view->setSelectionBehavior(QAbstractItemView::SelectRows);
        view->setEditTriggers(QAbstractItemView::NoEditTriggers);
        view->setShowGrid(false);
        view->verticalHeader()->hide();
        view->horizontalHeader()->setStretchLastSection(false);
        view->horizontalHeader()->setMinimumSectionSize(48);
        parts->addWidget(view);
    }
    QHeaderView *header = m_view->horizontalHeader();
    for (const auto column : {CurrencyModel::Title, CurrencyModel::Ours, CurrencyModel::Theirs})
        header->setSectionResizeMode(column, QHeaderView::Stretch);
    setColumnWidths(*m_view, {110, 150});
    m_sidesView->setColumnWidth(CurrencySidesModel::Field, 150);
    for (const auto column : {CurrencySidesModel::Ours, CurrencySidesModel::Theirs})
        m_sidesView->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    parts->setStretchFactor(0, 1);
    parts->setSizes({360, 180});
    connect(m_view, &QTableView::clicked, m_selecting, qOverload<>(&QTimer::start));
    connect(m_view, &QTableView::doubleClicked, this, &CurrencyPane::follow);
    connect(m_view, &GridView::keyPressed, this, [this](QKeyEvent *event, bool *handled) {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
            *handled = true;
            follow();
        }
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        showCurrent();
        if (m_view->hasFocus()) // only people select
            m_selecting->start();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CurrencyPane::showSelected);
    return parts;
}

/// What is recorded with the check, and what is taken over.
QWidget *CurrencyPane::buildBar()
{
    auto *bar = new QFrame(m_content);
    bar->setObjectName(u"currencyBar"_s);
    m_source = new QLineEdit(bar);
    m_source->setObjectName(u"currencySource"_s);
    m_source->setAccessibleName(tr("查新来源"));
    m_source->setToolTip(tr("记入采纳的标准：来源"));
    m_on = new QLineEdit(bar);
    m_on->setObjectName(u"currencyOn"_s);
    m_on->setAccessibleName(tr("查新日期"));
    m_on->setToolTip(tr("记入标准：查新日期"));
    m_on->setFixedWidth(112);
    m_record = new QPushButton(tr("只登记查新日期"), bar);
    m_record->setObjectName(u"currencyRecord"_s);
    m_record->setProperty("flat", true);
    m_record->setToolTip(tr("不改动内容，只给新目录中有的标准记上查新日期"));
    m_acceptSelected = new QPushButton(bar);
    m_acceptSelected->setObjectName(u"currencyAcceptSelected"_s);
    m_acceptAll = new QPushButton(bar);
    m_acceptAll->setObjectName(u"currencyAcceptAll"_s);
    m_acceptAll->setProperty("accent", true);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 6, 16, 6);
    row->setSpacing(8);
    row->addWidget(new QLabel(tr("来源"), bar));
    row->addWidget(m_source, 1);
    row->addWidget(new QLabel(tr("日期"), bar));
    row->addWidget(m_on);
    row->addSpacing(8);
    row->addWidget(m_record);
    row->addWidget(m_acceptSelected);
    row->addWidget(m_acceptAll);
    connect(m_acceptSelected, &QPushButton::clicked, this, &CurrencyPane::acceptSelected);
    connect(m_acceptAll, &QPushButton::clicked, this, &CurrencyPane::acceptAll);
    connect(m_record, &QPushButton::clicked, this, &CurrencyPane::recordCheck);
    return bar;
}

void CurrencyPane::makeActions()
{
    const auto make = [this](const char *name, const QString &text, const QString &brief, const QString &icon,
                             void (CurrencyPane::*slot)()) {
        auto *action = new QAction(themeIcon(icon), text, this);
        action->setObjectName(QLatin1String(name));
        action->setIconText(brief);
        connect(action, &QAction::triggered, this, slot);
        m_actions.append(action);
    };
    make("actionNewerFile", tr("选择新目录文件…"), tr("选择新目录"), u"document-open"_s,
         &CurrencyPane::chooseFile);
    make("actionNewerPaste", tr("读取剪贴板中的新目录"), tr("读剪贴板"), u"edit-paste"_s,
         &CurrencyPane::readClipboard);
    make("actionNewerImported", tr("用已导入的目录…"), tr("已导入的目录"), u"view-list-details"_s,
         &CurrencyPane::chooseImported);
    addActions(m_actions);
}

void CurrencyPane::restart()
{
    m_list.reset();
    m_check.reset();
    m_stale = false;
    m_applying = false;
    m_waiting->stop();
    m_groups->setTicked(0, {});
    m_model->setDifferences({});
    m_sides->show(nullptr);
    m_on->setText(m_session.clock().today().toString(Qt::ISODate));
    m_source->clear();
    showKinds();
    showState();
}

void CurrencyPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    compareAgain();
}

void CurrencyPane::take(const Compared &compared)
{
    const bool another = compared.list != m_list;
    const int row = m_view->currentIndex().row();
    m_list = compared.list;
    m_check = compared.check;
    m_took = compared.took;
    if (another) {
        m_source->setText(m_list->name);
        m_on->setText(m_session.clock().today().toString(Qt::ISODate));
        m_groups->setTicked(0, {});
    }
    // The differences live in the check, which the model keeps.
    m_model->setDifferences(CurrencyDifferences(m_check, &m_check->differences));
    if (m_model->rowCount() > 0)
        m_view->goTo(
            m_model->index(std::clamp(another ? 0 : row, 0, m_model->rowCount() - 1), CurrencyModel::Number));
    m_selecting->stop();
    showKinds();
    showCurrent();
    showState();
}

void CurrencyPane::showKinds()
{
    QList<GroupsModel::Value> values;
    for (const CurrencyKind kind : kinds) {
        const qsizetype hidden = kind == CurrencyKind::OnlyOurs && m_check ? m_check->onlyOursLeftOut : 0;
        if (const qsizetype count = m_model->rowsOf(kind) + hidden)
            values.append({QString::number(int(kind)), currencyKindText(kind), count});
    }
    m_groups->setValues(0, values);
}

void CurrencyPane::showState()
{
    const bool writable = m_session.workspace() && !m_session.workspace()->isReadOnly();
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(m_session.workspace());
    showSelected();
    m_record->setEnabled(writable && m_check && !m_check->checked.isEmpty() && !m_applying);
    if (m_check) {
        const auto number = [](qint64 value) { return numberText(double(value)); };
        QStringList parts{tr("新目录“%1”共 %2 行：一致 %3，有变化 %4，目录中没有 %5")
                              .arg(m_list->name, number(m_list->read), number(m_check->unchanged),
                                   number(m_check->changed), number(m_check->notFound))};
        if (m_check->repeated > 0)
            parts += tr("重复 %1").arg(number(m_check->repeated));
        if (m_list->unreadable() > 0)
            parts += tr("没有标准号或名称、未比对 %1").arg(number(m_list->unreadable()));
        if (const qint64 ours = m_check->onlyOurs())
            parts += tr("目录中有、新目录没有 %1").arg(number(ours));
        if (m_check->onlyOursLeftOut > 0)
            parts += tr("其中只列出 %1").arg(number(m_check->onlyOurs() - m_check->onlyOursLeftOut));
        //: between counts
        m_status->setText(parts.join(tr("；")) + tr("。"));
        m_status->setToolTip(tr("认出的列：%1").arg(m_list->columns.join(u'、')));
        m_states->setCurrentWidget(m_content);
        return;
    }
    m_empty->clearButtons();
    m_empty->setContent(
        u"view-refresh"_s, tr("用更新的目录核对本目录"),
        tr("选择新目录文件（xlsx、csv、网页表格），或从 Excel、WPS、网页复制带标题行的表格。逐项列出已废止、"
           "被代替、新实施和内容有变的标准，由您逐条或一次采纳，可以撤销。"));
    if (m_session.workspace()) {
        m_empty->addButton(tr("选择新目录文件…"), [this] { chooseFile(); })
            ->setObjectName(u"currencyChoose"_s);
        m_empty->addButton(tr("读剪贴板"), [this] { readClipboard(); })->setObjectName(u"currencyPaste"_s);
    }
    m_states->setCurrentWidget(m_empty);
}

void CurrencyPane::showSelected()
{
    const bool writable = m_session.workspace() && !m_session.workspace()->isReadOnly() && !m_applying;
    const qsizetype selected = selectedNews().size();
    const qsizetype all = allNews().size();
    m_acceptSelected->setText(tr("采纳所选 %1 项").arg(numberText(double(selected))));
    m_acceptSelected->setEnabled(writable && selected > 0);
    m_acceptAll->setText(m_groups->ticked(0).isEmpty() ? tr("全部采纳 %1 项").arg(numberText(double(all)))
                                                       : tr("采纳此类 %1 项").arg(numberText(double(all))));
    m_acceptAll->setEnabled(writable && all > 0);
}

void CurrencyPane::showCurrent()
{
    m_sides->show(m_model->at(m_view->currentIndex().row()));
}

QList<int> CurrencyPane::selectedNews() const
{
    QList<int> chosen;
    for (const int row : selectedRows(*m_view)) {
        const CurrencyDifference *difference = m_model->at(row);
        if (difference && CurrencyModel::isNews(*difference))
            chosen += m_model->differenceAt(row);
    }
    std::ranges::sort(chosen);
    return chosen;
}

/// All that is shown: of some kinds where these are ticked.
QList<int> CurrencyPane::allNews() const
{
    QList<int> all;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (CurrencyModel::isNews(*m_model->at(row)))
            all += m_model->differenceAt(row);
    }
    return all;
}

void CurrencyPane::follow()
{
    const CurrencyDifference *current = m_model->at(m_view->currentIndex().row());
    if (!current || current->ours.isNull())
        return;
    m_selecting->stop();
    m_session.follow(PageId::Catalogue, Selection(current->ours));
}

} // namespace gangmu
