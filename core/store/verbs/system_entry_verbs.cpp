// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verbs/system_entry_verbs.h"

#include "core/store/queries/standard_queries.h"
#include "core/store/queries/system_queries.h"
#include "core/store/row_mapping.h"
#include "core/store/store_text.h"
#include "core/store/verbs/system_editing.h"

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

/// What people call an entry: the standard's number and title, or the planned title.
Result<QString> subjectOf(const Connection &connection, const SystemEntry &entry)
{
    if (entry.standard.isNull())
        return entry.title;
    GANGMU_TRY(standard, standardById(connection, entry.standard));
    return QString(standard.number + u' ' + standard.title);
}

/// Whether the entry may stand in the list.
Result<void> fits(const Connection &connection, const EntryList &list, const SystemEntry &entry,
                  const QString &node)
{
    if (entry.standard.isNull() && entry.title.trimmed().isEmpty())
        return Error{ErrorCode::InvalidArgument, StoreText::tr("待制定标准的名称不能为空。"), {}, {}};
    GANGMU_TRY(subject, subjectOf(connection, entry));
    if (!list.holds(entry))
        return {};
    return Error{ErrorCode::Conflict,
                 StoreText::tr("“%1”已在“%2”中，同一类目不能重复列入。").arg(subject, node),
                 {},
                 {}};
}

QString nameOf(const SystemNode &node)
{
    return node.code.isEmpty() ? node.title : node.code + u' ' + node.title;
}

/// The stored rows of these ids, in this order; NotFound where one is gone.
Result<QList<SystemEntry>> rowsOf(const Connection &connection, const QList<SystemEntryId> &ids)
{
    QList<SystemEntry> rows;
    for (SystemEntryId id : ids) {
        GANGMU_TRY(row, systemEntryById(connection, id));
        rows.append(row);
    }
    return rows;
}

} // namespace

SystemEntry entryFor(const Standard &standard)
{
    SystemEntry entry;
    entry.standard = standard.id;
    entry.level = standard.level;
    return entry;
}

Result<QList<SystemEntryId>> addSystemEntries(Workspace &workspace, SystemNodeId id,
                                              const QList<SystemEntry> &entries, SystemEntryId before)
{
    QList<SystemEntryId> created;
    if (entries.isEmpty())
        return created;
    GANGMU_TRY(node, systemNodeById(workspace.reader(), id));
    GANGMU_TRY(subject, subjectOf(workspace.reader(), entries.first()));
    const EditLabel label{Verb::AddSystemEntries, subject};
    const Result<void> done = workspace.run(label, [&](Edit &edit) -> Result<void> {
        EntryList list(edit, id);
        for (SystemEntry entry : entries) {
            entry.id = {};
            entry.title = entry.title.trimmed();
            GANGMU_CHECK(fits(edit.connection(), list, entry, nameOf(node)));
            created.append(list.insert(entry, before));
        }
        return {};
    });
    return done ? Result<QList<SystemEntryId>>(created) : done.error();
}

Result<void> editSystemEntry(Workspace &workspace, const SystemEntry &entry)
{
    return editSystemEntries(workspace, {entry});
}

Result<void> editSystemEntries(Workspace &workspace, const QList<SystemEntry> &entries)
{
    if (entries.isEmpty())
        return {};
    GANGMU_TRY(subject, subjectOf(workspace.reader(), entries.first()));
    return workspace.run({Verb::EditSystemEntry, subject}, [&](Edit &edit) -> Result<void> {
        for (SystemEntry entry : entries) {
            GANGMU_TRY(old, systemEntryById(edit.connection(), entry.id));
            GANGMU_TRY(node, systemNodeById(edit.connection(), old.node));
            entry.node = old.node;
            entry.rank = old.rank;
            entry.title = entry.title.trimmed();
            GANGMU_CHECK(fits(edit.connection(), EntryList(edit, old.node), entry, nameOf(node)));
            edit.update(Table::SystemEntry, entry.id.value(), RowMapping<SystemEntry>::fields(entry));
        }
        return {};
    });
}

Result<void> moveSystemEntries(Workspace &workspace, const QList<SystemEntryId> &ids, SystemNodeId target,
                               SystemEntryId before)
{
    if (ids.isEmpty())
        return {};
    GANGMU_TRY(node, systemNodeById(workspace.reader(), target));
    GANGMU_TRY(rows, rowsOf(workspace.reader(), ids));
    GANGMU_TRY(subject, subjectOf(workspace.reader(), rows.first()));
    return workspace.run({Verb::MoveSystemEntries, subject}, [&](Edit &edit) -> Result<void> {
        EntryList list(edit, target);
        // "Before itself" is before whatever follows the moved ones.
        const QList<SystemEntry> &there = list.entries();
        for (qsizetype i = 0; i < there.size() && ids.contains(before); ++i) {
            if (there[i].id == before)
                before = i + 1 < there.size() ? there[i + 1].id : SystemEntryId();
        }
        for (const SystemEntry &entry : rows) {
            GANGMU_CHECK(fits(edit.connection(), list, entry, nameOf(node)));
            list.take(entry, before);
        }
        return {};
    });
}

Result<void> deleteSystemEntries(Workspace &workspace, const QList<SystemEntryId> &ids)
{
    if (ids.isEmpty())
        return {};
    GANGMU_TRY(rows, rowsOf(workspace.reader(), ids));
    GANGMU_TRY(subject, subjectOf(workspace.reader(), rows.first()));
    return workspace.run({Verb::DeleteSystemEntries, subject}, [&](Edit &edit) -> Result<void> {
        for (const SystemEntry &entry : rows)
            removeSystemEntry(edit, entry.id);
        return {};
    });
}

} // namespace gangmu
