// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/sheets/sheet.h"
#include "tests/fuzz/fuzz.h"
#include "tests/support/core/xlsx_files.h"

#include <utility>

namespace gangmu::fuzz {

namespace {

/// The first byte of an input says which part of a workbook the rest is, so that the reader of each is
/// reached.
enum Part : char { Whole = '0', Sheet, Strings, Styles, Workbook };

QByteArray workbookOf(char part, const QByteArray &content)
{
    static const QByteArray sheet = test::worksheet(
        "<row r=\"1\"><c r=\"A1\" t=\"s\" s=\"1\"><v>0</v></c><c s=\"1\"><v>44848</v></c></row>");
    switch (part) {
    case Sheet:
        return test::xlsxOf(content, "<si><t>甲</t></si>", "<cellXfs><xf numFmtId=\"14\"/></cellXfs>");
    case Strings:
        return test::xlsxOf(sheet, content);
    case Styles:
        return test::xlsxOf(sheet, "<si><t>甲</t></si>", content);
    case Workbook:
        return test::xlsxOf(sheet, {}, {}, content);
    default:
        return content;
    }
}

} // namespace

QList<QByteArray> seeds()
{
    const QByteArray rows =
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"inlineStr\"><is><t>a</t></is></c>"
        "<c t=\"b\"><v>1</v></c><c t=\"e\"><v>#N/A</v></c><c t=\"str\"><f>A1</f><v>x_x0041_</v></c></row>"
        "<row r=\"9\"><c r=\"B9\" s=\"0\"><v>44848.5</v></c></row>";
    const QByteArray merges = "<mergeCells><mergeCell ref=\"A1:B9\"/><mergeCell ref=\"C1:D1\"/></mergeCells>";
    const QByteArray strings = "<si><t>甲</t></si><si><r><t>乙</t></r><rPh><t>yi</t></rPh></si>";
    const QByteArray styles =
        "<numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy&quot;年&quot;m;@\"/></numFmts>"
        "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs>";
    return {Whole + test::xlsxOf(test::worksheet(rows, merges), strings, styles),
            Whole + test::zipped({{"word/document.xml", "<x/>"}}),
            Sheet + test::worksheet(rows, merges),
            Sheet + QByteArray(
                        "<!DOCTYPE x [<!ENTITY a \"b\">]><worksheet><sheetData>&a;</sheetData></worksheet>"),
            Strings + strings,
            Styles + styles,
            Workbook + QByteArray("<workbookPr date1904=\"1\"/>")};
}

} // namespace gangmu::fuzz

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace gangmu;
    if (size == 0)
        return 0;
    const QByteArray rest(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    const QByteArray bytes = fuzz::workbookOf(char(data[0]), rest);
    qint64 rows = 0;
    qint64 line = 0;
    const auto read = readSheetBytes(bytes, QStringLiteral("x.xlsx"), {}, [&](const SheetRow &row) {
        fuzz::require(row.cells.size() <= SheetLimits().columns);
        line = row.line;
        return ++rows < 100'000;
    });
    fuzz::require(read.ok() ? read->rows == rows && line > 0 : !read.error().message.isEmpty());
    return 0;
}
