// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verbs/entry_succession.h"

#include "core/store/queries/standard_queries.h"
#include "core/store/queries/system_queries.h"
#include "core/store/row_mapping.h"
#include "core/store/store_text.h"

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

void succeed(Edit &edit, const SystemEntry &entry, StandardId successor)
{
    const QList<SystemEntry> there = readRows<SystemEntry>(
        edit.connection(), u"WHERE standard_id=? AND node_id=?"_s, successor, entry.node);
    if (there.isEmpty()) {
        edit.update(Table::SystemEntry, entry.id.value(), {{u"standard_id"_s, successor.value()}});
        return;
    }
    if (there.first().id == entry.id)
        return;
    for (const WorkItem &item : readRows<WorkItem>(edit.connection(), u"WHERE system_entry_id=?"_s, entry.id))
        edit.update(Table::WorkItem, item.id.value(), {{u"system_entry_id"_s, there.first().id.value()}});
    edit.remove(Table::SystemEntry, entry.id.value());
}

} // namespace

Result<void> succeedSystemEntries(Workspace &workspace, const QList<EntrySuccession> &successions)
{
    if (successions.isEmpty())
        return {};
    GANGMU_TRY(first, standardById(workspace.reader(), successions.first().successor));
    const QString subject =
        successions.size() == 1 ? first.number : StoreText::tr("%1 项标准").arg(successions.size());
    return workspace.run({Verb::EditSystemEntry, subject}, [&](Edit &edit) -> Result<void> {
        for (const EntrySuccession &each : successions) {
            GANGMU_TRY(entry, systemEntryById(edit.connection(), each.entry));
            GANGMU_TRY(successor, standardById(edit.connection(), each.successor));
            succeed(edit, entry, successor.id);
        }
        return {};
    });
}

} // namespace gangmu
