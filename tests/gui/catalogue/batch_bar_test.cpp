// SPDX-License-Identifier: GPL-3.0-or-later
// The bar that sets one column of many rows: what it offers for each kind of column.
#include "core/store/verbs/catalogue_verbs.h"
#include "tests/gui/catalogue/catalogue_fixture.h"
#include "tests/support/gui/soon.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>

using namespace gangmu;
using namespace gangmu::test;

namespace {

class BatchBarTest : public CataloguePageTest
{
protected:
    void SetUp() override
    {
        fill();
        must(editStandards(*s.session.workspace(), {food},
                           {{{StandardColumn::Committee, u"全国食品标准化技术委员会"_s}}, {}}));
        must(editStandards(*s.session.workspace(), {guide},
                           {{{StandardColumn::Committee, u"全国标准化原理技术委员会"_s}}, {}}));
        open();
        table->selectAll();
        act(u"actionEditStandards"_s);
        column = page->findChild<QComboBox *>(u"batchColumn"_s);
        text = page->findChild<QLineEdit *>(u"batchText"_s);
    }
    void choose(StandardColumn which) { column->setCurrentIndex(column->findData(int(which))); }
    QStringList cells(StandardColumn which) const
    {
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row)
            texts += cell(row, which);
        texts.removeDuplicates();
        return texts;
    }

    QComboBox *column = nullptr;
    QLineEdit *text = nullptr;
};

} // namespace

TEST_F(BatchBarTest, PicksAClassFromTheTreeForIcsAndCcsAlone)
{
    choose(StandardColumn::Ccs);
    ASSERT_TRUE(text->findChild<QAction *>(u"pickClass_ccs"_s));
    QTest::keyClick(text, Qt::Key_F4);
    auto *words = page->findChild<QLineEdit *>(u"classificationText"_s);
    ASSERT_TRUE(words);
    QTest::keyClicks(words, u"bzhzlgl"_s); // 标准化、质量管理
    QTest::keyClick(words, Qt::Key_Return);
    EXPECT_EQ(text->text(), u"A00"_s);
    EXPECT_EQ(cells(StandardColumn::Ccs), QStringList{QString()}) << "nothing is set before one says so";
    QTest::keyClick(text, Qt::Key_Return);
    EXPECT_EQ(cells(StandardColumn::Ccs), QStringList{u"A00"_s});

    choose(StandardColumn::Ics);
    EXPECT_TRUE(text->findChild<QAction *>(u"pickClass_ics"_s));
    EXPECT_FALSE(text->findChild<QAction *>(u"pickClass_ccs"_s));
    choose(StandardColumn::Remark);
    EXPECT_FALSE(text->findChild<QAction *>(u"pickClass_ics"_s));
}

TEST_F(BatchBarTest, CompletesACommitteeFromTheCatalogue)
{
    choose(StandardColumn::Committee);
    QCompleter *completer = text->completer();
    ASSERT_TRUE(completer);
    EXPECT_EQ(completer->model()->rowCount(), 2);
    text->setFocus();
    text->setText(u"原"_s);
    completer->setCompletionPrefix(text->text());
    EXPECT_EQ(completer->completionCount(), 1);
    completer->complete();
    ASSERT_TRUE(completer->popup()->isVisible());
    QTest::keyClick(completer->popup(), Qt::Key_Down);
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    EXPECT_EQ(text->text(), u"全国标准化原理技术委员会"_s);
    EXPECT_EQ(cells(StandardColumn::Committee).size(), 3) << "Return took a value and set nothing yet";
    QTest::keyClick(text, Qt::Key_Return);
    EXPECT_EQ(cells(StandardColumn::Committee), QStringList{u"全国标准化原理技术委员会"_s});

    text->setText(u"某技术委员会"_s); // one that nobody had
    QTest::keyClick(text, Qt::Key_Return);
    settle();
    act(u"actionEditStandards"_s);
    EXPECT_EQ(text->completer()->model()->rowCount(), 3);
    choose(StandardColumn::Remark);
    EXPECT_FALSE(text->completer());
}

TEST_F(BatchBarTest, ReadsDatesAsCellsDoAndSaysWhatIsWrong)
{
    choose(StandardColumn::ImplementedOn);
    EXPECT_EQ(text->placeholderText(), u"如 2026-11-21；空着即清除"_s);
    QTest::keyClicks(text, u"2026/13"_s);
    QTest::keyClick(text, Qt::Key_Return);
    ASSERT_EQ(s.errors.size(), 1);
    EXPECT_EQ(s.errors.first(), u"实施日期：看不懂“2026/13”。请填写完整日期，如 2022-10-14。"_s);
    EXPECT_EQ(cells(StandardColumn::ImplementedOn), QStringList{QString()});
    EXPECT_EQ(text->selectedText(), u"2026/13"_s) << "ready to be typed anew";
    text->setText(u"2026年1月2日"_s);
    QTest::keyClick(text, Qt::Key_Return);
    EXPECT_EQ(cells(StandardColumn::ImplementedOn), QStringList{u"2026-01-02"_s});
    EXPECT_EQ(s.messages.last(), u"已修改 4 项的实施日期。"_s);
    must(s.session.workspace()->undo());
    EXPECT_EQ(cells(StandardColumn::ImplementedOn), QStringList{QString()});
}
