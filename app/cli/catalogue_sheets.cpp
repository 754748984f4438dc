// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/catalogue_sheets.h"

#include "app/cli/cli_text.h"

#include <algorithm>
#include <QFileInfo>

namespace gangmu::cli {

using namespace Qt::StringLiterals;

namespace {

Result<SheetPreview> chosenSheet(const QList<SheetPreview> &sheets, const QString &wanted,
                                 const QString &file, const CatalogueWords &words)
{
    if (wanted.isEmpty()) {
        const int likeliest = likeliestSheet(sheets, words);
        for (const SheetPreview &sheet : sheets) {
            if (sheet.info.index == likeliest)
                return sheet;
        }
        return sheets.isEmpty() ? Result<SheetPreview>(invalid(CliText::tr("%1 里没有表格。").arg(file)))
                                : sheets.first();
    }
    bool isNumber = false;
    const int number = wanted.toInt(&isNumber);
    for (const SheetPreview &sheet : sheets) {
        if (sheet.info.name == wanted || (isNumber && sheet.info.index == number - 1))
            return sheet;
    }
    return invalid(CliText::tr("%1 里没有工作表“%2”。").arg(file, wanted));
}

} // namespace

QCommandLineOption sheetOption()
{
    return {u"sheet"_s, CliText::tr("工作表的名称或序号，默认自动选择"), CliText::tr("工作表")};
}

Result<CatalogueSource> catalogueSource(const QString &file, const QString &sheet,
                                        const CatalogueWords &words, const QList<CatalogueField> &fields)
{
    GANGMU_TRY(sheets, previewSheets(file));
    GANGMU_TRY(chosen, chosenSheet(sheets, sheet, file, words));
    CatalogueSource source;
    source.name = QFileInfo(file).fileName();
    SheetOptions options;
    options.sheet = chosen.info.index;
    source.read = [file, options](const SheetSink &sink, const Progress &progress) {
        return readSheet(file, options, sink, progress);
    };
    source.heading = findHeading(chosen.rows, words);
    source.mapping = mappingOf(source.heading, fields);
    const bool numbers = std::ranges::any_of(source.mapping, [](const ImportColumn &column) {
        return column.role == ImportColumn::Role::Column && column.column == StandardColumn::Number;
    });
    if (!numbers)
        return Error{ErrorCode::WrongFormat,
                     CliText::tr("%1 里没有认出标准号一列。请确认表头写明“标准号”“标准名称”等。").arg(file),
                     {},
                     file};
    return source;
}

} // namespace gangmu::cli
