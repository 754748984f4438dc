// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verbs/system_references.h"

#include "core/store/row_mapping.h"
#include "core/store/store_text.h"
#include "core/store/verbs/system_editing.h"

namespace gangmu {

using namespace Qt::StringLiterals;

void loosenReferences(Edit &edit, Table table, QLatin1String column, qint64 value)
{
    QList<qint64> ids;
    Query query(edit.connection(), u"SELECT id FROM %1 WHERE %2=?"_s.arg(codeOf(table), column));
    query.bind(value);
    while (query.next())
        ids.append(query.integer(0));
    for (qint64 id : std::as_const(ids))
        edit.update(table, id, {{QString(column), QVariant()}});
}

void releaseSystemEntries(Edit &edit, const Standard &standard)
{
    for (SystemEntry entry :
         readRows<SystemEntry>(edit.connection(), u"WHERE standard_id=? ORDER BY id"_s, standard.id)) {
        entry.standard = {};
        entry.title = standard.title;
        entry.level = standard.level;
        entry.kind = standard.kind;
        entry.adoptedNumber = standard.adoptedNumber;
        const QString was = StoreText::tr("原标准号 %1").arg(standard.number);
        entry.remark = entry.remark.isEmpty() ? was : StoreText::tr("%1；%2").arg(entry.remark, was);
        edit.update(Table::SystemEntry, entry.id.value(), RowMapping<SystemEntry>::fields(entry));
    }
}

void repointSystemEntries(Edit &edit, StandardId from, StandardId to)
{
    QHash<SystemNodeId, SystemEntryId> known;
    for (const SystemEntry &entry : readRows<SystemEntry>(edit.connection(), u"WHERE standard_id=?"_s, to))
        known.insert(entry.node, entry.id);
    for (const SystemEntry &entry :
         readRows<SystemEntry>(edit.connection(), u"WHERE standard_id=? ORDER BY id"_s, from)) {
        const SystemEntryId twin = known.value(entry.node);
        if (twin.isNull()) {
            edit.update(Table::SystemEntry, entry.id.value(), {{u"standard_id"_s, idValue(to)}});
            known.insert(entry.node, entry.id);
            continue;
        }
        for (const WorkItem &item :
             readRows<WorkItem>(edit.connection(), u"WHERE system_entry_id=?"_s, entry.id))
            edit.update(Table::WorkItem, item.id.value(), {{u"system_entry_id"_s, idValue(twin)}});
        removeSystemEntry(edit, entry.id);
    }
}

} // namespace gangmu
