// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verbs/catalogue_field_verbs.h"

#include "core/base/rank_key.h"
#include "core/base/text.h"
#include "core/domain/standard_column.h"
#include "core/store/queries/standard_details.h"
#include "core/store/row_mapping.h"
#include "core/store/store_text.h"

#include <cmath>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

template <class T>
Result<T> find(const Workspace &workspace, decltype(T::id) id, const QString &missing)
{
    return guarded([&]() -> Result<T> {
        if (const std::optional<T> row = readRow<T>(workspace.reader(), id))
            return *row;
        return Error{ErrorCode::NotFound, missing, {}, {}};
    });
}

Result<CatalogueField> findField(const Workspace &workspace, CatalogueFieldId id)
{
    return find<CatalogueField>(workspace, id, StoreText::tr("该自定义字段已不存在。"));
}

/// Whether another row of the table has the name.
bool isTaken(const Workspace &workspace, Table table, const QString &name, qint64 self)
{
    Query query(workspace.reader(), u"SELECT 1 FROM %1 WHERE name=? AND id<>?"_s.arg(codeOf(table)));
    query.bind(name, self);
    return query.next();
}

QString rankAtEnd(Edit &edit, Table table)
{
    Query last(edit.connection(), u"SELECT max(rank) FROM %1"_s.arg(codeOf(table)));
    last.next();
    return rankBetween(last.text(0), {});
}

Result<CatalogueField> checked(const Workspace &workspace, CatalogueField field)
{
    field.name = field.name.trimmed();
    if (field.name.isEmpty())
        return invalid(StoreText::tr("字段名称不能为空。"));
    if (isTaken(workspace, Table::CatalogueField, field.name, field.id.value()))
        return invalid(StoreText::tr("已有名为“%1”的字段。").arg(field.name));
    QStringList choices;
    for (const QString &choice : std::as_const(field.choices)) {
        const QString text = choice.simplified();
        if (!text.isEmpty() && !choices.contains(text))
            choices.append(text);
    }
    field.choices = field.kind == FieldKind::Choice ? choices : QStringList();
    if (field.kind == FieldKind::Choice && choices.isEmpty())
        return invalid(StoreText::tr("选项字段至少需要一个选项。"));
    return field;
}

} // namespace

Result<QString> fieldValueText(const CatalogueField &field, const QString &text)
{
    const QString value = text::trimmed(text).toString();
    if (value.isEmpty())
        return QString();
    switch (field.kind) {
    case FieldKind::Text:
        return value;
    case FieldKind::Number: {
        bool ok = false;
        const double number = text::halfWidth(value).remove(u',').toDouble(&ok);
        if (ok && std::isfinite(number))
            return QString::number(number, 'g', QLocale::FloatingPointShortest);
        return invalid(StoreText::tr("%1：“%2”不是数字。").arg(field.name, value.left(40)));
    }
    case FieldKind::Date:
        if (const QDate date = dateFromText(value); date.isValid())
            return date.toString(Qt::ISODate);
        return invalid(
            StoreText::tr("%1：“%2”不是完整日期，请按 2022-10-14 填写。").arg(field.name, value.left(40)));
    case FieldKind::Choice:
        if (field.choices.contains(value))
            return value;
        return invalid(StoreText::tr("%1：没有“%2”这个选项。").arg(field.name, value.left(40)));
    }
    return value;
}

Result<CatalogueFieldId> createField(Workspace &workspace, const CatalogueField &wanted)
{
    return guarded([&]() -> Result<CatalogueFieldId> {
        GANGMU_TRY(field, checked(workspace, wanted));
        CatalogueFieldId created;
        GANGMU_CHECK(workspace.run({Verb::CreateField, field.name}, [&](Edit &edit) -> Result<void> {
            field.rank = rankAtEnd(edit, Table::CatalogueField);
            created = edit.insertAs<CatalogueFieldId>(Table::CatalogueField,
                                                      RowMapping<CatalogueField>::fields(field));
            return {};
        }));
        return created;
    });
}

Result<void> editField(Workspace &workspace, const CatalogueField &wanted)
{
    return guarded([&]() -> Result<void> {
        GANGMU_TRY(before, findField(workspace, wanted.id));
        GANGMU_TRY(field, checked(workspace, wanted));
        field.rank = before.rank;
        return workspace.run({Verb::EditField, field.name}, [&](Edit &edit) -> Result<void> {
            int misfits = 0;
            QString example;
            for (const FieldValue &value :
                 readRows<FieldValue>(edit.connection(), u"WHERE field_id=? ORDER BY id"_s, field.id)) {
                const auto text = fieldValueText(field, value.value);
                if (!text) {
                    example = misfits++ == 0 ? value.value : example;
                    continue;
                }
                if (*text != value.value)
                    edit.update(Table::FieldValue, value.id.value(), {{u"value"_s, *text}});
            }
            if (misfits > 0)
                return invalid(StoreText::tr("有 %1 个已填的值不符合新的设置，例如“%2”。请先修改这些值。")
                                   .arg(misfits)
                                   .arg(example.left(40)));
            edit.update(Table::CatalogueField, field.id.value(), RowMapping<CatalogueField>::fields(field));
            return {};
        });
    });
}

Result<void> moveField(Workspace &workspace, CatalogueFieldId id, CatalogueFieldId before)
{
    GANGMU_TRY(field, findField(workspace, id));
    GANGMU_TRY(fields, catalogueFields(workspace.reader()));
    fields.removeIf([id](const CatalogueField &each) { return each.id == id; });
    qsizetype at = fields.size();
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (fields[i].id == before)
            at = i;
    }
    const QString rank = rankBetween(at > 0 ? fields[at - 1].rank : QString(),
                                     at < fields.size() ? fields[at].rank : QString());
    return workspace.run({Verb::EditField, field.name}, [&](Edit &edit) -> Result<void> {
        edit.update(Table::CatalogueField, id.value(), {{u"rank"_s, rank}});
        return {};
    });
}

Result<void> deleteField(Workspace &workspace, CatalogueFieldId id)
{
    GANGMU_TRY(field, findField(workspace, id));
    return workspace.run({Verb::DeleteField, field.name}, [&](Edit &edit) -> Result<void> {
        edit.removeWhere(Table::FieldValue, QLatin1String("field_id"), id.value());
        edit.remove(Table::CatalogueField, id.value());
        return {};
    });
}

void writeFieldValue(Edit &edit, StandardId standard, CatalogueFieldId field, const QString &value)
{
    const QList<FieldValue> before =
        readRows<FieldValue>(edit.connection(), u"WHERE standard_id=? AND field_id=?"_s, standard, field);
    if (value.isEmpty()) {
        for (const FieldValue &row : before)
            edit.remove(Table::FieldValue, row.id.value());
    } else if (before.isEmpty()) {
        edit.insert(Table::FieldValue, RowMapping<FieldValue>::fields({{}, standard, field, value}));
    } else if (before.first().value != value) {
        edit.update(Table::FieldValue, before.first().id.value(), {{u"value"_s, value}});
    }
}

Result<void> setFieldValue(Workspace &workspace, const QList<StandardId> &standards, CatalogueFieldId id,
                           const QString &text)
{
    GANGMU_TRY(field, findField(workspace, id));
    GANGMU_TRY(value, fieldValueText(field, text));
    return workspace.run({Verb::SetFieldValue, field.name}, [&](Edit &edit) -> Result<void> {
        for (const StandardId standard : standards)
            writeFieldValue(edit, standard, id, value);
        return {};
    });
}

Result<SavedFilterId> saveFilter(Workspace &workspace, const SavedFilter &wanted)
{
    return guarded([&]() -> Result<SavedFilterId> {
        SavedFilter filter = wanted;
        filter.name = filter.name.trimmed();
        if (filter.name.isEmpty())
            return invalid(StoreText::tr("筛选名称不能为空。"));
        if (isTaken(workspace, Table::SavedFilter, filter.name, filter.id.value()))
            return invalid(StoreText::tr("已有名为“%1”的筛选。").arg(filter.name));
        GANGMU_CHECK(workspace.run({Verb::SaveFilter, filter.name}, [&](Edit &edit) -> Result<void> {
            if (filter.id.isNull()) {
                filter.rank = rankAtEnd(edit, Table::SavedFilter);
                filter.id =
                    edit.insertAs<SavedFilterId>(Table::SavedFilter, RowMapping<SavedFilter>::fields(filter));
            } else {
                edit.update(Table::SavedFilter, filter.id.value(),
                            {{u"name"_s, filter.name}, {u"definition"_s, filter.definition}});
            }
            return {};
        }));
        return filter.id;
    });
}

Result<void> deleteFilter(Workspace &workspace, SavedFilterId id)
{
    GANGMU_TRY(filter, find<SavedFilter>(workspace, id, StoreText::tr("该筛选已不存在。")));
    return workspace.run({Verb::DeleteFilter, filter.name}, [&](Edit &edit) -> Result<void> {
        edit.remove(Table::SavedFilter, id.value());
        return {};
    });
}

} // namespace gangmu
