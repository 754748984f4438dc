// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/system/system_page.h"

#include "core/analysis/chart_table.h"
#include "core/analysis/system/system_details.h"
#include "core/base/in_chinese.h"
#include "core/store/queries/system_queries.h"
#include "ui/shell/empty_state.h"
#include "ui/shell/print_document.h"
#include "ui/system/description_pane.h"
#include "ui/system/detail_commands.h"
#include "ui/system/detail_model.h"
#include "ui/system/detail_view.h"
#include "ui/system/diagram_pane.h"
#include "ui/system/diagram_view.h"
#include "ui/system/statistics_pane.h"
#include "ui/system/system_actions.h"
#include "ui/system/system_commands.h"
#include "ui/system/system_delegate.h"
#include "ui/system/system_model.h"
#include "ui/system/system_view.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPrinter>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace gangmu {

using namespace Qt::StringLiterals;

SystemPage::SystemPage(Session &session, QWidget *parent)
    : Page(session, PageId::System, parent),
      m_system(new OpenSystem(session.clock(), this)),
      m_model(new SystemModel(session, *m_system, this)),
      m_tree(new SystemView(*m_model)),
      m_nodes(new SystemCommands(session, *m_system, *m_tree, this)),
      m_rows(new DetailModel(session, *m_system, this)),
      m_details(new DetailView(*m_rows)),
      m_entries(new DetailCommands(session, *m_system, *m_rows, *m_details, this)),
      m_diagram(new DiagramPane(session, *m_system)),
      m_statistics(new StatisticsPane(*m_system)),
      m_description(new DescriptionPane(session, *m_system)),
      m_actions(new SystemActions(session, *m_system, *m_nodes, *m_entries, this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState),
      m_splitter(new QSplitter(Qt::Horizontal)),
      m_tabs(new QTabWidget)
{
    setObjectName(u"systemPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_splitter->setObjectName(u"systemSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(buildTree());
    m_tabs->setObjectName(u"systemTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_diagram, tr("结构图"));
    m_tabs->addTab(buildDetails(), tr("明细表"));
    m_tabs->addTab(m_statistics, tr("统计表"));
    m_tabs->addTab(m_description, tr("编制说明"));
    m_splitter->addWidget(m_tabs);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({300, 700});
    m_empty->setObjectName(u"systemEmpty"_s);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    setFocusProxy(m_tree);
    connectParts();
    readSystems();
}

QWidget *SystemPage::buildTree()
{
    auto *pane = new QWidget;
    pane->setMinimumWidth(220);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(8, 8, 0, 8);
    column->setSpacing(6);
    m_chooser = new QComboBox;
    m_chooser->setObjectName(u"systemChooser"_s);
    m_chooser->setAccessibleName(tr("标准体系"));
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sums = new QLabel;
    m_sums->setObjectName(u"systemSums"_s);
    m_sums->setProperty("muted", true);
    m_sums->setWordWrap(true);
    column->addWidget(m_chooser);
    column->addWidget(m_tree, 1);
    column->addWidget(m_sums);
    return pane;
}

QWidget *SystemPage::buildDetails()
{
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(6);
    m_detailTitle = new QLabel;
    m_detailTitle->setObjectName(u"detailTitle"_s);
    m_detailTitle->setProperty("heading", 3);
    m_detailTitle->setContentsMargins(16, 0, 16, 0);
    m_detailFoot = new QLabel;
    m_detailFoot->setObjectName(u"detailFoot"_s);
    m_detailFoot->setProperty("muted", true);
    m_detailFoot->setContentsMargins(16, 0, 16, 0);
    m_detailFoot->setWordWrap(true);
    column->addWidget(m_detailTitle);
    column->addWidget(m_details, 1);
    column->addWidget(m_detailFoot);
    pane->setFocusProxy(m_details);
    return pane;
}

void SystemPage::connectParts()
{
    Session &s = session();
    connect(&s, &Session::workspaceReplaced, this, [this] { readSystems(); });
    connect(&s, &Session::changed, this, &SystemPage::follow);
    connect(&s, &Session::selectionChanged, this, &SystemPage::showSelection);
    connect(&s, &Session::followed, this, [this](PageId page) {
        if (page == id())
            find(session().selection());
    });
    connect(m_chooser, &QComboBox::activated, this,
            [this] { load(StandardsSystemId(m_chooser->currentData().toLongLong())); });
    connect(m_system, &OpenSystem::loaded, this, [this] {
        if (m_expanded.contains(m_system->id()))
            m_tree->setExpandedNodes(m_expanded.value(m_system->id()));
        else
            m_tree->expandToDepth(0);
        showNode({});
    });
    connect(m_system, &OpenSystem::updated, this, &SystemPage::showSums);
    connect(m_tree, &SystemView::nodePicked, this, &SystemPage::showNode);
    connect(m_tree, &SystemView::menuRequested, this,
            [this](const QPoint &position) { m_actions->nodeMenu()->popup(position); });
    connect(m_details, &DetailView::menuRequested, this,
            [this](const QPoint &position) { m_actions->entryMenu()->popup(position); });
    connect(m_details, &DetailView::entryPicked, this, [this](SystemEntryId id) {
        const auto entry = m_system->entry(id);
        if (entry && !entry->standard.isNull())
            session().select(Selection(entry->standard));
    });
    DiagramView &diagram = m_diagram->view();
    connect(&diagram, &DiagramView::nodePicked, this, [this](SystemNodeId node) {
        m_tree->showNode(node);
        showNode(node);
    });
    connect(&diagram, &DiagramView::nodeOpened, this, [this](SystemNodeId node) {
        m_tree->showNode(node);
        showNode(node);
        showTab(Details);
    });
    connect(m_actions, &SystemActions::systemMade, this, &SystemPage::showSystem);
    connect(m_actions, &SystemActions::renameNodeRequested, this,
            [this] { m_tree->editTitle(m_tree->currentNode()); });
    connect(m_actions, &SystemActions::entryRequested, this, [this] {
        showTab(Details);
        m_entries->newPlanned();
    });
    const auto shortcut = [this](const QKeySequence &keys, auto &&action) {
        auto *made = new QShortcut(keys, this, action);
        made->setContext(Qt::WidgetWithChildrenShortcut);
    };
    shortcut(Qt::Key_F6, [this] { moveFocus(); });
}

// --- which system, which state

void SystemPage::readSystems()
{
    m_chooser->clear();
    QList<StandardsSystem> systems;
    Result<void> result;
    if (workspace()) {
        if (const auto all = standardsSystems(workspace()->reader()))
            systems = *all;
        else
            result = all.error();
    }
    for (const StandardsSystem &system : std::as_const(systems))
        m_chooser->addItem(system.title, system.id.value());
    // The one that is shown, else the one of the last session, else the first.
    StandardsSystemId shown = m_system->workspace() == workspace() ? m_system->id() : StandardsSystemId();
    if (m_chooser->findData(shown.value()) < 0)
        shown = m_wanted;
    if (m_chooser->findData(shown.value()) < 0)
        shown = systems.isEmpty() ? StandardsSystemId() : systems.first().id;
    m_chooser->setCurrentIndex(m_chooser->findData(shown.value()));
    if (!result)
        showState(result);
    else if (shown != m_system->id() || m_system->workspace() != workspace())
        load(shown);
    else
        showState({});
}

void SystemPage::load(StandardsSystemId system)
{
    if (m_system->isOpen())
        m_expanded.insert(m_system->id(), m_tree->expandedNodes());
    m_chooser->setCurrentIndex(m_chooser->findData(system.value()));
    if (!system.isNull())
        m_wanted = system;
    showState(m_system->load(workspace(), system));
}

void SystemPage::follow(const ChangeNotice &notice)
{
    m_system->apply(notice);
    if (notice.large || notice.touches(Table::StandardsSystem))
        readSystems();
}

void SystemPage::showSystem(StandardsSystemId system)
{
    if (m_chooser->findData(system.value()) >= 0 && system != m_system->id())
        load(system);
    m_tree->setFocus();
}

void SystemPage::showState(const Result<void> &result)
{
    if (result && m_system->isOpen()) {
        m_stack->setCurrentWidget(m_splitter);
        setFocusProxy(m_tree);
        return;
    }
    m_empty->clearButtons();
    if (!result) {
        m_empty->setContent(u"dialog-error"_s, tr("标准体系没有读出来"), result.error().message);
        m_empty->addButton(tr("重试"), [this] { readSystems(); })->setObjectName(u"systemRetry"_s);
    } else if (!workspace()) {
        m_empty->setContent(u"distribute-graph-directed"_s, tr("还没有打开工作区"),
                            tr("打开或新建一个工作区后，这里显示标准体系的结构图、明细表和统计表。"));
        m_empty->addButton(tr("打开工作区…"), [this] { session().request(Command::OpenWorkspace); });
        m_empty->addButton(tr("新建工作区…"), [this] { session().request(Command::NewWorkspace); });
    } else {
        m_empty->setContent(u"distribute-graph-directed"_s, tr("这里放标准体系"),
                            tr("把现有标准和待制定标准归入带编号的类目，结构图、明细表、统计表随之生成。"
                               "可以从空白开始，也可以由规划中的专栏生成。"));
        if (!workspace()->isReadOnly()) {
            m_empty->addButton(tr("新建体系…"), [this] { m_actions->newSystem(); })
                ->setObjectName(u"systemEmptyNew"_s);
            m_empty->addButton(tr("由专栏生成…"), [this] { m_actions->fromBoxes(); })
                ->setObjectName(u"systemEmptyBoxes"_s);
        }
    }
    m_stack->setCurrentWidget(m_empty);
    setFocusProxy(nullptr);
}

// --- one node for tree, diagram and table

void SystemPage::showNode(SystemNodeId node)
{
    m_rows->setRoot(node);
    if (m_diagram->view().selected() != node)
        m_diagram->view().showNode(node);
    showSums();
}

QString SystemPage::detailTitle() const
{
    const SystemNodeId root = m_rows->root();
    return root.isNull() || !m_system->tree().has(root) ? m_system->content().system.title
                                                        : m_system->tree().nameOf(root);
}

void SystemPage::showSums()
{
    const SystemCount total = m_system->total();
    m_sums->setText(m_system->isOpen() ? tr("应有 %1 项，现有 %2 项，待制定 %3 项 · 截至 %4")
                                             .arg(total.required)
                                             .arg(total.existing)
                                             .arg(total.planned())
                                             .arg(m_system->asOf().toString(Qt::ISODate))
                                       : QString());
    m_sums->setToolTip(systemFoot(m_system->content(), m_system->asOf()));
    const SystemNodeId root = m_rows->root();
    const SystemCount count = root.isNull() ? total : m_system->count(root).branch;
    m_detailTitle->setText(tr("%1　%2/%3", "node, existing, required")
                               .arg(detailTitle())
                               .arg(count.existing)
                               .arg(count.required));
    m_detailFoot->setText(systemFoot(m_system->content(), m_system->asOf()));
    const int chosen = m_chooser->findData(m_system->id().value());
    if (chosen >= 0 && m_chooser->itemText(chosen) != m_system->content().system.title)
        m_chooser->setItemText(chosen, m_system->content().system.title);
}

/// A standard that was selected elsewhere: its row, where it stands in this system.
void SystemPage::showSelection(const Selection &selection)
{
    if (selection.kind != SelectionKind::Standard)
        return;
    const auto current = m_system->entry(m_details->currentEntry());
    if (current && current->standard.value() == selection.id)
        return;
    for (SystemEntryId id : m_system->entryIds(m_rows->root())) {
        const auto entry = m_system->entry(id);
        if (entry && entry->standard.value() == selection.id) {
            m_details->showEntry(id);
            return;
        }
    }
}

/// Whoever follows a standard to this page wants to see its row: in the branch that is shown, else in the
/// system, else in another system.
void SystemPage::find(const Selection &selection)
{
    if (selection.kind != SelectionKind::Standard || !workspace())
        return;
    const auto entries = entriesOfStandard(workspace()->reader(), StandardId(selection.id));
    if (!entries || entries->isEmpty())
        return;
    const auto isHere = [&](const SystemEntry &entry) { return m_system->entry(entry.id).has_value(); };
    if (std::none_of(entries->begin(), entries->end(), isHere)) {
        const auto node = systemNodeById(workspace()->reader(), entries->first().node);
        if (!node)
            return;
        load(node->system);
    }
    const QList<SystemEntryId> shown = m_system->entryIds(m_rows->root());
    if (std::none_of(entries->begin(), entries->end(),
                     [&](const SystemEntry &entry) { return shown.contains(entry.id); })) {
        m_tree->showNode({});
        showNode({});
    }
    showTab(Details);
    showSelection(selection);
}

void SystemPage::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

void SystemPage::moveFocus()
{
    if (m_tree->hasFocus())
        m_tabs->currentWidget()->setFocus();
    else
        m_tree->setFocus();
}

QList<QAction *> SystemPage::pageActions() const
{
    return m_actions->pageActions();
}

void SystemPage::print(QPrinter &printer)
{
    const InChinese official; // what is printed is handed in
    const QString foot = systemFoot(m_system->content(), m_system->asOf());
    switch (Tab(m_tabs->currentIndex())) {
    case Diagram:
        m_diagram->print(printer);
        break;
    case Details:
        printHtml(printer, toHtml(detailTable(m_system->content(), m_rows->root()), foot));
        break;
    case Statistics:
        printHtml(printer, toHtml(statisticsTable(m_system->content(), m_system->asOf()), foot));
        break;
    case Description:
        printHtml(printer, u"<h2>%1</h2>%2"_s.arg(
                               tr("%1编制说明").arg(m_system->content().system.title).toHtmlEscaped(),
                               m_description->html()));
        break;
    }
}

} // namespace gangmu
