// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/sheets/headings.h"
#include "tests/reading/sheets/sheet_rows.h"
#include "tests/support/core/shared_data.h"

#include <gmock/gmock.h>
#include <xlsxwriter.h>

#include <QTemporaryDir>

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;

namespace {

const CatalogueWords &words()
{
    static const CatalogueWords loaded;
    return loaded;
}

/// The codes of the columns, "-" for an unknown one.
std::string codes(const SheetHeading &heading)
{
    QStringList list;
    for (const HeadingColumn &column : heading.columns)
        list.append(column.meaning ? meaningCode(*column.meaning) : u"-"_s);
    return list.join(u' ').toStdString();
}

SheetHeading headingOf(const QByteArray &csv)
{
    return findHeading(readBytes(csv).rows, words());
}

std::string codesOf(const QByteArray &csv)
{
    return codes(headingOf(csv));
}

TEST(Headings, knowTheColumnsOfThePlatforms)
{
    EXPECT_EQ(
        codesOf(
            "stdCode,cName,eName,stdNature,stdType,stdDomains,state,issueDate,actDate,issueAnnNo,totalRepe,"
            "adoptNo,adoptLevel,ics,ccs,cdName,taName,draftUnit,draftStaff,tradeClassfied\n"),
        "number title english_title mandate kind level state issued_on implemented_on announcement replaces "
        "adopted_number adoption ics ccs department committee drafters authors field")
        << "national";
    EXPECT_EQ(codesOf("code,chName,status,issueDate,actDate,recordNo,industry,chargeDept\n"),
              "number title state issued_on implemented_on record_number field department")
        << "industry and local";
    EXPECT_EQ(codesOf("团体名称,标准编号,中文标题,英文标题,标准状态,公布日期,国际标准分类号,中国标准分类号,"
                      "国民经济分类,起草单位,起草人\n"),
              "department number title english_title state issued_on ics ccs field drafters authors")
        << "group";
    EXPECT_EQ(codesOf("企业名称,标准编号,标准名称,公开时间,自我声明编号,状态\n"),
              "department number title issued_on record_number state")
        << "enterprise";
    EXPECT_EQ(codesOf("序号,体系编号,标准代号和编号,标准名称,宜定级别,实施日期,国际国外标准号及采用关系,"
                      "被代替标准号或作废,备注\n"),
              "serial system_code number title suggested_level implemented_on adopted_number replaces remark")
        << "table of a standards system";
}

TEST(Headings, knowTheColumnsOfRealLists)
{
    GANGMU_NEEDS_SHARED("catalogue/metrology.csv");
    const auto of = [](const char *name) {
        return codes(findHeading(readFile(sharedPath(name)).rows, words()));
    };
    EXPECT_EQ(of("catalogue/medical_devices.csv"),
              "serial - - - number title issued_on implemented_on state replaces -");
    EXPECT_EQ(
        of("catalogue/metrology.csv"),
        "number state title english_title issued_on implemented_on replaces - replaced_by adopted_number");
    EXPECT_EQ(of("catalogue/local_numbers.txt"), "number");
}

TEST(Headings, mindNeitherWidthNorSignsNorBrackets)
{
    EXPECT_EQ(codesOf("*标准编号（含年代号）,标准　名称,\"发布\n日期\",实施日期[年-月-日],ＩＣＳ,No.\n"),
              "number title issued_on implemented_on ics -")
        << "the second column with a number is not taken";
    EXPECT_EQ(codesOf("标准名称（中文）,标准名称（英文）,标准号\n"), "title english_title number");
}

TEST(Headings, stepOverTitleAndNotes)
{
    const SheetHeading heading = headingOf("2024年地方标准目录,,\n填表单位：某局,,填表日期：2024-01-"
                                           "01\n\n序号,标准号,标准名称\n1,DB14/T 1-2020,甲\n");
    EXPECT_EQ(codes(heading), "serial number title");
    EXPECT_EQ(heading.firstLine, 4);
    EXPECT_EQ(heading.lastLine, 4);
    EXPECT_EQ(heading.columnOf(StandardColumn::Title), 2);
    EXPECT_EQ(heading.columnOf(StandardColumn::Ics), -1);
}

TEST(Headings, reportWhatTheyDoNotKnow)
{
    const SheetHeading heading = headingOf("标准号,标准名称,页数,,价格\n");
    ASSERT_EQ(heading.unknown().size(), 2);
    EXPECT_EQ(heading.unknown()[0].heading, u"页数"_s);
    EXPECT_EQ(heading.unknown()[1].column, 4);
    EXPECT_EQ(heading.recognised(), 2);
}

TEST(Headings, joinTwoRowsOfAWorkbook)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"目录.xlsx"_s);
    lxw_workbook *const book = workbook_new(path.toUtf8().constData());
    lxw_worksheet *const sheet = workbook_add_worksheet(book, nullptr);
    worksheet_merge_range(sheet, 0, 0, 0, 6, "食品安全地方标准目录", nullptr);
    worksheet_merge_range(sheet, 1, 0, 2, 0, "序号", nullptr);
    worksheet_merge_range(sheet, 1, 1, 2, 1, "标准号", nullptr);
    worksheet_merge_range(sheet, 1, 2, 2, 2, "标准名称", nullptr);
    worksheet_merge_range(sheet, 1, 3, 1, 4, "日期", nullptr);
    worksheet_merge_range(sheet, 1, 5, 1, 6, "归口单位", nullptr);
    worksheet_write_string(sheet, 2, 3, "发布日期", nullptr);
    worksheet_write_string(sheet, 2, 4, "实施", nullptr);
    worksheet_write_string(sheet, 2, 5, "名称", nullptr);
    worksheet_write_string(sheet, 2, 6, "电话", nullptr);
    worksheet_write_number(sheet, 3, 0, 1, nullptr);
    worksheet_write_string(sheet, 3, 1, "DBS14/ 001-2021", nullptr);
    worksheet_write_string(sheet, 3, 2, "甲", nullptr);
    ASSERT_EQ(workbook_close(book), LXW_NO_ERROR);
    const SheetHeading heading = findHeading(readFile(path).rows, words());
    EXPECT_EQ(codes(heading), "serial number title issued_on implemented_on committee -");
    EXPECT_EQ(heading.firstLine, 2);
    EXPECT_EQ(heading.lastLine, 3);
    EXPECT_EQ(heading.columns[1].heading, u"标准号"_s);
    EXPECT_EQ(heading.columns[3].heading, u"日期 发布日期"_s);
    EXPECT_EQ(heading.columns[4].heading, u"日期 实施"_s);
}

TEST(Headings, joinTwoRowsOfATextFile)
{
    const SheetHeading heading =
        headingOf("序号,标准号,标准名称,日期,,备注\n,,,发布,实施,\n1,GB 1-2020,甲,2020-01-01,2021-01-01,\n");
    EXPECT_EQ(codes(heading), "serial number title issued_on implemented_on remark");
    EXPECT_EQ(heading.lastLine, 2);
    EXPECT_EQ(heading.columns[4].heading, u"日期 实施"_s);
}

TEST(Headings, joinTwoRowsOfATextFileWhereTheLowerOneSaysMore)
{
    const SheetHeading heading = headingOf(
        "某省地方标准目录（2026年）,,,,,,\n序号,标准信息,,,日期,,备注\n,编号,标准名称,性质,发布,实施,\n"
        "1,DB14/T 1-2020,甲,推荐性,2020-01-01,2021-01-01,\n");
    EXPECT_EQ(codes(heading), "serial number title mandate issued_on implemented_on remark");
    EXPECT_EQ(heading.firstLine, 2);
    EXPECT_EQ(heading.lastLine, 3);
}

TEST(Headings, aNoteAboveIsNoPartOfThem)
{
    const SheetHeading heading = headingOf("填报单位：某厅,,填报日期：2026年1月,\n标准号,标准名称,,状态\n"
                                           "GB 1-2020,甲,,现行\n");
    EXPECT_EQ(codes(heading), "number title - state");
    EXPECT_EQ(heading.firstLine, 2);
}

TEST(Headings, oneRowStaysOneRow)
{
    EXPECT_EQ(headingOf("标准号,标准名称,状态,\nGB 1-2020,标准名称,现行,备注\n").lastLine, 1);
    EXPECT_EQ(headingOf("标准号,标准名称,状态,\nGB 1-2020,甲,现行,x\n").lastLine, 1);
    EXPECT_EQ(headingOf("标准号,标准名称\n").lastLine, 1);
}

TEST(Headings, repeatedOnEveryPageTheyAreRecognised)
{
    const SheetHeading heading =
        headingOf("序号,标准号,标准名称\n1,GB 1-2020,标准名称\n序号,标准号,标准名称\n");
    const QList<SheetRow> rows =
        readBytes("序号,标准号,标准名称\n1,GB 1-2020,标准名称\n序号,标准号,标准名称\n").rows;
    EXPECT_FALSE(heading.isRepeatedIn(rows[1]));
    EXPECT_TRUE(heading.isRepeatedIn(rows[2]));
}

TEST(Headings, withoutOneTheContentTells)
{
    const SheetHeading heading = headingOf(
        "1,GB/T 1.1-2020,标准化工作导则,2020-03-31\n2,DB14/T 2578-2022,地方标准复审工作规范,2022-11-01\n");
    EXPECT_FALSE(heading.isFound());
    EXPECT_EQ(codes(heading), "- number title -");
    EXPECT_FALSE(headingOf("甲,乙\n丙,丁\n").isFound());
}

TEST(Headings, tellWhichSheetIsTheCatalogue)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"目录.xlsx"_s);
    lxw_workbook *const book = workbook_new(path.toUtf8().constData());
    worksheet_write_string(workbook_add_worksheet(book, "说明"), 0, 0, "本表由某局编制", nullptr);
    lxw_worksheet *const list = workbook_add_worksheet(book, "目录");
    worksheet_write_string(list, 2, 0, "标准号", nullptr);
    worksheet_write_string(list, 2, 1, "标准名称", nullptr);
    workbook_add_worksheet(book, "空");
    ASSERT_EQ(workbook_close(book), LXW_NO_ERROR);
    const auto sheets = previewSheets(path);
    ASSERT_TRUE(sheets) << sheets.error().message.toStdString();
    ASSERT_EQ(sheets->size(), 3);
    EXPECT_EQ((*sheets)[1].rows[0].cells, (QStringList{u"标准号"_s, u"标准名称"_s}));
    EXPECT_TRUE((*sheets)[2].rows.isEmpty());
    EXPECT_EQ(likeliestSheet(*sheets, words()), 1);
}

TEST(Headings, areTakenWhereSomebodySaysSo)
{
    const QList<SheetRow> rows =
        readBytes("某目录,,\n标准号,日期,\n,发布,实施\nGB/T 1-2020,2020-01-02,2020-03-04\n").rows;
    const SheetHeading two = headingAt(rows, 2, 3, words());
    EXPECT_EQ(codes(two), "number issued_on implemented_on");
    EXPECT_EQ(two.firstLine, 2);
    EXPECT_EQ(two.lastLine, 3);
    EXPECT_EQ(two.columns[2].heading, u"日期 实施"_s);
    EXPECT_EQ(codes(headingAt(rows, 2, 2, words())), "number - -");
    EXPECT_EQ(codes(headingAt(rows, 0, 0, words())), "- - -");
    EXPECT_FALSE(headingAt(rows, 0, 0, words()).isFound());

    EXPECT_FALSE(mayContinueHeading(rows[0], rows[1])) << "a title";
    EXPECT_TRUE(mayContinueHeading(rows[1], rows[2]));
    EXPECT_FALSE(mayContinueHeading(rows[2], rows[3])) << "data";
    EXPECT_FALSE(mayContinueHeading(rows[1], rows[3])) << "not the next row";
}

} // namespace
