// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/standard_number.h"
#include "core/store/queries/catalogue_queries.h"
#include "core/store/queries/standard_details.h"
#include "core/store/queries/standard_queries.h"
#include "core/store/verbs/standard_verbs.h"
#include "tests/gui/catalogue_import_fixture.h"
#include "tests/support/core/shared_data.h"
#include "ui/import/import_duplicates_model.h"
#include "ui/import/import_rows_model.h"

#include <gmock/gmock.h>

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTreeWidget>

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;

TEST_F(CatalogueImportGui, ShowsWhatIsWrongWhereItIs)
{
    open(saved(s.folder, u"某省目录.xlsx"_s, dirtyWorkbook()));
    EXPECT_EQ(find<QComboBox>("catalogueImportColumn3")->currentText(), u"发布日期"_s);
    EXPECT_EQ(find<QComboBox>("catalogueImportColumn0")->currentText(), u"不导入"_s);
    EXPECT_EQ(counts(), u"读取 9 行 = 新增 3 + 合并 4（更新 0）+ 拒收 2"_s);
    EXPECT_EQ(find<QTabWidget>("catalogueImportLists")->tabText(1), u"重复（4）"_s);
    auto *rejected = find<QTableView>("catalogueImportRejected");
    ASSERT_EQ(rejected->model()->rowCount(), 2);
    EXPECT_EQ(at(rejected, 0, ImportRowsModel::Title), u"没有号的"_s);
    EXPECT_EQ(at(rejected, 0, ImportRowsModel::Text), u"没有标准号。"_s);
    // The preview marks the cell, says why, and says of each row what becomes of it.
    auto *preview = find<QTableView>("catalogueImportPreview");
    const QModelIndex bad = preview->model()->index(8, 4);
    EXPECT_EQ(bad.data().toString(), u"尽快"_s);
    EXPECT_FALSE(bad.data(Qt::DecorationRole).isNull());
    EXPECT_EQ(bad.data(Qt::ToolTipRole).toString(), u"日期 实施日期：“尽快”不是完整日期，已记入备注。"_s);
    preview->setCurrentIndex(bad);
    EXPECT_EQ(find<QLabel>("catalogueImportStatement")->text(),
              u"第 9 行第 5 列：日期 实施日期：“尽快”不是完整日期，已记入备注。"_s);
    QStringList words;
    for (int row = 0; row < preview->model()->rowCount(); ++row)
        words.append(preview->model()->headerData(row, Qt::Vertical).toString());
    EXPECT_EQ(words, (QStringList{u"1 略过"_s, u"2 表头"_s, u"3 表头"_s, u"4 新增"_s, u"5 重复"_s,
                                  u"6 重复 ⚠"_s, u"7 重复 ⚠"_s, u"8 重复 ⚠"_s, u"9 新增 ⚠"_s, u"10 拒收"_s,
                                  u"11 新增 ⚠"_s, u"12 拒收"_s}));
}

TEST_F(CatalogueImportGui, DuplicatesAreDecidedRowByRowWithBothSidesShown)
{
    Standard ours;
    ours.number = u"GB/T 20485.16-2018"_s;
    ours.title = u"旧名称"_s;
    ours.id = must(createStandard(workspace, ours));
    openCsv("标准号,标准名称,归口单位\nGB/T 20485.16-2018,新名称,SAC/TC 53\nGB/T 1-2020,另一个,\n");
    EXPECT_EQ(counts(), u"读取 2 行 = 新增 1 + 合并 1（更新 1）+ 拒收 0"_s);
    auto *view = find<QTableView>("catalogueImportDuplicates");
    EXPECT_EQ(at(view, 0, ImportDuplicatesModel::Title), u"新名称"_s);
    EXPECT_EQ(at(view, 0, ImportDuplicatesModel::Choice), u"补空（总规则）"_s);
    auto *sides = find<QTreeWidget>("catalogueImportSides");
    const auto row = [&](const QString &column) {
        const auto items = sides->findItems(column, Qt::MatchExactly);
        EXPECT_EQ(items.size(), 1);
        return items.isEmpty() ? QStringList()
                               : QStringList{items[0]->text(1), items[0]->text(2), items[0]->text(3)};
    };
    EXPECT_EQ(row(u"中文名称"_s), (QStringList{u"旧名称"_s, u"新名称"_s, u"不同，原值不动"_s}));
    EXPECT_EQ(row(u"归口单位"_s), (QStringList{{}, u"SAC/TC 53"_s, u"补上"_s}));
    EXPECT_TRUE(sides->findItems(u"中文名称"_s, Qt::MatchExactly)[0]->font(2).bold());

    choose(find<QComboBox>("catalogueImportRule"), u"跳过，原行不动"_s);
    settle();
    EXPECT_EQ(counts(), u"读取 2 行 = 新增 1 + 合并 1（更新 0）+ 拒收 0"_s);
    EXPECT_EQ(row(u"归口单位"_s)[2], u"仍空"_s);
    choose(find<QComboBox>("catalogueImportRule"), u"拒收新行"_s);
    settle();
    EXPECT_EQ(counts(), u"读取 2 行 = 新增 1 + 合并 0（更新 0）+ 拒收 1"_s);
    // This row shall be overwritten all the same.
    const auto overwrite = ImportDuplicatesModel::choices().indexOf(std::optional(RowChoice::Overwrite));
    ASSERT_TRUE(view->model()->setData(view->model()->index(0, ImportDuplicatesModel::Choice), int(overwrite),
                                       Qt::EditRole));
    settle();
    EXPECT_EQ(counts(), u"读取 2 行 = 新增 1 + 合并 1（更新 1）+ 拒收 0"_s);
    EXPECT_EQ(at(view, 0, ImportDuplicatesModel::Choice), u"覆盖"_s);
    EXPECT_EQ(row(u"中文名称"_s)[2], u"不同，以新表为准"_s);
    QTest::mouseClick(find<QPushButton>("catalogueImportAccept"), Qt::LeftButton);
    EXPECT_TRUE(workspace.isEditingInBackground());
    settle();
    EXPECT_TRUE(QTest::qWaitFor([this] { return dialog.isNull(); })) << "nothing is left to be done";
    EXPECT_EQ(must(standardById(workspace.reader(), ours.id)).title, u"新名称"_s);
}

TEST_F(CatalogueImportGui, WholeKindsAreTurnedAwayAndSingleRowsBroughtBack)
{
    openCsv("标准号,标准名称,发布日期\nGB/T 1-2020,,2020-01-01\nGB/T 2-2020,二,尽快\nGB/T 3-2020,,\n");
    EXPECT_EQ(find<QTabWidget>("catalogueImportLists")->tabText(0), u"需核对（3）"_s);
    auto *view = find<QTableView>("catalogueImportFlagged");
    auto *refuse = find<QCheckBox>("catalogueImportRefuse");
    EXPECT_FALSE(refuse->isEnabled()) << "which kind?";
    choose(find<QComboBox>("catalogueImportKinds"), u"缺少名称（2）"_s);
    ASSERT_EQ(view->model()->rowCount(), 2);
    refuse->click();
    settle();
    EXPECT_EQ(counts(), u"读取 3 行 = 新增 1 + 合并 0（更新 0）+ 拒收 2"_s);
    EXPECT_TRUE(refuse->isChecked());
    EXPECT_EQ(at(view, 0, ImportRowsModel::Fate), u"拒收"_s);
    view->selectRow(1);
    find<QPushButton>("catalogueImportAcceptRows")->click();
    settle();
    EXPECT_EQ(counts(), u"读取 3 行 = 新增 2 + 合并 0（更新 0）+ 拒收 1"_s);
    EXPECT_EQ(at(view, 1, ImportRowsModel::Fate), u"收入"_s);
    // And from the other list.
    auto *rejected = find<QTableView>("catalogueImportRejected");
    ASSERT_EQ(rejected->model()->rowCount(), 1);
    EXPECT_EQ(at(rejected, 0, ImportRowsModel::Text), u"核对时选择了不导入此类行：没有名称。"_s);
    rejected->selectRow(0);
    find<QPushButton>("catalogueImportBringBack")->click();
    settle();
    EXPECT_EQ(counts(), u"读取 3 行 = 新增 3 + 合并 0（更新 0）+ 拒收 0"_s);
}

TEST_F(CatalogueImportGui, ARowOfThePreviewIsTurnedAwayOrMadeTheHeading)
{
    openCsv("甲省目录,,\n标准号,标准名称,备注\nGB/T 1-2020,一,x\nGB/T 2-2020,二,y\n");
    auto *preview = find<QTableView>("catalogueImportPreview");
    preview->setCurrentIndex(preview->model()->index(3, 1));
    preview->setFocus();
    QTest::keyClick(preview, Qt::Key_Delete);
    settle();
    EXPECT_EQ(counts(), u"读取 2 行 = 新增 1 + 合并 0（更新 0）+ 拒收 1"_s);
    EXPECT_EQ(preview->model()->headerData(3, Qt::Vertical).toString(), u"4 拒收"_s);
    QTest::keyClick(preview, Qt::Key_Insert);
    settle();
    EXPECT_EQ(counts(), u"读取 2 行 = 新增 2 + 合并 0（更新 0）+ 拒收 0"_s);
    preview->setCurrentIndex(preview->model()->index(0, 0));
    find<QAction>("catalogueImportHeadingRow")->trigger();
    settle();
    EXPECT_EQ(find<QComboBox>("catalogueImportHeading")->currentText(), u"第 1 行"_s);
}

TEST_F(CatalogueImportGui, TwoRowsAreChosenAsTheHeading)
{
    // Words that nobody knows: nothing is found by itself.
    openCsv("某表,,,\n甲,乙,日期,\n,,丙,丁\nGB/T 1-2020,规程,2020-01-02,2020-03-04\n");
    auto *headings = find<QComboBox>("catalogueImportHeading");
    QStringList offered;
    for (int i = 0; i < headings->count(); ++i)
        offered += headings->itemText(i);
    EXPECT_EQ(offered, (QStringList{u"自动：没有表头"_s, u"没有表头"_s, u"第 1 行"_s, u"第 2 行"_s,
                                    u"第 2–3 行"_s, u"第 3 行"_s, u"第 4 行"_s}));
    choose(headings, u"第 2–3 行"_s);
    settle();
    EXPECT_EQ(headings->currentText(), u"第 2–3 行"_s) << "it stays chosen when the sheet is shown anew";
    const auto map = [this] {
        choose(find<QComboBox>("catalogueImportColumn0"), u"标准号"_s);
        choose(find<QComboBox>("catalogueImportColumn1"), u"中文名称"_s);
        choose(find<QComboBox>("catalogueImportColumn2"), u"发布日期"_s);
        choose(find<QComboBox>("catalogueImportColumn3"), u"实施日期"_s);
        settle();
    };
    map();
    EXPECT_EQ(counts(), u"读取 1 行 = 新增 1 + 合并 0（更新 0）+ 拒收 0"_s) << "the heading is no data";
    choose(headings, u"第 2 行"_s);
    settle();
    map();
    EXPECT_EQ(counts(), u"读取 2 行 = 新增 1 + 合并 0（更新 0）+ 拒收 1"_s);
}

TEST_F(CatalogueImportGui, ColumnsAreMappedByHandAndRememberedForTheNextTime)
{
    const QByteArray csv("甲,乙,丙\nGB/T 1-2020,标准化,很好\nGB/T 2-2020,规程,一般\n");
    openCsv(csv);
    choose(find<QComboBox>("catalogueImportHeading"), u"第 1 行"_s);
    settle();
    EXPECT_EQ(counts(), u"请在预览的列标题上指定哪一列是“标准号”。"_s);
    EXPECT_FALSE(find<QPushButton>("catalogueImportAccept")->isEnabled());
    choose(find<QComboBox>("catalogueImportColumn0"), u"标准号"_s);
    choose(find<QComboBox>("catalogueImportColumn1"), u"中文名称"_s);
    choose(find<QComboBox>("catalogueImportColumn2"), u"备注"_s);
    settle();
    EXPECT_EQ(counts(), u"读取 2 行 = 新增 2 + 合并 0（更新 0）+ 拒收 0"_s);
    // A meaning belongs to one column.
    choose(find<QComboBox>("catalogueImportColumn2"), u"中文名称"_s);
    EXPECT_EQ(find<QComboBox>("catalogueImportColumn1")->currentText(), u"不导入"_s);
    choose(find<QComboBox>("catalogueImportColumn1"), u"中文名称"_s);
    choose(find<QComboBox>("catalogueImportColumn2"), u"备注"_s);
    settle();
    dialog->accept();
    settle();
    EXPECT_EQ(must(standardCount(workspace.reader())), 2);
    openCsv(csv);
    choose(find<QComboBox>("catalogueImportHeading"), u"第 1 行"_s);
    settle();
    EXPECT_EQ(find<QComboBox>("catalogueImportPreset")->currentText(), u"上次的对应"_s);
    EXPECT_EQ(find<QComboBox>("catalogueImportColumn2")->currentText(), u"备注"_s);
    EXPECT_EQ(counts(), u"读取 2 行 = 新增 0 + 合并 2（更新 0）+ 拒收 0"_s);
}

TEST_F(CatalogueImportGui, RowsCopiedFromAPlatformAreMappedByItsLayout)
{
    QGuiApplication::clipboard()->setText(
        u"1\tDB14/T "
        u"2578-2022\t地方标准复审规范\t山西省\t现行\t2022-10-14\t2023-01-14\t94213-2022\t2022-12-01\n"
        "2\tDB14/T 2579-2022\t另一规范\t山西省\t废止\t2022-10-14\t2023-01-14\t94214-2022\t2022-12-01\n"_s);
    open({});
    EXPECT_EQ(find<QLabel>("catalogueImportName")->text(), u"剪贴板"_s);
    EXPECT_EQ(find<QComboBox>("catalogueImportColumn1")->currentText(), u"标准号"_s);
    EXPECT_EQ(find<QComboBox>("catalogueImportColumn5")->currentText(), u"不导入"_s);
    choose(find<QComboBox>("catalogueImportPreset"), u"地方标准平台"_s);
    settle();
    EXPECT_EQ(find<QComboBox>("catalogueImportColumn4")->currentText(), u"状态"_s);
    EXPECT_EQ(find<QComboBox>("catalogueImportColumn5")->currentText(), u"发布日期"_s);
    EXPECT_EQ(find<QComboBox>("catalogueImportColumn8")->currentText(), u"不导入"_s);
    dialog->accept();
    settle();
    const auto rows = must(standardsByKey(workspace.reader(), numberKeyOf(u"DB14/T 2579-2022"_s)));
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows[0].state, StandardState::Withdrawn);
    EXPECT_EQ(rows[0].region, u"山西省"_s);
    EXPECT_EQ(rows[0].implementedOn, QDate(2023, 1, 14));
}

TEST_F(CatalogueImportGui, RejectedRowsAreSavedBeforeTheImportToo)
{
    openCsv("标准号,标准名称\nGB/T 1-2020,标准化\n,没有号\n");
    const QString path = s.path(u"拒收.csv"_s);
    s.dialogs.files = {path};
    find<QPushButton>("catalogueImportSaveRejected")->click();
    settle();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), QByteArray("\xef\xbb\xbf行号,拒收原因,标准号,标准名称\r\n"
                                         "3,没有标准号。,,没有号\r\n"));
    EXPECT_EQ(s.messages, QStringList{u"拒收的行已存到 %1。"_s.arg(path)});
    EXPECT_EQ(must(standardCount(workspace.reader())), 0);
}

TEST_F(CatalogueImportGui, WhatCannotBeReadSaysSo)
{
    open(saved(s.folder, u"photo.xlsx"_s, "\xff\xd8\xff\xe0 JFIF"));
    EXPECT_EQ(find<QLabel>("emptyStateTitle")->text(), u"未能读取 photo.xlsx"_s);
    EXPECT_THAT(find<QLabel>("emptyStateText")->text().toStdString(), testing::HasSubstr("photo.xlsx"));
    EXPECT_FALSE(find<QPushButton>("catalogueImportAccept")->isEnabled());
    // The next step is one click away.
    s.dialogs.files = {saved(s.folder, u"b.csv"_s, "标准号,标准名称\nGB/T 1-2020,标准化\n")};
    find<QPushButton>("catalogueImportNoticeFile")->click();
    settle();
    EXPECT_EQ(counts(), u"读取 1 行 = 新增 1 + 合并 0（更新 0）+ 拒收 0"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([this] { return dialog.isNull(); }));
    EXPECT_EQ(must(standardCount(workspace.reader())), 0);
}

TEST_F(CatalogueImportGui, FilesOfOtherMakersAreShownOrRefusedWithAReason)
{
    GANGMU_NEEDS_SHARED("office");
    const QDir folder(sharedPath("office"));
    int shown = 0;
    int refused = 0;
    for (const QString &name : folder.entryList(QDir::Files)) {
        SCOPED_TRACE(name.toStdString());
        open(folder.filePath(name));
        if (find<QStackedWidget>("catalogueImportStack")->currentIndex() == 0) {
            ++refused;
            const QString reason = find<QLabel>("emptyStateText")->text();
            EXPECT_TRUE(reason.contains(name) && reason.endsWith(u'。')) << reason.toStdString();
        } else {
            ++shown;
            EXPECT_FALSE(counts().isEmpty());
        }
    }
    EXPECT_GT(shown, 20);
    EXPECT_GT(refused, 15);
    EXPECT_TRUE(s.errors.isEmpty());
}

TEST_F(CatalogueImportGui, StoppingALargeImportChangesNothing)
{
    QByteArray csv("标准号,标准名称\n");
    for (int i = 1; i <= 40000; ++i)
        csv += "DB14/T " + QByteArray::number(i) + "-2020,地方标准\n";
    openCsv(csv);
    EXPECT_EQ(counts(), u"读取 40,000 行 = 新增 40,000 + 合并 0（更新 0）+ 拒收 0"_s);
    find<QPushButton>("catalogueImportAccept")->click();
    Standard other;
    other.number = u"GB 1-2020"_s;
    other.title = u"标准"_s;
    EXPECT_EQ(createStandard(workspace, other).error().code, ErrorCode::Busy);
    auto *stop = find<QPushButton>("catalogueImportStop");
    EXPECT_TRUE(stop->isVisible());
    QElapsedTimer timer;
    timer.start();
    stop->click();
    settle();
    EXPECT_LT(timer.elapsed(), 400) << "200 ms, and what a busy machine adds";
    EXPECT_FALSE(dialog.isNull()) << "the desk stays";
    EXPECT_TRUE(find<QPushButton>("catalogueImportAccept")->isEnabled());
    EXPECT_EQ(must(standardCount(workspace.reader())), 0);
    EXPECT_TRUE(s.errors.isEmpty());
    // So does the dry run.
    choose(find<QComboBox>("catalogueImportRule"), u"拒收新行"_s);
    stop->click();
    settle();
    EXPECT_FALSE(find<QPushButton>("catalogueImportAccept")->isEnabled());
}
