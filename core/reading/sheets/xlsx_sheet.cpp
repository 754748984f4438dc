// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/sheets/xlsx_sheet.h"

#include "core/reading/messages.h"
#include "core/reading/package/package_part.h"
#include "core/reading/sheets/xlsx_rows.h"
#include "core/reading/sheets/xlsx_workbook.h"

namespace gangmu {

namespace {

/// The range that a sheet says it fills, from its first lines.
class DimensionXml final : public XmlStream
{
public:
    std::optional<CellRange> range;

private:
    void opened(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "dimension")
            range = cellRange(attributes.value("ref"));
        if (name == "dimension" || name == "sheetData")
            stop();
    }
    void closed(std::string_view) override {}
    void text(std::string_view) override {}
};

Error noSheet(const QString &name, bool any)
{
    return {any ? ErrorCode::InvalidArgument : ErrorCode::EmptyFile,
            (any ? ReadingText::tr("“%1”里没有所选的工作表。请重新选择工作表。")
                 : ReadingText::tr("“%1”里没有工作表（可能只有图表）。请确认选对了文件。"))
                .arg(name),
            {},
            name};
}

/// The sheets to read until one has rows: the wanted one alone, else all that are shown, else the first.
QList<XlsxWorkbook::Sheet> candidates(const XlsxWorkbook &workbook, int wanted)
{
    if (wanted >= 0)
        return workbook.sheets.mid(wanted, 1);
    QList<XlsxWorkbook::Sheet> shown;
    for (const XlsxWorkbook::Sheet &sheet : workbook.sheets) {
        if (!sheet.hidden)
            shown.append(sheet);
    }
    return shown.isEmpty() ? workbook.sheets.mid(0, 1) : shown;
}

/// Whether a sheet has merged ranges at all. They stand behind the rows that need them, and most sheets have
/// none: looking for the bytes costs a fifth of what reading costs.
Result<bool> hasMerges(const ZipPackage &package, const QString &path, const Progress &progress)
{
    const QByteArrayView wanted("mergeCell ");
    QByteArray tail;
    bool found = false;
    GANGMU_CHECK(package.read(
        path,
        [&](QByteArrayView bytes) {
            tail.append(bytes.first(qMin(bytes.size(), wanted.size())));
            found = bytes.contains(wanted) || tail.contains(wanted);
            tail = bytes.last(qMin(bytes.size(), wanted.size())).toByteArray();
            return !found;
        },
        progress));
    return found;
}

Result<void> readStrings(const ZipPackage &package, const QString &name, const QString &path,
                         XlsxStrings &strings, const Progress &progress)
{
    if (path.isEmpty() || !package.contains(path))
        return {};
    GANGMU_CHECK(readPart(package, name, path, strings, progress));
    if (strings.isTooLarge())
        return Error{ErrorCode::TooLarge,
                     ReadingText::tr("“%1”的文字太多（超过 %2 MB），一次读不了。请在 Excel 或 WPS "
                                     "中另存为 CSV，或拆成几份后再导入。")
                         .arg(name)
                         .arg(XlsxStrings::mostBytes >> 20),
                     path, name};
    return {};
}

Result<void> readRows(QIODevice &device, RowOutput &output)
{
    const QString &name = output.name();
    const Progress &progress = output.progress();
    GANGMU_TRY(package, ZipPackage::open(device, name));
    GANGMU_TRY(workbook, readXlsxWorkbook(package, name, progress));
    const QList<XlsxWorkbook::Sheet> sheets = candidates(workbook, output.options().sheet);
    if (sheets.isEmpty())
        return noSheet(name, !workbook.sheets.isEmpty());
    GANGMU_TRY(formats, readXlsxFormats(package, name, workbook.styles, progress));
    XlsxStrings strings;
    GANGMU_CHECK(readStrings(package, name, workbook.sharedStrings, strings, progress));
    for (const XlsxWorkbook::Sheet &sheet : sheets) {
        XlsxMerges merges;
        GANGMU_TRY(merged, hasMerges(package, sheet.path, progress));
        if (merged)
            GANGMU_CHECK(readPart(package, name, sheet.path, merges, progress));
        merges.sort();
        XlsxRows rows(output, strings, formats, workbook.from1904, merges.ranges);
        GANGMU_CHECK(readPart(package, name, sheet.path, rows, progress, PartLength::Long));
        if (output.report().rows > 0 || output.hasError())
            break;
    }
    return {};
}

} // namespace

Result<QList<SheetInfo>> xlsxSheets(QIODevice &device, const QString &name, const Progress &progress)
{
    GANGMU_TRY(package, ZipPackage::open(device, name));
    GANGMU_TRY(workbook, readXlsxWorkbook(package, name, progress));
    QList<SheetInfo> sheets;
    for (const XlsxWorkbook::Sheet &sheet : std::as_const(workbook.sheets)) {
        SheetInfo info{int(sheets.size()), sheet.name, -1, sheet.hidden};
        DimensionXml dimension;
        // A sheet that cannot be read is listed all the same: reading it says what is wrong.
        const Result<void> read = readPart(package, name, sheet.path, dimension, progress);
        if (!read && read.error().code == ErrorCode::Cancelled)
            return read.error();
        constexpr qint64 shortestRow = 12; // <row r="1"/>
        if (dimension.range)
            info.rows = qMin(dimension.range->lastRow, package.declaredSize(sheet.path) / shortestRow);
        sheets.append(info);
    }
    return sheets;
}

void readXlsxSheet(QIODevice &device, RowOutput &output)
{
    if (const Result<void> read = readRows(device, output); !read)
        output.fail(read.error());
}

} // namespace gangmu
