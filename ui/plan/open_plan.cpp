// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/open_plan.h"

#include "core/store/queries/organization_queries.h"
#include "core/store/queries/plan_queries.h"
#include "core/store/queries/target_queries.h"

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

/// Above this many rows reading the plan afresh is quicker than following each row.
constexpr qsizetype mostRowsToFollow = 400;

bool sameKind(const PlanNode &a, const PlanNode &b)
{
    return a.kind == b.kind && a.number == b.number && a.title == b.title && a.body == b.body &&
           a.matrixRole == b.matrixRole && a.source == b.source && a.part == b.part;
}

} // namespace

OpenPlan::OpenPlan(QObject *parent) : QObject(parent) {}

Result<void> OpenPlan::load(const Workspace *workspace, PlanId plan)
{
    clear();
    m_workspace = plan.isNull() ? nullptr : workspace;
    m_plan = {};
    m_plan.id = plan;
    Result<void> result;
    if (m_workspace) {
        result = read();
        if (!result)
            clear();
    }
    Q_EMIT loaded();
    return result;
}

void OpenPlan::clear()
{
    m_nodes.clear();
    m_children.clear();
    m_targets.clear();
    m_nodeOfTarget.clear();
    m_responsibilities.clear();
    m_nodeOfResponsibility.clear();
    m_mentions.clear();
    m_organizations.clear();
    m_names.clear();
    m_notes.clear();
    m_closedNotes = 0;
    m_notesOfNode.clear();
}

Result<void> OpenPlan::read()
{
    const Connection &reader = m_workspace->reader();
    GANGMU_TRY(plan, planById(reader, m_plan.id));
    GANGMU_TRY(nodes, planNodes(reader, m_plan.id));
    GANGMU_TRY(targetList, gangmu::targets(reader, m_plan.id));
    GANGMU_TRY(responsibilityList, gangmu::responsibilities(reader, m_plan.id));
    m_plan = plan;
    for (const PlanNode &node : nodes) {
        m_nodes.insert(node.id, node);
        m_children[node.parent].append(node.id);
    }
    // QMultiHash gives the latest first: fill it backwards.
    for (auto it = targetList.crbegin(); it != targetList.crend(); ++it) {
        m_targets.insert(it->node, *it);
        m_nodeOfTarget.insert(it->id, it->node);
    }
    for (const Responsibility &row : responsibilityList) {
        m_responsibilities[row.node].append(row);
        m_nodeOfResponsibility.insert(row.id, row.node);
    }
    GANGMU_CHECK(readOrganizations());
    GANGMU_CHECK(readMentions());
    return readNotes();
}

Result<void> OpenPlan::readOrganizations()
{
    GANGMU_TRY(list, gangmu::organizations(m_workspace->reader()));
    GANGMU_TRY(aliases, organizationAliases(m_workspace->reader()));
    m_organizations.clear();
    m_names.clear();
    const auto known = [&](const Organization &organization) {
        return organization.kind == OrganizationKind::Collective || organization.region == m_plan.region;
    };
    for (const Organization &organization : list) {
        m_organizations.insert(organization.id, organization);
        if (known(organization))
            m_names.insert(organization.name, organization.id);
    }
    for (const OrganizationAlias &alias : aliases) {
        if (m_organizations.contains(alias.organization) && known(m_organizations[alias.organization]))
            m_names.insert(alias.name, alias.organization);
    }
    return {};
}

Result<void> OpenPlan::readMentions()
{
    GANGMU_TRY(list, gangmu::mentions(m_workspace->reader(), m_plan.id));
    m_mentions.clear();
    for (auto it = list.crbegin(); it != list.crend(); ++it)
        m_mentions.insert(it->node, *it);
    return {};
}

Result<void> OpenPlan::readNotes()
{
    GANGMU_TRY(list, reviewNotes(m_workspace->reader(), m_plan.id));
    m_notes.clear();
    m_closedNotes = 0;
    m_notesOfNode.clear();
    for (const ReviewNote &note : list) {
        if (note.state != ReviewState::Open) {
            ++m_closedNotes;
            continue;
        }
        m_notes.append(note);
        ++m_notesOfNode[note.node];
    }
    return {};
}

const QList<NodeId> &OpenPlan::children(NodeId parent) const
{
    static const QList<NodeId> none;
    const auto found = m_children.constFind(parent);
    return found == m_children.constEnd() ? none : *found;
}

NodeId OpenPlan::nextSibling(NodeId id) const
{
    const QList<NodeId> &siblings = children(node(id).parent);
    return siblings.value(siblings.indexOf(id) + 1);
}

NodeId OpenPlan::topAncestor(NodeId id) const
{
    while (has(id) && !node(id).parent.isNull())
        id = node(id).parent;
    return id;
}

int OpenPlan::depth(NodeId id) const
{
    int depth = 0;
    for (id = node(id).parent; !id.isNull() && has(id); id = node(id).parent)
        ++depth;
    return depth;
}

bool OpenPlan::isBelow(NodeId id, NodeId ancestor) const
{
    while (!id.isNull() && id != ancestor)
        id = has(id) ? node(id).parent : NodeId();
    return id == ancestor;
}

QList<NodeId> OpenPlan::branch(NodeId root) const
{
    QList<NodeId> ordered;
    QList<NodeId> open{root};
    while (!open.isEmpty()) {
        ordered.append(open.takeLast());
        const QList<NodeId> &below = children(ordered.last());
        for (auto it = below.rbegin(); it != below.rend(); ++it)
            open.append(*it);
    }
    return ordered;
}

std::optional<Target> OpenPlan::target(TargetId id) const
{
    const auto [first, end] = m_targets.equal_range(m_nodeOfTarget.value(id));
    const auto found = std::find_if(first, end, [&](const Target &target) { return target.id == id; });
    return found == end ? std::nullopt : std::optional(*found);
}

QString OpenPlan::organizationName(OrganizationId organization) const
{
    return m_organizations.value(organization).name;
}

void OpenPlan::insertNode(const PlanNode &row)
{
    QList<NodeId> &siblings = m_children[row.parent];
    const auto at = std::upper_bound(siblings.begin(), siblings.end(), row, [&](const PlanNode &a, NodeId b) {
        const PlanNode &other = m_nodes[b];
        return a.rank != other.rank ? a.rank < other.rank : a.id < other.id;
    });
    siblings.insert(at, row.id);
    m_nodes.insert(row.id, row);
}

void OpenPlan::takeNode(NodeId id)
{
    const PlanNode row = m_nodes.take(id);
    m_children[row.parent].removeOne(id);
}

void OpenPlan::apply(const ChangeNotice &notice)
{
    if (!m_workspace)
        return;
    const bool gone = std::any_of(notice.rows.begin(), notice.rows.end(), [&](const RowChange &row) {
        return row.table == Table::Plan && row.id == m_plan.id.value() && row.kind == ChangeKind::Deleted;
    });
    if (gone)
        return; // the session makes another plan current
    if (notice.large || notice.rows.size() > mostRowsToFollow) {
        // A plan that cannot be read now stays empty; the page says so and offers to try again.
        [[maybe_unused]] const Result<void> result = load(m_workspace, m_plan.id);
        return;
    }
    PlanDelta delta;
    for (const RowChange &row : notice.rows) {
        if (row.table == Table::PlanNode)
            applyNode(row, delta);
        else if (row.table == Table::Target)
            applyTarget(row, delta);
        else if (row.table == Table::Plan && row.id == m_plan.id.value())
            delta.plan = true;
    }
    if (delta.plan) {
        if (const auto plan = planById(m_workspace->reader(), m_plan.id)) {
            delta.organizations |= plan->region != m_plan.region;
            m_plan = *plan;
        }
    }
    applyResponsibilities(notice, delta);
    delta.organizations |= notice.touches(Table::Organization) || notice.touches(Table::OrganizationAlias);
    // Small lists that change seldom are read again; an error leaves what was there until the next notice.
    if (delta.organizations) [[maybe_unused]]
        const auto read = readOrganizations();
    if (notice.touches(Table::Mention)) {
        [[maybe_unused]] const auto read = readMentions();
        for (const RowChange &row : notice.rows) {
            for (const QVariant &node : {row.before("node_id"_L1), row.after("node_id"_L1)}) {
                if (row.table == Table::Mention && has(NodeId(node.toLongLong())))
                    delta.details.insert(NodeId(node.toLongLong()));
            }
        }
    }
    if (notice.touches(Table::ReviewNote)) {
        const QHash<NodeId, int> before = m_notesOfNode;
        const QList<ReviewNote> notesBefore = m_notes;
        [[maybe_unused]] const auto read = readNotes();
        delta.notes = notesBefore.size() != m_notes.size() ||
                      !std::equal(m_notes.begin(), m_notes.end(), notesBefore.begin(),
                                  [](const ReviewNote &a, const ReviewNote &b) { return a.id == b.id; });
        for (NodeId id : (before.keys() + m_notesOfNode.keys())) {
            if (has(id) && before.value(id) != m_notesOfNode.value(id))
                delta.details.insert(id);
        }
    }
    delta.details.removeIf([&](NodeId id) { return !has(id); });
    if (delta.structure() || !delta.edited.isEmpty() || !delta.details.isEmpty() || delta.plan ||
        delta.organizations || delta.notes)
        Q_EMIT updated(delta);
}

void OpenPlan::applyNode(const RowChange &row, PlanDelta &delta)
{
    const NodeId id(row.id);
    if (row.kind == ChangeKind::Deleted) {
        if (!has(id))
            return;
        if (!inOutline(node(id)))
            delta.details.insert(node(id).parent); // counts what its paragraphs hold
        takeNode(id);
        m_children.remove(id);
        delta.removed.insert(id);
        return;
    }
    if (row.kind == ChangeKind::Inserted && row.after("plan_id"_L1).toLongLong() != m_plan.id.value())
        return;
    if (row.kind == ChangeKind::Updated && !has(id))
        return;
    const auto now = nodeById(m_workspace->reader(), id);
    if (!now)
        return;
    if (!has(id)) {
        insertNode(*now);
        delta.inserted.append(id);
        return;
    }
    const PlanNode before = node(id);
    if (before.parent != now->parent || before.rank != now->rank) {
        if (!inOutline(before))
            delta.details.insert(before.parent);
        takeNode(id);
        insertNode(*now);
        delta.moved.append(id);
    }
    m_nodes[id] = *now;
    if (!sameKind(before, *now))
        delta.edited.append(id);
}

void OpenPlan::applyTarget(const RowChange &row, PlanDelta &delta)
{
    const TargetId id(row.id);
    if (m_nodeOfTarget.contains(id)) {
        const NodeId before = m_nodeOfTarget.take(id);
        const auto found = m_targets.equal_range(before);
        for (auto it = found.first; it != found.second; ++it) {
            if (it->id == id) {
                m_targets.erase(it);
                break;
            }
        }
        delta.details.insert(before);
    }
    if (row.kind == ChangeKind::Deleted)
        return;
    const auto now = targetById(m_workspace->reader(), id);
    if (!now || now->plan != m_plan.id)
        return;
    m_targets.insert(now->node, *now);
    m_nodeOfTarget.insert(id, now->node);
    delta.details.insert(now->node);
}

void OpenPlan::applyResponsibilities(const ChangeNotice &notice, PlanDelta &delta)
{
    QSet<NodeId> touched;
    for (const RowChange &row : notice.rows) {
        if (row.table != Table::Responsibility)
            continue;
        touched.insert(m_nodeOfResponsibility.take(ResponsibilityId(row.id)));
        if (const QVariant node = row.after("node_id"_L1); !node.isNull())
            touched.insert(NodeId(node.toLongLong()));
    }
    for (NodeId id : std::as_const(touched)) {
        m_responsibilities.remove(id);
        if (!has(id))
            continue;
        if (const auto rows = nodeResponsibilities(m_workspace->reader(), id)) {
            for (const Responsibility &row : *rows)
                m_nodeOfResponsibility.insert(row.id, id);
            m_responsibilities.insert(id, *rows);
        }
        delta.details.insert(id);
    }
}

} // namespace gangmu
