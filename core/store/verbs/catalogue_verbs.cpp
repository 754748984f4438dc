// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verbs/catalogue_verbs.h"

#include "core/domain/standard_number.h"
#include "core/domain/terms.h"
#include "core/store/queries/standard_details.h"
#include "core/store/queries/standard_queries.h"
#include "core/store/row_inserter.h"
#include "core/store/store_text.h"
#include "core/store/verbs/catalogue_field_verbs.h"
#include "core/store/verbs/standard_removal.h"

#include <QSet>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

/// "3 项标准", or the number of the only one.
QString subjectOf(const Workspace &workspace, const QList<StandardId> &ids)
{
    if (ids.size() == 1) {
        const auto standard = standardById(workspace.reader(), ids.first());
        return standard ? standard->number : QString();
    }
    return StoreText::tr("%1 项标准").arg(ids.size());
}

Result<void> mustNotBeEmpty(const CellSetting &setting)
{
    const bool needed = setting.column == StandardColumn::Number || setting.column == StandardColumn::Title;
    if (needed && setting.text.trimmed().isEmpty())
        return invalid(StoreText::tr("%1不能为空。").arg(termOf(setting.column)));
    return {};
}

/// The columns that the settings change, with their values in the file.
Result<Fields> columnsOf(const QList<CellSetting> &settings)
{
    Standard scratch;
    QSet<QString> wanted;
    for (const CellSetting &setting : settings) {
        GANGMU_CHECK(mustNotBeEmpty(setting));
        GANGMU_CHECK(setCell(scratch, setting.column, setting.text));
        wanted.insert(codeOf(setting.column));
        if (setting.column == StandardColumn::Number)
            wanted.insert(u"number_key"_s);
    }
    Fields fields;
    for (const Field &field : RowMapping<Standard>::fields(scratch)) {
        if (wanted.contains(field.column))
            fields.append(field);
    }
    return fields;
}

Error gone()
{
    return {ErrorCode::NotFound, StoreText::tr("有标准已不存在，可能已被删除。"), {}, {}};
}

bool exists(Query &query, StandardId id)
{
    query.reset();
    query.bind(id);
    return query.next();
}

} // namespace

Result<void> patchStandards(Edit &edit, const QList<StandardId> &ids, const StandardPatch &patch,
                            const Progress &progress)
{
    if (patch.isEmpty())
        return {};
    GANGMU_TRY(fields, columnsOf(patch.settings));
    const bool number = std::ranges::any_of(
        patch.settings, [](const CellSetting &setting) { return setting.column == StandardColumn::Number; });
    if (number && ids.size() > 1)
        return invalid(StoreText::tr("不能给多项标准设同一个标准号，请逐项修改。"));
    if (patch.planNode)
        fields.append({u"plan_node_id"_s, idValue(*patch.planNode)});
    Query there(edit.connection(), "SELECT 1 FROM standard WHERE id=?");
    for (qsizetype i = 0; i < ids.size(); ++i) {
        if (i % 256 == 0) {
            if (progress.isCancelled())
                return Error{ErrorCode::Cancelled, {}, {}, {}};
            progress.report(i, ids.size());
        }
        if (!exists(there, ids[i]))
            return gone();
        edit.update(Table::Standard, ids[i].value(), fields);
    }
    return {};
}

Result<void> editStandards(Workspace &workspace, const QList<StandardId> &ids, const StandardPatch &patch)
{
    return workspace.run(
        {ids.size() == 1 ? Verb::EditStandard : Verb::EditStandards, subjectOf(workspace, ids)},
        [&](Edit &edit) { return patchStandards(edit, ids, patch); });
}

namespace {

using FieldsById = QHash<CatalogueFieldId, CatalogueField>;

Result<void> writeOwn(Edit &edit, const FieldsById &fields, StandardId standard, const QList<OwnSetting> &own)
{
    for (const OwnSetting &setting : own) {
        const auto field = fields.constFind(setting.field);
        if (field == fields.constEnd())
            return Error{ErrorCode::NotFound, StoreText::tr("该自定义字段已不存在。"), {}, {}};
        GANGMU_TRY(value, fieldValueText(*field, setting.text));
        writeFieldValue(edit, standard, field->id, value);
    }
    return {};
}

} // namespace

Result<QList<StandardId>> pasteStandards(Workspace &workspace, const QList<StandardCells> &rows)
{
    QList<StandardId> ids;
    const auto inRow = [](qsizetype row, const QString &message) {
        //: number of a row in the pasted block, what is wrong with it
        return invalid(StoreText::tr("第 %1 行：%2").arg(row + 1).arg(message));
    };
    FieldsById fields;
    GANGMU_TRY(known, catalogueFields(workspace.reader()));
    for (const CatalogueField &field : std::as_const(known))
        fields.insert(field.id, field);
    GANGMU_CHECK(workspace.run(
        {Verb::PasteStandards, StoreText::tr("%1 项标准").arg(rows.size())}, [&](Edit &edit) -> Result<void> {
            std::optional<RowInserter<Standard>> inserter;
            Query there(edit.connection(), "SELECT 1 FROM standard WHERE id=?");
            for (qsizetype i = 0; i < rows.size(); ++i) {
                const StandardCells &row = rows[i];
                if (row.id.isNull()) {
                    Standard standard;
                    for (const CellSetting &cell : row.cells) {
                        if (const auto set = setCell(standard, cell.column, cell.text); !set)
                            return inRow(i, set.error().message);
                    }
                    for (const StandardColumn needed : {StandardColumn::Number, StandardColumn::Title}) {
                        if (isCellEmpty(standard, needed))
                            return inRow(i, StoreText::tr("%1不能为空。").arg(termOf(needed)));
                    }
                    if (!inserter)
                        inserter.emplace(edit);
                    ids.append(inserter->insert(standard));
                    if (const auto own = writeOwn(edit, fields, ids.last(), row.own); !own)
                        return inRow(i, own.error().message);
                    continue;
                }
                const auto columns = columnsOf(row.cells);
                if (!columns)
                    return inRow(i, columns.error().message);
                if (!exists(there, row.id))
                    return gone();
                if (!columns->isEmpty())
                    edit.update(Table::Standard, row.id.value(), *columns);
                if (const auto own = writeOwn(edit, fields, row.id, row.own); !own)
                    return inRow(i, own.error().message);
                ids.append(row.id);
            }
            return {};
        }));
    return ids;
}

Result<void> deleteStandards(Workspace &workspace, const QList<StandardId> &ids)
{
    return workspace.run(
        {ids.size() == 1 ? Verb::DeleteStandard : Verb::DeleteStandards, subjectOf(workspace, ids)},
        [&](Edit &edit) -> Result<void> {
            removeStandards(edit, ids);
            return {};
        });
}

} // namespace gangmu
