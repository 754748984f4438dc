// SPDX-License-Identifier: GPL-3.0-or-later
// Copying and merging branches of systems.
#include "core/store/queries/system_queries.h"
#include "core/store/row_mapping.h"
#include "core/store/store_text.h"
#include "core/store/verbs/system_editing.h"
#include "core/store/verbs/system_verbs.h"

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

void copyEntries(Edit &edit, SystemNodeId from, SystemNodeId to)
{
    for (SystemEntry entry :
         readRows<SystemEntry>(edit.connection(), u"WHERE node_id=? ORDER BY rank, id"_s, from)) {
        entry.node = to; // the ranks go along
        edit.insert(Table::SystemEntry, RowMapping<SystemEntry>::fields(entry));
    }
}

SystemNodeId copyInto(Edit &edit, const SystemTree &from, SystemEditor &to, SystemNodeId root,
                      const SystemPlace &place)
{
    QHash<SystemNodeId, SystemNodeId> copies;
    for (SystemNodeId id : from.branch(root)) {
        SystemNode node = from.node(id);
        node.parent = id == root ? place.parent : copies.value(node.parent);
        if (id == root)
            node.rank = to.tree().rankFor(place.parent, place.before);
        node.code = to.freeCode(node.parent);
        copies.insert(id, to.insert(node));
        copyEntries(edit, id, copies.value(id));
    }
    return copies.value(root);
}

/// One system, or two, while a branch goes from the one to the other.
class Merge
{
public:
    Merge(Edit &edit, SystemEditor &from, SystemEditor &to)
        : m_edit(edit), m_from(from), m_to(to), m_within(from.system().id == to.system().id)
    {
    }

    void mergeInto(SystemNodeId source, SystemNodeId target)
    {
        moveEntries(source, target);
        const QList<SystemNodeId> children = m_from.tree().children(source);
        for (SystemNodeId child : children) {
            if (const SystemNodeId same = namesake(child, target); !same.isNull()) {
                ++outcome.joined;
                mergeInto(child, same);
                continue;
            }
            outcome.nodes += int(m_from.tree().branch(child).size());
            move(child, target);
        }
        m_from.removeBranch(source); // it is empty now
    }

    MergeOutcome outcome;

private:
    SystemNodeId namesake(SystemNodeId node, SystemNodeId target) const
    {
        const QString title = m_from.tree().node(node).title.simplified();
        for (SystemNodeId other : m_to.tree().children(target)) {
            if (other != node && m_to.tree().node(other).title.simplified() == title)
                return other;
        }
        return {};
    }

    void move(SystemNodeId node, SystemNodeId target)
    {
        if (!m_within) {
            m_to.adopt(m_from.tree(), node, target, {});
            m_from.forget(node);
            return;
        }
        SystemNode row = m_from.tree().node(node);
        row.parent = target;
        row.rank = m_from.tree().rankFor(target, {});
        m_from.update(row);
    }

    void moveEntries(SystemNodeId source, SystemNodeId target)
    {
        EntryList list(m_edit, target);
        for (const SystemEntry &entry :
             readRows<SystemEntry>(m_edit.connection(), u"WHERE node_id=? ORDER BY rank, id"_s, source)) {
            if (list.holds(entry)) {
                ++outcome.duplicates;
                removeSystemEntry(m_edit, entry.id);
            } else {
                ++outcome.entries;
                list.take(entry);
            }
        }
    }

    Edit &m_edit;
    SystemEditor &m_from;
    SystemEditor &m_to;
    bool m_within;
};

} // namespace

Result<QList<SystemNodeId>> copySystemBranches(Workspace &workspace, const QList<SystemNodeId> &nodes,
                                               const SystemPlace &place)
{
    QList<SystemNodeId> made;
    if (nodes.isEmpty())
        return made;
    GANGMU_TRY(first, systemNodeById(workspace.reader(), nodes.first()));
    GANGMU_CHECK(workspace.run({Verb::CopySystemBranch, first.title}, [&](Edit &edit) -> Result<void> {
        GANGMU_TRY(source, SystemEditor::open(edit, first.system));
        const SystemTree from = source.tree(); // as it was: a branch may be copied into itself
        GANGMU_TRY(to, SystemEditor::open(edit, place.system));
        if (!place.parent.isNull() && !to.tree().has(place.parent))
            return systemNodeGone();
        for (SystemNodeId root : from.outermost(nodes))
            made.append(copyInto(edit, from, to, root, place));
        return {};
    }));
    return made;
}

Result<MergeOutcome> mergeSystemBranch(Workspace &workspace, SystemNodeId from, SystemNodeId into)
{
    GANGMU_TRY(source, systemNodeById(workspace.reader(), from));
    GANGMU_TRY(target, systemNodeById(workspace.reader(), into));
    MergeOutcome outcome;
    GANGMU_CHECK(workspace.run({Verb::MergeSystemBranch, source.title}, [&](Edit &edit) -> Result<void> {
        GANGMU_TRY(editor, SystemEditor::open(edit, source.system));
        if (source.system == target.system) {
            if (editor.tree().isBelow(into, from) || editor.tree().isBelow(from, into))
                return Error{ErrorCode::Conflict,
                             StoreText::tr("两个类目有上下级关系，不能合并；可以用移动代替。"),
                             {},
                             {}};
            Merge merge(edit, editor, editor);
            merge.mergeInto(from, into);
            outcome = merge.outcome;
            return {};
        }
        GANGMU_TRY(other, SystemEditor::open(edit, target.system));
        Merge merge(edit, editor, other);
        merge.mergeInto(from, into);
        outcome = merge.outcome;
        return {};
    }));
    return outcome;
}

} // namespace gangmu
