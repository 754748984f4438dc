// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/sheet_writer.h"

#include "core/analysis/chart_data.h"
#include "core/writing/xlsx_writer.h"
#include "tests/reading/sheets/sheet_rows.h"

#include <gmock/gmock.h>
#include <zip.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;

namespace {

using Rows = QList<QStringList>;

const SheetTable catalogue{u"地方标准目录"_s,
                           {{u"标准号"_s, SheetColumnKind::Text, 0, u"number"_s},
                            {u"标准名称"_s, SheetColumnKind::Text, 40, {}},
                            {u"发布日期"_s, SheetColumnKind::Date, 0, {}},
                            {u"计划年度"_s, SheetColumnKind::Year, 0, {}},
                            {u"项数"_s, SheetColumnKind::Number, 0, {}}},
                           -1};

const Rows rows{{u"DB14/T 2578-2022"_s, u"地方标准复审工作规范"_s, u"2022-08-01"_s, u"2022"_s, u"1.5"_s},
                {u"=1+1"_s, u"+a, -b; @c \"引号\""_s, {}, {}, u"-3"_s},
                {u"@SUM(A1)"_s, u"-十四五\n两行"_s, u"2022年"_s, u"待定"_s, u"12345678"_s},
                {u"＝1+1"_s, u" 前后有空格 "_s, u"1899-12-31"_s, u"2023"_s, u"0.1"_s},
                {u"_x0041_ 与 _x_"_s, u"𠮷\u0001野\t家"_s, u"2024-02-29"_s, {}, u"1e+20"_s},
                {u"-"_s, u"="_s, u"9999-12-31"_s, u"1"_s, u"—"_s}};

class SheetWriterTest : public testing::Test
{
protected:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    WrittenSheet write(const QString &name, SheetFileFormat format, const Rows &what = rows) const
    {
        const auto written = writeSheet(path(name), format, catalogue, sourceOf(what));
        EXPECT_TRUE(written) << (written ? "" : written.error().message.toStdString());
        return written.valueOr({});
    }

    QByteArray bytes(const QString &name) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    QByteArray entry(const QString &name, const char *part) const
    {
        zip_t *const archive = zip_open(path(name).toUtf8().constData(), ZIP_RDONLY, nullptr);
        zip_file_t *const file = zip_fopen(archive, part, 0);
        QByteArray all(1 << 20, '\0');
        all.truncate(qMax<qsizetype>(0, qsizetype(zip_fread(file, all.data(), zip_uint64_t(all.size())))));
        zip_fclose(file);
        zip_discard(archive);
        return all;
    }

    static Rows withHeading(const Rows &what)
    {
        Rows all{{u"标准号"_s, u"标准名称"_s, u"发布日期"_s, u"计划年度"_s, u"项数"_s}};
        return all + what;
    }

private:
    QTemporaryDir m_folder;
};

TEST_F(SheetWriterTest, xlsxComesBackAsItWas)
{
    const WrittenSheet written = write(u"目录.xlsx"_s, SheetFileFormat::Xlsx);
    EXPECT_EQ(written.rows, 6);
    EXPECT_EQ(written.cutCells, 0);
    const Read read = readFile(path(u"目录.xlsx"_s));
    EXPECT_EQ(read.cells(), withHeading(rows));
    EXPECT_EQ(read.report.problemRows, 0);
}

TEST_F(SheetWriterTest, xlsxHasRealDatesAndNoFormulas)
{
    write(u"a.xlsx"_s, SheetFileFormat::Xlsx);
    const QByteArray sheet = entry(u"a.xlsx"_s, "xl/worksheets/sheet1.xml");
    EXPECT_THAT(sheet.toStdString(), testing::HasSubstr("<v>44774</v>")) << "2022-08-01";
    EXPECT_THAT(sheet.toStdString(), testing::Not(testing::HasSubstr("<f>")));
    for (const char *part :
         {"<pane ySplit=\"1\"", "state=\"frozen\"", "<autoFilter ref=\"A1:E7\"", "orientation=\"landscape\"",
          "paperSize=\"9\"", "第 &amp;P 页", "width=\"40", "fitToPage"})
        EXPECT_THAT(sheet.toStdString(), testing::HasSubstr(part));
    EXPECT_THAT(entry(u"a.xlsx"_s, "xl/workbook.xml").toStdString(),
                testing::AllOf(testing::HasSubstr("地方标准目录"), testing::HasSubstr("$1:$1")))
        << "heading on every page";
    EXPECT_THAT(entry(u"a.xlsx"_s, "xl/styles.xml").toStdString(),
                testing::AllOf(testing::HasSubstr("yyyy-mm-dd"), testing::HasSubstr("<b/>")));
}

TEST_F(SheetWriterTest, aTableThatIsHandedInHasLinesSumsAndAFoot)
{
    SheetTable table{
        u"统计表"_s,
        {{u"级别"_s, SheetColumnKind::Text, 0, {}}, {u"现有数"_s, SheetColumnKind::Number, 14, {}}},
        2};
    table.ruled = true;
    table.sums = {1};
    table.foot = {u"截至 2026-11-22"_s};
    const Rows figures{{u"国家标准"_s, {}}, {u"共计"_s, u"14"_s}};
    ASSERT_TRUE(writeSheet(path(u"a.xlsx"_s), SheetFileFormat::Xlsx, table, sourceOf(figures)));
    const std::string sheet = entry(u"a.xlsx"_s, "xl/worksheets/sheet1.xml").toStdString();
    EXPECT_THAT(sheet, testing::HasSubstr("<mergeCell ref=\"A5:B5\"/>")); // an empty row before it
    EXPECT_THAT(sheet, testing::HasSubstr("<c r=\"B2\" s=")) << "an empty cell has its lines";
    EXPECT_THAT(sheet, testing::Not(testing::HasSubstr("autoFilter"))) << "which would sort the sum";
    const auto style = [&](const std::string &cell) {
        return sheet.substr(sheet.find(cell) + cell.size(), 1);
    };
    EXPECT_NE(style("<c r=\"A2\" s=\""), style("<c r=\"A3\" s=\"")) << "a sum is bold";
    ASSERT_TRUE(writeSheet(path(u"a.csv"_s), SheetFileFormat::Csv, table, sourceOf(figures)));
    EXPECT_EQ(QString::fromUtf8(bytes(u"a.csv"_s)).section(u'\n', 1),
              u"国家标准,\r\n共计,14\r\n,\r\n截至 2026-11-22,\r\n"_s);
}

TEST_F(SheetWriterTest, columnsAreAsWideAsChineseTextNeeds)
{
    write(u"a.xlsx"_s, SheetFileFormat::Xlsx, {{u"标准化标准化标准化"_s, {}, u"2022-08-01"_s}});
    const std::string sheet = entry(u"a.xlsx"_s, "xl/worksheets/sheet1.xml").toStdString();
    EXPECT_THAT(sheet, testing::HasSubstr("<col min=\"1\" max=\"1\" width=\"20.7"));
    EXPECT_THAT(sheet, testing::HasSubstr("<col min=\"3\" max=\"3\" width=\"12.7"));
}

TEST_F(SheetWriterTest, csvComesBackAsItWas)
{
    write(u"a.csv"_s, SheetFileFormat::Csv);
    EXPECT_TRUE(bytes(u"a.csv"_s).startsWith("\xef\xbb\xbf标准号,"));
    EXPECT_THAT(bytes(u"a.csv"_s).toStdString(), testing::HasSubstr("\"=\"\"=1+1\"\"\""));
    EXPECT_EQ(readFile(path(u"a.csv"_s)).cells(), withHeading(rows));
    write(u"gb.csv"_s, SheetFileFormat::CsvGb18030);
    const Read read = readFile(path(u"gb.csv"_s));
    EXPECT_EQ(read.report.encoding, u"GB18030"_s);
    EXPECT_EQ(read.cells(), withHeading(rows));
}

TEST_F(SheetWriterTest, jsonIsAnArrayOfObjects)
{
    write(u"a.json"_s, SheetFileFormat::Json);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes(u"a.json"_s), &error);
    ASSERT_EQ(error.error, QJsonParseError::NoError);
    const QJsonArray array = document.array();
    ASSERT_EQ(array.size(), 6);
    EXPECT_EQ(array[0].toObject(), (QJsonObject{{u"number"_s, u"DB14/T 2578-2022"_s},
                                                {u"标准名称"_s, u"地方标准复审工作规范"_s},
                                                {u"发布日期"_s, u"2022-08-01"_s},
                                                {u"计划年度"_s, 2022},
                                                {u"项数"_s, 1.5}}));
    EXPECT_TRUE(array[1][u"发布日期"].isNull());
    EXPECT_EQ(array[2][u"计划年度"].toString(), u"待定"_s);
    EXPECT_EQ(array[4][u"标准名称"].toString(), u"𠮷\u0001野\t家"_s);
    write(u"none.json"_s, SheetFileFormat::Json, {});
    EXPECT_EQ(QJsonDocument::fromJson(bytes(u"none.json"_s)).array().size(), 0);
}

TEST_F(SheetWriterTest, longCellsAreCutAndCounted)
{
    const WrittenSheet written =
        write(u"a.xlsx"_s, SheetFileFormat::Xlsx, {{QString(40'000, u'长'), u"x"_s}});
    EXPECT_EQ(written.cutCells, 1);
    const Read read = readFile(path(u"a.xlsx"_s));
    ASSERT_EQ(read.rows.size(), 2);
    EXPECT_EQ(read.rows[1].cells[0].size(), 32'767);
    EXPECT_EQ(read.rows[1].cells[1], u"x"_s);
}

TEST_F(SheetWriterTest, anErrorOrCancelLeavesTheOldFile)
{
    write(u"a.csv"_s, SheetFileFormat::Csv);
    const QByteArray before = bytes(u"a.csv"_s);
    for (const SheetFileFormat format :
         {SheetFileFormat::Xlsx, SheetFileFormat::Csv, SheetFileFormat::Json}) {
        int given = 0;
        const RowSource broken = [&](QStringList &cells) -> Result<bool> {
            cells = rows[0];
            if (++given == 1000)
                return Error{ErrorCode::Busy, u"x"_s, {}, {}};
            return true;
        };
        const auto written = writeSheet(path(u"a.csv"_s), format, catalogue, broken);
        ASSERT_FALSE(written);
        EXPECT_EQ(written.error().code, ErrorCode::Busy);
        const Progress progress([&](qint64, qint64) { progress.cancel(); });
        given = -5000;
        const auto cancelled = writeSheet(path(u"a.csv"_s), format, catalogue, broken, progress);
        ASSERT_FALSE(cancelled);
        EXPECT_EQ(cancelled.error().code, ErrorCode::Cancelled);
        EXPECT_EQ(bytes(u"a.csv"_s), before);
    }
    EXPECT_EQ(QDir(path({})).entryList(QDir::Files).size(), 1) << "and nothing beside it";
}

TEST_F(SheetWriterTest, saysWhyAFileCannotBeWritten)
{
    const auto written = writeSheet(path(u"none/a.xlsx"_s), SheetFileFormat::Xlsx, catalogue, sourceOf(rows));
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().message, u"无法写出“a.xlsx”：没有这个文件夹。请另选一个文件夹。"_s);
}

TEST_F(SheetWriterTest, moreRowsThanASheetHoldsGoOnTheNext)
{
    const SheetTable narrow{u"表[1]"_s, {{u"号"_s, SheetColumnKind::Number, 0, {}}}, -1};
    qint64 next = 0;
    const RowSource many = [&](QStringList &cells) -> Result<bool> {
        cells = {QString::number(next)};
        return ++next <= 1'048'580;
    };
    const auto written = writeSheet(path(u"a.xlsx"_s), SheetFileFormat::Xlsx, narrow, many);
    ASSERT_TRUE(written) << written.error().message.toStdString();
    EXPECT_EQ(written->sheets, 2);
    EXPECT_EQ(written->rows, 1'048'580);
    const auto sheets = sheetsOf(path(u"a.xlsx"_s));
    ASSERT_TRUE(sheets);
    EXPECT_EQ((*sheets)[0].name, u"表1"_s);
    EXPECT_EQ((*sheets)[1].name, u"表1 (2)"_s);
    SheetOptions second;
    second.sheet = 1;
    EXPECT_EQ(
        readFile(path(u"a.xlsx"_s), second).cells(),
        (Rows{{u"号"_s}, {u"1048575"_s}, {u"1048576"_s}, {u"1048577"_s}, {u"1048578"_s}, {u"1048579"_s}}));
}

TEST(SheetName, isOneThatExcelTakes)
{
    EXPECT_EQ(sheetName(u"2024年[地方]标准:目录/表*?\\"_s, 1), u"2024年地方标准目录表"_s);
    EXPECT_EQ(sheetName(u"''引号'"_s, 1), u"引号"_s);
    EXPECT_EQ(sheetName(QString(50, u'长'), 2), QString(27, u'长') + u" (2)"_s);
    EXPECT_EQ(sheetName({}, 1), u"表"_s);
    EXPECT_EQ(sheetName(u"History"_s, 1), u"表"_s);
}

TEST(SheetTable, takesTheFiguresOfAChart)
{
    TableData data;
    data.title = u"标准"_s;
    data.columns = {{u"名称"_s}, {u"数值"_s, true}};
    data.rows = {{{u"甲"_s, {}, {}}, {u"12,345"_s, 12345, {}}}};
    const SheetTable table = sheetTable(data);
    EXPECT_EQ(table.columns[1].kind, SheetColumnKind::Number);
    const RowSource source = sourceOf(data);
    QStringList cells;
    EXPECT_TRUE(*source(cells));
    EXPECT_EQ(cells, (QStringList{u"甲"_s, u"12345"_s}));
    EXPECT_FALSE(*source(cells));
}

} // namespace
