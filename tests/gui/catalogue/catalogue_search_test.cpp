// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/catalogue/catalogue_fixture.h"

#include <QHeaderView>
#include <QInputMethodEvent>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace gangmu;
using namespace gangmu::test;

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
    EXPECT_EQ(chip->text(), u"级别：团体标准、地方标准  ✕"_s);
    QTest::mouseClick(chip, Qt::LeftButton);
    settle();
    EXPECT_EQ(shown(), QStringList{u"DB14/T 2578-2022"_s});
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
    table->columns().setShown(int(StandardColumn::EnglishTitle), true);
    table->sortByColumn(int(StandardColumn::EnglishTitle), Qt::AscendingOrder); // is read first
    settle();
    EXPECT_EQ(shown().first(), u"DB14/T 2578-2022"_s);
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
