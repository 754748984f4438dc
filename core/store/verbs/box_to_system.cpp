// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verbs/box_to_system.h"

#include "core/base/rank_key.h"
#include "core/domain/standard_number.h"
#include "core/store/queries/plan_queries.h"
#include "core/store/queries/standard_queries.h"
#include "core/store/queries/system_queries.h"
#include "core/store/row_mapping.h"
#include "core/store/store_text.h"
#include "core/store/verbs/system_editing.h"
#include "core/store/verbs/system_entry_verbs.h"

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

/// Without its title marks.
QString bareTitle(const QString &title)
{
    const bool marked = title.startsWith(u'《') && title.endsWith(u'》');
    return (marked ? title.mid(1, title.size() - 2) : title).simplified();
}

/// A node's name; a box item without a title is called by the beginning of its text.
QString nameOf(const PlanNode &node)
{
    if (!node.title.trimmed().isEmpty())
        return node.title.simplified();
    static constexpr QStringView stops = u"，。；：\n";
    qsizetype end = 0;
    while (end < std::min<qsizetype>(node.body.size(), 20) && !stops.contains(node.body[end]))
        ++end;
    return node.body.left(end).simplified();
}

/// Reads the plan of the boxes once, then each box.
class BoxReader
{
public:
    static Result<QList<BoxBranch>> read(const Connection &connection, const QList<NodeId> &nodes)
    {
        QList<BoxBranch> branches;
        for (NodeId id : nodes) {
            GANGMU_TRY(node, nodeById(connection, id));
            if (node.kind != PlanNodeKind::Box && node.kind != PlanNodeKind::BoxItem)
                return Error{ErrorCode::InvalidArgument,
                             StoreText::tr("只有专栏和专栏项可以转为体系：“%1”不是。").arg(nameOf(node)),
                             {},
                             {}};
            BoxReader reader(connection);
            GANGMU_CHECK(reader.open(node.plan));
            GANGMU_TRY(branch, reader.branch(node));
            branches.append(branch);
        }
        return branches;
    }

private:
    explicit BoxReader(const Connection &connection) : m_connection(connection) {}

    Result<void> open(PlanId plan)
    {
        GANGMU_TRY(nodes, planNodes(m_connection, plan));
        for (const PlanNode &node : nodes)
            m_children[node.parent].append(node);
        GANGMU_TRY(all, mentions(m_connection, plan));
        for (const Mention &mention : all) {
            if (mention.kind == MentionKind::Standard)
                m_mentions[mention.node].append(mention);
        }
        return {};
    }

    Result<BoxBranch> branch(const PlanNode &node)
    {
        BoxBranch branch{node.id, nameOf(node), {}, {}};
        QSet<QString> seen;
        GANGMU_CHECK(collect(node.id, branch.named, seen));
        for (const PlanNode &child : m_children.value(node.id)) {
            if (child.kind == PlanNodeKind::BoxItem) {
                GANGMU_TRY(item, this->branch(child));
                branch.items.append(item);
            } else {
                GANGMU_CHECK(collect(child.id, branch.named, seen)); // a paragraph of the same text
            }
        }
        return branch;
    }

    Result<void> collect(NodeId node, QList<BoxBranch::Named> &named, QSet<QString> &seen)
    {
        for (const Mention &mention : m_mentions.value(node)) {
            const QString title = bareTitle(mention.title);
            const QString key = numberKeyOf(mention.number);
            if (seen.contains(key.isEmpty() ? title : key))
                continue;
            seen.insert(key.isEmpty() ? title : key);
            BoxBranch::Named each{title.isEmpty() ? mention.number : title, mention.number, {}};
            GANGMU_TRY(known, standardByNumber(m_connection, mention.number));
            if (!known.isNull()) {
                GANGMU_TRY(standard, standardById(m_connection, known));
                each.title = standard.title;
                each.standard = known;
            }
            named.append(each);
        }
        return {};
    }

    const Connection &m_connection;
    QHash<NodeId, QList<PlanNode>> m_children;
    QHash<NodeId, QList<Mention>> m_mentions;
};

Result<SystemEntry> entryOf(const Connection &connection, const BoxBranch::Named &named)
{
    if (!named.standard.isNull()) {
        GANGMU_TRY(standard, standardById(connection, named.standard));
        return entryFor(standard);
    }
    SystemEntry entry;
    entry.title = named.title;
    entry.remark = named.number == named.title ? QString() : named.number;
    if (const StandardNumberParse parsed = parseStandardNumber(named.number); parsed.ok())
        entry.level = parsed.number.level();
    return entry;
}

Result<SystemNodeId> write(Edit &edit, SystemEditor &editor, const BoxBranch &branch,
                           const SystemPlace &place)
{
    SystemNode node;
    node.parent = place.parent;
    node.rank = editor.tree().rankFor(place.parent, place.before);
    node.title = branch.title;
    node.planNode = branch.node;
    node.code = editor.freeCode(place.parent);
    const SystemNodeId made = editor.insert(node);
    EntryList entries(edit, made);
    for (const BoxBranch::Named &named : branch.named) {
        GANGMU_TRY(entry, entryOf(edit.connection(), named));
        if (!entries.holds(entry))
            entries.insert(entry);
    }
    for (const BoxBranch &item : branch.items)
        GANGMU_CHECK(write(edit, editor, item, {place.system, made, {}}));
    return made;
}

Result<StandardsSystemId> newSystem(Edit &edit, const QString &title)
{
    if (title.trimmed().isEmpty())
        return Error{ErrorCode::InvalidArgument, StoreText::tr("标准体系的名称不能为空。"), {}, {}};
    Query last(edit.connection(), "SELECT max(rank) FROM standards_system");
    StandardsSystem system;
    system.title = title.trimmed();
    system.rank = rankBetween(last.next() ? last.text(0) : QString(), {});
    return edit.insertAs<StandardsSystemId>(Table::StandardsSystem,
                                            RowMapping<StandardsSystem>::fields(system));
}

} // namespace

Result<QList<BoxBranch>> boxBranches(const Connection &connection, const QList<NodeId> &nodes)
{
    return BoxReader::read(connection, nodes);
}

Result<BoxOutcome> boxToSystem(Workspace &workspace, const QList<NodeId> &nodes, const BoxTarget &target)
{
    BoxOutcome outcome;
    if (nodes.isEmpty())
        return outcome;
    GANGMU_TRY(first, nodeById(workspace.reader(), nodes.first()));
    GANGMU_CHECK(workspace.run({Verb::BoxToSystem, nameOf(first)}, [&](Edit &edit) -> Result<void> {
        GANGMU_TRY(branches, boxBranches(edit.connection(), nodes));
        SystemPlace place = target.place;
        if (place.system.isNull()) {
            GANGMU_TRY(made, newSystem(edit, target.newTitle));
            place = {made, {}, {}};
            if (branches.size() == 1 && !branches.first().items.isEmpty() && branches.first().named.isEmpty())
                branches = QList<BoxBranch>(branches.first().items);
        }
        outcome.system = place.system;
        GANGMU_TRY(editor, SystemEditor::open(edit, place.system));
        if (!place.parent.isNull() && !editor.tree().has(place.parent))
            return systemNodeGone();
        for (const BoxBranch &branch : std::as_const(branches)) {
            GANGMU_TRY(node, write(edit, editor, branch, place));
            outcome.nodes.append(node);
        }
        return {};
    }));
    return outcome;
}

} // namespace gangmu
