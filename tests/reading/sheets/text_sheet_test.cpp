// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reading/sheets/sheet_rows.h"
#include "tests/support/core/shared_data.h"

#include <gmock/gmock.h>

#include <QStringEncoder>

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;

namespace {

using Rows = QList<QStringList>;

const QString sample = u"标准号,标准名称\r\nDB14/T 2578-2022,地方标准复审工作规范\r\n"_s;
const Rows sampleRows{{u"标准号"_s, u"标准名称"_s}, {u"DB14/T 2578-2022"_s, u"地方标准复审工作规范"_s}};

QByteArray utf16(const QString &text, QStringEncoder::Encoding encoding)
{
    QStringEncoder encoder(encoding);
    return encoder(text);
}

TEST(TextSheet, everyUsualEncodingGivesTheSameRows)
{
    const struct
    {
        QByteArray bytes;
        const char *encoding;
    } cases[] = {
        {sample.toUtf8(), "UTF-8"},
        {"\xef\xbb\xbf" + sample.toUtf8(), "UTF-8 (BOM)"},
        {"\xff\xfe" + utf16(sample, QStringEncoder::Utf16LE), "UTF-16LE"},
        {"\xfe\xff" + utf16(sample, QStringEncoder::Utf16BE), "UTF-16BE"},
        {utf16(sample, QStringEncoder::Utf16LE), "UTF-16LE"},
        {gb18030(sample), "GB18030"},
    };
    for (const auto &each : cases) {
        const Read read = readBytes(each.bytes);
        EXPECT_EQ(read.cells(), sampleRows) << each.encoding;
        EXPECT_EQ(read.report.encoding, QLatin1String(each.encoding));
        EXPECT_EQ(read.report.delimiter, u',');
        EXPECT_EQ(read.report.rows, 2);
        EXPECT_EQ(read.report.columns, 2);
    }
}

TEST(TextSheet, findsTheEncodingBehindAMegabyteOfAscii)
{
    QByteArray bytes;
    while (bytes.size() < 1'500'000)
        bytes += "GB/T 1.1-2020,plain ascii\n";
    const Read read = readBytes(bytes + gb18030(u"GB 1-2020,中文名称\n"_s));
    EXPECT_EQ(read.report.encoding, u"GB18030"_s);
    EXPECT_EQ(read.rows.last().cells, (QStringList{u"GB 1-2020"_s, u"中文名称"_s}));
}

TEST(TextSheet, charactersCutByThePiecesStayWhole)
{
    QString text;
    for (int i = 0; i < 60'000; ++i)
        text += u"%1,标准化工作导则第%1部分𠮷\n"_s.arg(i);
    const Read utf8 = readBytes(text.toUtf8());
    const Read chinese = readBytes(gb18030(text));
    ASSERT_EQ(utf8.rows.size(), 60'000);
    EXPECT_EQ(utf8.report.problemRows, 0);
    EXPECT_EQ(chinese.report.encoding, u"GB18030"_s);
    EXPECT_EQ(utf8.cells(), chinese.cells());
}

TEST(TextSheet, findsTheDelimiter)
{
    EXPECT_EQ(readBytes("a;b;c\n1,5;2;3\n").cells(),
              (Rows{{u"a"_s, u"b"_s, u"c"_s}, {u"1,5"_s, u"2"_s, u"3"_s}}));
    EXPECT_EQ(readBytes("a\tb, c\n1\t2, 3, 4\n").cells(),
              (Rows{{u"a"_s, u"b, c"_s}, {u"1"_s, u"2, 3, 4"_s}}));
    EXPECT_EQ(readBytes("number,replace\nJJF 1,\"a;b\"\nJJF 2,a;b;c\n").report.delimiter, u',');
    EXPECT_EQ(readBytes("sep=;\r\na;b\r\n").cells(), (Rows{{u"a"_s, u"b"_s}}));
    EXPECT_EQ(readBytes("one column\nof texts\n").cells(), (Rows{{u"one column"_s}, {u"of texts"_s}}));
}

TEST(TextSheet, marksRowsWithBrokenCharacters)
{
    QByteArray bytes;
    for (int i = 0; i < 300; ++i)
        bytes += "标准名称,规范\n";
    bytes += "坏\xe6\xa0,字\n";
    const Read read = readBytes(bytes);
    ASSERT_EQ(read.rows.size(), 301);
    EXPECT_EQ(read.report.problemRows, 1);
    EXPECT_EQ(read.rows.last().problems, (QList<CellProblem>{{CellProblem::Kind::BrokenCharacters, 0}}));
    EXPECT_EQ(problemText(read.rows.last().problems[0]), u"第1列：有无法识别的字符（显示为 �）"_s);
}

TEST(TextSheet, blankRowsAreCountedAndLeftOut)
{
    const Read read = readBytes("a,b\n\n , \n,,,\n　\n1,2\n");
    EXPECT_EQ(read.cells(), (Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}}));
    EXPECT_EQ(read.rows.last().line, 6);
    EXPECT_EQ(read.report.blankRows, 4);
}

TEST(TextSheet, refusesWhatIsNoTable)
{
    EXPECT_EQ(readBytes("").error.code, ErrorCode::EmptyFile);
    EXPECT_EQ(readBytes(" \n \n").error.code, ErrorCode::EmptyFile);
    EXPECT_EQ(readBytes(",,,\n,,\n").error.code, ErrorCode::EmptyFile);
    EXPECT_EQ(readBytes("\x89PNG\r\n\x1a\n...........").error.code, ErrorCode::WrongFormat);
    EXPECT_EQ(readBytes(QByteArray(5000, '\x01')).error.code, ErrorCode::WrongFormat);
    EXPECT_EQ(
        readBytes("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1").error.message,
        u"“目录.csv”是旧版 Excel 工作簿（.xls），不能直接读取。请在 Excel 或 WPS 中打开它，另存为 xlsx 后再导入。"_s);
    EXPECT_EQ(readFile(u"/nowhere/x.csv"_s).error.code, ErrorCode::NotFound);
    EXPECT_EQ(readFile(u"/tmp"_s).error.code, ErrorCode::NotAFile);
}

TEST(TextSheet, limitsRows)
{
    SheetOptions options;
    options.limits.rows = 3;
    EXPECT_TRUE(readBytes("1\n2\n\n3\n", options).ok);
    const Read read = readBytes("1\n2\n3\n4\n", options);
    EXPECT_EQ(read.error.code, ErrorCode::TooLarge);
    EXPECT_EQ(read.error.message, u"“目录.csv”超过 3 行，一次最多读取这么多。请把表格拆成几份，分别导入。"_s);
}

TEST(TextSheet, takesCellsOfAMegabyte)
{
    const QByteArray cell(1 << 20, 'x');
    const Read read = readBytes("a,\"" + cell + "\"\nb," + cell + "y,c\n");
    ASSERT_EQ(read.rows.size(), 2);
    EXPECT_EQ(read.rows[0].cells[1].size(), 1 << 20);
    EXPECT_TRUE(read.rows[0].problems.isEmpty());
    EXPECT_EQ(read.rows[1].cells[1].size(), 1 << 20);
    EXPECT_EQ(read.rows[1].cells[2], u"c"_s);
    EXPECT_EQ(read.rows[1].problems, (QList<CellProblem>{{CellProblem::Kind::Cut, 1}}));
}

TEST(TextSheet, pastedCellsFollowTheQuotingOfSpreadsheets)
{
    const Read read = readPasted(u"标准号\t名称\nGB 1\t\"两\n行\"\nGB 2\t5\" 管,弯头\n"_s);
    EXPECT_EQ(read.cells(),
              (Rows{{u"标准号"_s, u"名称"_s}, {u"GB 1"_s, u"两\n行"_s}, {u"GB 2"_s, u"5\" 管,弯头"_s}}));
    EXPECT_EQ(readPasted({}).error.code, ErrorCode::EmptyFile);
}

TEST(TextSheet, cancelEndsTheReading)
{
    const Progress progress;
    int rows = 0;
    const auto result = readSheetBytes(
        sample.toUtf8().repeated(1000), u"x.csv"_s, {},
        [&](const SheetRow &) {
            if (++rows == 10)
                progress.cancel();
            return true;
        },
        progress);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(rows, 10);
}

TEST(TextSheet, realCatalogueIsTheSameInBothEncodings)
{
    GANGMU_NEEDS_SHARED("catalogue/medical_devices.csv");
    const Read utf8 = readFile(sharedPath("catalogue/medical_devices.csv"));
    const Read chinese = readFile(sharedPath("catalogue/medical_devices.gb18030.csv"));
    ASSERT_EQ(utf8.rows.size(), 2142);
    EXPECT_EQ(utf8.cells(), chinese.cells());
    EXPECT_EQ(chinese.report.encoding, u"GB18030"_s);
    EXPECT_EQ(utf8.report.problemRows, 0);
    EXPECT_EQ(utf8.report.columns, 11);
    EXPECT_EQ(utf8.rows[1].cells[5], u"医疗器械 质量管理体系 用于法规的要求"_s);
}

TEST(TextSheet, realCataloguesHaveNoProblems)
{
    GANGMU_NEEDS_SHARED("catalogue/metrology.csv");
    for (const char *name : {"catalogue/metrology.csv", "catalogue/local_numbers.txt",
                             "classification/ics_ed7.csv", "classification/ccs_level3.csv"}) {
        const Read read = readFile(sharedPath(name));
        EXPECT_TRUE(read.ok) << name << read.error.message.toStdString();
        EXPECT_EQ(read.report.problemRows, 0) << name;
    }
    EXPECT_EQ(readFile(sharedPath("catalogue/metrology.csv")).report.columns, 10);
}

} // namespace
