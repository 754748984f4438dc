// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/system_fixture.h"
#include "tests/support/gui/soon.h"

#include "core/analysis/system/system_counts.h"
#include "core/store/verbs/node_verbs.h"
#include "core/store/verbs/plan_verbs.h"
#include "translations/translations.h"
#include "ui/system/system_commands.h"
#include "ui/system/system_export.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QPushButton>
#include <QTableView>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;

namespace {

class SystemPageTest : public SystemFixture
{
protected:
    QLineEdit *titleEditor() const
    {
        auto *editor = tree->findChild<QLineEdit *>(u"systemTitleEditor"_s);
        return editor && editor->isVisible() ? editor : nullptr;
    }
};

} // namespace

TEST_F(SystemPageTest, EnterMakesASiblingAndTypingGoesOn)
{
    pick(b->general);
    QTest::keyClick(tree, Qt::Key_Return);
    ASSERT_TRUE(titleEditor());
    type(titleEditor(), u"方法"_s);
    QTest::keyClick(titleEditor(), Qt::Key_Return);
    EXPECT_EQ(shown(), u"101 通用[101.1 术语] 103 方法 104  102 专用"_s);
    EXPECT_SOON(titleEditor());
    QTest::keyClick(titleEditor(), Qt::Key_Escape); // the next one, not wanted
    EXPECT_EQ(shown(), u"101 通用[101.1 术语] 103 方法 102 专用"_s);
}

TEST_F(SystemPageTest, F2RenamesInPlaceAndUndoTakesItBack)
{
    pick(b->special);
    QTest::keyClick(tree, Qt::Key_F2);
    ASSERT_TRUE(titleEditor());
    titleEditor()->selectAll();
    type(titleEditor(), u"专业"_s);
    QTest::keyClick(titleEditor(), Qt::Key_Return);
    EXPECT_EQ(shown(), u"101 通用[101.1 术语] 102 专业"_s);
    must(workspace->undo());
    EXPECT_EQ(shown(), u"101 通用[101.1 术语] 102 专用"_s);
}

TEST_F(SystemPageTest, TabAndAltArrowsMoveAndCodesStay)
{
    pick(b->special);
    QTest::keyClick(tree, Qt::Key_Tab);
    EXPECT_EQ(shown(), u"101 通用[101.1 术语 102 专用]"_s);
    QTest::keyClick(tree, Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(shown(), u"101 通用[102 专用 101.1 术语]"_s);
    QTest::keyClick(tree, Qt::Key_Backtab);
    EXPECT_EQ(shown(), u"101 通用[101.1 术语] 102 专用"_s);
    EXPECT_EQ(tree->currentNode(), b->special);
    QTest::keyClick(tree, Qt::Key_Backtab); // at the top already: a word, no error
    EXPECT_TRUE(t.errors.isEmpty());
    EXPECT_FALSE(t.messages.isEmpty());
}

TEST_F(SystemPageTest, DeleteAsksNothingAndUndoBringsBackTheBranch)
{
    pick(b->general);
    QTest::keyClick(tree, Qt::Key_Delete);
    EXPECT_EQ(shown(), u"102 专用"_s);
    EXPECT_EQ(tree->currentNode(), b->special);
    must(workspace->undo());
    EXPECT_EQ(b->outline(), u"101 通用(基础甲 方法乙)[101.1 术语(*术语丙)] 102 专用(基础甲)"_s);
}

TEST_F(SystemPageTest, NodesAreDraggedBetweenNodes)
{
    const std::unique_ptr<QMimeData> data(model->mimeData({model->indexOf(b->special)}));
    const QRect row = tree->visualRect(model->indexOf(b->general));
    ASSERT_TRUE(drop(tree, row.topLeft() + QPoint(20, 1), data.get()));
    EXPECT_EQ(shown(), u"102 专用 101 通用[101.1 术语]"_s);
    ASSERT_TRUE(drop(tree, onto(b->terms), data.get(), Qt::ControlModifier)); // a copy
    EXPECT_EQ(shown(), u"102 专用 101 通用[101.1 术语[101.1.1 专用]]"_s);
    const std::unique_ptr<QMimeData> above(model->mimeData({model->indexOf(b->general)}));
    EXPECT_FALSE(model->canDropMimeData(above.get(), Qt::MoveAction, -1, -1, model->indexOf(b->terms)));
}

TEST_F(SystemPageTest, RenumberShowsOldAndNewBeforeAnythingIsChanged)
{
    must(moveSystemNodes(*workspace, {b->special}, {b->system, {}, b->general}));
    pick(b->general);
    page->pageActions().at(2)->trigger();
    auto *dialog = page->findChild<QDialog *>(u"renumberDialog"_s);
    ASSERT_TRUE(dialog);
    const auto listed = [&] {
        const QAbstractItemModel *list = dialog->findChild<QTableView *>(u"renumberList"_s)->model();
        QStringList lines;
        for (int row = 0; row < list->rowCount(); ++row)
            lines.append(list->index(row, 0).data().toString() + u'→' +
                         list->index(row, 1).data().toString());
        return lines.join(u' ');
    };
    EXPECT_EQ(listed(), u"102→101 101→102 101.1→102.1"_s);
    auto *pattern = dialog->findChild<QLineEdit *>(u"renumberPattern"_s);
    pattern->setText(u"A-01"_s);
    EXPECT_EQ(listed(), u"102→A 101→B 101.1→B-01"_s);
    auto *apply = dialog->findChild<QPushButton *>(u"renumberApply"_s);
    pattern->setText(u"?"_s);
    EXPECT_FALSE(apply->isEnabled());
    pattern->clear();
    EXPECT_EQ(shown(), u"102 专用 101 通用[101.1 术语]"_s);
    QTest::mouseClick(apply, Qt::LeftButton);
    EXPECT_EQ(shown(), u"101 专用 102 通用[102.1 术语]"_s);
    must(workspace->undo());
    EXPECT_EQ(shown(), u"102 专用 101 通用[101.1 术语]"_s);
}

TEST_F(SystemPageTest, AnOutlineIsPastedWithItsCodes)
{
    pick(b->special);
    QGuiApplication::clipboard()->setText(u"201 产品\n201.1 粮油\n201.1.1 小麦\n202 服务"_s);
    QTest::keyClick(tree, Qt::Key_V, Qt::ControlModifier);
    EXPECT_TRUE(shown().endsWith(u"102 专用 201 产品[201.1 粮油[201.1.1 小麦]] 202 服务"_s))
        << shown().toStdString();
    QTest::keyClick(tree, Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().startsWith(u"201 产品\n\t201.1 粮油"_s));
    const QList<SystemNodeDraft> indented = parseSystemOutline(u"通用\n\t术语\n\t\t定义\n专用"_s);
    ASSERT_EQ(indented.size(), 4);
    EXPECT_EQ(indented[2].depth, 2);
    EXPECT_EQ(indented[3].depth, 0);
}

TEST_F(SystemPageTest, StatisticsAndDescriptionFollow)
{
    showTab(SystemPage::Statistics);
    auto *table = page->findChild<QTableView *>(u"systemStatisticsTable"_s);
    EXPECT_EQ(table->model()->index(5, 1).data().toString(), u"4"_s);
    b->add(b->special, {b->plannedEntry(u"新"_s)});
    EXPECT_EQ(table->model()->index(5, 1).data().toString(), u"5"_s);
    EXPECT_EQ(table->model()->index(5, 2).data().toString(), u"2"_s);
    showTab(SystemPage::Description);
    auto *text = page->findChild<QPlainTextEdit *>(u"systemDescriptionText"_s);
    type(text, u"应有{应有数}项"_s);
    EXPECT_SOON_EQ(b->content().system.description, u"应有{应有数}项"_s); // after a pause
    auto *filled = page->findChild<QTextBrowser *>(u"systemDescriptionFilled"_s);
    EXPECT_EQ(filled->toPlainText(), u"应有5项"_s);
    b->add(b->special, {b->plannedEntry(u"再新"_s)});
    EXPECT_EQ(filled->toPlainText(), u"应有6项"_s);
}

TEST_F(SystemPageTest, MergesAndFramesThroughTheMenu)
{
    pick(b->special);
    auto *commands = page->findChild<SystemCommands *>();
    commands->toggleForeign();
    EXPECT_TRUE(b->content().tree.node(b->special).foreign);
    t.dialogs.texts = {u"900"_s};
    commands->askCode();
    EXPECT_EQ(b->content().tree.node(b->special).code, u"900"_s);
    commands->mergeInto(b->terms);
    EXPECT_EQ(b->outline(), u"101 通用(基础甲 方法乙)[101.1 术语(*术语丙 基础甲)]"_s);
    EXPECT_EQ(tree->currentNode(), b->terms);
}

TEST_F(SystemPageTest, PrintsEachTab)
{
    for (SystemPage::Tab tab :
         {SystemPage::Diagram, SystemPage::Details, SystemPage::Statistics, SystemPage::Description}) {
        showTab(tab);
        const QString path = t.path(u"tab%1.pdf"_s.arg(int(tab)));
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        page->print(printer);
        EXPECT_GT(QFileInfo(path).size(), 1000) << int(tab);
    }
}

TEST_F(SystemPageTest, TablesAreExportedAsShown)
{
    pick(b->general);
    auto *menu = page->findChild<QMenu *>(u"systemExportPopup"_s);
    const auto exported = [&](const QString &name, const QString &file) {
        t.dialogs.files = {t.path(file)};
        Q_EMIT menu->aboutToShow();
        page->findChild<QAction *>(name)->trigger();
        QFile read(t.path(file));
        EXPECT_TRUE(read.open(QIODevice::ReadOnly)) << name.toStdString();
        return read.readAll();
    };
    EXPECT_TRUE(exported(u"exportBranchXlsx"_s, u"branch.xlsx"_s).startsWith("PK"));
    const QString all = QString::fromUtf8(exported(u"exportDetailsCsv"_s, u"all.csv"_s));
    EXPECT_TRUE(all.contains(u"4,102,DB00/T 1-2020,基础甲,地方标准,2020-08-01,,,\r\n"_s))
        << all.toStdString();
    EXPECT_TRUE(all.contains(u"截至 2026-11-21 · 口径"_s));
    EXPECT_TRUE(exported(u"exportAllDocx"_s, u"all.docx"_s).startsWith("PK"));
    EXPECT_TRUE(t.errors.isEmpty());
}

TEST_F(SystemPageTest, WhatIsHandedInIsChineseInEveryLanguage)
{
    Translations translations;
    ASSERT_TRUE(translations.use(u"en"_s));
    const SystemContent content = b->content();
    const QDate day(2026, 11, 21);
    EXPECT_EQ(statisticsTable(content, day).columns.value(1).heading, u"Required"_s);
    const auto written = [&](SystemPart part, const QString &suffix) {
        const QString path = t.path(u"表."_s + suffix);
        must(writeSystemFile(content, day, {{part}, suffix, {}}, path));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll());
    };
    const QString detailed = written(SystemPart::Details, u"csv"_s);
    EXPECT_TRUE(detailed.contains(u"序号,体系编号,标准号,标准名称"_s)) << detailed.toStdString();
    EXPECT_TRUE(detailed.contains(u",地方标准,"_s));
    EXPECT_TRUE(detailed.contains(u"截至 2026-11-21"_s));
    EXPECT_TRUE(written(SystemPart::Statistics, u"csv"_s).contains(u"应有数"_s));
}

TEST_F(SystemPageTest, LayoutComesBack)
{
    StandardsSystem other;
    other.title = u"另一体系"_s;
    const StandardsSystemId id = must(createSystem(*workspace, other));
    tree->collapse(model->indexOf(b->general));
    page->showSystem(id);
    EXPECT_EQ(model->rowCount(), 0);
    showTab(SystemPage::Statistics);
    const QByteArray layout = page->saveLayout();
    SystemPage again(t.session);
    again.restoreLayout(layout);
    EXPECT_EQ(again.shownSystem(), id);
    again.showSystem(b->system);
    auto *view = again.findChild<SystemView *>();
    EXPECT_FALSE(view->isExpanded(view->model()->index(0, 0)));
    again.restoreLayout("rubbish"); // is ignored
}

TEST_F(SystemPageTest, DeletingTheSystemShowsTheEmptyStateAndUndoBringsItBack)
{
    must(deleteSystem(*workspace, b->system));
    EXPECT_TRUE(page->findChild<QPushButton *>(u"systemEmptyNew"_s)->isVisible());
    must(workspace->undo());
    EXPECT_EQ(page->shownSystem(), b->system);
    EXPECT_EQ(shown(), u"101 通用[101.1 术语] 102 专用"_s);
}

namespace {

class SystemEmptyTest : public testing::Test
{
protected:
    void SetUp() override
    {
        workspace = &t.openNew();
        Plan row;
        row.title = u"示例省规划"_s;
        const PlanId plan = must(createPlan(*workspace, row));
        const NodeId chapter = must(createNode(*workspace, {plan, {}, {}}, PlanNodeKind::Chapter, u"章"_s));
        const NodeId box = must(createNode(*workspace, {plan, chapter, {}}, PlanNodeKind::Box, u"重点"_s));
        must(createNode(*workspace, {plan, box, {}}, PlanNodeKind::BoxItem, u"粮油"_s));
        must(createNode(*workspace, {plan, box, {}}, PlanNodeKind::BoxItem, u"果蔬"_s));
        t.session.setCurrentPlan(plan);
        page = std::make_unique<SystemPage>(t.session);
        page->resize(900, 600);
        page->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(page.get()));
    }
    TestSession t;
    Workspace *workspace = nullptr;
    std::unique_ptr<SystemPage> page;
};

} // namespace

TEST_F(SystemEmptyTest, OffersANewSystem)
{
    t.dialogs.texts = {u"新体系"_s};
    auto *button = page->findChild<QPushButton *>(u"systemEmptyNew"_s);
    ASSERT_TRUE(button && button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(must(standardsSystems(workspace->reader())).size(), 1);
    EXPECT_FALSE(page->shownSystem().isNull());
    auto *tree = page->findChild<SystemView *>();
    QTest::keyClick(tree, Qt::Key_Return); // the first node
    auto *editor = tree->findChild<QLineEdit *>(u"systemTitleEditor"_s);
    ASSERT_TRUE(editor);
}

TEST_F(SystemEmptyTest, MakesASystemOfTheBoxesOfThePlan)
{
    QTest::mouseClick(page->findChild<QPushButton *>(u"systemEmptyBoxes"_s), Qt::LeftButton);
    auto *dialog = page->findChild<QDialog *>(u"boxDialog"_s);
    ASSERT_TRUE(dialog);
    EXPECT_EQ(dialog->findChild<QLineEdit *>(u"boxTitle"_s)->text(), u"示例省规划标准体系"_s);
    EXPECT_THAT(dialog->findChild<QLabel *>(u"boxSummary"_s)->text().toStdString(),
                testing::HasSubstr("将新增 2 个类目"));
    auto *boxes = dialog->findChild<QTreeWidget *>(u"boxTree"_s);
    ASSERT_EQ(boxes->topLevelItemCount(), 1);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"boxApply"_s), Qt::LeftButton);
    auto *tree = page->findChild<SystemView *>();
    ASSERT_EQ(tree->model()->rowCount(), 2);
    EXPECT_EQ(tree->model()->index(0, 0).data().toString(), u"粮油"_s);
    must(workspace->undo());
    EXPECT_TRUE(page->findChild<QPushButton *>(u"systemEmptyNew"_s)->isVisible());
}
