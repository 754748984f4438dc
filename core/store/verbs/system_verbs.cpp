// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verbs/system_verbs.h"

#include "core/base/rank_key.h"
#include "core/store/queries/system_queries.h"
#include "core/store/row_mapping.h"
#include "core/store/store_text.h"
#include "core/store/verbs/system_editing.h"

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

Result<void> check(const StandardsSystem &system)
{
    if (system.title.trimmed().isEmpty())
        return Error{ErrorCode::InvalidArgument, StoreText::tr("标准体系的名称不能为空。"), {}, {}};
    const auto codes = SystemCodes::parse(system.codePattern);
    return codes ? Result<void>() : Result<void>(codes.error());
}

Result<SystemTree> treeOf(const Connection &connection, StandardsSystemId system)
{
    GANGMU_TRY(nodes, systemNodes(connection, system));
    return SystemTree(nodes);
}

} // namespace

Result<StandardsSystemId> createSystem(Workspace &workspace, const StandardsSystem &system)
{
    GANGMU_CHECK(check(system));
    StandardsSystemId created;
    GANGMU_CHECK(workspace.run({Verb::CreateSystem, system.title}, [&](Edit &edit) -> Result<void> {
        Query last(edit.connection(), "SELECT max(rank) FROM standards_system");
        StandardsSystem row = system;
        row.title = system.title.trimmed();
        row.rank = rankBetween(last.next() ? last.text(0) : QString(), {});
        created = edit.insertAs<StandardsSystemId>(Table::StandardsSystem,
                                                   RowMapping<StandardsSystem>::fields(row));
        return {};
    }));
    return created;
}

Result<void> editSystem(Workspace &workspace, const StandardsSystem &system)
{
    GANGMU_CHECK(check(system));
    GANGMU_TRY(old, standardsSystemById(workspace.reader(), system.id));
    StandardsSystem row = system;
    row.title = system.title.trimmed();
    row.rank = old.rank;
    StandardsSystem typed = old;
    typed.description = row.description;
    const QString key =
        typed == row ? u"standards_system/%1/description"_s.arg(system.id.value()) : QString();
    return workspace.run({Verb::EditSystem, row.title, key}, [&](Edit &edit) -> Result<void> {
        edit.update(Table::StandardsSystem, row.id.value(), RowMapping<StandardsSystem>::fields(row));
        return {};
    });
}

Result<void> deleteSystem(Workspace &workspace, StandardsSystemId id)
{
    GANGMU_TRY(system, standardsSystemById(workspace.reader(), id));
    return workspace.run({Verb::DeleteSystem, system.title}, [&](Edit &edit) -> Result<void> {
        GANGMU_TRY(editor, SystemEditor::open(edit, id));
        const QList<SystemNodeId> top = editor.tree().children({});
        for (SystemNodeId node : top)
            editor.removeBranch(node);
        edit.remove(Table::StandardsSystem, id.value());
        return {};
    });
}

// --- codes

Result<QList<CodeChange>> renumberPreview(const Connection &connection, const Renumbering &renumbering)
{
    GANGMU_TRY(system, standardsSystemById(connection, renumbering.system));
    GANGMU_TRY(tree, treeOf(connection, renumbering.system));
    GANGMU_TRY(codes, SystemCodes::parse(renumbering.pattern.value_or(system.codePattern)));
    if (!renumbering.root.isNull() && !tree.has(renumbering.root))
        return systemNodeGone();
    return renumbered(tree, codes, renumbering.root);
}

Result<QList<CodeChange>> renumberSystem(Workspace &workspace, const Renumbering &renumbering)
{
    GANGMU_TRY(system, standardsSystemById(workspace.reader(), renumbering.system));
    QList<CodeChange> changes;
    GANGMU_CHECK(workspace.run({Verb::RenumberSystem, system.title}, [&](Edit &edit) -> Result<void> {
        GANGMU_TRY(found, renumberPreview(edit.connection(), renumbering));
        changes = found;
        for (const CodeChange &change : std::as_const(changes))
            edit.update(Table::SystemNode, change.node.value(), {{u"code"_s, change.after}});
        if (renumbering.pattern && *renumbering.pattern != system.codePattern)
            edit.update(Table::StandardsSystem, system.id.value(),
                        {{u"code_pattern"_s, renumbering.pattern->trimmed()}});
        return {};
    }));
    return changes;
}

} // namespace gangmu
