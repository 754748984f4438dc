// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/catalogue/catalogue_fixture.h"

#include "core/store/queries/standard_queries.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace gangmu;
using namespace gangmu::test;

TEST_F(CataloguePageTest, EditsACellInPlaceWithUndo)
{
    fill();
    open();
    click(1, StandardColumn::Title);
    QTest::keyClick(table, Qt::Key_F2);
    auto *editor = table->findChild<QLineEdit *>(u"cellEditor"_s);
    ASSERT_TRUE(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"xin"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    settle();
    EXPECT_EQ(cell(1, StandardColumn::Title), u"xin"_s);
    search()->setText(u"xin"_s);
    EXPECT_EQ(shown(), QStringList{u"GB 2760-2014"_s});
    must(s.session.workspace()->undo());
    settle();
    EXPECT_EQ(shown(), QStringList());
    search()->clear();
    EXPECT_EQ(cell(1, StandardColumn::Title), u"食品安全国家标准 食品添加剂使用标准"_s);
}

TEST_F(CataloguePageTest, RefusesADateThatIsNone)
{
    fill();
    open();
    EXPECT_FALSE(model->setData(model->index(0, int(StandardColumn::IssuedOn)), u"去年"_s, Qt::EditRole));
    EXPECT_EQ(s.errors.size(), 1);
    EXPECT_TRUE(model->setData(model->index(0, int(StandardColumn::IssuedOn)), u"2022/10/1"_s, Qt::EditRole));
    EXPECT_EQ(cell(0, StandardColumn::IssuedOn), u"2022-10-01"_s);
    EXPECT_TRUE(model->setData(model->index(0, int(StandardColumn::State)), u"废止"_s, Qt::EditRole));
    settle();
    EXPECT_EQ(facetCountOf(Facet::State, u"废止"_s), u"1"_s);
}

TEST_F(CataloguePageTest, PicksAClassFromTheTree)
{
    fill();
    open();
    table->setFocus();
    click(1, StandardColumn::Ccs);
    QTest::keyClick(table, Qt::Key_F4);
    auto *text = page->findChild<QLineEdit *>(u"classificationText"_s);
    ASSERT_TRUE(text);
    EXPECT_TRUE(table->isEditing());
    QTest::keyClicks(text, u"bzhzlgl"_s); // 标准化、质量管理
    QTest::keyClick(text, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !table->isEditing(); }));
    settle();
    EXPECT_EQ(cell(1, StandardColumn::Ccs), u"A00"_s);
    must(s.session.workspace()->undo());
    settle();
    EXPECT_EQ(cell(1, StandardColumn::Ccs), QString());
}

TEST_F(CataloguePageTest, KeepsTheCurrentRowWhenAnEditMovesIt)
{
    fill();
    open();
    click(0, StandardColumn::Number);
    model->setData(model->index(0, 0), u"T/ZZB 1-2020"_s, Qt::EditRole);
    settle();
    EXPECT_EQ(shown().last(), u"T/ZZB 1-2020"_s);
    EXPECT_EQ(table->currentIndex().row(), 3);
}

TEST_F(CataloguePageTest, CopiesCellsForASpreadsheet)
{
    fill();
    open();
    table->setFocus();
    click(1, StandardColumn::Number);
    click(2, StandardColumn::Title, Qt::ShiftModifier);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(
        QGuiApplication::clipboard()->text(),
        u"标准号\t中文名称\nGB 2760-2014\t食品安全国家标准 食品添加剂使用标准\nGB/T 1.1-2020\t标准化工作导则\n"_s);
    EXPECT_TRUE(QGuiApplication::clipboard()->mimeData()->hasHtml());
}

TEST_F(CataloguePageTest, PastesABlockAtTheCurrentCell)
{
    fill();
    open();
    table->setFocus();
    click(1, StandardColumn::Mandate);
    QGuiApplication::clipboard()->setText(u"强制\t废止\n推荐性\t现行\n指导性\t废止\n推荐性\t现行\n"_s);
    QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
    settle();
    EXPECT_EQ(cell(1, StandardColumn::Mandate), u"强制性"_s);
    EXPECT_EQ(cell(1, StandardColumn::State), u"废止"_s);
    EXPECT_EQ(cell(3, StandardColumn::Mandate), u"指导性"_s);
    EXPECT_EQ(s.messages.last(), u"已修改 3 项；表格下方放不下的 1 行没有粘贴。"_s);
    must(s.session.workspace()->undo());
    EXPECT_EQ(cell(1, StandardColumn::State), u"现行"_s);
    // One cell fills all that is selected.
    click(0, StandardColumn::Field);
    click(2, StandardColumn::Field, Qt::ShiftModifier);
    QGuiApplication::clipboard()->setText(u"农业"_s);
    QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(cell(2, StandardColumn::Field), u"农业"_s);
    EXPECT_EQ(cell(3, StandardColumn::Field), QString());
    // What cannot be understood changes nothing.
    click(0, StandardColumn::IssuedOn);
    QGuiApplication::clipboard()->setText(u"2020-01-01\n不详\n"_s);
    QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(s.errors.size(), 1);
    EXPECT_EQ(cell(0, StandardColumn::IssuedOn), u"2022-09-30"_s);
}

TEST_F(CataloguePageTest, PastesATableWithHeadingsAsStandards)
{
    fill();
    open();
    QGuiApplication::clipboard()->setText(u"序号\t标准编号\t标准名称\t实施日期\n"
                                          "1\tGB／T 1.1—2020\t标准化工作导则 第1部分\t2020-10-01\n"
                                          "2\tNY/T 5-2019\t\"带\n换行\"\t2019.5.1\n"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
    settle();
    EXPECT_EQ(s.messages.last(), u"已粘贴：新增 1 项，修改 1 项。"_s);
    EXPECT_EQ(model->rowCount(), 5);
    EXPECT_EQ(must(standardById(s.session.workspace()->reader(), guide)).implementedOn, QDate(2020, 10, 1));
    must(s.session.workspace()->undo());
    settle();
    EXPECT_EQ(model->rowCount(), 4);
}

TEST_F(CataloguePageTest, DeletesRowsWithUndo)
{
    fill();
    open();
    table->setFocus();
    click(0, StandardColumn::Number);
    click(1, StandardColumn::Number, Qt::ShiftModifier);
    QTest::keyClick(table, Qt::Key_Delete);
    settle();
    EXPECT_EQ(shown(), (QStringList{u"GB/T 1.1-2020"_s, u"T/CAS 290-2017"_s}));
    must(s.session.workspace()->undo());
    settle();
    EXPECT_EQ(shown().size(), 4);
    must(s.session.workspace()->redo());
    settle();
    EXPECT_EQ(shown().size(), 2);
}

TEST_F(CataloguePageTest, ChangesManyRowsAtOnce)
{
    fill();
    open();
    table->setFocus();
    click(0, StandardColumn::Number);
    click(2, StandardColumn::Number, Qt::ShiftModifier);
    page->findChild<QAction *>(u"actionEditStandards"_s)->trigger();
    EXPECT_EQ(page->findChild<QLabel *>(u"batchCount"_s)->text(), u"选中 3 项，把"_s);
    auto *text = page->findChild<QLineEdit *>(u"batchText"_s);
    QTest::keyClicks(text, u"gongye"_s);
    QTest::keyClick(text, Qt::Key_Return);
    EXPECT_EQ(cell(2, StandardColumn::Field), u"gongye"_s);
    EXPECT_EQ(cell(3, StandardColumn::Field), QString());
    QTest::keyClick(text, Qt::Key_Escape);
    EXPECT_FALSE(text->isVisible());
    must(s.session.workspace()->undo());
    EXPECT_EQ(cell(2, StandardColumn::Field), QString());
}
