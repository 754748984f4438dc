// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verbs/node_verbs.h"

#include "core/domain/numbering.h"
#include "core/store/row_mapping.h"
#include "core/store/store_text.h"
#include "core/store/verbs/node_removal.h"
#include "core/store/verbs/outline.h"

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

Error gone()
{
    return {ErrorCode::NotFound, StoreText::tr("条目已不存在，可能已被删除。"), {}, {}};
}

Error cannotStand(PlanNodeKind kind)
{
    return {ErrorCode::Conflict,
            StoreText::tr("这里不能放置该类条目。专栏项只能放在专栏内，正文段落不能有下级。"),
            QString(codeOf(kind)),
            {}};
}

/// What people call a node in history: number and title, or the beginning of its text.
QString subjectOf(const PlanNode &node)
{
    if (!node.title.isEmpty())
        return node.number + node.title;
    return node.number.isEmpty() ? node.body.left(20) : node.number;
}

/// Finds the node and its plan before the edit begins, for the label.
Result<PlanNode> find(const Workspace &workspace, NodeId id)
{
    return guarded([&]() -> Result<PlanNode> {
        const std::optional<PlanNode> node = readRow<PlanNode>(workspace.reader(), id);
        return node ? Result<PlanNode>(*node) : Result<PlanNode>(gone());
    });
}

Result<void> setText(Workspace &workspace, NodeId id, Verb verb, const QString &column, const QString &value)
{
    GANGMU_TRY(node, find(workspace, id));
    const QString key = verb == Verb::EditBody ? u"plan_node/%1/%2"_s.arg(id.value()).arg(column) : QString();
    return workspace.run({verb, subjectOf(node), key}, [&](Edit &edit) -> Result<void> {
        edit.update(Table::PlanNode, id.value(), {{column, value}});
        return {};
    });
}

/// Moves nodes within the outline; the caller renumbers.
Result<void> placeAll(Outline &outline, const QList<NodeId> &nodes, const NodePlace &place,
                      QSet<NodeId> &parents)
{
    NodeId before = place.before;
    if (nodes.contains(before)) { // "before itself": before whatever follows the moved ones
        const QList<NodeId> &siblings = outline.children(place.parent);
        qsizetype at = siblings.indexOf(before);
        while (at < siblings.size() && nodes.contains(siblings[at]))
            ++at;
        before = at < siblings.size() ? siblings[at] : NodeId();
    }
    for (NodeId id : nodes) {
        if (!outline.has(id))
            return gone();
        if (!place.parent.isNull() && outline.isBelow(place.parent, id))
            return Error{ErrorCode::Conflict, StoreText::tr("不能把条目移到它自己的下级。"), {}, {}};
        const PlanNode node = outline.node(id);
        const std::optional<PlanNodeKind> kind = outline.kindUnder(place.parent, node.kind);
        if (!kind)
            return cannotStand(node.kind);
        parents << node.parent << place.parent;
        outline.place(id, place.parent, outline.rankFor(place.parent, before), *kind);
    }
    return {};
}

/// Nodes without those that lie below others of the list, in document order.
QList<NodeId> outermost(const Outline &outline, const QList<NodeId> &nodes)
{
    QList<NodeId> result;
    for (NodeId id : outline.branch(NodeId())) {
        if (id.isNull() || !nodes.contains(id))
            continue;
        const NodeId parent = outline.node(id).parent;
        const bool covered = std::any_of(result.begin(), result.end(), [&](NodeId other) {
            return !parent.isNull() && outline.isBelow(parent, other);
        });
        if (!covered)
            result.append(id);
    }
    return result;
}

Result<void> move(Workspace &workspace, Verb verb, const QList<NodeId> &nodes, const NodePlace &place)
{
    if (nodes.isEmpty())
        return {};
    GANGMU_TRY(first, find(workspace, nodes.first()));
    return workspace.run({verb, subjectOf(first)}, [&](Edit &edit) -> Result<void> {
        Outline outline(edit, first.plan);
        QList<NodeId> sorted = nodes.size() > 1 ? outermost(outline, nodes) : nodes;
        QSet<NodeId> parents;
        GANGMU_CHECK(placeAll(outline, sorted, place, parents));
        outline.renumber(parents);
        return {};
    });
}

Result<NodeId> makeNode(Outline &outline, const NodePlace &place, const NodeDraft &draft)
{
    PlanNode node;
    node.parent = place.parent;
    node.title = draft.title;
    node.body = draft.body;
    const std::optional<PlanNodeKind> fitting = outline.kindUnder(place.parent, draft.kind);
    if (!fitting)
        return cannotStand(draft.kind);
    node.kind = *fitting;
    node.rank = outline.rankFor(place.parent, place.before);
    if (node.kind == PlanNodeKind::BoxItem || node.kind == PlanNodeKind::MajorProject)
        node.matrixRole = MatrixRole::Row;
    const bool numbered = headingLevel(node.kind) > 0 && outline.numbersChildren(place.parent);
    if (node.kind == PlanNodeKind::Box)
        node.number = StoreText::tr("专栏%1").arg(1);
    const NodeId created = outline.insert(node);
    if (numbered)
        outline.setNumber(created, outline.styleFor(created));
    return created;
}

} // namespace

Result<NodeId> createNode(Workspace &workspace, const NodePlace &place, PlanNodeKind kind,
                          const QString &title, const QString &body)
{
    GANGMU_TRY(created, createNodes(workspace, place, {{0, kind, title, body}}));
    return created.first();
}

Result<QList<NodeId>> createNodes(Workspace &workspace, const NodePlace &place,
                                  const QList<NodeDraft> &drafts)
{
    QList<NodeId> created;
    if (drafts.isEmpty())
        return created;
    GANGMU_CHECK(workspace.run({Verb::CreateNode, drafts.first().title}, [&](Edit &edit) -> Result<void> {
        Outline outline(edit, place.plan);
        if (!place.parent.isNull() && !outline.has(place.parent))
            return gone();
        QList<NodeId> above; // the last node of each depth
        QSet<NodeId> parents;
        for (const NodeDraft &draft : drafts) {
            above.resize(std::clamp(qsizetype(draft.depth), qsizetype(0), above.size()));
            const NodePlace here = above.isEmpty() ? place : NodePlace{place.plan, above.last(), {}};
            GANGMU_TRY(node, makeNode(outline, here, draft));
            parents.insert(here.parent);
            above.append(node);
            if (above.size() == 1)
                created.append(node);
        }
        outline.renumber(parents);
        return {};
    }));
    return created;
}

Result<void> renameNode(Workspace &workspace, NodeId node, const QString &title)
{
    return setText(workspace, node, Verb::RenameNode, u"title"_s, title);
}

Result<void> setNodeBody(Workspace &workspace, NodeId node, const QString &body)
{
    return setText(workspace, node, Verb::EditBody, u"body"_s, body);
}

Result<void> setNodeNumber(Workspace &workspace, NodeId node, const QString &number)
{
    return setText(workspace, node, Verb::Renumber, u"number"_s, number);
}

Result<void> moveNodes(Workspace &workspace, const QList<NodeId> &nodes, const NodePlace &place)
{
    return move(workspace, Verb::MoveNode, nodes, place);
}

Result<void> shiftNode(Workspace &workspace, NodeId id, int direction)
{
    GANGMU_TRY(node, find(workspace, id));
    return workspace.run({Verb::MoveNode, subjectOf(node)}, [&](Edit &edit) -> Result<void> {
        Outline outline(edit, node.plan);
        const QList<NodeId> siblings = outline.children(node.parent);
        const qsizetype at = siblings.indexOf(id);
        const qsizetype to = at + direction;
        if (to < 0 || to >= siblings.size())
            return {};
        const qsizetype before = direction > 0 ? to + 1 : to;
        QSet<NodeId> parents;
        GANGMU_CHECK(placeAll(
            outline, {id}, {node.plan, node.parent, before < siblings.size() ? siblings[before] : NodeId()},
            parents));
        outline.renumber(parents);
        return {};
    });
}

Result<void> indentNode(Workspace &workspace, NodeId id)
{
    GANGMU_TRY(node, find(workspace, id));
    return workspace.run({Verb::IndentNode, subjectOf(node)}, [&](Edit &edit) -> Result<void> {
        Outline outline(edit, node.plan);
        const QList<NodeId> siblings = outline.children(node.parent);
        // The nearest sibling above that can take it: a box or a paragraph in between is passed over.
        for (qsizetype i = siblings.indexOf(id) - 1; i >= 0; --i) {
            if (headingLevel(outline.node(siblings[i]).kind) == 0 ||
                !outline.kindUnder(siblings[i], node.kind))
                continue;
            QSet<NodeId> parents;
            GANGMU_CHECK(placeAll(outline, {id}, {node.plan, siblings[i], {}}, parents));
            outline.renumber(parents);
            return {};
        }
        return Error{ErrorCode::Conflict, StoreText::tr("前面没有同级条目，不能降级。"), {}, {}};
    });
}

Result<void> outdentNode(Workspace &workspace, NodeId id)
{
    GANGMU_TRY(node, find(workspace, id));
    return workspace.run({Verb::OutdentNode, subjectOf(node)}, [&](Edit &edit) -> Result<void> {
        Outline outline(edit, node.plan);
        if (node.parent.isNull())
            return Error{ErrorCode::Conflict, StoreText::tr("已是最高一级，不能再升级。"), {}, {}};
        const NodeId above = outline.node(node.parent).parent;
        const QList<NodeId> aunts = outline.children(above);
        const qsizetype behind = aunts.indexOf(node.parent) + 1;
        QSet<NodeId> parents;
        GANGMU_CHECK(placeAll(outline, {id},
                              {node.plan, above, behind < aunts.size() ? aunts[behind] : NodeId()}, parents));
        outline.renumber(parents);
        return {};
    });
}

Result<void> deleteNodes(Workspace &workspace, const QList<NodeId> &nodes)
{
    if (nodes.isEmpty())
        return {};
    GANGMU_TRY(first, find(workspace, nodes.first()));
    return workspace.run({Verb::DeleteNode, subjectOf(first)}, [&](Edit &edit) -> Result<void> {
        Outline outline(edit, first.plan);
        QSet<NodeId> parents;
        for (NodeId id : outermost(outline, nodes)) {
            parents.insert(outline.node(id).parent);
            QList<NodeId> branch = outline.branch(id);
            for (auto it = branch.rbegin(); it != branch.rend(); ++it) {
                removeNodeReferences(edit, *it);
                outline.remove(*it);
            }
        }
        outline.renumber(parents);
        return {};
    });
}

Result<void> changeNodeKind(Workspace &workspace, NodeId id, PlanNodeKind kind)
{
    GANGMU_TRY(node, find(workspace, id));
    return workspace.run({Verb::ChangeKind, subjectOf(node)}, [&](Edit &edit) -> Result<void> {
        Outline outline(edit, node.plan);
        if (outline.kindUnder(node.parent, kind) != kind)
            return cannotStand(kind);
        outline.setKind(id, kind);
        for (NodeId child : outline.children(id)) {
            if (!outline.kindUnder(id, outline.node(child).kind))
                return cannotStand(kind);
        }
        const bool numbered = kind == PlanNodeKind::Box || headingLevel(kind) > 0;
        if (!numbered)
            outline.setNumber(id, {});
        else if (kind == PlanNodeKind::Box)
            outline.setNumber(id, StoreText::tr("专栏%1").arg(1));
        else if (node.number.isEmpty() || node.kind == PlanNodeKind::Box)
            outline.setNumber(id, outline.styleFor(id));
        outline.renumber({node.parent});
        return {};
    });
}

Result<void> setMatrixRole(Workspace &workspace, NodeId id, MatrixRole role)
{
    GANGMU_TRY(node, find(workspace, id));
    return workspace.run({Verb::SetMatrixRole, subjectOf(node)}, [&](Edit &edit) -> Result<void> {
        edit.update(Table::PlanNode, id.value(), {{u"matrix_role"_s, codeValue(role)}});
        return {};
    });
}

Result<void> renumberPlan(Workspace &workspace, PlanId plan)
{
    const auto row = guarded([&] { return readRow<Plan>(workspace.reader(), plan); });
    const QString title = row && *row ? (*row)->title : QString();
    return workspace.run({Verb::Renumber, title}, [&](Edit &edit) -> Result<void> {
        Outline(edit, plan).renumberAll();
        return {};
    });
}

} // namespace gangmu
