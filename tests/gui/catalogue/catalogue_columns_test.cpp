// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/catalogue/catalogue_fixture.h"
#include "ui/shell/tick_menu.h"

#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>

using namespace gangmu;
using namespace gangmu::test;

TEST_F(CataloguePageTest, RemembersItsColumns)
{
    fill();
    open();
    table->columns().setShown(int(StandardColumn::Remark), true);
    table->columns().setShown(int(StandardColumn::Ics), false);
    table->setColumnWidth(int(StandardColumn::Title), 333);
    table->horizontalHeader()->moveSection(
        table->horizontalHeader()->visualIndex(int(StandardColumn::Region)), 2);
    table->columns().setFrozen(1);
    const auto columns = table->shownColumns();
    const QByteArray layout = page->saveLayout();
    page = std::make_unique<CataloguePage>(s.session);
    tester.reset();
    facetsTester.reset();
    page->restoreLayout(layout);
    table = page->standards()->table();
    EXPECT_EQ(table->shownColumns(), columns);
    EXPECT_EQ(table->shownColumns()[2], int(StandardColumn::Region));
    EXPECT_EQ(table->columnWidth(int(StandardColumn::Title)), 333);
    EXPECT_EQ(table->columns().frozen(), 1);
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

TEST_F(CataloguePageTest, RemembersTheWidthOfColumnsOutOfSight)
{
    fill();
    open();
    page->resize(700, 500);
    table->setColumnWidth(int(StandardColumn::Level), 222);
    table->columns().setFrozen(1);
    table->columnsBar()->setValue(table->columnsBar()->maximum());
    ASSERT_TRUE(table->isColumnHidden(int(StandardColumn::Level)));
    const QByteArray layout = page->saveLayout();
    const CataloguePage other(s.session);
    const_cast<CataloguePage &>(other).restoreLayout(layout);
    EXPECT_EQ(other.standards()->table()->columnWidth(int(StandardColumn::Level)), 222);
}

TEST_F(CataloguePageTest, FreezesAndChoosesColumnsByTheMenus)
{
    fill();
    open();
    QMenu menu;
    table->columns().fillHeaderMenu(menu, int(StandardColumn::Number));
    menu.findChild<QAction *>(u"freezeColumns"_s)->trigger();
    EXPECT_EQ(table->columns().frozen(), 1);
    menu.findChild<QAction *>(u"thawColumns"_s)->trigger();
    EXPECT_EQ(table->columns().frozen(), 0);
    EXPECT_FALSE(menu.findChild<QAction *>(u"show_number"_s)->isEnabled());
    menu.findChild<QAction *>(u"show_drafters"_s)->trigger();
    EXPECT_TRUE(table->shownColumns().contains(int(StandardColumn::Drafters)));
    menu.findChild<QAction *>(u"show_drafters"_s)->trigger();
    EXPECT_FALSE(table->shownColumns().contains(int(StandardColumn::Drafters)));
}

TEST_F(CataloguePageTest, MenuOfColumnsStaysWhileTheyAreTicked)
{
    fill();
    open();
    TickMenu menu;
    table->columns().fillMenu(menu);
    QAction *other = menu.addAction(u"other"_s);
    menu.popup({});
    const auto click = [&](QAction *action) {
        QTest::mouseMove(&menu, menu.actionGeometry(action).center());
        QTest::mouseClick(&menu, Qt::LeftButton, {}, menu.actionGeometry(action).center());
    };
    auto *drafters = menu.findChild<QAction *>(u"show_drafters"_s);
    click(drafters);
    click(menu.findChild<QAction *>(u"show_kind"_s));
    EXPECT_TRUE(table->shownColumns().contains(int(StandardColumn::Drafters)));
    EXPECT_TRUE(table->shownColumns().contains(int(StandardColumn::Kind)));
    menu.setActiveAction(drafters);
    QTest::keyClick(&menu, Qt::Key_Space);
    EXPECT_FALSE(table->shownColumns().contains(int(StandardColumn::Drafters)));
    click(menu.findChild<QAction *>(u"show_number"_s)); // which cannot be hidden
    EXPECT_TRUE(table->shownColumns().contains(int(StandardColumn::Number)));
    EXPECT_TRUE(menu.isVisible());
    click(other);
    EXPECT_FALSE(menu.isVisible());
}

TEST_F(CataloguePageTest, ColumnsOfFixedValuesAreWideEnoughForThem)
{
    fill();
    open();
    for (const StandardColumn column :
         {StandardColumn::Level, StandardColumn::Mandate, StandardColumn::State}) {
        for (const QString &choice : choicesOf(column))
            EXPECT_GT(table->columnWidth(int(column)), table->fontMetrics().horizontalAdvance(choice));
    }
}
