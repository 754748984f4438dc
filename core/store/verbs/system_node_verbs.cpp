// SPDX-License-Identifier: GPL-3.0-or-later
// Making, editing, moving and deleting the nodes of a system.
#include "core/store/queries/system_queries.h"
#include "core/store/row_mapping.h"
#include "core/store/store_text.h"
#include "core/store/verbs/system_editing.h"
#include "core/store/verbs/system_verbs.h"

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

QString subjectOf(const SystemNode &node)
{
    return node.code.isEmpty() ? node.title : node.code + u' ' + node.title;
}

/// Nothing where the code is free for this node (null: a new one).
Result<void> codeIsFree(const SystemTree &tree, const QString &code, SystemNodeId node)
{
    const SystemNodeId other = tree.withCode(code);
    if (other.isNull() || other == node)
        return {};
    return Error{
        ErrorCode::Conflict,
        StoreText::tr("编号“%1”已用于“%2”，请换一个编号，或重新编号。").arg(code, tree.node(other).title),
        {},
        {}};
}

/// The sibling before which moved nodes land: "before itself" is before whatever follows the moved ones.
SystemNodeId landing(const SystemTree &tree, const QList<SystemNodeId> &moved, const SystemPlace &place)
{
    SystemNodeId before = place.before;
    while (moved.contains(before) && tree.has(before))
        before = tree.nextSibling(before);
    return before;
}

} // namespace

Result<SystemNodeId> createSystemNode(Workspace &workspace, const SystemPlace &place, const QString &title)
{
    GANGMU_TRY(created, createSystemNodes(workspace, place, {{0, title}}));
    return created.first();
}

Result<QList<SystemNodeId>> createSystemNodes(Workspace &workspace, const SystemPlace &place,
                                              const QList<SystemNodeDraft> &drafts)
{
    QList<SystemNodeId> created;
    if (drafts.isEmpty())
        return created;
    const Result<void> done =
        workspace.run({Verb::CreateSystemNode, drafts.first().title}, [&](Edit &edit) -> Result<void> {
            GANGMU_TRY(editor, SystemEditor::open(edit, place.system));
            if (!place.parent.isNull() && !editor.tree().has(place.parent))
                return systemNodeGone();
            QList<SystemNodeId> above; // the last node of each depth
            for (const SystemNodeDraft &draft : drafts) {
                above.resize(std::clamp(qsizetype(draft.depth), qsizetype(0), above.size()));
                SystemNode node;
                node.parent = above.isEmpty() ? place.parent : above.last();
                node.rank =
                    editor.tree().rankFor(node.parent, above.isEmpty() ? place.before : SystemNodeId());
                node.title = draft.title.trimmed();
                node.code = draft.code.trimmed();
                GANGMU_CHECK(codeIsFree(editor.tree(), node.code, {}));
                if (node.code.isEmpty())
                    node.code = editor.freeCode(node.parent);
                above.append(editor.insert(node));
                if (above.size() == 1)
                    created.append(above.first());
            }
            return {};
        });
    return done ? Result<QList<SystemNodeId>>(created) : done.error();
}

Result<void> editSystemNode(Workspace &workspace, const SystemNode &node)
{
    GANGMU_TRY(old, systemNodeById(workspace.reader(), node.id));
    return workspace.run({Verb::EditSystemNode, subjectOf(node)}, [&](Edit &edit) -> Result<void> {
        GANGMU_TRY(editor, SystemEditor::open(edit, old.system));
        SystemNode row = old;
        row.code = node.code.trimmed();
        row.title = node.title.trimmed();
        row.foreign = node.foreign;
        row.planNode = node.planNode;
        row.remark = node.remark;
        GANGMU_CHECK(codeIsFree(editor.tree(), row.code, row.id));
        editor.update(row);
        return {};
    });
}

Result<void> moveSystemNodes(Workspace &workspace, const QList<SystemNodeId> &nodes, const SystemPlace &place)
{
    if (nodes.isEmpty())
        return {};
    GANGMU_TRY(first, systemNodeById(workspace.reader(), nodes.first()));
    return workspace.run({Verb::MoveSystemNode, subjectOf(first)}, [&](Edit &edit) -> Result<void> {
        GANGMU_TRY(from, SystemEditor::open(edit, first.system));
        const bool within = first.system == place.system;
        std::optional<SystemEditor> other;
        if (!within) {
            GANGMU_TRY(opened, SystemEditor::open(edit, place.system));
            other = std::move(opened);
        }
        SystemEditor &to = within ? from : *other;
        if (!place.parent.isNull() && !to.tree().has(place.parent))
            return systemNodeGone();
        const QList<SystemNodeId> moved = from.tree().outermost(nodes);
        if (moved.isEmpty())
            return systemNodeGone();
        const SystemNodeId before = landing(to.tree(), moved, place);
        for (SystemNodeId id : moved) {
            if (within && !place.parent.isNull() && from.tree().isBelow(place.parent, id))
                return Error{ErrorCode::Conflict, StoreText::tr("不能把类目移到它自己的下级。"), {}, {}};
            if (!within) {
                to.adopt(from.tree(), id, place.parent, before);
                from.forget(id);
                continue;
            }
            SystemNode node = from.tree().node(id);
            node.parent = place.parent;
            node.rank = from.tree().rankFor(place.parent, before);
            from.update(node);
        }
        return {};
    });
}

Result<void> deleteSystemNodes(Workspace &workspace, const QList<SystemNodeId> &nodes)
{
    if (nodes.isEmpty())
        return {};
    GANGMU_TRY(first, systemNodeById(workspace.reader(), nodes.first()));
    return workspace.run({Verb::DeleteSystemNode, subjectOf(first)}, [&](Edit &edit) -> Result<void> {
        GANGMU_TRY(editor, SystemEditor::open(edit, first.system));
        for (SystemNodeId id : editor.tree().outermost(nodes))
            editor.removeBranch(id);
        return {};
    });
}

} // namespace gangmu
