// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/catalogue_sheets.h"
#include "app/cli/cli_text.h"
#include "app/cli/command.h"
#include "app/cli/destination.h"
#include "core/store/queries/catalogue_queries.h"
#include "core/store/queries/standard_details.h"
#include "core/writing/csv.h"

#include <QFile>
#include <QSaveFile>

namespace gangmu::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownRows = 20;

Result<DuplicateChoice> duplicateChoice(const QCommandLineParser &options)
{
    if (!options.isSet(u"duplicates"_s))
        return DuplicateChoice::FillEmpty;
    const QString word = options.value(u"duplicates"_s);
    if (word == u"skip")
        return DuplicateChoice::Skip;
    if (word == u"fill")
        return DuplicateChoice::FillEmpty;
    if (word == u"overwrite")
        return DuplicateChoice::Overwrite;
    return Error{
        ErrorCode::InvalidArgument, CliText::tr("--duplicates 只能是 skip、fill 或 overwrite。"), {}, {}};
}

/// The list of rejected rows as CSV: line, reason, cells.
class RejectedFile
{
public:
    explicit RejectedFile(const QString &path) : m_file(path) {}

    Result<void> open(const SheetHeading &heading)
    {
        if (!m_file.open(QIODevice::WriteOnly))
            return failed();
        QStringList names{CliText::tr("行号"), CliText::tr("原因")};
        for (const HeadingColumn &column : heading.columns)
            names.append(column.heading);
        m_file.write(csv({names}, CsvMark::ByteOrderMark));
        return {};
    }
    void add(const RejectedRow &row)
    {
        m_file.write(csv({QStringList{QString::number(row.line), row.reason} + row.cells}));
    }
    Result<void> close() { return m_file.commit() ? Result<void>() : failed(); }

private:
    Result<void> failed() const
    {
        return Error{ErrorCode::Io,
                     CliText::tr("未能写出 %1：%2").arg(m_file.fileName(), m_file.errorString()),
                     {},
                     m_file.fileName()};
    }
    QSaveFile m_file;
};

void tell(Output &out, const QString &name, const ImportReport &report)
{
    const ImportCounts &counts = report.counts;
    for (const RejectedRow &row : report.rejected.first(std::min(shownRows, report.rejected.size())))
        out.line(u"%1:%2: %3"_s.arg(name).arg(row.line).arg(CliText::tr("拒收：%1").arg(row.reason)));
    for (const FlaggedRow &row : report.flagged.first(std::min(shownRows, report.flagged.size()))) {
        for (const DraftProblem &problem : row.problems)
            out.line(u"%1:%2: %3"_s.arg(name).arg(row.line).arg(problem.text));
    }
    const qint64 more =
        std::max<qint64>(0, counts.rejected - shownRows) + std::max<qint64>(0, counts.flagged - shownRows);
    if (more > 0)
        out.line(CliText::tr("另有 %1 行有说明，未列出。").arg(more));
    //: name of the file; rows in = accepted + merged + rejected
    out.line(CliText::tr("%1：读取 %2 行 = 新增 %3 + 合并 %4（其中更新 %5）+ 拒收 %6；需核对 %7，代替关系 %8")
                 .arg(name)
                 .arg(counts.rows)
                 .arg(counts.accepted)
                 .arg(counts.merged)
                 .arg(counts.changed)
                 .arg(counts.rejected)
                 .arg(counts.flagged)
                 .arg(counts.replacements));
}

Result<ExitCode> run(Invocation &invocation)
{
    const QCommandLineParser &options = invocation.options;
    const QString into = options.value(u"into"_s);
    if (into.isEmpty())
        return Error{ErrorCode::InvalidArgument, CliText::tr("请用 --into 指明工作区文件。"), {}, {}};
    GANGMU_TRY(duplicates, duplicateChoice(options));
    const QString file = invocation.arguments.first();
    const CatalogueWords words;
    // The file is looked at before a workspace is made for it.
    GANGMU_TRY(probe, catalogueSource(file, options.value(u"sheet"_s), words, {}));
    Destination destination;
    GANGMU_CHECK(destination.open(into, invocation.clock));
    Workspace &workspace = *destination.workspace;
    GANGMU_TRY(fields, catalogueFields(workspace.reader()));
    CatalogueSource source = std::move(probe);
    source.mapping = mappingOf(source.heading, fields);

    std::optional<RejectedFile> rejected;
    RejectedSink sink;
    if (options.isSet(u"rejected"_s)) {
        rejected.emplace(options.value(u"rejected"_s));
        GANGMU_CHECK(rejected->open(source.heading));
        sink = [&rejected](const RejectedRow &row) { rejected->add(row); };
    }
    const CatalogueImportOptions how{
        .duplicates = duplicates, .source = source.name, .today = invocation.clock.today()};
    ImportReport report;
    if (options.isSet(u"dry-run"_s)) {
        GANGMU_TRY(previewed, previewImport(workspace.reader(), source, words, how, {}, sink));
        report = std::move(previewed);
    } else {
        GANGMU_TRY(before, standardCount(workspace.reader()));
        if (before >= largeImport && !destination.isNew()) {
            GANGMU_TRY(copy, workspace.keepBackup(CliText::tr("导入前", "part of a file name")));
            Q_UNUSED(copy);
        }
        GANGMU_CHECK(workspace.run({Verb::ImportCatalogue, source.name}, [&](Edit &edit) -> Result<void> {
            GANGMU_TRY(done, importCatalogue(edit, source, words, how, {}, sink));
            report = std::move(done);
            return {};
        }));
        destination.keep();
    }
    if (rejected)
        GANGMU_CHECK(rejected->close());
    tell(invocation.out, source.name, report);
    return ExitCode::Ok;
}

} // namespace

Command catalogueImportCommand()
{
    return {u"catalogue import"_s,
            CliText::tr("文件 --into 工作区"),
            CliText::tr("把 xlsx、csv、tsv 或网页中的标准目录读入工作区；工作区不存在时新建"),
            1,
            1,
            {{u"into"_s, CliText::tr("读入到这个工作区"), CliText::tr("工作区")},
             sheetOption(),
             {u"duplicates"_s, CliText::tr("标准号已有时：skip 跳过，fill 补空（默认），overwrite 覆盖"),
              u"skip|fill|overwrite"_s},
             {u"dry-run"_s, CliText::tr("只说会怎样，不写入")},
             {u"rejected"_s, CliText::tr("把拒收的行连同原因存为 CSV"), CliText::tr("文件")}},
            run};
}

} // namespace gangmu::cli
