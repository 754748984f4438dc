// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/catalogue/catalogue_import.h"

#include "core/domain/standard_cell.h"
#include "core/domain/standard_number.h"
#include "core/reading/catalogue/draft_queue.h"
#include "core/reading/catalogue/import_text.h"
#include "core/reading/catalogue/import_writer.h"
#include "core/reading/catalogue/known_numbers.h"
#include "core/store/queries/standard_details.h"

#include <QScopeGuard>
#include <thread>

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
             const CatalogueWords &words, const CatalogueImportOptions &options,
             const QList<CatalogueField> &fields, const Progress &progress, const RejectedSink &rejected)
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
        // One thread reads and understands, this one looks things up and writes.
        Result<SheetReport> sheet = Error{};
        std::optional<Error> failure;
        {
            DraftQueue queue;
            const std::jthread reading([&] {
                sheet = guarded([&] { return readInto(queue); });
                queue.close();
            });
            const auto stop = qScopeGuard([&] { queue.stop(); });
            while (!failure) {
                const std::optional<DraftQueue::Batch> batch = queue.take();
                if (!batch)
                    break;
                if (const Result<void> taken = guarded([&] { return take(*batch); }); !taken)
                    failure = taken.error();
            }
        }
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
    Result<SheetReport> readInto(DraftQueue &queue)
    {
        DraftQueue::Batch batch;
        const auto put = [&] {
            DraftQueue::Batch full;
            full.swap(batch);
            batch.reserve(DraftQueue::batchRows);
            return queue.put(std::move(full));
        };
        Result<SheetReport> sheet = m_source.read(
            [&](const SheetRow &row) {
                if (row.line <= m_source.heading.lastLine)
                    return true;
                batch.push_back(read(row));
                return batch.size() < DraftQueue::batchRows || put();
            },
            m_progress);
        if (sheet)
            put();
        return sheet;
    }

    ReadDraft read(const SheetRow &row)
    {
        if (m_source.heading.isFound() && m_source.heading.isRepeatedIn(row)) {
            ReadDraft heading{{}, ImportText::tr("重复的表头。"), row.cells};
            heading.draft.line = row.line;
            return heading;
        }
        m_reader.read(row);
        ReadDraft read{m_reader.takeRow(), {}, {}};
        read.rejection = read.draft.rejection;
        if (!read.rejection.isEmpty() || mayBeRefused(read.draft))
            read.cells = row.cells;
        return read;
    }

    /// Whether refusal() could say something.
    bool mayBeRefused(const DraftRow &draft) const
    {
        return m_options.duplicates == DuplicateChoice::Reject ||
               m_options.repeats == DuplicateChoice::Reject || m_options.rows.contains(draft.line) ||
               (!draft.problems.isEmpty() && !m_options.refused.isEmpty());
    }

    Result<void> take(const DraftQueue::Batch &batch)
    {
        for (const ReadDraft &read : batch) {
            ++m_report.counts.rows;
            GANGMU_CHECK(take(read));
        }
        return {};
    }

    Result<void> take(const ReadDraft &read)
    {
        if (!read.rejection.isEmpty())
            return reject(read, read.rejection);
        const DraftRow &draft = read.draft;
        noteProblems(draft);
        std::optional<RowChoice> choice;
        if (const auto chosen = m_options.rows.constFind(draft.line); chosen != m_options.rows.cend())
            choice = *chosen;
        GANGMU_TRY(met, meet(draft));
        if (const QString reason = refusal(draft, met, choice); !reason.isEmpty())
            return reject(read, reason, true);
        m_known.remember(draft.key, draft.line);
        if (m_report.firstRows.size() < std::min<qsizetype>(m_options.listed, 200))
            m_report.firstRows.append(flaggedOf(draft));
        return place(draft, met, choice);
    }

    void noteProblems(const DraftRow &draft)
    {
        if (draft.problems.isEmpty())
            return;
        ++m_report.counts.flagged;
        if (m_report.flagged.size() < m_options.listed)
            m_report.flagged.append(flaggedOf(draft));
        std::bitset<draftProblemKinds> kinds;
        for (const DraftProblem &problem : draft.problems)
            kinds.set(size_t(problem.kind));
        for (size_t kind = 0; kind < kinds.size(); ++kind)
            m_report.problems[kind] += kinds.test(kind);
    }

    /// The row with the same number that is there already.
    struct Met
    {
        std::optional<Standard> ours;
        qint64 firstLine = 0; ///< where it came from, if from this sheet
        bool any() const { return ours || firstLine > 0; }
    };

    Result<Met> meet(const DraftRow &draft)
    {
        Met met;
        met.firstLine = m_known.lineOf(draft.key);
        const bool cameIn = met.firstLine > 0 && m_writer;
        if (cameIn || m_known.mayBeInCatalogue(draft.key)) {
            GANGMU_TRY(rows, standardsByKey(m_connection, draft.key));
            if (!rows.isEmpty())
                met.ours = rows.first();
        }
        if (met.any())
            ++(met.firstLine > 0 ? m_report.counts.repeats : m_report.counts.duplicates);
        if (met.any() && m_report.duplicates.size() < m_options.listed)
            m_report.duplicates.append({draft.line, draft.standard, draft.given,
                                        met.firstLine > 0 ? std::nullopt : met.ours, met.firstLine});
        return met;
    }

    /// Why a row that could come in shall not; empty: it shall.
    QString refusal(const DraftRow &draft, const Met &met, std::optional<RowChoice> choice) const
    {
        if (choice == RowChoice::Reject)
            return ImportText::tr("核对时选择了不导入。");
        if (choice)
            return {};
        for (const DraftProblem &problem : draft.problems) {
            if (m_options.refused.contains(problem.kind))
                return ImportText::tr("核对时选择了不导入此类行：%1").arg(problem.text);
        }
        if (!met.any() || ruleFor(met) != DuplicateChoice::Reject)
            return {};
        return met.firstLine > 0
                   ? ImportText::tr("与本表第 %1 行重复，核对时选择了不导入。").arg(met.firstLine)
                   : ImportText::tr("目录中已有 %1，核对时选择了不导入。").arg(met.ours->number);
    }

    DuplicateChoice ruleFor(const Met &met) const
    {
        return met.firstLine > 0 ? m_options.repeats.value_or(m_options.duplicates) : m_options.duplicates;
    }

    static FlaggedRow flaggedOf(const DraftRow &draft)
    {
        return {draft.line, draft.standard.number, draft.standard.title, draft.problems};
    }

    Result<void> reject(const ReadDraft &read, const QString &reason, bool byChoice = false)
    {
        ++m_report.counts.rejected;
        const RejectedRow rejected{read.draft.line, read.cells, reason, byChoice};
        if (m_rejectedSink)
            m_rejectedSink(rejected);
        if (m_report.rejected.size() < m_options.listed)
            m_report.rejected.append(rejected);
        return {};
    }

    Result<void> place(const DraftRow &draft, const Met &met, std::optional<RowChoice> choice)
    {
        ImportCounts &counts = m_report.counts;
        if (!met.any() || choice == RowChoice::AddAnyway) {
            ++counts.accepted;
            counts.replacements += draft.replaces.size();
            if (m_writer)
                m_writer->insert(draft);
            return {};
        }
        ++counts.merged;
        const DuplicateChoice how = howToMerge(choice, ruleFor(met));
        if (how == DuplicateChoice::Skip)
            return {};
        if (m_writer && met.ours) {
            GANGMU_TRY(merge, m_writer->merge(*met.ours, draft, how));
            counts.changed += merge.changed;
            counts.replacements += merge.replacements;
        } else if (met.ours) {
            counts.changed += mergedCells(*met.ours, draft, how) != *met.ours;
        }
        return {};
    }

    static DuplicateChoice howToMerge(std::optional<RowChoice> choice, DuplicateChoice rule)
    {
        switch (choice.value_or(RowChoice::Accept)) {
        case RowChoice::Accept:
            return rule == DuplicateChoice::Reject ? DuplicateChoice::FillEmpty : rule;
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
    const CatalogueImportOptions &m_options;
    const Progress &m_progress;
    const RejectedSink &m_rejectedSink;
    DraftReader m_reader; ///< of the reading thread
    KnownNumbers m_known;
    std::optional<ImportWriter> m_writer;
    ImportReport m_report;
};

Result<ImportReport> pass(const Connection &connection, Edit *edit, const CatalogueSource &source,
                          const CatalogueWords &words, const CatalogueImportOptions &options,
                          const Progress &progress, const RejectedSink &rejected)
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
                                   const CatalogueWords &words, const CatalogueImportOptions &options,
                                   const Progress &progress, const RejectedSink &rejected)
{
    return pass(connection, nullptr, source, words, options, progress, rejected);
}

Result<ImportReport> importCatalogue(Edit &edit, const CatalogueSource &source, const CatalogueWords &words,
                                     const CatalogueImportOptions &options, const Progress &progress,
                                     const RejectedSink &rejected)
{
    return pass(edit.connection(), &edit, source, words, options, progress, rejected);
}

} // namespace gangmu
