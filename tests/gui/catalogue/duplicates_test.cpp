// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/queries/catalogue_queries.h"
#include "core/store/queries/standard_details.h"
#include "core/store/queries/standard_queries.h"
#include "core/store/verbs/catalogue_field_verbs.h"
#include "core/store/verbs/catalogue_verbs.h"
#include "tests/gui/catalogue/catalogue_fixture.h"
#include "ui/catalogue/comparison_model.h"
#include "ui/catalogue/duplicates_dialog.h"

#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>

using namespace gangmu;
using namespace gangmu::test;

namespace {

class DuplicatesTest : public CataloguePageTest
{
protected:
    void openDialog()
    {
        fill();
        twin = add(u"GBT 1.1—2020"_s, u"标准化工作导则 第1部分"_s, StandardLevel::National);
        must(editStandards(*s.session.workspace(), {twin}, {{{StandardColumn::Ics, u"01.120"_s}}, {}}));
        add(u"DB14／T 2578－2022"_s, u"地方标准复审规范"_s, StandardLevel::Local);
        open();
        act(u"actionDuplicates"_s);
        dialog = page->findChild<DuplicatesDialog *>();
        ASSERT_TRUE(dialog);
        list = dialog->findChild<QListWidget *>(u"duplicatesList"_s);
        comparison =
            static_cast<ComparisonModel *>(dialog->findChild<QTableView *>(u"duplicatesTable"_s)->model());
        modelTester = std::make_unique<QAbstractItemModelTester>(
            comparison, QAbstractItemModelTester::FailureReportingMode::Warning);
        settle();
    }
    void press(const QString &name) const
    {
        QTest::mouseClick(dialog->findChild<QPushButton *>(name), Qt::LeftButton);
    }
    int lineOf(const QString &heading) const
    {
        for (int row = 0; row < comparison->rowCount(); ++row) {
            if (comparison->headerData(row, Qt::Vertical, Qt::DisplayRole).toString() == heading)
                return row;
        }
        return -1;
    }
    qint64 count() const { return must(standardCount(s.session.workspace()->reader())); }

    StandardId twin;
    DuplicatesDialog *dialog = nullptr;
    QListWidget *list = nullptr;
    ComparisonModel *comparison = nullptr;
    std::unique_ptr<QAbstractItemModelTester> modelTester;
};

} // namespace

TEST_F(DuplicatesTest, MergesWithTheValuesThatAreChosenAndIsUndone)
{
    openDialog();
    ASSERT_EQ(list->count(), 2);
    list->setCurrentRow(1);
    EXPECT_EQ(list->currentItem()->text(), u"GB/T 1.1-2020（2 条）"_s);
    const int title = lineOf(u"中文名称"_s);
    ASSERT_GT(title, 0);
    EXPECT_TRUE(comparison->differs(title));
    EXPECT_FALSE(comparison->differs(lineOf(u"级别"_s)));
    // The value of the one with fewer fields is taken instead.
    for (int column = 0; column < 2; ++column) {
        const QModelIndex cell = comparison->index(title, column);
        if (cell.data().toString() == u"标准化工作导则 第1部分") {
            EXPECT_TRUE(comparison->setData(cell, Qt::Checked, Qt::CheckStateRole));
        }
    }
    press(u"duplicatesMerge"_s);
    EXPECT_EQ(count(), 5);
    EXPECT_EQ(list->count(), 1);
    const auto left = must(standardsByNumber(s.session.workspace()->reader(), u"GB/T 1.1-2020"_s));
    ASSERT_EQ(left.size(), 1);
    EXPECT_EQ(left.first().title, u"标准化工作导则 第1部分"_s);
    EXPECT_EQ(left.first().ics, u"01.120"_s);
    EXPECT_EQ(left.first().issuedOn, QDate(2020, 3, 31));
    settle();
    must(s.session.workspace()->undo());
    settle();
    EXPECT_EQ(count(), 6);
    EXPECT_EQ(list->count(), 2);
}

TEST_F(DuplicatesTest, LetsOneChooseAmongTheFieldsOfTheUsers)
{
    openDialog();
    CatalogueField price;
    price.name = u"定价"_s;
    price.kind = FieldKind::Number;
    price.id = must(createField(*s.session.workspace(), price));
    must(setFieldValue(*s.session.workspace(), {guide}, price.id, u"28"_s));
    must(setFieldValue(*s.session.workspace(), {twin}, price.id, u"30"_s));
    list->setCurrentRow(1);
    const int line = lineOf(u"定价"_s);
    ASSERT_GT(line, 0);
    EXPECT_TRUE(comparison->differs(line));
    const int column = comparison->index(line, 0).data().toString() == u"30" ? 0 : 1;
    EXPECT_TRUE(comparison->setData(comparison->index(line, column), Qt::Checked, Qt::CheckStateRole));
    press(u"duplicatesMerge"_s);
    const auto values = must(valuesOfField(s.session.workspace()->reader(), price.id));
    ASSERT_EQ(values.size(), 1);
    EXPECT_EQ(values.first().value, u"30"_s);
    must(s.session.workspace()->undo());
    EXPECT_EQ(must(valuesOfField(s.session.workspace()->reader(), price.id)).size(), 2);
    settle();
}

TEST_F(DuplicatesTest, PassesOverAndLooksForOtherKinds)
{
    openDialog();
    list->setCurrentRow(0);
    press(u"duplicatesPass"_s);
    EXPECT_EQ(list->currentRow(), 1);
    EXPECT_EQ(count(), 6);
    auto *kind = dialog->findChild<QComboBox *>(u"duplicatesKind"_s);
    kind->setCurrentIndex(kind->findData(int(DuplicateKind::SameTitle)));
    settle();
    ASSERT_EQ(list->count(), 1);
    EXPECT_EQ(list->item(0)->text(), u"地方标准复审规范（2 条）"_s);
    kind->setCurrentIndex(kind->findData(int(DuplicateKind::SameSerial)));
    settle();
    EXPECT_EQ(list->count(), 2);
}

TEST_F(DuplicatesTest, LeavesOutWhatIsNotTicked)
{
    openDialog();
    add(u"GB/T 1.1－2020"_s, u"第三条"_s, StandardLevel::National);
    settle();
    ASSERT_EQ(list->count(), 2);
    list->setCurrentRow(1);
    ASSERT_EQ(comparison->columnCount(), 3);
    EXPECT_TRUE(comparison->setData(comparison->index(0, 2), Qt::Unchecked, Qt::CheckStateRole));
    EXPECT_EQ(comparison->taken().size(), 2);
    press(u"duplicatesMerge"_s);
    settle();
    EXPECT_EQ(count(), 6);
    EXPECT_EQ(list->count(), 2); // two of the three are left
    EXPECT_TRUE(comparison->setData(comparison->index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    EXPECT_FALSE(dialog->findChild<QPushButton *>(u"duplicatesMerge"_s)->isEnabled());
}
