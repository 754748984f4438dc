// SPDX-License-Identifier: GPL-3.0-or-later
// The 明细表 of the page of systems: dragging, pasting, typing.
#include "tests/gui/system_fixture.h"

#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;

namespace {

class SystemDetailsTest : public SystemFixture
{
protected:
    void SetUp() override
    {
        SystemFixture::SetUp();
        showTab(SystemPage::Details);
    }
    std::unique_ptr<QMimeData> dragged(const QList<SystemEntryId> &entries) const
    {
        QModelIndexList indexes;
        for (SystemEntryId entry : entries)
            indexes.append(rows->indexOf(entry));
        return std::unique_ptr<QMimeData>(rows->mimeData(indexes));
    }
};

} // namespace

TEST_F(SystemDetailsTest, TwelveStandardsAreDraggedOntoANodeAsOneEdit)
{
    QList<SystemEntry> twelve;
    for (int i = 10; i < 22; ++i)
        twelve.append(b->existing(b->addStandard(u"DB00/T %1-2022"_s.arg(i), u"标准%1"_s.arg(i))));
    const QList<SystemEntryId> entries = b->add(b->general, twelve);
    const QString before = b->outline();
    const auto data = dragged(entries);
    ASSERT_TRUE(drop(tree, onto(b->special), data.get()));
    EXPECT_EQ(b->content().entries.value(b->special).size(), 13);
    EXPECT_EQ(b->content().entries.value(b->general).size(), 2);
    EXPECT_EQ(model->indexOf(b->special).data(SystemModel::ExistingRole).toInt(), 13);
    must(workspace->undo()); // one undo for all of them
    EXPECT_EQ(b->outline(), before);
}

TEST_F(SystemDetailsTest, AStandardThatANodeHoldsAlreadyIsRefused)
{
    const QString before = b->outline();
    const auto data = dragged({b->entry1, b->entry2});
    ASSERT_TRUE(drop(tree, onto(b->special), data.get()));
    EXPECT_EQ(b->outline(), before);
    ASSERT_FALSE(t.errors.isEmpty());
    EXPECT_THAT(t.errors.last().toStdString(), testing::HasSubstr("同一类目不能重复列入"));
}

TEST_F(SystemDetailsTest, StandardsOfTheCatalogueAreDroppedOntoNodesAndRows)
{
    const StandardId third = b->addStandard(u"DB00/T 3-2022"_s, u"产品戊"_s);
    QMimeData data;
    encodeRows(data, *workspace, DragKind::Standards, {third.value()});
    ASSERT_TRUE(drop(tree, onto(b->terms), &data));
    EXPECT_TRUE(b->outline().contains(u"101.1 术语(*术语丙 产品戊)"_s));
    const QRect row = details->visualRect(rows->indexOf(b->again));
    ASSERT_TRUE(drop(details, row.topLeft() + QPoint(8, 1), &data));
    EXPECT_TRUE(b->outline().endsWith(u"102 专用(产品戊 基础甲)"_s)) << b->outline().toStdString();
}

TEST_F(SystemDetailsTest, RowsAreDraggedWithinTheTable)
{
    const auto data = dragged({b->entry2});
    const QRect row = details->visualRect(rows->indexOf(b->entry1));
    ASSERT_TRUE(drop(details, row.topLeft() + QPoint(8, 1), data.get()));
    EXPECT_EQ(column(DetailColumn::Title), u"方法乙|基础甲|术语丙|基础甲"_s);
}

TEST_F(SystemDetailsTest, TheChosenNodeDecidesWhatTheTableShows)
{
    pick(b->general);
    EXPECT_EQ(rows->rowCount(), 3);
    EXPECT_THAT(page->findChild<QLabel *>(u"detailTitle"_s)->text().toStdString(),
                testing::HasSubstr("101 通用　1/3"));
    QTest::keyClick(tree, Qt::Key_Escape);
    EXPECT_EQ(rows->rowCount(), 4);
    EXPECT_THAT(page->findChild<QLabel *>(u"systemSums"_s)->text().toStdString(),
                testing::HasSubstr("应有 4 项，现有 2 项，待制定 2 项 · 截至 2026-11-21"));
}

TEST_F(SystemDetailsTest, InsertMakesAPlannedEntryAndTypingNamesIt)
{
    pick(b->special);
    details->setFocus();
    QTest::keyClick(details, Qt::Key_Insert);
    auto *editor = details->findChild<QLineEdit *>(u"detailEditor"_s);
    ASSERT_TRUE(editor && editor->isVisible());
    editor->selectAll();
    type(editor, u"服务规范"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::sendPostedEvents(); // the delegate takes what was typed after the key was handled
    EXPECT_TRUE(b->outline().endsWith(u"102 专用(基础甲 *服务规范)"_s)) << b->outline().toStdString();
    details->setFocus();
    QTest::keyClick(details, Qt::Key_Up, Qt::AltModifier);
    EXPECT_TRUE(b->outline().endsWith(u"102 专用(*服务规范 基础甲)"_s)) << b->outline().toStdString();
    QTest::keyClick(details, Qt::Key_Delete);
    EXPECT_TRUE(b->outline().endsWith(u"102 专用(基础甲)"_s));
}

TEST_F(SystemDetailsTest, PastedNumbersAreLookedUpAndShownBefore)
{
    pick(b->special);
    details->setFocus();
    QGuiApplication::clipboard()->setText(
        u"标准号\t标准名称\nDB00/T2—2021\t随便\nGB/T 19001-2016 质量管理体系 要求\n"
        "DB00/T 1-2020\n\n养老服务规范\nGB/T 19001-2016"_s);
    const QString before = b->outline();
    QTest::keyClick(details, Qt::Key_V, Qt::ControlModifier);
    auto *dialog = page->findChild<QDialog *>(u"systemPasteDialog"_s);
    ASSERT_TRUE(dialog);
    auto *preview = dialog->findChild<QTableWidget *>(u"systemPastePreview"_s);
    ASSERT_EQ(preview->rowCount(), 5);
    const auto cell = [&](int row, int at) { return preview->item(row, at)->text(); };
    EXPECT_EQ(cell(0, 1) + cell(0, 3), u"方法乙✓ 目录中已有"_s);
    EXPECT_EQ(cell(1, 1) + cell(1, 2) + cell(1, 3), u"质量管理体系 要求国家标准+ 列为待制定"_s);
    EXPECT_EQ(cell(2, 3), u"– 本类目已列入"_s);
    EXPECT_EQ(cell(3, 1) + cell(3, 3), u"养老服务规范+ 列为待制定"_s);
    EXPECT_EQ(cell(4, 3), u"– 上文已有"_s);
    EXPECT_EQ(b->outline(), before);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"systemPasteApply"_s), Qt::LeftButton);
    EXPECT_TRUE(b->outline().startsWith(before.left(before.size() - 1))) << b->outline().toStdString();
    EXPECT_TRUE(b->outline().contains(u"(基础甲 方法乙 *质量管理体系 要求 *养老服务规范"_s))
        << b->outline().toStdString();
}

TEST_F(SystemDetailsTest, CopiedRowsAreATableForSpreadsheetsAndEntriesForUs)
{
    details->setFocus();
    details->selectEntries({b->entry1, b->entry2});
    QTest::keyClick(details, Qt::Key_C, Qt::ControlModifier);
    const QString text = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(text.startsWith(u"序号\t体系编号\t标准号"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"1\t101\tDB00/T 1-2020\t基础甲\t地方标准\t2020-08-01"_s))
        << text.toStdString();
    pick(b->terms);
    details->setFocus();
    QTest::keyClick(details, Qt::Key_V, Qt::ControlModifier);
    EXPECT_TRUE(b->outline().contains(u"101.1 术语(*术语丙 基础甲 方法乙)"_s)) << b->outline().toStdString();
}

TEST_F(SystemDetailsTest, AStandardThatIsFollowedHereIsFoundWhereverItStands)
{
    pick(b->terms); // where it does not stand
    t.session.follow(PageId::System, Selection(b->second));
    EXPECT_EQ(details->currentEntry(), b->entry2);
    // From another system, in which it does not stand either.
    StandardsSystem other;
    other.title = u"另一体系"_s;
    page->showSystem(must(createSystem(*workspace, other)));
    showTab(SystemPage::Statistics);
    t.session.follow(PageId::System, Selection(b->first));
    EXPECT_EQ(page->shownSystem(), b->system);
    EXPECT_EQ(page->findChild<QTabWidget *>(u"systemTabs"_s)->currentIndex(), int(SystemPage::Details));
    EXPECT_EQ(details->currentEntry(), b->entry1);
}

TEST_F(SystemDetailsTest, SelectingARowSelectsItsStandard)
{
    details->setCurrentIndex(rows->indexOf(b->entry2));
    EXPECT_EQ(t.session.selection(), Selection(b->second));
    t.session.select(Selection(b->first));
    EXPECT_EQ(details->currentEntry(), b->entry1);
}
