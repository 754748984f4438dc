// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/outline_commands.h"

#include "core/domain/numbering.h"
#include "ui/plan/outline_delegate.h"
#include "ui/plan/outline_model.h"
#include "ui/plan/outline_view.h"
#include "ui/shell/session.h"

namespace gangmu {

OutlineCommands::OutlineCommands(Session &session, const OpenPlan &plan, OutlineView &view, QObject *parent)
    : QObject(parent), m_session(session), m_plan(plan), m_view(view)
{
    connect(&view, &OutlineView::siblingRequested, this, &OutlineCommands::newSibling);
    connect(&view, &OutlineView::childRequested, this, &OutlineCommands::newChild);
    connect(&view, &OutlineView::bodyRequested, this, [this] { Q_EMIT bodyRequested(m_view.currentNode()); });
    connect(&view, &OutlineView::indentRequested, this, &OutlineCommands::indent);
    connect(&view, &OutlineView::shiftRequested, this, &OutlineCommands::shift);
    connect(&view, &OutlineView::deleteRequested, this, &OutlineCommands::remove);
    connect(&view, &OutlineView::cutRequested, this, &OutlineCommands::cut);
    connect(&view, &OutlineView::copyRequested, this, &OutlineCommands::copy);
    connect(&view, &OutlineView::pasteRequested, this, &OutlineCommands::paste);
    connect(&view.rows(), &OutlineDelegate::entered, this, &OutlineCommands::entered);
    connect(&view.rows(), &OutlineDelegate::abandoned, this, &OutlineCommands::abandoned);
    connect(&view.rows(), &OutlineDelegate::indentRequested, this, &OutlineCommands::indentEdited);
}

bool OutlineCommands::canEdit() const
{
    return m_session.workspace() && !m_session.workspace()->isReadOnly() && !m_plan.plan().id.isNull();
}

NodeId OutlineCommands::current() const
{
    return m_view.currentNode();
}

NodePlace OutlineCommands::behind(NodeId node) const
{
    return {m_plan.plan().id, m_plan.node(node).parent, m_plan.nextSibling(node)};
}

void OutlineCommands::create(const NodePlace &place, PlanNodeKind kind)
{
    if (!canEdit())
        return;
    const auto created = createNode(*m_session.workspace(), place, kind, {});
    if (!m_session.did(created))
        return;
    m_fresh = *created;
    m_view.editTitle(*created);
}

void OutlineCommands::newSibling()
{
    const NodeId current = m_view.currentNode();
    if (m_plan.has(current))
        create(behind(current), m_plan.node(current).kind);
    else
        create({m_plan.plan().id, {}, {}}, PlanNodeKind::Chapter);
}

void OutlineCommands::newChild()
{
    const NodeId current = m_view.currentNode();
    if (!m_plan.has(current))
        return newSibling();
    const PlanNodeKind kind = m_plan.node(current).kind;
    if (kind == PlanNodeKind::BoxItem)
        return newSibling();
    create({m_plan.plan().id, current, {}},
           kind == PlanNodeKind::Box ? PlanNodeKind::BoxItem : PlanNodeKind::Item);
}

void OutlineCommands::newNode(PlanNodeKind kind)
{
    const NodePlace end{m_plan.plan().id, {}, {}};
    // Walk up from the current node to the nearest one that this kind may stand behind or below.
    for (NodeId node = m_view.currentNode(); m_plan.has(node); node = m_plan.node(node).parent) {
        const PlanNode &row = m_plan.node(node);
        const bool heading = headingLevel(row.kind) > 0;
        switch (kind) {
        case PlanNodeKind::Chapter:
            if (row.parent.isNull())
                return create(behind(node), kind);
            break;
        case PlanNodeKind::Section:
            if (row.kind == PlanNodeKind::Chapter)
                return create({end.plan, node, {}}, kind);
            if (row.kind == PlanNodeKind::Section)
                return create(behind(node), kind);
            break;
        case PlanNodeKind::BoxItem:
            if (row.kind == PlanNodeKind::Box)
                return create({end.plan, node, {}}, kind);
            if (row.kind == PlanNodeKind::BoxItem)
                return create(behind(node), kind);
            break;
        case PlanNodeKind::MajorProject:
            if (row.kind == PlanNodeKind::MajorProject)
                return create(behind(node), kind);
            if (row.kind == PlanNodeKind::Chapter)
                return create({end.plan, node, {}}, kind);
            break;
        case PlanNodeKind::Item:
            if (row.kind == PlanNodeKind::Item)
                return create(behind(node), kind);
            if (row.kind == PlanNodeKind::Section || row.kind == PlanNodeKind::MajorProject)
                return create({end.plan, node, {}}, kind);
            break;
        default: // a box stands below a heading
            if (heading)
                return create({end.plan, node, {}}, kind);
            break;
        }
    }
    if (kind == PlanNodeKind::BoxItem) {
        m_session.inform(tr("专栏项只能放在专栏内，请先选中一个专栏。"));
        return;
    }
    create(end, kind);
}

NodeId OutlineCommands::newParagraph(NodeId after, const QString &text)
{
    if (!canEdit())
        return {};
    NodePlace place{m_plan.plan().id, {}, {}};
    if (m_plan.has(after)) {
        const PlanNode &row = m_plan.node(after);
        const bool below = headingLevel(row.kind) > 0 || row.kind == PlanNodeKind::MajorProject;
        place = below ? NodePlace{place.plan, after, m_plan.children(after).value(0)} : behind(after);
        if (row.kind == PlanNodeKind::BoxItem) // its text belongs to the item itself
            return {};
    }
    const auto created = createNode(*m_session.workspace(), place, PlanNodeKind::Paragraph, {}, text);
    return m_session.did(created) ? *created : NodeId();
}

// --- keys inside the title editor

void OutlineCommands::entered(const QModelIndex &index)
{
    const NodeId node(index.data(OutlineModel::NodeRole).toLongLong());
    m_view.setFocus();
    if (node != std::exchange(m_fresh, {}))
        return; // a title corrected, not a list being typed
    m_view.showNode(node);
    newSibling();
}

void OutlineCommands::abandoned(const QModelIndex &index)
{
    const NodeId node(index.data(OutlineModel::NodeRole).toLongLong());
    m_view.setFocus();
    if (node != std::exchange(m_fresh, {}) || !m_plan.has(node) || !m_plan.node(node).title.isEmpty())
        return;
    Workspace &workspace = *m_session.workspace();
    const QModelIndex above = m_view.indexAbove(index);
    const NodeId before(above.data(OutlineModel::NodeRole).toLongLong());
    m_session.did(deleteNodes(workspace, {node}));
    m_view.showNode(before);
    Q_EMIT m_view.nodePicked(before);
}

void OutlineCommands::indentEdited(const QModelIndex &index, bool outdent)
{
    const NodeId node(index.data(OutlineModel::NodeRole).toLongLong());
    if (!m_plan.has(node))
        return;
    m_session.did(outdent ? outdentNode(*m_session.workspace(), node)
                          : indentNode(*m_session.workspace(), node));
    m_view.editTitle(node);
}

// --- moving and deleting

QList<NodeId> OutlineCommands::outermostSelected() const
{
    const QList<NodeId> all = m_view.selectedNodes();
    QList<NodeId> outer;
    for (NodeId node : all) {
        const bool covered = std::any_of(all.begin(), all.end(), [&](NodeId other) {
            return other != node && m_plan.has(node) && m_plan.isBelow(node, other);
        });
        if (m_plan.has(node) && !covered)
            outer.append(node);
    }
    return outer;
}

void OutlineCommands::indent(bool outdent)
{
    const QList<NodeId> nodes = outermostSelected();
    if (nodes.isEmpty() || !canEdit())
        return;
    Workspace &workspace = *m_session.workspace();
    if (nodes.size() == 1) {
        m_session.did(outdent ? outdentNode(workspace, nodes.first()) : indentNode(workspace, nodes.first()));
        m_view.scrollTo(m_view.currentIndex());
        return;
    }
    // Several at once go to the same new parent, as one edit.
    const PlanNode &first = m_plan.node(nodes.first());
    if (outdent) {
        if (first.parent.isNull()) {
            m_session.did(outdentNode(workspace, first.id)); // says why not
            return;
        }
        m_session.did(moveNodes(workspace, nodes, behind(first.parent)));
        return;
    }
    const QList<NodeId> &siblings = m_plan.children(first.parent);
    for (qsizetype i = siblings.indexOf(first.id) - 1; i >= 0; --i) {
        if (headingLevel(m_plan.node(siblings[i]).kind) > 0) {
            m_session.did(moveNodes(workspace, nodes, {first.plan, siblings[i], {}}));
            return;
        }
    }
    m_session.did(indentNode(workspace, first.id));
}

void OutlineCommands::shift(int direction)
{
    const QList<NodeId> nodes = outermostSelected();
    if (nodes.isEmpty() || !canEdit())
        return;
    // Among the rows of the tree: a paragraph between two headings is no place of its own here.
    const NodeId edge = direction < 0 ? nodes.first() : nodes.last();
    QList<NodeId> siblings;
    for (NodeId node : m_plan.children(m_plan.node(edge).parent)) {
        if (inOutline(m_plan.node(node)))
            siblings.append(node);
    }
    const NodeId other = siblings.value(siblings.indexOf(edge) + direction);
    if (other.isNull())
        return;
    NodePlace place = behind(other);
    if (direction < 0)
        place.before = other;
    m_session.did(moveNodes(*m_session.workspace(), nodes, place));
    m_view.scrollTo(m_view.currentIndex());
}

void OutlineCommands::remove()
{
    const QList<NodeId> nodes = outermostSelected();
    if (nodes.isEmpty() || !canEdit())
        return;
    // What stands there afterwards is selected: the next row, else the one before.
    const NodeId parent = m_plan.node(nodes.last()).parent;
    QList<NodeId> rows;
    for (NodeId node : m_plan.children(parent)) {
        if (inOutline(m_plan.node(node)) && (node == nodes.last() || !nodes.contains(node)))
            rows.append(node);
    }
    const qsizetype at = rows.indexOf(nodes.last());
    const NodeId next = at + 1 < rows.size() ? rows[at + 1] : at > 0 ? rows[at - 1] : parent;
    const QString title = m_plan.node(nodes.first()).number + m_plan.node(nodes.first()).title;
    if (!m_session.did(deleteNodes(*m_session.workspace(), nodes)))
        return;
    m_session.inform(nodes.size() == 1 ? tr("已删除“%1”，可撤销。").arg(title)
                                       : tr("已删除 %1 个条目，可撤销。").arg(nodes.size()));
    if (m_plan.has(next)) {
        m_view.showNode(next);
        Q_EMIT m_view.nodePicked(next);
    }
}

void OutlineCommands::setKind(PlanNodeKind kind)
{
    if (const NodeId node = m_view.currentNode(); canEdit() && m_plan.has(node))
        m_session.did(changeNodeKind(*m_session.workspace(), node, kind));
}

void OutlineCommands::setRole(MatrixRole role)
{
    if (!canEdit())
        return;
    for (NodeId node : m_view.selectedNodes()) {
        if (m_plan.node(node).matrixRole != role)
            m_session.did(setMatrixRole(*m_session.workspace(), node, role));
    }
}

QList<PlanNodeKind> OutlineCommands::kindsFor(PlanNodeKind kind)
{
    using enum PlanNodeKind;
    if (kind == BoxItem)
        return {};
    return {Chapter, Section, Item, MajorProject, Box, Paragraph};
}

} // namespace gangmu
