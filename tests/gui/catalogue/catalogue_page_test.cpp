// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/catalogue/catalogue_fixture.h"

#include "core/store/row_mapping.h"

#include <QPushButton>

using namespace gangmu;
using namespace gangmu::test;

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
