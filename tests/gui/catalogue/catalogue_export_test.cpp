// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verbs/catalogue_field_verbs.h"
#include "tests/gui/catalogue/catalogue_fixture.h"
#include "ui/catalogue/export_dialog.h"

#include <QComboBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QRadioButton>

using namespace gangmu;
using namespace gangmu::test;

namespace {

class CatalogueExportTest : public CataloguePageTest
{
protected:
    ExportDialog *ask()
    {
        act(u"actionExportStandards"_s);
        return page->findChild<ExportDialog *>();
    }
    static QRadioButton *choice(QDialog *dialog, const QString &name)
    {
        return dialog->findChild<QRadioButton *>(name);
    }
    /// Goes on with the dialog and returns what was written.
    QByteArray write(ExportDialog *dialog, const QString &name)
    {
        s.dialogs.files = {s.path(name)};
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"exportAccept"_s), Qt::LeftButton);
        settle();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QFile file(s.path(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    static void setFormat(QDialog *dialog, SheetFileFormat format)
    {
        auto *box = dialog->findChild<QComboBox *>(u"exportFormat"_s);
        box->setCurrentIndex(box->findData(int(format)));
    }
};

} // namespace

TEST_F(CatalogueExportTest, WritesAllWithTheColumnsThatAreShown)
{
    fill();
    open();
    ExportDialog *dialog = ask();
    ASSERT_TRUE(dialog);
    EXPECT_TRUE(choice(dialog, u"exportAll"_s)->isChecked());
    EXPECT_FALSE(choice(dialog, u"exportFiltered"_s)->isVisible());
    setFormat(dialog, SheetFileFormat::Csv);
    const QByteArray csv = write(dialog, u"out.csv"_s);
    EXPECT_TRUE(csv.startsWith("\xef\xbb\xbf标准号,中文名称,"));
    EXPECT_EQ(csv.count('\n'), 5);
    EXPECT_FALSE(csv.contains("英文名称"));
    EXPECT_EQ(s.messages.last(), u"已导出 4 项到“out.csv”。"_s);
    EXPECT_EQ(s.dialogs.requests.last().suffix, u"csv"_s);
    // Format and columns are remembered.
    dialog = ask();
    EXPECT_EQ(dialog->findChild<QComboBox *>(u"exportFormat"_s)->currentData().toInt(),
              int(SheetFileFormat::Csv));
    dialog->reject();
}

TEST_F(CatalogueExportTest, WritesWhatIsFilteredInTheOrderOfTheTable)
{
    fill();
    CatalogueField price;
    price.name = u"定价"_s;
    price.kind = FieldKind::Number;
    price.id = must(createField(*s.session.workspace(), price));
    must(setFieldValue(*s.session.workspace(), {guide}, price.id, u"28.5"_s));
    open();
    search()->setText(u"标准"_s);
    table->sortByColumn(int(StandardColumn::Number), Qt::DescendingOrder);
    settle();
    ExportDialog *dialog = ask();
    EXPECT_TRUE(choice(dialog, u"exportFiltered"_s)->isChecked());
    choice(dialog, u"exportAllColumns"_s)->setChecked(true);
    setFormat(dialog, SheetFileFormat::Json);
    const QJsonArray rows = QJsonDocument::fromJson(write(dialog, u"out.json"_s)).array();
    QStringList numbers;
    for (const QJsonValue &row : rows)
        numbers += row[u"number"_s].toString();
    EXPECT_EQ(numbers, shown());
    EXPECT_EQ(numbers.first(), u"T/CAS 290-2017"_s);
    EXPECT_EQ(rows[1][u"定价"_s].toDouble(), 28.5);
    EXPECT_TRUE(rows[0].toObject().contains(u"english_title"_s));
}

TEST_F(CatalogueExportTest, WritesWhatIsSelectedAndTextStaysText)
{
    fill();
    add(u"T/ZZB 1-2020"_s, u"=1+1"_s, StandardLevel::Group);
    add(u"T/ZZB 2-2020"_s, u"@SUM(A1)"_s, StandardLevel::Group);
    open();
    table->setFocus();
    click(4, StandardColumn::Number);
    click(5, StandardColumn::Number, Qt::ShiftModifier);
    ExportDialog *dialog = ask();
    EXPECT_TRUE(choice(dialog, u"exportSelected"_s)->isChecked());
    setFormat(dialog, SheetFileFormat::CsvGb18030);
    const QByteArray csv = write(dialog, u"two.csv"_s);
    EXPECT_TRUE(csv.startsWith(QByteArray::fromHex("b1ead7bcbac5"))); // 标准号
    EXPECT_EQ(csv.count('\n'), 3);
    EXPECT_FALSE(csv.contains(",=1+1")) << csv.toStdString();
    dialog = ask();
    setFormat(dialog, SheetFileFormat::Xlsx);
    EXPECT_TRUE(write(dialog, u"two.xlsx"_s).startsWith("PK"));
}

TEST_F(CatalogueExportTest, SaysWhyAFileCannotBeWritten)
{
    fill();
    open();
    ExportDialog *dialog = ask();
    s.dialogs.files = {s.path(u"no/such/folder/out.xlsx"_s)};
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"exportAccept"_s), Qt::LeftButton);
    settle();
    EXPECT_EQ(s.errors.size(), 1);
}
