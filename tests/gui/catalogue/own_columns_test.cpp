// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/queries/standard_details.h"
#include "core/store/verbs/catalogue_field_verbs.h"
#include "tests/gui/catalogue/catalogue_fixture.h"
#include "ui/catalogue/fields_dialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QListWidget>
#include <QPushButton>

using namespace gangmu;
using namespace gangmu::test;

namespace {

class OwnColumnsTest : public CataloguePageTest
{
protected:
    void openWithFields()
    {
        fill();
        price = addField(u"定价"_s, FieldKind::Number);
        shelf = addField(u"馆藏"_s, FieldKind::Choice, {u"有"_s, u"无"_s});
        open();
    }
    CatalogueFieldId addField(const QString &name, FieldKind kind, const QStringList &choices = {})
    {
        CatalogueField field;
        field.name = name;
        field.kind = kind;
        field.choices = choices;
        return must(createField(*s.session.workspace(), field));
    }
    QString own(int row, CatalogueFieldId field) const
    {
        return model->index(row, model->sectionOf(field)).data().toString();
    }
    void set(int row, CatalogueFieldId field, const QString &text)
    {
        EXPECT_TRUE(model->setData(model->index(row, model->sectionOf(field)), text, Qt::EditRole));
    }

    CatalogueFieldId price;
    CatalogueFieldId shelf;
};

} // namespace

TEST_F(OwnColumnsTest, AreEditedInPlaceWithTheEditorOfTheirKind)
{
    openWithFields();
    const int section = model->sectionOf(price);
    EXPECT_EQ(model->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString(), u"定价"_s);
    const QModelIndex cell = model->index(1, section);
    table->setFocus();
    table->setCurrentIndex(cell);
    QTest::keyClick(table, Qt::Key_F2);
    auto *line = table->findChild<QLineEdit *>(u"cellEditor"_s);
    ASSERT_TRUE(line);
    QTest::keyClicks(line, u"28.50"_s);
    QTest::keyClick(line, Qt::Key_Return);
    settle();
    EXPECT_EQ(own(1, price), u"28.5"_s);
    EXPECT_FALSE(model->setData(cell, u"贵"_s, Qt::EditRole));
    EXPECT_EQ(s.errors.size(), 1);
    must(s.session.workspace()->undo());
    EXPECT_EQ(own(1, price), QString());
    EXPECT_EQ(model->choices(model->sectionOf(shelf)), (QStringList{QString(), u"有"_s, u"无"_s}));
}

TEST_F(OwnColumnsTest, ComeAndGoAndFindTheirPlaceAgain)
{
    openWithFields();
    const int section = model->sectionOf(price);
    table->setColumnWidth(section, 177);
    table->horizontalHeader()->moveSection(table->horizontalHeader()->visualIndex(section), 1);
    EXPECT_EQ(table->shownColumns()[1], section);
    must(deleteField(*s.session.workspace(), price));
    EXPECT_EQ(model->sectionOf(price), -1);
    must(s.session.workspace()->undo());
    EXPECT_EQ(table->shownColumns()[1], model->sectionOf(price));
    EXPECT_EQ(table->columnWidth(model->sectionOf(price)), 177);
    // The same at the next start, where the layout comes before the file.
    const QByteArray layout = page->saveLayout();
    TestSession next;
    CataloguePage other(next.session);
    other.restoreLayout(layout);
    EXPECT_EQ(other.saveLayout(), layout);
}

TEST_F(OwnColumnsTest, SortByTheirValues)
{
    openWithFields();
    set(0, price, u"100"_s);
    set(1, price, u"9"_s);
    set(3, price, u"20"_s);
    table->sortByColumn(model->sectionOf(price), Qt::AscendingOrder);
    settle();
    EXPECT_EQ(shown(), (QStringList{u"GB 2760-2014"_s, u"T/CAS 290-2017"_s, u"DB14/T 2578-2022"_s,
                                    u"GB/T 1.1-2020"_s}));
    table->sortByColumn(model->sectionOf(price), Qt::DescendingOrder);
    settle();
    EXPECT_EQ(shown().first(), u"DB14/T 2578-2022"_s);
    EXPECT_EQ(shown().last(), u"GB/T 1.1-2020"_s); // without a value
    table->sortByColumn(int(StandardColumn::Number), Qt::AscendingOrder);
    settle();
    EXPECT_EQ(shown().last(), u"T/CAS 290-2017"_s);
}

TEST_F(OwnColumnsTest, TakePastesAndBatchEdits)
{
    openWithFields();
    QGuiApplication::clipboard()->setText(
        u"标准号\t名称\t定价\nNY/T 5-2019\t甲\t12\nGB/T 1.1-2020\t乙\t30\n"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
    settle();
    EXPECT_EQ(model->rowCount(), 5);
    EXPECT_EQ(own(shown().indexOf(u"NY/T 5-2019"_s), price), u"12"_s);
    EXPECT_EQ(own(shown().indexOf(u"GB/T 1.1-2020"_s), price), u"30"_s);
    must(s.session.workspace()->undo());
    settle();
    EXPECT_EQ(model->rowCount(), 4);
    EXPECT_EQ(own(2, price), QString());
    table->setCurrentIndex(model->index(0, model->sectionOf(shelf)));
    QGuiApplication::clipboard()->setText(u"有\n没准\n"_s);
    QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(s.errors.size(), 1); // all or nothing
    EXPECT_EQ(own(0, shelf), QString());

    table->selectAll();
    act(u"actionEditStandards"_s);
    auto *column = page->findChild<QComboBox *>(u"batchColumn"_s);
    column->setCurrentIndex(column->findText(u"馆藏"_s));
    page->findChild<QComboBox *>(u"batchChoice"_s)->setCurrentText(u"有"_s);
    QTest::mouseClick(page->findChild<QPushButton *>(u"batchApply"_s), Qt::LeftButton);
    EXPECT_EQ(own(3, shelf), u"有"_s);
    must(s.session.workspace()->undo());
    EXPECT_EQ(own(3, shelf), QString());
}

TEST_F(OwnColumnsTest, AreMadeNamedOrderedAndDeletedInTheDialog)
{
    openWithFields();
    FieldsDialog dialog(s.session, page.get());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    const auto fields = [&] { return must(catalogueFields(s.session.workspace()->reader())); };
    const auto press = [&](const QString &button) {
        QTest::mouseClick(dialog.findChild<QPushButton *>(button), Qt::LeftButton);
    };
    press(u"fieldAdd"_s);
    ASSERT_EQ(fields().size(), 3);
    EXPECT_EQ(fields().last().name, u"新字段"_s);
    auto *name = dialog.findChild<QLineEdit *>(u"fieldName"_s);
    name->setText(u"责任人"_s);
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_EQ(fields().last().name, u"责任人"_s);
    EXPECT_EQ(model->heading(standardColumnCount + 2), u"责任人"_s);
    press(u"fieldUp"_s);
    EXPECT_EQ(fields()[1].name, u"责任人"_s);
    press(u"fieldUp"_s);
    EXPECT_EQ(fields()[0].name, u"责任人"_s);
    press(u"fieldDown"_s);
    EXPECT_EQ(fields()[1].name, u"责任人"_s);
    auto *kind = dialog.findChild<QComboBox *>(u"fieldKind"_s);
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_End);
    EXPECT_EQ(fields()[1].choices, (QStringList{u"是"_s, u"否"_s}));
    auto *choices = dialog.findChild<QLineEdit *>(u"fieldChoices"_s);
    choices->setText(u"甲，乙；丙"_s);
    QTest::keyClick(choices, Qt::Key_Return);
    EXPECT_EQ(fields()[1].choices, (QStringList{u"甲"_s, u"乙"_s, u"丙"_s}));
    name->setText(u"定价"_s); // taken
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_EQ(s.errors.size(), 1);
    EXPECT_EQ(name->text(), u"责任人"_s);
    press(u"fieldRemove"_s);
    EXPECT_EQ(fields().size(), 2);
    EXPECT_EQ(model->columnCount(), standardColumnCount + 2);
    must(s.session.workspace()->undo());
    EXPECT_EQ(fields().size(), 3);
    EXPECT_EQ(dialog.findChild<QListWidget *>(u"fieldsList"_s)->count(), 3);
}
