// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/standard_number.h"
#include "core/store/queries/standard_queries.h"
#include "core/store/row_mapping.h"
#include "core/store/store_text.h"
#include "core/store/verbs/catalogue_field_verbs.h"
#include "core/store/verbs/catalogue_verbs.h"
#include "core/store/verbs/standard_removal.h"
#include "core/store/verbs/system_references.h"

#include <QHash>
#include <QSet>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

void setStandard(Edit &edit, Table table, qint64 row, StandardId standard)
{
    edit.update(table, row, {{u"standard_id"_s, idValue(standard)}});
}

/// What the dropped one replaces, unless the kept one replaces it already; never itself.
void moveReplacements(Edit &edit, const Standard &kept, StandardId dropped)
{
    QSet<QString> known{numberKeyOf(kept.number)};
    for (const Replacement &row : readRows<Replacement>(edit.connection(), u"WHERE standard_id=?"_s, kept.id))
        known.insert(numberKeyOf(row.number));
    for (const Replacement &row :
         readRows<Replacement>(edit.connection(), u"WHERE standard_id=?"_s, dropped)) {
        const QString key = numberKeyOf(row.number);
        if (known.contains(key))
            continue; // goes with the dropped row
        known.insert(key);
        setStandard(edit, Table::Replacement, row.id.value(), kept.id);
    }
}

void moveFieldValues(Edit &edit, StandardId kept, StandardId dropped)
{
    QSet<CatalogueFieldId> known;
    for (const FieldValue &value : readRows<FieldValue>(edit.connection(), u"WHERE standard_id=?"_s, kept))
        known.insert(value.field);
    for (const FieldValue &value :
         readRows<FieldValue>(edit.connection(), u"WHERE standard_id=?"_s, dropped)) {
        if (!known.contains(value.field))
            setStandard(edit, Table::FieldValue, value.id.value(), kept);
    }
}

} // namespace

Result<void> mergeStandards(Workspace &workspace, const Standard &kept, const QList<StandardId> &dropped,
                            const QList<OwnSetting> &own)
{
    if (dropped.isEmpty() || dropped.contains(kept.id))
        return Error{ErrorCode::InvalidArgument, StoreText::tr("请选择要并入的其他标准。"), {}, {}};
    if (kept.title.trimmed().isEmpty() || kept.number.trimmed().isEmpty())
        return Error{ErrorCode::InvalidArgument, StoreText::tr("合并后的标准需要标准号和名称。"), {}, {}};
    for (const StandardId id : dropped) {
        GANGMU_TRY(standard, standardById(workspace.reader(), id));
        Q_UNUSED(standard);
    }
    return workspace.run({Verb::MergeStandards, kept.number}, [&](Edit &edit) -> Result<void> {
        edit.update(Table::Standard, kept.id.value(), RowMapping<Standard>::fields(kept));
        for (const StandardId id : dropped) {
            moveReplacements(edit, kept, id);
            moveFieldValues(edit, kept.id, id);
            repointSystemEntries(edit, id, kept.id);
            for (const StandardReview &review :
                 readRows<StandardReview>(edit.connection(), u"WHERE standard_id=?"_s, id))
                setStandard(edit, Table::StandardReview, review.id.value(), kept.id);
            for (const WorkItem &item : readRows<WorkItem>(edit.connection(), u"WHERE standard_id=?"_s, id))
                setStandard(edit, Table::WorkItem, item.id.value(), kept.id);
        }
        removeStandards(edit, dropped);
        for (const OwnSetting &setting : own)
            writeFieldValue(edit, kept.id, setting.field, setting.text);
        return {};
    });
}

void writeReplacements(Edit &edit, StandardId standard, const QList<Replacement> &replacements)
{
    QHash<QString, Replacement> before;
    for (const Replacement &row :
         readRows<Replacement>(edit.connection(), u"WHERE standard_id=?"_s, standard)) {
        const QString key = numberKeyOf(row.number);
        if (before.contains(key)) // one is enough
            edit.remove(Table::Replacement, row.id.value());
        else
            before.insert(key, row);
    }
    QSet<QString> seen;
    for (Replacement row : replacements) {
        const QString key = numberKeyOf(row.number);
        if (seen.contains(key))
            continue;
        seen.insert(key);
        row.standard = standard;
        const Replacement old = before.take(key);
        if (old.id.isNull())
            edit.insert(Table::Replacement, RowMapping<Replacement>::fields(row));
        else if (old.number != row.number || old.partial != row.partial)
            edit.update(Table::Replacement, old.id.value(), RowMapping<Replacement>::fields(row));
    }
    for (const Replacement &row : std::as_const(before))
        edit.remove(Table::Replacement, row.id.value());
}

Result<void> setReplacements(Workspace &workspace, StandardId id, const QList<Replacement> &replacements)
{
    GANGMU_TRY(standard, standardById(workspace.reader(), id));
    const QString own = numberKeyOf(standard.number);
    for (const Replacement &row : replacements) {
        const QString key = numberKeyOf(row.number);
        if (key.isEmpty())
            return Error{ErrorCode::InvalidArgument, StoreText::tr("被代替的标准号不能为空。"), {}, {}};
        if (key == own)
            return Error{ErrorCode::InvalidArgument, StoreText::tr("标准不能代替它自己。"), {}, {}};
    }
    return workspace.run({Verb::SetReplacement, standard.number}, [&](Edit &edit) -> Result<void> {
        writeReplacements(edit, id, replacements);
        return {};
    });
}

} // namespace gangmu
