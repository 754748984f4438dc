// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/catalogue_import_fixture.h"
#include "ui/import/import_duplicates_model.h"
#include "ui/import/import_presets.h"
#include "ui/import/import_rows_model.h"
#include "ui/import/sheet_preview_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

ImportColumn column(StandardColumn meaning)
{
    return {ImportColumn::Role::Column, meaning};
}

} // namespace

TEST(CatalogueImportModels, RowsWithProblemsTellWhatBecomesOfThem)
{
    ImportRowsModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    const QList<FlaggedRow> rows{
        {3, u"GB 1-2001"_s, u"甲"_s, {{DraftProblem::Kind::BadDate, 2, u"日期。"_s}}},
        {5, u"GB 2-2001"_s, {}, {{DraftProblem::Kind::NoTitle, -1, u"没有名称。"_s}}}};
    model.showFlagged(rows);
    ASSERT_EQ(model.rowCount(), 2);
    const auto text = [&](int row, int at) { return model.index(row, at).data().toString(); };
    EXPECT_EQ(text(1, ImportRowsModel::Kind), u"缺少名称"_s);
    EXPECT_EQ(text(1, ImportRowsModel::Fate), u"收入"_s);
    model.setDecisions({.refused = {DraftProblem::Kind::NoTitle}, .rows = {{3, RowChoice::Reject}}});
    EXPECT_EQ(text(0, ImportRowsModel::Fate), u"拒收"_s);
    EXPECT_EQ(text(1, ImportRowsModel::Fate), u"拒收"_s);
    model.setDecisions({.refused = {DraftProblem::Kind::NoTitle}, .rows = {{5, RowChoice::Accept}}});
    EXPECT_EQ(text(1, ImportRowsModel::Fate), u"收入"_s);
    model.showFlagged(rows, DraftProblem::Kind::BadDate);
    EXPECT_EQ(model.rowCount(), 1);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.showFlagged(rows, DraftProblem::Kind::BadDate);
    EXPECT_EQ(reset.size(), 0) << "the same rows: what is selected stays";

    ImportRowsModel rejected;
    const QAbstractItemModelTester other(&rejected, fatal);
    rejected.showRejected({{4, {u"1"_s, u""_s, u"甲"_s}, u"没有标准号。"_s},
                           {6, {u"2"_s, u"GB 1-2001"_s, u"乙"_s}, u"不要。"_s, true}},
                          {{}, column(StandardColumn::Number), column(StandardColumn::Title)});
    EXPECT_EQ(rejected.index(0, ImportRowsModel::Title).data(), u"甲"_s);
    EXPECT_EQ(rejected.index(1, ImportRowsModel::Number).data(), u"GB 1-2001"_s);
    EXPECT_EQ(rejected.index(1, ImportRowsModel::Fate).data(), u"可恢复"_s);
}

TEST(CatalogueImportModels, DuplicatesFollowTheRuleUntilSomebodyChooses)
{
    ImportDuplicatesModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    DuplicateRow inCatalogue;
    inCatalogue.line = 3;
    inCatalogue.theirs.number = u"GB 1-2001"_s;
    inCatalogue.theirs.title = u"新"_s;
    inCatalogue.given.set(size_t(StandardColumn::Title));
    inCatalogue.ours = inCatalogue.theirs;
    inCatalogue.ours->title = u"旧"_s;
    DuplicateRow repeated = inCatalogue;
    repeated.line = 4;
    repeated.ours.reset();
    repeated.firstLine = 3;
    model.show({inCatalogue, repeated});
    const auto choice = [&](int row) {
        return model.index(row, ImportDuplicatesModel::Choice).data().toString();
    };
    EXPECT_EQ(model.index(0, ImportDuplicatesModel::Differences).data(), u"中文名称"_s);
    EXPECT_EQ(model.index(1, ImportDuplicatesModel::Meets).data(), u"本表第 3 行"_s);
    EXPECT_EQ(choice(0), u"补空（总规则）"_s);
    model.setDecisions({.duplicates = DuplicateChoice::Overwrite, .repeats = DuplicateChoice::Reject});
    EXPECT_EQ(choice(0), u"覆盖（总规则）"_s);
    EXPECT_EQ(choice(1), u"拒收（总规则）"_s);
    const QModelIndex cell = model.index(1, ImportDuplicatesModel::Choice);
    EXPECT_TRUE(cell.flags() & Qt::ItemIsEditable);
    QSignalSpy chosen(&model, &ImportDuplicatesModel::chosen);
    EXPECT_TRUE(model.setData(cell, 1, Qt::EditRole));
    EXPECT_FALSE(model.setData(cell, 99, Qt::EditRole));
    EXPECT_FALSE(model.setData(model.index(1, 0), 1, Qt::EditRole));
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].toLongLong(), 4);
    model.setDecisions({.rows = {{4, RowChoice::AddAnyway}}});
    EXPECT_EQ(choice(1), u"另加一行"_s);
    model.show({});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(CatalogueImportModels, ThePreviewFollowsSheetAndHeading)
{
    const CatalogueWords words;
    SheetPreviewModel model(words);
    const QAbstractItemModelTester tester(&model, fatal);
    const QTemporaryDir folder;
    auto sheet = must(ImportSheet::fromFile(saved(folder, u"a.xlsx"_s, dirtyWorkbook()), words, {}));
    const QTemporaryDir settingsFolder;
    const QSettings settings(settingsFolder.filePath(u"s.ini"_s), QSettings::IniFormat);
    sheet.guessMapping({}, settings);
    model.show(sheet, {}, QDate(2026, 11, 21));
    EXPECT_EQ(model.rowCount(), 12);
    EXPECT_EQ(model.columnCount(), 6);
    ASSERT_TRUE(model.rowOfLine(4));
    EXPECT_EQ(model.rowOfLine(4)->title, u"校准方法"_s);
    EXPECT_FALSE(model.rowOfLine(3));
    EXPECT_EQ(model.headerData(9, Qt::Vertical, Qt::DisplayRole).toString(), u"10 拒收"_s);
    sheet.setHeadingLines(0, 0, words);
    sheet.guessMapping({}, settings);
    model.show(sheet, {}, QDate(2026, 11, 21));
    EXPECT_TRUE(model.rowOfLine(3)) << "no heading: all rows are data";
    model.clear();
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(CatalogueImportModels, PresetsCountFromTheColumnOfNumbers)
{
    using C = StandardColumn;
    // Without the serial number; the title was found already.
    const ImportMapping known{column(C::Number), column(C::Title), {}, {}, {}, {}};
    EXPECT_EQ(presetMapping(SheetPreset::Industry, known, 6),
              (ImportMapping{column(C::Number), column(C::Title), column(C::Field), column(C::State),
                             column(C::IssuedOn), column(C::ImplementedOn)}));
    EXPECT_EQ(presetMapping(SheetPreset::Group, {{}, {}, column(C::Number), {}, {}, {}}, 6),
              (ImportMapping{{},
                             column(C::Department),
                             column(C::Number),
                             column(C::Title),
                             column(C::IssuedOn),
                             column(C::State)}));
    EXPECT_EQ(presetMapping(SheetPreset::National, {}, 3), (ImportMapping{{}, column(C::Number), {}}));
}
