// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_page.h"

#include "ui/plan/outline_commands.h"
#include "ui/plan/outline_model.h"
#include "ui/plan/outline_view.h"
#include "ui/plan/plan_actions.h"
#include "ui/plan/text_pane.h"
#include "ui/shell/empty_state.h"
#include "ui/shell/theme.h"
#include "ui/versions/differences_dialog.h"

#include <QDataStream>
#include <QIODevice>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPrinter>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace gangmu {

using namespace Qt::StringLiterals;

PlanPage::PlanPage(Session &session, QWidget *parent)
    : Page(session, PageId::Plan, parent),
      m_plan(new OpenPlan(this)),
      m_model(new OutlineModel(session, *m_plan, this)),
      m_outline(new OutlineView(*m_model)),
      m_commands(new OutlineCommands(session, *m_plan, *m_outline, this)),
      m_text(new TextPane(session, *m_plan)),
      m_actions(new PlanActions(session, *m_plan, *m_commands, this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState),
      m_splitter(new QSplitter(Qt::Horizontal))
{
    setObjectName(u"planPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_splitter->setObjectName(u"planSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(buildOutline());
    m_splitter->addWidget(m_text);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({300, 700});
    m_empty->setObjectName(u"planEmpty"_s);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    setFocusProxy(m_outline);
    setTabOrder(m_filter, m_outline);
    connectParts();
    loadPlan();
}

QWidget *PlanPage::buildOutline()
{
    auto *pane = new QWidget;
    pane->setMinimumWidth(200);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(8, 8, 0, 8);
    layout->setSpacing(6);
    m_filter = new QLineEdit;
    m_filter->setObjectName(u"outlineFilter"_s);
    m_filter->setAccessibleName(tr("筛选大纲"));
    m_filter->setPlaceholderText(tr("筛选大纲（汉字或拼音首字母）"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(themeIcon(u"view-filter"_s), QLineEdit::LeadingPosition);
    m_noMatch = new QLabel(tr("没有符合条件的条目。"));
    m_noMatch->setObjectName(u"outlineNoMatch"_s);
    m_noMatch->hide();
    layout->addWidget(m_filter);
    layout->addWidget(m_noMatch);
    layout->addWidget(m_outline, 1);
    return pane;
}

void PlanPage::connectParts()
{
    Session &s = session();
    connect(&s, &Session::currentPlanChanged, this, [this](PlanId plan) {
        // A new workspace announces itself first and its plan then: one reading is enough.
        if (plan != m_shownPlan || m_plan->workspace() != workspace())
            loadPlan();
    });
    connect(&s, &Session::workspaceReplaced, this, &PlanPage::loadPlan);
    connect(&s, &Session::changed, m_plan, &OpenPlan::apply);
    connect(&s, &Session::selectionChanged, this, &PlanPage::showSelection);
    connect(m_plan, &OpenPlan::loaded, m_outline, [this] {
        if (m_expanded.contains(m_plan->plan().id))
            m_outline->setExpandedNodes(m_expanded.value(m_plan->plan().id));
        else
            m_outline->expandToDepth(0);
    });
    connect(m_outline, &OutlineView::nodePicked, this, [this](NodeId node) {
        if (m_plan->has(node))
            session().select(Selection(node));
    });
    connect(m_outline, &OutlineView::menuRequested, this,
            [this](const QPoint &position) { m_actions->outlineMenu()->popup(position); });
    connect(m_commands, &OutlineCommands::bodyRequested, m_text, &TextPane::editText);
    connect(m_actions, &PlanActions::compareRequested, this, [this](VersionId version) {
        (new DifferencesDialog(this->session(), this->session().currentPlan(), version, this))->open();
    });
    connect(m_actions, &PlanActions::paragraphRequested, m_text, &TextPane::editText);
    connect(m_actions, &PlanActions::renameRequested, m_outline,
            [this] { m_outline->editTitle(m_outline->currentNode()); });
    connect(m_text, &TextPane::paragraphRequested, this, [this](NodeId after, const QString &text) {
        if (const NodeId made = m_commands->newParagraph(after, text); !made.isNull())
            m_text->editParagraph(made);
    });
    connect(m_text, &TextPane::planEditRequested, m_actions, &PlanActions::editPlan);
    connect(m_text, &TextPane::menuRequested, this,
            [this](NodeId, const QPoint &position) { m_actions->outlineMenu()->popup(position); });
    connect(m_filter, &QLineEdit::textChanged, this, &PlanPage::applyFilter);
    connect(m_filter, &QLineEdit::returnPressed, m_outline, [this] { m_outline->setFocus(); });

    const auto shortcut = [this](const QKeySequence &keys, auto &&action) {
        auto *made = new QShortcut(keys, this, action);
        made->setContext(Qt::WidgetWithChildrenShortcut);
    };
    shortcut(Qt::Key_F6, [this] { moveFocus(); });
    shortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), [this] {
        m_filter->setFocus();
        m_filter->selectAll();
    });
}

// --- which plan, which state

void PlanPage::loadPlan()
{
    rememberExpansion();
    if (session().currentPlan() != m_shownPlan)
        m_filter->clear();
    const Result<void> result = m_plan->load(workspace(), session().currentPlan());
    m_shownPlan = session().currentPlan();
    showState(result);
    showSelection(session().selection());
}

void PlanPage::rememberExpansion()
{
    if (!m_shownPlan.isNull() && !m_plan->isEmpty())
        m_expanded.insert(m_shownPlan, m_outline->expandedNodes());
}

void PlanPage::showState(const Result<void> &result)
{
    if (result && workspace() && !session().currentPlan().isNull()) {
        m_stack->setCurrentIndex(0);
        return;
    }
    m_empty->clearButtons();
    if (!result) {
        m_empty->setContent(u"dialog-error"_s, tr("规划没有读出来"), result.error().message);
        m_empty->addButton(tr("重试"), [this] { loadPlan(); })->setObjectName(u"planRetry"_s);
    } else if (!workspace()) {
        m_empty->setContent(u"view-list-tree"_s, tr("还没有打开工作区"),
                            tr("打开或新建一个工作区后，这里显示规划的大纲和正文。"));
        m_empty->addButton(tr("打开工作区…"), [this] { session().request(Command::OpenWorkspace); });
        m_empty->addButton(tr("新建工作区…"), [this] { session().request(Command::NewWorkspace); });
    } else {
        m_empty->setContent(
            u"view-list-tree"_s, tr("这里放规划的大纲和正文"),
            tr("导入一份规划或实施意见，程序读出章节、专栏、指标和责任单位；也可以新建一份，从大纲写起。"));
        m_empty->addButton(tr("导入文件…"), [this] { session().requestImport({}); })
            ->setObjectName(u"planImport"_s);
        m_empty->addButton(tr("新建规划…"), [this] { m_actions->newPlan(); })->setObjectName(u"planNew"_s);
    }
    m_stack->setCurrentWidget(m_empty);
}

// --- one selection for everything

void PlanPage::showSelection(const Selection &selection)
{
    const NodeId node = m_text->nodeOf(selection);
    if (!node.isNull() || selection.isNone() || selection.kind == SelectionKind::Plan)
        m_outline->showNode(node);
    m_text->showSelection(selection);
}

void PlanPage::applyFilter(const QString &text)
{
    m_outline->setFilter(text);
    m_noMatch->setVisible(!text.trimmed().isEmpty() && m_outline->matches() == 0);
}

void PlanPage::moveFocus()
{
    if (m_outline->hasFocus())
        m_text->takeFocus();
    else
        m_outline->setFocus();
}

QList<QAction *> PlanPage::pageActions() const
{
    return m_actions->pageActions();
}

void PlanPage::print(QPrinter &printer)
{
    m_text->print(printer);
}

// --- layout

QByteArray PlanPage::saveLayout() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    constexpr qsizetype mostPlans = 100; // of all files together
    QHash<PlanId, QSet<NodeId>> expanded;
    if (m_expanded.size() <= mostPlans)
        expanded = m_expanded;
    if (!m_shownPlan.isNull())
        expanded.insert(m_shownPlan, m_outline->expandedNodes());
    QHash<qint64, QList<qint64>> ids;
    for (auto it = expanded.begin(); it != expanded.end(); ++it) {
        QList<qint64> &list = ids[it.key().value()];
        for (NodeId node : it.value())
            list.append(node.value());
    }
    stream << m_splitter->saveState() << m_text->saveLayout() << ids;
    return bytes;
}

void PlanPage::restoreLayout(const QByteArray &layout)
{
    QDataStream stream(layout);
    stream.setVersion(QDataStream::Qt_6_4);
    QByteArray splitter, text;
    QHash<qint64, QList<qint64>> ids;
    stream >> splitter >> text >> ids;
    if (stream.status() != QDataStream::Ok)
        return; // of another version: keep what is
    m_splitter->restoreState(splitter);
    m_text->restoreLayout(text);
    for (auto it = ids.begin(); it != ids.end(); ++it) {
        QSet<NodeId> nodes;
        for (qint64 id : it.value())
            nodes.insert(NodeId(id));
        m_expanded.insert(PlanId(it.key()), nodes);
    }
    if (m_expanded.contains(m_shownPlan))
        m_outline->setExpandedNodes(m_expanded.value(m_shownPlan));
}

} // namespace gangmu
