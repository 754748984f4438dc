// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/catalogue/catalogue_import.h"

#include "core/domain/standard_cell.h"
#include "core/domain/standard_number.h"
#include "core/reading/catalogue/import_text.h"
#include "core/reading/catalogue/import_writer.h"
#include "core/reading/catalogue/known_numbers.h"
#include "core/store/queries/standard_details.h"

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

QStringList headingsOf(const SheetHeading &heading)
{
    QStringList names;
    for (const HeadingColumn &column : heading.columns) {
        while (names.size() <= column.column)
            names.append(QString());
        names[column.column] = column.heading;
    }
    return names;
}

/// One pass over the sheet; writes where it has a hand to write with.
class Importer
{
public:
    Importer(const Connection &connection, Edit *edit, const CatalogueSource &source,
             const CatalogueWords &words, const ImportOptions &options, const QList<CatalogueField> &fields,
             const Progress &progress, const RejectedSink &rejected)
        : m_connection(connection),
          m_source(source),
          m_options(options),
          m_progress(progress),
          m_rejectedSink(rejected),
          m_reader(source.mapping, headingsOf(source.heading), fields, words, options.today),
          m_known(connection)
    {
        if (edit)
            m_writer.emplace(*edit, options);
    }

    Result<ImportReport> run()
    {
        GANGMU_CHECK(m_known.readCatalogue(m_progress));
        std::optional<Error> failure;
        // No exception may fly through the readers of foreign formats.
        const SheetSink sink = [&](const SheetRow &row) {
            if (row.line <= m_source.heading.lastLine)
                return true;
            if (const Result<void> taken = guarded([&] { return take(row); }); !taken)
                failure = taken.error();
            return !failure;
        };
        const Result<SheetReport> sheet = m_source.read(sink, m_progress);
        if (failure)
            return *failure;
        if (!sheet)
            return sheet.error();
        if (m_writer) {
            GANGMU_TRY(links, m_writer->linkSuccessors());
            m_report.counts.replacements += links;
        }
        m_report.sheet = *sheet;
        return std::move(m_report);
    }

private:
    Result<void> take(const SheetRow &row)
    {
        ImportCounts &counts = m_report.counts;
        ++counts.rows;
        if (m_source.heading.isFound() && m_source.heading.isRepeatedIn(row))
            return reject(row, ImportText::tr("重复的表头。"));
        const DraftRow &draft = m_reader.read(row);
        const auto chosen = m_options.rows.constFind(row.line);
        const bool decided = chosen != m_options.rows.cend();
        if (!draft.rejection.isEmpty())
            return reject(row, draft.rejection);
        if (decided && *chosen == RowChoice::Reject)
            return reject(row, ImportText::tr("核对时选择了不导入。"));
        if (!draft.problems.isEmpty()) {
            ++counts.flagged;
            if (m_report.flagged.size() < m_options.listed)
                m_report.flagged.append(flaggedOf(draft));
        }
        if (m_report.firstRows.size() < std::min<qsizetype>(m_options.listed, 200))
            m_report.firstRows.append(flaggedOf(draft));
        return place(draft, decided ? std::optional(*chosen) : std::nullopt);
    }

    static FlaggedRow flaggedOf(const DraftRow &draft)
    {
        return {draft.line, draft.standard.number, draft.standard.title, draft.problems};
    }

    Result<void> reject(const SheetRow &row, const QString &reason)
    {
        ++m_report.counts.rejected;
        const RejectedRow rejected{row.line, row.cells, reason};
        if (m_rejectedSink)
            m_rejectedSink(rejected);
        if (m_report.rejected.size() < m_options.listed)
            m_report.rejected.append(rejected);
        return {};
    }

    Result<void> place(const DraftRow &draft, std::optional<RowChoice> choice)
    {
        std::optional<Standard> ours;
        qint64 firstLine = 0;
        if (m_known.mayBeInCatalogue(draft.key)) {
            GANGMU_TRY(rows, standardsByKey(m_connection, draft.key));
            if (!rows.isEmpty())
                ours = rows.first();
        }
        firstLine = m_known.lineOf(draft.key);
        if (firstLine > 0 && m_writer && !ours) { // it came in a moment ago
            GANGMU_TRY(rows, standardsByKey(m_connection, draft.key));
            if (!rows.isEmpty())
                ours = rows.first();
        }
        m_known.remember(draft.key, draft.line);
        const bool duplicate = ours || firstLine > 0;
        if (duplicate && m_report.duplicates.size() < m_options.listed)
            m_report.duplicates.append(
                {draft.line, draft.standard, draft.given, firstLine > 0 ? std::nullopt : ours, firstLine});
        ImportCounts &counts = m_report.counts;
        if (!duplicate || choice == RowChoice::AddAnyway) {
            ++counts.accepted;
            counts.replacements += draft.replaces.size();
            if (m_writer)
                m_writer->insert(draft);
            return {};
        }
        ++counts.merged;
        const DuplicateChoice how = howToMerge(choice);
        if (how == DuplicateChoice::Skip)
            return {};
        if (m_writer && ours) {
            GANGMU_TRY(merge, m_writer->merge(*ours, draft, how));
            counts.changed += merge.changed;
            counts.replacements += merge.replacements;
        } else if (ours) {
            counts.changed += mergedCells(*ours, draft, how) != *ours;
        }
        return {};
    }

    DuplicateChoice howToMerge(std::optional<RowChoice> choice) const
    {
        if (!choice)
            return m_options.duplicates;
        switch (*choice) {
        case RowChoice::FillEmpty:
            return DuplicateChoice::FillEmpty;
        case RowChoice::Overwrite:
            return DuplicateChoice::Overwrite;
        case RowChoice::Reject:
        case RowChoice::Skip:
        case RowChoice::AddAnyway:
            break;
        }
        return DuplicateChoice::Skip;
    }

    const Connection &m_connection;
    const CatalogueSource &m_source;
    const ImportOptions &m_options;
    const Progress &m_progress;
    const RejectedSink &m_rejectedSink;
    DraftReader m_reader;
    KnownNumbers m_known;
    std::optional<ImportWriter> m_writer;
    ImportReport m_report;
};

Result<ImportReport> pass(const Connection &connection, Edit *edit, const CatalogueSource &source,
                          const CatalogueWords &words, const ImportOptions &options, const Progress &progress,
                          const RejectedSink &rejected)
{
    return guarded([&]() -> Result<ImportReport> {
        GANGMU_TRY(fields, catalogueFields(connection));
        return Importer(connection, edit, source, words, options, fields, progress, rejected).run();
    });
}

} // namespace

ImportMapping mappingOf(const SheetHeading &heading, const QList<CatalogueField> &fields)
{
    ImportMapping mapping;
    for (const HeadingColumn &column : heading.columns) {
        while (mapping.size() <= column.column)
            mapping.append(ImportColumn());
        ImportColumn &target = mapping[column.column];
        if (column.meaning) {
            if (const auto *standard = std::get_if<StandardColumn>(&*column.meaning))
                target = {ImportColumn::Role::Column, *standard};
            else if (*column.meaning == SheetMeaning(ExtraColumn::Replaces))
                target = {ImportColumn::Role::Replaces};
            else if (*column.meaning == SheetMeaning(ExtraColumn::ReplacedBy))
                target = {ImportColumn::Role::ReplacedBy};
            continue;
        }
        for (const CatalogueField &field : fields) {
            if (field.name == column.heading.simplified())
                target = {ImportColumn::Role::Custom, StandardColumn::Remark, field.id};
        }
    }
    return mapping;
}

Result<SheetReport> readDrafts(const CatalogueSource &source, const CatalogueWords &words,
                               const QList<CatalogueField> &fields, const QDate &today,
                               const std::function<bool(const DraftRow &)> &f, const Progress &progress)
{
    DraftReader reader(source.mapping, headingsOf(source.heading), fields, words, today);
    return source.read(
        [&](const SheetRow &row) {
            if (row.line <= source.heading.lastLine ||
                (source.heading.isFound() && source.heading.isRepeatedIn(row)))
                return true;
            const DraftRow &draft = reader.read(row);
            return draft.rejection.isEmpty() ? f(draft) : true;
        },
        progress);
}

Result<ImportReport> previewImport(const Connection &connection, const CatalogueSource &source,
                                   const CatalogueWords &words, const ImportOptions &options,
                                   const Progress &progress, const RejectedSink &rejected)
{
    return pass(connection, nullptr, source, words, options, progress, rejected);
}

Result<ImportReport> importCatalogue(Edit &edit, const CatalogueSource &source, const CatalogueWords &words,
                                     const ImportOptions &options, const Progress &progress,
                                     const RejectedSink &rejected)
{
    return pass(edit.connection(), &edit, source, words, options, progress, rejected);
}

} // namespace gangmu
