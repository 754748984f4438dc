// SPDX-License-Identifier: GPL-3.0-or-later
// A dirty list comes by the mouse, is put right at the desk, and goes again by one undo.
#include "core/domain/standard_number.h"
#include "core/reading/sheets/sheet.h"
#include "core/store/queries/catalogue_queries.h"
#include "core/store/queries/standard_details.h"
#include "core/store/queries/standard_queries.h"
#include "core/store/verbs/standard_verbs.h"
#include "tests/gui/catalogue_import_fixture.h"
#include "tests/support/gui/test_window.h"
#include "ui/import/import_duplicates_model.h"

#include <gmock/gmock.h>

#include <QAction>
#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QPushButton>
#include <QTabWidget>

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;

namespace {

class CatalogueImportStory : public testing::Test
{
protected:
    void settle()
    {
        QCoreApplication::sendPostedEvents();
        ASSERT_TRUE(QTest::qWaitFor([this] { return w.session.jobs().isIdle(); }));
        QCoreApplication::sendPostedEvents();
    }
    void drop(const QString &path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(w.window.get(), &enter);
        EXPECT_TRUE(enter.isAccepted());
        QDropEvent event({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(w.window.get(), &event);
        settle();
    }
    void click(const QString &button) { QTest::mouseClick(w.find<QPushButton>(button), Qt::LeftButton); }
    QString counts() { return w.find<QLabel>(u"catalogueImportCounts"_s)->text(); }

    TestWindow w;
};

} // namespace

TEST_F(CatalogueImportStory, ADroppedListIsPutRightImportedAndTakenBack)
{
    Workspace &workspace = w.openNew();
    Standard ours;
    ours.number = u"GB/T 20485.16-2018"_s;
    ours.title = u"振动传感器校准方法"_s;
    ours.id = must(createStandard(workspace, ours));
    const QString before = dump(workspace);

    drop(saved(w.folder, u"某省目录.xlsx"_s, dirtyWorkbook()));
    ASSERT_TRUE(w.window->findChild<CatalogueImportDialog *>());
    EXPECT_EQ(w.find<QComboBox>(u"catalogueImportHeading"_s)->currentText(), u"自动：第 2–3 行"_s);
    EXPECT_EQ(w.find<QComboBox>(u"catalogueImportColumn1"_s)->currentText(), u"标准号"_s);
    EXPECT_EQ(counts(), u"读取 9 行 = 新增 2 + 合并 5（更新 1）+ 拒收 2"_s);
    EXPECT_EQ(dump(workspace), before) << "nothing is written before";

    // The first of the five is merged over what is there, the second turned away.
    w.find<QTabWidget>(u"catalogueImportLists"_s)->setCurrentIndex(1);
    auto *duplicates = w.find<QTableView>(u"catalogueImportDuplicates"_s);
    ASSERT_EQ(duplicates->model()->rowCount(), 5);
    EXPECT_EQ(duplicates->model()->index(0, ImportDuplicatesModel::Meets).data(), u"目录中"_s);
    EXPECT_EQ(duplicates->model()->index(1, ImportDuplicatesModel::Meets).data(), u"本表第 4 行"_s);
    duplicates->selectRow(0);
    auto *selected = w.find<QComboBox>(u"catalogueImportSelected"_s);
    const int overwrite = selected->findText(u"覆盖"_s);
    ASSERT_GT(overwrite, 0);
    Q_EMIT selected->activated(overwrite);
    settle();
    EXPECT_EQ(duplicates->currentIndex().row(), 0) << "a decision moves nothing away";
    duplicates->selectRow(1);
    duplicates->setFocus();
    QTest::keyClick(duplicates, Qt::Key_Delete);
    settle();
    EXPECT_EQ(counts(), u"读取 9 行 = 新增 2 + 合并 4（更新 1）+ 拒收 3"_s);
    EXPECT_EQ(duplicates->model()->rowCount(), 5) << "what is turned away can be brought back";

    click(u"catalogueImportAccept"_s);
    settle();
    EXPECT_EQ(must(standardCount(workspace.reader())), 3);
    EXPECT_EQ(must(standardById(workspace.reader(), ours.id)).title, u"校准方法"_s);
    ASSERT_FALSE(w.messages.isEmpty());
    EXPECT_EQ(w.messages.last(),
              u"已导入 某省目录.xlsx：读取 9 行 = 新增 2 + 合并 4（更新 1）+ 拒收 3。可以撤销。"_s);
    const auto rows = must(standardsByKey(workspace.reader(), numberKeyOf(u"DB37/2376-2013"_s)));
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows[0].mandate, Mandate::Mandatory);
    EXPECT_EQ(rows[0].source, u"某省目录.xlsx"_s);

    // The desk is still there for the rows that did not come in.
    const QString list = w.path(u"拒收.xlsx"_s);
    w.dialogs.files = {list};
    click(u"catalogueImportNoticeSave"_s);
    settle();
    EXPECT_EQ(w.dialogs.requests.last().suggestion, u"某省目录 拒收的行.xlsx"_s);
    QList<QStringList> written;
    must(readSheet(list, {}, [&](const SheetRow &row) {
        written.append(row.cells.first(3));
        return true;
    }));
    ASSERT_EQ(written.size(), 4);
    EXPECT_EQ(written[0].first(2), (QStringList{u"行号"_s, u"拒收原因"_s}));
    EXPECT_EQ(written[1].first(2), (QStringList{u"5"_s, u"核对时选择了不导入。"_s}));
    EXPECT_EQ(written[2].first(2), (QStringList{u"10"_s, u"没有标准号。"_s}));
    EXPECT_EQ(written[3][0], u"12"_s);
    click(u"catalogueImportCancel"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !w.window->findChild<CatalogueImportDialog *>(); }));

    w.window->actions().undo->trigger();
    settle();
    EXPECT_EQ(dump(workspace), before);
    EXPECT_TRUE(w.errors.isEmpty());
}

TEST_F(CatalogueImportStory, CellsFromElsewhereArePastedIntoTheSameDesk)
{
    Workspace &workspace = w.openNew();
    auto *html = new QMimeData;
    html->setHtml(u"<table><tr><th>标准号</th><th>标准名称</th></tr>"
                  "<tr><td>GB/T 5-2020</td><td>网页里的</td></tr></table>"_s);
    html->setText(u"x"_s);
    QGuiApplication::clipboard()->setMimeData(html);
    w.window->actions().pasteCatalogue->trigger();
    settle();
    EXPECT_EQ(counts(), u"读取 1 行 = 新增 1 + 合并 0（更新 0）+ 拒收 0"_s);
    // Other cells into the desk that is open.
    QGuiApplication::clipboard()->setText(u"标准号\t标准名称\nGB/T 1-2020\t标准化\n\t没有号\n"_s);
    w.window->actions().pasteCatalogue->trigger();
    settle();
    EXPECT_EQ(w.window->findChildren<CatalogueImportDialog *>().size(), 1);
    EXPECT_EQ(counts(), u"读取 2 行 = 新增 1 + 合并 0（更新 0）+ 拒收 1"_s);
    click(u"catalogueImportAccept"_s);
    settle();
    EXPECT_EQ(must(standardCount(workspace.reader())), 1);
    // Nothing of a table: said, with what to do.
    QGuiApplication::clipboard()->clear();
    w.window->actions().pasteCatalogue->trigger();
    settle();
    auto *desk = w.find<CatalogueImportDialog>(u"catalogueImportDialog"_s);
    EXPECT_THAT(desk->findChild<QLabel *>(u"emptyStateText"_s)->text().toStdString(),
                testing::HasSubstr("复制"));
    click(u"catalogueImportCancel"_s);
}

TEST_F(CatalogueImportStory, ItIsChosenInTheFileMenuToo)
{
    w.openNew();
    w.dialogs.files = {saved(w.folder, u"a.csv"_s, "标准号,标准名称\nGB/T 1-2020,标准化\n")};
    w.window->actions().importCatalogue->trigger();
    settle();
    EXPECT_EQ(w.dialogs.asked, QStringList{u"导入标准目录"_s});
    EXPECT_EQ(counts(), u"读取 1 行 = 新增 1 + 合并 0（更新 0）+ 拒收 0"_s);
}
