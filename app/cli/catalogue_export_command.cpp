// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/catalogue_rows.h"
#include "app/cli/cli_text.h"
#include "app/cli/command.h"
#include "app/cli/open_workspace.h"
#include "core/writing/catalogue_sheet.h"
#include "core/writing/sheet_writer.h"

namespace gangmu::cli {

using namespace Qt::StringLiterals;

namespace {

/// By --xlsx, --csv or --json, else by the ending of the file name.
Result<SheetFileFormat> formatOf(const QString &path, const QCommandLineParser &options)
{
    const QList<std::pair<QString, SheetFileFormat>> names{{u"xlsx"_s, SheetFileFormat::Xlsx},
                                                           {u"csv"_s, SheetFileFormat::Csv},
                                                           {u"gb18030"_s, SheetFileFormat::CsvGb18030},
                                                           {u"json"_s, SheetFileFormat::Json}};
    std::optional<SheetFileFormat> format = sheetFileFormat(path);
    int set = 0;
    for (const auto &[name, value] : names) {
        if (options.isSet(name)) {
            format = value;
            ++set;
        }
    }
    if (set > 1)
        return Error{ErrorCode::InvalidArgument,
                     CliText::tr("--xlsx、--csv、--gb18030 和 --json 只能用一个。"),
                     {},
                     {}};
    if (!format)
        return Error{
            ErrorCode::InvalidArgument,
            CliText::tr("看不出 %1 的格式，请用 --xlsx、--csv、--gb18030 或 --json 指明。").arg(path),
            {},
            {}};
    return *format;
}

Result<ExitCode> run(Invocation &invocation)
{
    const QString path = invocation.options.value(u"to"_s);
    if (path.isEmpty())
        return Error{ErrorCode::InvalidArgument, CliText::tr("请用 --to 指明要写出的文件。"), {}, {}};
    GANGMU_TRY(format, formatOf(path, invocation.options));
    GANGMU_TRY(workspace, openToRead(invocation.arguments.first(), invocation.clock));
    GANGMU_TRY(ids, foundStandards(workspace->reader(), invocation.arguments.sliced(1), invocation.options,
                                   invocation.clock.today()));
    GANGMU_TRY(columns, catalogueSheetColumns(workspace->reader()));
    GANGMU_TRY(written, writeSheet(path, format, catalogueSheet(columns, ids.size()),
                                   catalogueRows(workspace->reader(), ids, columns)));
    invocation.out.line(CliText::tr("已写出 %1 项标准到 %2。").arg(written.rows).arg(path));
    if (written.cutCells > 0)
        invocation.out.line(CliText::tr("有 %1 个单元格过长，只写出了开头。").arg(written.cutCells));
    return ExitCode::Ok;
}

} // namespace

Command catalogueExportCommand()
{
    return {u"catalogue export"_s,
            CliText::tr("工作区 [词…] --to 文件"),
            CliText::tr("把标准目录（或其中找到的标准）写成表格文件"),
            1,
            -1,
            {{u"to"_s, CliText::tr("写到这个文件；格式看扩展名"), CliText::tr("文件")},
             filterOption(),
             {u"xlsx"_s, CliText::tr("写成 xlsx")},
             {u"csv"_s, CliText::tr("写成 CSV（UTF-8，带 BOM）")},
             {u"gb18030"_s, CliText::tr("写成 CSV（GB18030）")},
             {u"json"_s, CliText::tr("写成 JSON")}},
            run};
}

} // namespace gangmu::cli
