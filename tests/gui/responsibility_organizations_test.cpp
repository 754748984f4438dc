// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/responsibility_fixture.h"
#include "ui/responsibility/organizations_dialog.h"
#include "ui/responsibility/organizations_model.h"
#include "ui/responsibility/renames_dialog.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace gangmu::test {
namespace {

class ResponsibilityOrganizations : public ResponsibilityFixture
{
protected:
    void openDialog()
    {
        open();
        page->findChild<QAction *>(u"manageOrganizations"_s)->trigger();
        dialog = page->findChild<OrganizationsDialog *>();
        ASSERT_TRUE(dialog);
        ASSERT_TRUE(dialog->isVisible());
        EXPECT_FALSE(dialog->isModal());
        table = dialog->findChild<QTableView *>(u"organizationsTable"_s);
    }

    template <class T>
    T *find(const char *name) const
    {
        T *found = dialog->findChild<T *>(QLatin1String(name));
        EXPECT_TRUE(found) << name;
        return found;
    }

    void push(const char *name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }

    void choose(const QStringList &names)
    {
        table->clearSelection();
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (names.contains(table->model()->index(row, 0).data().toString()))
                QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::ControlModifier,
                                  table->visualRect(table->model()->index(row, 0)).center());
        }
    }

    /// One line an organization: name, kind, aliases, today, tasks.
    std::string rows() const
    {
        QString text;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < table->model()->columnCount(); ++column)
                cells += table->model()->index(row, column).data().toString();
            text += cells.join(u'|') + u'\n';
        }
        return text.toStdString();
    }

    OrganizationsDialog *dialog = nullptr;
    QTableView *table = nullptr;
};

TEST_F(ResponsibilityOrganizations, AreListedWithTheirTasks)
{
    openDialog();
    const QAbstractItemModelTester tester(dialog->findChild<OrganizationsModel *>());
    EXPECT_EQ(rows(), "省质监局|部门|||2\n"
                      "省工商局|部门|||2\n"
                      "省农业厅|部门|||1\n"
                      "省水利厅|部门|||0\n"
                      "有关部门|统称|||1\n");
}

TEST_F(ResponsibilityOrganizations, MergerIsRecordedAndTakenBack)
{
    openDialog();
    choose({u"省质监局"_s, u"省工商局"_s});
    QTest::keyClicks(find<QLineEdit>("reformOn"), u"2018-11-08"_s);
    find<QLineEdit>("reformTo")->setText(u"省市场监管局"_s);
    push("recordReform");
    EXPECT_EQ(rows(), "省质监局|部门||省市场监管局|2\n"
                      "省工商局|部门||省市场监管局|2\n"
                      "省农业厅|部门|||1\n"
                      "省水利厅|部门|||0\n"
                      "有关部门|统称|||1\n"
                      "省市场监管局|部门|||0\n");
    choose({u"省质监局"_s});
    auto *changes = find<QListWidget>("organizationChanges");
    ASSERT_EQ(changes->count(), 1);
    EXPECT_EQ(changes->item(0)->text().toStdString(), "2018-11-08　合并：省质监局 → 省市场监管局");
    clickOn("namesCurrent");
    EXPECT_EQ(headings(), "省市场监管局 省农业厅 省水利厅 有关部门");
    must(workspace().undo());
    EXPECT_EQ(headings(), "省质监局 省工商局 省农业厅 省水利厅 有关部门");
}

TEST_F(ResponsibilityOrganizations, NoDateIsNoted)
{
    openDialog();
    choose({u"省农业厅"_s});
    find<QLineEdit>("reformTo")->setText(u"省农业农村厅"_s);
    find<QLineEdit>("reformOn")->setText(u"前年"_s);
    push("recordReform");
    ASSERT_EQ(made.errors.size(), 1);
    EXPECT_EQ(made.errors[0].toStdString(), "“前年”不是日期，请写成 2018-11-08。");
    EXPECT_EQ(workspace().undoLabel()->verb, Verb::CreateSample);
}

TEST_F(ResponsibilityOrganizations, TwoSpellingsBecomeOne)
{
    openDialog();
    choose({u"省质监局"_s, u"省工商局"_s});
    made.dialogs.choices = {1};
    push("mergeOrganizations");
    EXPECT_EQ(rows(), "省工商局|部门|省质监局||2\n"
                      "省农业厅|部门|||1\n"
                      "省水利厅|部门|||0\n"
                      "有关部门|统称|||1\n");
}

TEST_F(ResponsibilityOrganizations, AddCorrectAndDelete)
{
    openDialog();
    made.dialogs.texts = {u"省林业听"_s, u"省林业厅"_s};
    push("addOrganization");
    EXPECT_EQ(headings(), "省质监局 省工商局 省农业厅 省水利厅 省林业听 有关部门");
    push("correctOrganization");
    EXPECT_EQ(headings(), "省质监局 省工商局 省农业厅 省水利厅 省林业厅 有关部门");
    auto *kind = find<QComboBox>("organizationKind");
    kind->setCurrentIndex(kind->findData(int(OrganizationKind::Institution)));
    Q_EMIT kind->activated(kind->currentIndex());
    EXPECT_EQ(must(organizationById(workspace().reader(), organization(u"省林业厅"_s))).kind,
              OrganizationKind::Institution);
    push("deleteOrganization");
    EXPECT_EQ(headings(), "省质监局 省工商局 省农业厅 省水利厅 有关部门");
    choose({u"省质监局"_s});
    push("deleteOrganization");
    EXPECT_EQ(made.errors.size(), 1);
}

TEST_F(ResponsibilityOrganizations, PastedTableOfRenamesIsOneEdit)
{
    openDialog();
    push("manyRenames");
    auto *renames = dialog->findChild<RenamesDialog *>();
    ASSERT_TRUE(renames);
    auto *button = renames->findChild<QPushButton *>(u"applyRenames"_s);
    EXPECT_FALSE(button->isEnabled());
    QGuiApplication::clipboard()->setText(u"原名称\t新名称\t日期\n"
                                          "省质监局\t省市场监管局\t2018-11-08\n"
                                          "省工商局\t省市场监管局\t2018-11-08\n"
                                          "省农业厅\t省农业农村厅\t2018\n"
                                          "省某厅\t省别厅\n"_s);
    renames->findChild<QPlainTextEdit *>()->paste();
    auto *preview = renames->findChild<QTableView *>(u"renamesPreview"_s);
    ASSERT_EQ(preview->model()->rowCount(), 4);
    EXPECT_EQ(preview->model()->index(3, 3).data().toString().toStdString(), "✗ 没有这个单位");
    EXPECT_TRUE(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(made.messages.last().toStdString(), "已登记2项机构变更。");
    clickOn("namesCurrent");
    EXPECT_EQ(headings(), "省市场监管局 省农业农村厅 省水利厅 有关部门");
    must(workspace().undo());
    EXPECT_EQ(headings(), "省质监局 省工商局 省农业厅 省水利厅 有关部门");
}

TEST_F(ResponsibilityOrganizations, SheetFollowsTheColumnAndLeadsToThePlan)
{
    open();
    page->findChild<QAction *>(u"organizationLists"_s)->trigger();
    view->goTo(1, 1);
    auto *sheet = page->findChild<QTextBrowser *>(u"organizationSheet"_s);
    ASSERT_TRUE(sheet->isVisible());
    EXPECT_TRUE(sheet->toPlainText().startsWith(u"省工商局\n某省标准化规划\n"_s))
        << sheet->toPlainText().toStdString();
    EXPECT_TRUE(sheet->toPlainText().contains(u"牵头任务（1项）"_s));
    clickOn("copySheet");
    EXPECT_EQ(QGuiApplication::clipboard()->text().toStdString(), "省工商局\n某省标准化规划\n"
                                                                  "\n牵头任务（1项）\n"
                                                                  "1. 2.加强实施　一、主要任务\n"
                                                                  "\n参加任务（1项）\n"
                                                                  "1. 1.健全体系　一、主要任务\n");
    QSignalSpy pages(&session, &Session::pageRequested);
    Q_EMIT sheet->anchorClicked(
        QUrl(u"node:%1"_s.arg(static_cast<ResponsibilityModel *>(view->model())->nodeAt(2).value())));
    EXPECT_EQ(pages.size(), 1);
}

TEST_F(ResponsibilityOrganizations, MatrixAndSheetsArePrinted)
{
    open();
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(made.path(u"matrix.pdf"_s));
    page->print(printer);
    EXPECT_GT(QFile(made.path(u"matrix.pdf"_s)).size(), 2000);
    made.dialogs.files = {made.path(u"sheets.pdf"_s)};
    page->findChild<QAction *>(u"organizationLists"_s)->trigger();
    clickOn("printAllSheets");
    EXPECT_GT(QFile(made.path(u"sheets.pdf"_s)).size(), 2000);
}

} // namespace
} // namespace gangmu::test
