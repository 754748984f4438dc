// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/catalogue/import_writer.h"

#include "core/domain/standard_cell.h"
#include "core/domain/standard_number.h"
#include "core/reading/catalogue/import_text.h"
#include "core/store/queries/standard_details.h"
#include "core/store/verbs/catalogue_field_verbs.h"

#include <QSet>

namespace gangmu {

using namespace Qt::StringLiterals;

Standard mergedCells(const Standard &ours, const DraftRow &draft, DuplicateChoice how)
{
    Standard merged = ours;
    for (const StandardColumn column : standardColumns()) {
        // The number is the same; how we print it stays.
        if (!draft.isGiven(column) || column == StandardColumn::Number)
            continue;
        if (how == DuplicateChoice::Overwrite || isCellEmpty(ours, column))
            copyCell(merged, draft.standard, column);
    }
    return merged;
}

ImportWriter::ImportWriter(Edit &edit, const CatalogueImportOptions &options)
    : m_edit(edit), m_source(options.source), m_standards(edit), m_replacements(edit), m_values(edit)
{
}

void ImportWriter::insert(const DraftRow &draft)
{
    StandardId id;
    if (m_source.isEmpty() || draft.isGiven(StandardColumn::Source)) {
        id = m_standards.insert(draft.standard, draft.key);
    } else {
        Standard standard = draft.standard;
        standard.source = m_source;
        id = m_standards.insert(standard, draft.key);
    }
    for (const QString &number : draft.replaces)
        m_replacements.insert({{}, id, number, false});
    for (const auto &[field, value] : draft.values)
        m_values.insert({{}, id, field, value});
    rememberSuccessors(id, draft);
}

void ImportWriter::rememberSuccessors(StandardId id, const DraftRow &draft)
{
    for (const QString &number : draft.replacedBy)
        m_successors.append({id, draft.standard.number, number});
}

Result<ImportWriter::Merge> ImportWriter::merge(const Standard &ours, const DraftRow &draft,
                                                DuplicateChoice how)
{
    Merge result;
    const Standard merged = mergedCells(ours, draft, how);
    if (merged != ours) {
        const Fields before = RowMapping<Standard>::fields(ours);
        const Fields after = RowMapping<Standard>::fields(merged);
        Fields changed;
        for (qsizetype i = 0; i < after.size(); ++i) {
            if (after[i].value != before[i].value)
                changed.append(after[i]);
        }
        m_edit.update(Table::Standard, ours.id.value(), changed);
        result.changed = true;
    }
    GANGMU_TRY(added, addReplacements(ours.id, draft.replaces));
    result.replacements = added;
    for (const auto &[field, value] : draft.values) {
        Query there(m_edit.connection(), "SELECT value FROM field_value WHERE standard_id=? AND field_id=?");
        there.bind(ours.id, field);
        const bool has = there.next();
        if (has && (how == DuplicateChoice::FillEmpty || there.text(0) == value))
            continue;
        writeFieldValue(m_edit, ours.id, field, value);
        result.changed = true;
    }
    result.changed = result.changed || added > 0;
    rememberSuccessors(ours.id, draft);
    return result;
}

Result<qint64> ImportWriter::addReplacements(StandardId id, const QStringList &numbers)
{
    if (numbers.isEmpty())
        return 0;
    GANGMU_TRY(there, replacementsOf(m_edit.connection(), id));
    QSet<QString> known;
    for (const Replacement &row : std::as_const(there))
        known.insert(numberKeyOf(row.number));
    qint64 added = 0;
    for (const QString &number : numbers) {
        const QString key = numberKeyOf(number);
        if (known.contains(key))
            continue;
        known.insert(key);
        m_replacements.insert({{}, id, number, false});
        ++added;
    }
    return added;
}

void ImportWriter::remark(StandardId id, const QString &text)
{
    Query query(m_edit.connection(), "SELECT remark FROM standard WHERE id=?");
    query.bind(id);
    if (!query.next())
        return;
    const QString before = query.text(0);
    if (before.contains(text))
        return;
    const QString after = before.isEmpty() ? text : before + ImportText::tr("；", "between remarks") + text;
    m_edit.update(Table::Standard, id.value(), {{u"remark"_s, after}});
}

Result<qint64> ImportWriter::linkSuccessors()
{
    qint64 added = 0;
    for (const Successor &each : std::as_const(m_successors)) {
        GANGMU_TRY(newer, standardsByKey(m_edit.connection(), numberKeyOf(each.newerNumber)));
        if (newer.isEmpty()) {
            //: kept in the remark: number of the standard that replaces this one
            remark(each.older, ImportText::tr("被 %1 代替").arg(each.newerNumber));
            continue;
        }
        GANGMU_TRY(linked, addReplacements(newer.first().id, {each.olderNumber}));
        added += linked;
    }
    m_successors.clear();
    return added;
}

} // namespace gangmu
