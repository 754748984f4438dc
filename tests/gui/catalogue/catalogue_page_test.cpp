// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/catalogue_page.h"

#include "core/store/queries/catalogue_queries.h"
#include "core/store/queries/standard_queries.h"
#include "core/store/row_mapping.h"
#include "core/store/verbs/standard_verbs.h"
#include "tests/support/core/test_workspace.h"
#include "tests/support/gui/test_session.h"
#include "ui/catalogue/catalogue.h"
#include "ui/catalogue/catalogue_model.h"
#include "ui/catalogue/catalogue_table.h"
#include "ui/catalogue/facets_model.h"
#include "ui/catalogue/standards_pane.h"

#include <gmock/gmock.h>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;

namespace {

class CataloguePageTest : public testing::Test
{
protected:
    void open()
    {
        page = std::make_unique<CataloguePage>(s.session);
        pane = page->standards();
        table = pane->table();
        model = pane->model();
        tester = std::make_unique<QAbstractItemModelTester>(
            model, QAbstractItemModelTester::FailureReportingMode::Warning);
        facetsTester = std::make_unique<QAbstractItemModelTester>(
            facets()->model(), QAbstractItemModelTester::FailureReportingMode::Warning);
        page->resize(1000, 600);
        page->show();
        page->activateWindow();
        settle();
    }
    /// Waits until the index is read and everything is counted.
    void settle()
    {
        QCoreApplication::sendPostedEvents(); // an editor hands over what was typed in the next turn
        EXPECT_TRUE(QTest::qWaitFor([this] {
            return s.session.jobs().isIdle() && (!s.session.workspace() || s.session.catalogue().index()) &&
                   !status().contains(u"正在");
        }));
    }
    StandardId add(const QString &number, const QString &title, StandardLevel level, const QDate &issued = {})
    {
        Standard standard;
        standard.number = number;
        standard.title = title;
        standard.level = level;
        standard.issuedOn = issued;
        return must(createStandard(*s.session.workspace(), standard));
    }
    void fill()
    {
        s.openNew();
        food = add(u"GB 2760-2014"_s, u"食品安全国家标准 食品添加剂使用标准"_s, StandardLevel::National,
                   QDate(2014, 12, 24));
        guide = add(u"GB/T 1.1-2020"_s, u"标准化工作导则"_s, StandardLevel::National, QDate(2020, 3, 31));
        local = add(u"DB14/T 2578-2022"_s, u"地方标准复审规范"_s, StandardLevel::Local, QDate(2022, 9, 30));
        group = add(u"T/CAS 290-2017"_s, u"团体标准评价"_s, StandardLevel::Group);
    }
    QStringList shown() const
    {
        QStringList numbers;
        for (int row = 0; row < model->rowCount(); ++row)
            numbers += model->index(row, int(StandardColumn::Number)).data().toString();
        return numbers;
    }
    QString cell(int row, StandardColumn column) const
    {
        return model->index(row, int(column)).data().toString();
    }
    QString status() const { return page->findChild<QLabel *>(u"catalogueStatus"_s)->text(); }
    QLineEdit *search() const { return page->findChild<QLineEdit *>(u"catalogueSearch"_s); }
    QTreeView *facets() const { return page->findChild<QTreeView *>(u"catalogueFacets"_s); }
    void click(int row, StandardColumn column, Qt::KeyboardModifiers keys = {})
    {
        const QModelIndex index = model->index(row, int(column));
        table->scrollTo(index);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, keys, table->visualRect(index).center());
    }
    void tick(Facet facet, const QString &key)
    {
        const QModelIndex top = facets()->model()->index(int(facet), 0);
        facets()->expand(top);
        for (int row = 0; row < facets()->model()->rowCount(top); ++row) {
            const QModelIndex index = facets()->model()->index(row, 0, top);
            if (index.data().toString() != key)
                continue;
            facets()->scrollTo(index);
            const QRect rect = facets()->visualRect(index);
            QTest::mouseClick(facets()->viewport(), Qt::LeftButton, {}, {rect.left() + 8, rect.center().y()});
            return;
        }
        ADD_FAILURE() << "no value " << key.toStdString();
    }
    QString facetCountOf(Facet facet, const QString &key) const
    {
        const QModelIndex top = facets()->model()->index(int(facet), 0);
        for (int row = 0; row < facets()->model()->rowCount(top); ++row) {
            if (facets()->model()->index(row, 0, top).data().toString() == key)
                return facets()->model()->index(row, 1, top).data().toString();
        }
        return {};
    }

    TestSession s;
    std::unique_ptr<CataloguePage> page;
    StandardsPane *pane = nullptr;
    CatalogueTable *table = nullptr;
    CatalogueModel *model = nullptr;
    std::unique_ptr<QAbstractItemModelTester> tester;
    std::unique_ptr<QAbstractItemModelTester> facetsTester;
    StandardId food;
    StandardId guide;
    StandardId local;
    StandardId group;
};

} // namespace

TEST_F(CataloguePageTest, SaysWhatBelongsHereAndTakesTheFirstStandard)
{
    s.openNew();
    open();
    auto *add = page->findChild<QPushButton *>(u"catalogueAdd"_s);
    ASSERT_TRUE(add && add->isVisible());
    s.dialogs.texts = {u"gb/t 1.1—2020 标准化工作导则"_s};
    QTest::mouseClick(add, Qt::LeftButton);
    settle();
    EXPECT_EQ(shown(), QStringList{u"GB/T 1.1-2020"_s});
    EXPECT_EQ(cell(0, StandardColumn::Title), u"标准化工作导则"_s);
    EXPECT_EQ(cell(0, StandardColumn::Level), u"国家标准"_s);
    EXPECT_EQ(s.session.selection().kind, SelectionKind::Standard);
    s.dialogs.texts = {u"没有号的标题"_s};
    page->findChild<QAction *>(u"actionAddStandard"_s)->trigger();
    EXPECT_EQ(s.errors.size(), 1);
}

TEST_F(CataloguePageTest, FindsByWordNumberAndInitialsAsOneTypes)
{
    fill();
    open();
    EXPECT_EQ(shown().size(), 4);
    EXPECT_EQ(status(), u"共 4 条 · 截至 2026-11-21"_s);
    search()->setFocus();
    QTest::keyClicks(search(), u"spaq"_s);
    EXPECT_EQ(shown(), QStringList{u"GB 2760-2014"_s}); // at once, before anything is counted
    settle();
    EXPECT_EQ(status(), u"共 4 条，筛出 1 条 · 截至 2026-11-21"_s);
    search()->clear();
    QTest::keyClicks(search(), u"gbt1.1"_s);
    EXPECT_EQ(shown(), QStringList{u"GB/T 1.1-2020"_s});
    search()->clear();
    search()->insert(u"标准 复审"_s);
    EXPECT_EQ(shown(), QStringList{u"DB14/T 2578-2022"_s});
    search()->setText(u"没有"_s);
    settle();
    EXPECT_EQ(shown(), QStringList());
    auto *clear = page->findChild<QPushButton *>(u"catalogueClear"_s);
    ASSERT_TRUE(clear && clear->isVisible());
    QTest::mouseClick(clear, Qt::LeftButton);
    EXPECT_EQ(shown().size(), 4);
    EXPECT_TRUE(search()->text().isEmpty());
}

TEST_F(CataloguePageTest, WaitsWhileAnInputMethodComposes)
{
    fill();
    open();
    search()->setFocus();
    QInputMethodEvent composing(u"fu shen"_s, {});
    QCoreApplication::sendEvent(search(), &composing);
    EXPECT_EQ(shown().size(), 4);
    QInputMethodEvent committed;
    committed.setCommitString(u"复审"_s);
    QCoreApplication::sendEvent(search(), &committed);
    EXPECT_EQ(shown(), QStringList{u"DB14/T 2578-2022"_s});
}

TEST_F(CataloguePageTest, TicksFacetsAndTakesChipsAway)
{
    fill();
    open();
    EXPECT_EQ(facetCountOf(Facet::Level, u"国家标准"_s), u"2"_s);
    tick(Facet::Level, u"地方标准"_s);
    settle();
    EXPECT_EQ(shown(), QStringList{u"DB14/T 2578-2022"_s});
    // Counted without itself: what one would get by ticking another one.
    EXPECT_EQ(facetCountOf(Facet::Level, u"国家标准"_s), u"2"_s);
    tick(Facet::Level, u"团体标准"_s);
    settle();
    EXPECT_EQ(shown().size(), 2);
    tick(Facet::Year, u"2022"_s);
    settle();
    EXPECT_EQ(shown().size(), 1);
    auto *chip = page->findChild<QToolButton *>(u"chip_0"_s);
    ASSERT_TRUE(chip);
    EXPECT_EQ(chip->text(), u"级别：团体标准、地方标准"_s);
    QTest::mouseClick(chip, Qt::LeftButton);
    settle();
    EXPECT_EQ(shown(), QStringList{u"DB14/T 2578-2022"_s});
    chip = page->findChild<QWidget *>(u"filterChips"_s)->findChild<QToolButton *>(u"chip_0"_s);
    tick(Facet::Year, u"2022"_s);
    settle();
    EXPECT_EQ(shown().size(), 4);
    EXPECT_FALSE(page->findChild<QWidget *>(u"filterChips"_s)->isVisible());
}

TEST_F(CataloguePageTest, SortsByTheHeadingThatIsClicked)
{
    fill();
    open();
    EXPECT_EQ(shown().first(), u"DB14/T 2578-2022"_s);
    const auto clickHeading = [&](StandardColumn column) {
        const QHeaderView *header = table->horizontalHeader();
        const int x = header->sectionViewportPosition(int(column)) + 20;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {x, header->height() / 2});
        settle();
    };
    clickHeading(StandardColumn::IssuedOn);
    EXPECT_EQ(shown(), (QStringList{u"GB 2760-2014"_s, u"GB/T 1.1-2020"_s, u"DB14/T 2578-2022"_s,
                                    u"T/CAS 290-2017"_s}));
    clickHeading(StandardColumn::IssuedOn);
    EXPECT_EQ(shown().first(), u"DB14/T 2578-2022"_s);
    EXPECT_EQ(shown().last(), u"T/CAS 290-2017"_s); // without a date
    table->setShown(StandardColumn::EnglishTitle, true);
    table->sortByColumn(int(StandardColumn::EnglishTitle), Qt::AscendingOrder); // is read first
    settle();
    EXPECT_EQ(shown().first(), u"DB14/T 2578-2022"_s);
}

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

TEST_F(CataloguePageTest, SelectsForTheWindowAndFollowsIt)
{
    fill();
    open();
    table->setFocus();
    click(2, StandardColumn::Title);
    EXPECT_TRUE(QTest::qWaitFor([&] { return s.session.selection() == Selection(guide); }));
    search()->setText(u"食品"_s);
    settle();
    s.session.select(Selection(local)); // hidden by the filter
    settle();
    EXPECT_TRUE(search()->text().isEmpty());
    EXPECT_EQ(model->idAt(table->currentIndex().row()), local);
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

TEST_F(CataloguePageTest, RemembersItsColumns)
{
    fill();
    open();
    table->setShown(StandardColumn::Remark, true);
    table->setShown(StandardColumn::Ics, false);
    table->setColumnWidth(int(StandardColumn::Title), 333);
    table->horizontalHeader()->moveSection(
        table->horizontalHeader()->visualIndex(int(StandardColumn::Region)), 2);
    table->setFrozenColumns(1);
    const auto columns = table->shownColumns();
    const QByteArray layout = page->saveLayout();
    page = std::make_unique<CataloguePage>(s.session);
    tester.reset();
    facetsTester.reset();
    page->restoreLayout(layout);
    table = page->standards()->table();
    EXPECT_EQ(table->shownColumns(), columns);
    EXPECT_EQ(table->shownColumns()[2], StandardColumn::Region);
    EXPECT_EQ(table->columnWidth(int(StandardColumn::Title)), 333);
    EXPECT_EQ(table->frozenColumns(), 1);
}

TEST_F(CataloguePageTest, KeepsTheFirstColumnsWhereTheyAre)
{
    fill();
    open();
    page->resize(700, 500);
    QScrollBar *bar = table->columnsBar();
    ASSERT_TRUE(bar->isVisible());
    bar->setValue(bar->maximum());
    EXPECT_FALSE(table->isColumnHidden(int(StandardColumn::Number)));
    EXPECT_FALSE(table->isColumnHidden(int(StandardColumn::Title)));
    EXPECT_TRUE(table->isColumnHidden(int(StandardColumn::Level)));
    EXPECT_FALSE(table->isColumnHidden(int(StandardColumn::Region)));
    table->setFocus();
    table->setCurrentIndex(model->index(0, int(StandardColumn::Title)));
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(table, Qt::Key_Left);
    EXPECT_EQ(table->currentIndex().column(), int(StandardColumn::Number));
    // The cursor brings hidden columns back.
    table->setCurrentIndex(model->index(0, int(StandardColumn::Region)));
    while (table->currentIndex().column() != int(StandardColumn::Title))
        QTest::keyClick(table, Qt::Key_Left);
    EXPECT_EQ(bar->value(), 0);
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(table, Qt::Key_Right);
    EXPECT_EQ(table->currentIndex().column(), int(StandardColumn::Region));
    const QRect last = table->visualRect(table->currentIndex());
    EXPECT_TRUE(table->viewport()->rect().contains(last.center()));
}

TEST_F(CataloguePageTest, SavesAndUsesFilters)
{
    fill();
    open();
    search()->setText(u"标准"_s);
    tick(Facet::Level, u"国家标准"_s);
    auto *menu = page->findChild<QMenu *>(u"savedFiltersMenu"_s);
    Q_EMIT menu->aboutToShow();
    s.dialogs.texts = {u"国标"_s};
    menu->findChild<QAction *>(u"saveFilter"_s);
    for (QAction *action : menu->actions()) {
        if (action->objectName() == u"saveFilter")
            action->trigger();
    }
    pane->setFilter({});
    EXPECT_EQ(shown().size(), 4);
    Q_EMIT menu->aboutToShow();
    ASSERT_EQ(menu->actions().first()->text(), u"国标"_s);
    menu->actions().first()->trigger();
    settle();
    EXPECT_EQ(shown(), (QStringList{u"GB 2760-2014"_s, u"GB/T 1.1-2020"_s}));
    EXPECT_EQ(search()->text(), u"标准"_s);
}

TEST_F(CataloguePageTest, StartsAfreshWithAnotherWorkspace)
{
    fill();
    open();
    search()->setText(u"食品"_s);
    settle();
    s.openNew(u"other.gangmu"_s);
    settle();
    EXPECT_EQ(model->rowCount(), 0);
    EXPECT_TRUE(search()->text().isEmpty());
    s.session.setWorkspace(nullptr);
    EXPECT_EQ(model->rowCount(), 0);
}

TEST_F(CataloguePageTest, FollowsLargeEditsAndTheirUndo)
{
    fill();
    open();
    Workspace &workspace = *s.session.workspace();
    for (const int rows : {300, 3000, 21000}) {
        must(workspace.edit({Verb::ImportCatalogue, u"x"_s}, [&](Edit &edit) -> Result<void> {
            for (int i = 0; i < rows; ++i) {
                Standard standard;
                standard.number = u"NY/T %1-2020"_s.arg(i + 1);
                standard.title = u"批量"_s;
                edit.insert(Table::Standard, RowMapping<Standard>::fields(standard));
            }
            return {};
        }));
        settle();
        EXPECT_TRUE(QTest::qWaitFor([&] { return model->rowCount() == rows + 4; })) << rows;
        must(workspace.undo());
        settle();
        EXPECT_TRUE(QTest::qWaitFor([&] { return model->rowCount() == 4; })) << rows;
    }
}
