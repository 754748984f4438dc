// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session.h"

#include "core/store/queries/plan_queries.h"
#include "core/store/queries/target_queries.h"
#include "ui/catalogue/catalogue.h"

namespace gangmu {

namespace {
constexpr qsizetype longestWayBack = 100;
}

Session::Session(QSettings &settings, Dialogs &dialogs, const Clock &clock, QObject *parent)
    : QObject(parent),
      m_settings(settings),
      m_dialogs(dialogs),
      m_clock(clock),
      m_catalogue(std::make_unique<Catalogue>(*this))
{
}

Session::~Session() = default;

void Session::setWorkspace(std::unique_ptr<Workspace> workspace)
{
    m_jobs.dropReaders();
    const std::unique_ptr<Workspace> old = std::exchange(m_workspace, std::move(workspace));
    m_back.clear();
    m_forward.clear();
    m_selection = {};
    m_plan = {};
    if (m_workspace) {
        connect(m_workspace.get(), &Workspace::changed, this, [this](const ChangeNotice &notice) {
            keepSelectionAlive(notice);
            Q_EMIT changed(notice);
        });
        if (const auto list = plans(m_workspace->reader()); list && !list->isEmpty())
            m_plan = list->first().id;
    }
    Q_EMIT workspaceReplaced();
    Q_EMIT currentPlanChanged(m_plan);
    Q_EMIT selectionChanged(m_selection);
    Q_EMIT wayBackChanged();
}

void Session::setCurrentPlan(PlanId plan)
{
    if (plan == m_plan)
        return;
    m_plan = plan;
    Q_EMIT currentPlanChanged(plan);
}

void Session::select(const Selection &selection)
{
    if (selection == m_selection)
        return;
    if (!m_selection.isNone()) {
        m_back.append(here());
        if (m_back.size() > longestWayBack)
            m_back.removeFirst();
        m_forward.clear();
        Q_EMIT wayBackChanged();
    }
    if (const PlanId plan = planOf(selection); !plan.isNull())
        setCurrentPlan(plan);
    m_selection = selection;
    Q_EMIT selectionChanged(selection);
}

void Session::follow(PageId page, const Selection &selection)
{
    // select() remembers the place itself, unless nothing is selected or nothing changes.
    if (page != m_page && (selection == m_selection || m_selection.isNone())) {
        m_back.append(here());
        m_forward.clear();
        Q_EMIT wayBackChanged();
    }
    select(selection);
    Q_EMIT pageRequested(page);
    Q_EMIT followed(page);
}

void Session::goBack()
{
    if (m_back.isEmpty())
        return;
    m_forward.append(here());
    go(m_back.takeLast());
}

void Session::goForward()
{
    if (m_forward.isEmpty())
        return;
    m_back.append(here());
    go(m_forward.takeLast());
}

void Session::go(const Place &place)
{
    setCurrentPlan(place.plan);
    m_selection = place.selection;
    Q_EMIT selectionChanged(m_selection);
    Q_EMIT pageRequested(place.page);
    Q_EMIT wayBackChanged();
}

void Session::report(const Error &error)
{
    if (error.code != ErrorCode::Cancelled)
        Q_EMIT failed(error);
}

void Session::inform(const QString &message)
{
    Q_EMIT informed(message);
}

void Session::setShownPage(PageId page)
{
    m_page = page;
}

PlanId Session::planOf(const Selection &selection) const
{
    if (!m_workspace)
        return {};
    const Connection &reader = m_workspace->reader();
    switch (selection.kind) {
    case SelectionKind::Plan:
        return PlanId(selection.id);
    case SelectionKind::Node: {
        const auto node = nodeById(reader, selection.node());
        return node ? node->plan : PlanId();
    }
    case SelectionKind::Target: {
        const auto target = targetById(reader, selection.target());
        return target ? target->plan : PlanId();
    }
    case SelectionKind::ReviewNote: {
        const auto note = reviewNoteById(reader, ReviewNoteId(selection.id));
        return note ? note->plan : PlanId();
    }
    case SelectionKind::None:
    case SelectionKind::Organization:
    case SelectionKind::Standard:
    case SelectionKind::WorkItem:
    case SelectionKind::Committee:
        break;
    }
    return {};
}

/// What is deleted cannot stay selected, and a workspace that has plans has a current one.
void Session::keepSelectionAlive(const ChangeNotice &notice)
{
    const auto deleted = [&](Table table, qint64 id) {
        return std::any_of(notice.rows.begin(), notice.rows.end(), [&](const RowChange &row) {
            return row.table == table && row.id == id && row.kind == ChangeKind::Deleted;
        });
    };
    constexpr std::pair<SelectionKind, Table> tables[] = {
        {SelectionKind::Plan, Table::Plan},
        {SelectionKind::Node, Table::PlanNode},
        {SelectionKind::Target, Table::Target},
        {SelectionKind::Organization, Table::Organization},
        {SelectionKind::ReviewNote, Table::ReviewNote},
        {SelectionKind::Standard, Table::Standard},
        {SelectionKind::WorkItem, Table::WorkItem},
        {SelectionKind::Committee, Table::Committee},
    };
    for (const auto &[kind, table] : tables) {
        if (m_selection.kind == kind && deleted(table, m_selection.id)) {
            m_selection = {};
            Q_EMIT selectionChanged(m_selection);
        }
    }
    if (!notice.touches(Table::Plan))
        return;
    const auto list = plans(m_workspace->reader());
    if (!list)
        return;
    const bool alive =
        std::any_of(list->begin(), list->end(), [&](const Plan &plan) { return plan.id == m_plan; });
    if (!alive)
        setCurrentPlan(list->isEmpty() ? PlanId() : list->first().id);
}

} // namespace gangmu
