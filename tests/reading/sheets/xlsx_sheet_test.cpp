// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reading/sheets/sheet_rows.h"
#include "tests/support/core/xlsx_files.h"

#include <gmock/gmock.h>
#include <QTemporaryDir>
#include <xlsxwriter.h>

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;
using Kind = CellProblem::Kind;

namespace {

using Rows = QList<QStringList>;

/// A workbook as Excel's own library writes it.
class WrittenXlsx
{
public:
    WrittenXlsx() : path(m_folder.filePath(u"目录.xlsx"_s))
    {
        book = workbook_new(path.toUtf8().constData());
        sheet = workbook_add_worksheet(book, "国家标准");
    }
    void close() { EXPECT_EQ(workbook_close(book), LXW_NO_ERROR); }

private:
    QTemporaryDir m_folder;

public:
    QString path;
    lxw_workbook *book = nullptr;
    lxw_worksheet *sheet = nullptr;
};

TEST(XlsxSheet, readsEveryKindOfCell)
{
    WrittenXlsx file;
    lxw_format *const date = workbook_add_format(file.book);
    format_set_num_format(date, "yyyy\"年\"m\"月\"d\"日\"");
    lxw_format *const moment = workbook_add_format(file.book);
    format_set_num_format(moment, "yyyy-mm-dd hh:mm");
    lxw_format *const ics = workbook_add_format(file.book);
    format_set_num_format(ics, "00.000");
    worksheet_write_string(file.sheet, 0, 0, "GB/T 1.1—2020", nullptr);
    worksheet_write_number(file.sheet, 0, 1, 2020, nullptr);
    worksheet_write_number(file.sheet, 0, 2, 0.1 + 0.2, nullptr);
    lxw_datetime day = {2020, 3, 31, 0, 0, 0.0};
    worksheet_write_datetime(file.sheet, 0, 3, &day, date);
    day.hour = 8;
    day.min = 30;
    worksheet_write_datetime(file.sheet, 0, 4, &day, moment);
    worksheet_write_boolean(file.sheet, 0, 5, 1, nullptr);
    worksheet_write_formula_num(file.sheet, 0, 6, "=B1*2", nullptr, 4040);
    worksheet_write_formula_str(file.sheet, 0, 7, "=A1&\"x\"", nullptr, "GB/T 1.1—2020x");
    worksheet_write_number(file.sheet, 0, 8, 3.1, ics);
    worksheet_write_blank(file.sheet, 0, 9, date);
    worksheet_write_string(file.sheet, 0, 10, " 前后 有空格\n两行 ", nullptr);
    worksheet_write_number(file.sheet, 0, 11, -1234567.25, nullptr);
    file.close();
    const Read read = readFile(file.path);
    EXPECT_EQ(read.cells(), (Rows{{u"GB/T 1.1—2020"_s,
                                   u"2020"_s,
                                   u"0.3"_s,
                                   u"2020-03-31"_s,
                                   u"2020-03-31 08:30:00"_s,
                                   u"TRUE"_s,
                                   u"4040"_s,
                                   u"GB/T 1.1—2020x"_s,
                                   u"03.100"_s,
                                   {},
                                   u" 前后 有空格\n两行 "_s,
                                   u"-1234567.25"_s}}));
    EXPECT_EQ(read.report.format, u"xlsx"_s);
    EXPECT_EQ(read.report.problemRows, 0);
}

TEST(XlsxSheet, readsTheChosenSheet)
{
    WrittenXlsx file;
    lxw_worksheet *const second = workbook_add_worksheet(file.book, "地方标准");
    workbook_add_chartsheet(file.book, "图");
    lxw_worksheet *const third = workbook_add_worksheet(file.book, "隐藏");
    worksheet_hide(third);
    worksheet_write_string(file.sheet, 0, 0, "一", nullptr);
    worksheet_write_string(second, 9, 1, "二", nullptr);
    worksheet_write_string(third, 0, 0, "三", nullptr);
    file.close();
    const auto sheets = sheetsOf(file.path);
    ASSERT_TRUE(sheets) << sheets.error().message.toStdString();
    ASSERT_EQ(sheets->size(), 3);
    EXPECT_EQ((*sheets)[0].name, u"国家标准"_s);
    EXPECT_EQ((*sheets)[1].rows, 10);
    EXPECT_TRUE((*sheets)[2].hidden);
    SheetOptions options;
    EXPECT_EQ(readFile(file.path, options).cells(), (Rows{{u"一"_s}}));
    options.sheet = 1;
    const Read read = readFile(file.path, options);
    EXPECT_EQ(read.cells(), (Rows{{{}, u"二"_s}}));
    EXPECT_EQ(read.rows[0].line, 10);
    options.sheet = 3;
    EXPECT_EQ(readFile(file.path, options).error.message,
              u"“目录.xlsx”里没有所选的工作表。请重新选择工作表。"_s);
}

TEST(XlsxSheet, fillsMergedCellsDownAndTellsTheirExtent)
{
    WrittenXlsx file;
    worksheet_merge_range(file.sheet, 0, 0, 0, 2, "标准目录", nullptr);
    worksheet_merge_range(file.sheet, 1, 0, 3, 0, "食品", nullptr);
    for (lxw_row_t row = 1; row < 5; ++row)
        worksheet_write_number(file.sheet, row, 1, row, nullptr);
    file.close();
    const Read read = readFile(file.path);
    EXPECT_EQ(
        read.cells(),
        (Rows{{u"标准目录"_s}, {u"食品"_s, u"1"_s}, {u"食品"_s, u"2"_s}, {u"食品"_s, u"3"_s}, {{}, u"4"_s}}));
    EXPECT_EQ(read.rows[0].spans, (QList<SheetSpan>{{0, 3, 1}}));
    EXPECT_EQ(read.rows[1].spans, (QList<SheetSpan>{{0, 1, 3}}));
    SheetOptions plain;
    plain.fillMerged = false;
    EXPECT_EQ(readFile(file.path, plain).cells()[2], (QStringList{{}, u"2"_s}));
}

TEST(XlsxSheet, readsWhatIsWrittenInConstantMemory)
{
    QTemporaryDir folder;
    const QByteArray path = folder.filePath(u"a.xlsx"_s).toUtf8();
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    lxw_workbook *const book = workbook_new_opt(path.constData(), &options);
    lxw_worksheet *const sheet = workbook_add_worksheet(book, nullptr);
    for (lxw_row_t row = 0; row < 3000; ++row) {
        worksheet_write_string(sheet, row, 0, " 标准 ", nullptr);
        worksheet_write_number(sheet, row, 1, row, nullptr);
    }
    ASSERT_EQ(workbook_close(book), LXW_NO_ERROR);
    const Read read = readFile(QString::fromUtf8(path));
    ASSERT_EQ(read.rows.size(), 3000);
    EXPECT_EQ(read.rows[2999].cells, (QStringList{u" 标准 "_s, u"2999"_s}));
}

TEST(XlsxSheet, readsSharedTextsWithFormatsReadingsAndEscapes)
{
    const QByteArray strings =
        "<si><t>甲</t></si><si><r><t>乙</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\"> 丙</t></r>"
        "<rPh sb=\"0\" eb=\"1\"><t>yi</t></rPh></si><si><t>a_x000D_\nb_x005F_x41</t></si><si/>";
    const Read read = readBytes(xlsxOf(
        worksheet(
            "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c>"
            "<c r=\"D1\" t=\"s\"><v>2</v></c><c r=\"E1\" t=\"s\"><v>3</v></c>"
            "<c r=\"F1\" t=\"s\"><v>99</v></c><c r=\"G1\" t=\"e\"><v>#N/A</v></c></row>"
            "<row><c t=\"inlineStr\"><is><t>内</t></is></c><c t=\"d\"><v>2022-10-14T00:00:00</v></c></row>"),
        strings));
    EXPECT_EQ(read.cells(), (Rows{{u"甲"_s, u"乙 丙"_s, {}, u"a\nb_x41"_s, {}, {}, u"#N/A"_s},
                                  {u"内"_s, u"2022-10-14"_s}}));
    EXPECT_EQ(read.rows[0].problems, (QList<CellProblem>{{Kind::MissingText, 5}, {Kind::FormulaError, 6}}));
    EXPECT_EQ(read.rows[1].line, 2);
}

TEST(XlsxSheet, countsDaysFrom1904WhereTheFileSaysSo)
{
    const QByteArray styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>";
    const QByteArray row =
        "<row r=\"1\"><c s=\"1\"><v>1</v></c><c s=\"0\"><v>1</v></c><c s=\"7\"><v>44848</v></c></row>";
    EXPECT_EQ(readBytes(xlsxOf(worksheet(row), {}, styles)).cells(),
              (Rows{{u"1900-01-01"_s, u"1"_s, u"44848"_s}}));
    EXPECT_EQ(readBytes(xlsxOf(worksheet(row), {}, styles, "<workbookPr date1904=\"1\"/>")).cells()[0][0],
              u"1904-01-02"_s);
}

TEST(XlsxSheet, takesTheFirstSheetThatHasRows)
{
    WrittenXlsx file;
    lxw_worksheet *const second = workbook_add_worksheet(file.book, "目录");
    worksheet_write_string(second, 0, 0, "标准号", nullptr);
    file.close();
    EXPECT_EQ(readFile(file.path).cells(), (Rows{{u"标准号"_s}}));
    SheetOptions first;
    first.sheet = 0;
    EXPECT_EQ(readFile(file.path, first).error.code, ErrorCode::EmptyFile);
}

TEST(XlsxSheet, readsPackagesWithThePathsOfWindows)
{
    const QByteArray relations = "<Relationships><Relationship Id=\"r1\" Type=\"x/";
    const QByteArray bytes = zipped(
        {{"_rels\\.rels", relations + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
         {"xl\\Workbook.xml", "<workbook><sheets><sheet name=\"a\" x:id=\"r1\"/></sheets></workbook>"},
         {"xl\\_rels\\workbook.xml.rels", relations + "worksheet\" Target=\"Sheet1.xml\"/></Relationships>"},
         {"xl\\sheet1.xml", worksheet("<row><c><v>1</v></c></row>")}});
    EXPECT_EQ(readBytes(bytes).cells(), (Rows{{u"1"_s}}));
}

TEST(XlsxSheet, namesThePlaceWhereAFileIsBroken)
{
    const Read read =
        readBytes(xlsxOf("<worksheet><sheetData>\n<row r=\"1\"><c><v>1</v></c></row>\n<row r=\"2\"><c>"));
    EXPECT_EQ(read.rows.size(), 1);
    EXPECT_EQ(read.error.code, ErrorCode::Damaged);
    EXPECT_EQ(read.error.message,
              u"“目录.csv”已损坏：内部文件 xl/worksheets/sheet1.xml 第 3 行读不下去。请重新下载或复制；"
              u"若能在 Excel 或 WPS 中打开，请另存一份后再导入。"_s);
    QByteArray cut = xlsxOf(worksheet("<row><c><v>1</v></c></row>"));
    cut.chop(30);
    EXPECT_EQ(readBytes(cut).error.code, ErrorCode::Damaged);
}

TEST(XlsxSheet, saysWhatOtherPackagesAre)
{
    const auto message = [](const QByteArray &entry) {
        return readBytes(zipped({{entry, "<x/>"}})).error.message;
    };
    EXPECT_THAT(message("word/document.xml").toStdString(), testing::HasSubstr("Word 文档（.docx）"));
    EXPECT_THAT(message("ppt/presentation.xml").toStdString(), testing::HasSubstr("演示文稿"));
    EXPECT_THAT(message("xl/workbook.bin").toStdString(), testing::HasSubstr(".xlsb"));
    EXPECT_THAT(message("a.txt").toStdString(), testing::HasSubstr("先解压"));
    QByteArray encrypted = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(4000, '\0');
    for (const char c : QByteArray("EncryptedPackage"))
        encrypted.append(c).append('\0');
    EXPECT_EQ(readBytes(encrypted).error.message,
              u"“目录.csv”设有打开密码，无法读取。请在 Excel 或 WPS 中打开它，去掉密码后另存，再导入。"_s);
}

} // namespace
