// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/sheets/xlsx_sheet.h"

#include "core/reading/document_reader.h"
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

/// How many rows a sheet says it has; -1 where it says nothing that can be true.
Result<qint64> claimedRows(const ZipPackage &package, const QString &name, const XlsxWorkbook::Sheet &sheet,
                           const Progress &progress)
{
    DimensionXml dimension;
    // A sheet that cannot be read is listed all the same: reading it says what is wrong.
    const Result<void> read = readPart(package, name, sheet.path, dimension, progress);
    if (!read && read.error().code == ErrorCode::Cancelled)
        return read.error();
    constexpr qint64 shortestRow = 12; // <row r="1"/>
    if (!dimension.range)
        return qint64(-1);
    return qMin(dimension.range->lastRow, package.declaredSize(sheet.path) / shortestRow);
}

/// A workbook of which everything but the sheets is in memory.
class XlsxBook
{
public:
    static Result<std::unique_ptr<XlsxBook>> open(QIODevice &device, const QString &name,
                                                  const Progress &progress)
    {
        GANGMU_TRY(package, ZipPackage::open(device, name));
        GANGMU_TRY(workbook, readXlsxWorkbook(package, name, progress));
        auto book = std::unique_ptr<XlsxBook>(new XlsxBook(std::move(package), std::move(workbook), name));
        GANGMU_TRY(formats, readXlsxFormats(book->m_package, name, book->workbook.styles, progress));
        book->m_formats = std::move(formats);
        GANGMU_CHECK(
            readStrings(book->m_package, name, book->workbook.sharedStrings, book->m_strings, progress));
        return book;
    }

    Result<void> read(const XlsxWorkbook::Sheet &sheet, RowOutput &output) const
    {
        const Progress &progress = output.progress();
        XlsxMerges merges;
        GANGMU_TRY(merged, hasMerges(m_package, sheet.path, progress));
        if (merged)
            GANGMU_CHECK(readPart(m_package, m_name, sheet.path, merges, progress));
        merges.sort();
        XlsxRows rows(output, m_strings, m_formats, workbook.from1904, merges.ranges);
        return readPart(m_package, m_name, sheet.path, rows, progress, PartLength::Long);
    }

    /// An estimate; -1 where the sheet does not say.
    Result<qint64> rowsOf(const XlsxWorkbook::Sheet &sheet, const Progress &progress) const
    {
        return claimedRows(m_package, m_name, sheet, progress);
    }

    const XlsxWorkbook workbook;

private:
    XlsxBook(ZipPackage package, XlsxWorkbook sheets, QString name)
        : workbook(std::move(sheets)), m_package(std::move(package)), m_name(std::move(name))
    {
    }

    ZipPackage m_package;
    QString m_name;
    QList<NumberFormat> m_formats;
    XlsxStrings m_strings;
};

Result<void> readRows(QIODevice &device, RowOutput &output)
{
    GANGMU_TRY(book, XlsxBook::open(device, output.name(), output.progress()));
    const QList<XlsxWorkbook::Sheet> sheets = candidates(book->workbook, output.options().sheet);
    if (sheets.isEmpty())
        return noSheet(output.name(), !book->workbook.sheets.isEmpty());
    for (const XlsxWorkbook::Sheet &sheet : sheets) {
        GANGMU_CHECK(book->read(sheet, output));
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
        GANGMU_TRY(rows, claimedRows(package, name, sheet, progress));
        sheets.append({int(sheets.size()), sheet.name, rows, sheet.hidden});
    }
    return sheets;
}

Result<QList<SheetPreview>> xlsxPreviews(QIODevice &device, const QString &name, int rows,
                                         const Progress &progress)
{
    GANGMU_TRY(book, XlsxBook::open(device, name, progress));
    QList<SheetPreview> previews;
    for (const XlsxWorkbook::Sheet &sheet : book->workbook.sheets) {
        GANGMU_TRY(claimed, book->rowsOf(sheet, progress));
        SheetPreview preview{{int(previews.size()), sheet.name, claimed, sheet.hidden}, {}};
        const SheetOptions options;
        const SheetSink sink = [&](const SheetRow &row) {
            preview.rows.append(forPreview(row));
            return preview.rows.size() < rows;
        };
        RowOutput output(name, options, sink, progress);
        const Result<void> read = book->read(sheet, output);
        if (progress.isCancelled())
            return cancelledReading(name);
        Q_UNUSED(read) // a sheet that cannot be read is listed all the same: reading it says what is wrong
        previews.append(preview);
    }
    return previews;
}

void readXlsxSheet(QIODevice &device, RowOutput &output)
{
    if (const Result<void> read = readRows(device, output); !read)
        output.fail(read.error());
}

} // namespace gangmu
