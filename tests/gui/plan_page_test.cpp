// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/queries/organization_queries.h"
#include "tests/gui/plan_fixture.h"
#include "tests/support/gui/soon.h"
#include "ui/plan/chapter_view.h"
#include "ui/plan/inline_editor.h"
#include "ui/plan/text_pane.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextTable>

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;

namespace {

using PlanPageTest = PlanFixture;

QLineEdit *titleEditor(PlanPage &page)
{
    auto *editor = page.findChild<QLineEdit *>(u"outlineEditor"_s);
    return editor && editor->isVisible() ? editor : nullptr;
}

} // namespace

TEST_F(PlanPageTest, ShowsTheOutlineWithItsNumbers)
{
    EXPECT_EQ(outline(), u"一、总体要求\n"
                         u"  （一）指导思想\n"
                         u"  （二）发展目标\n"
                         u"二、主要任务\n"
                         u"  （一）完善体系\n"
                         u"  （二）强化实施\n"
                         u"  专栏1重点领域\n"
                         u"    农业\n"
                         u"    工业\n"
                         u"三、保障措施"_s);
}

TEST_F(PlanPageTest, F2RenamesInPlace)
{
    pick(section2);
    QTest::keyClick(view, Qt::Key_F2);
    QLineEdit *editor = titleEditor(*page);
    ASSERT_TRUE(editor);
    editor->selectAll();
    type(editor, u"主要目标"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    EXPECT_EQ(titleOf(section2), u"主要目标"_s);
    EXPECT_EQ(page->findChildren<QLineEdit *>(u"outlineEditor"_s).size() -
                  (titleEditor(*page) ? 0 : page->findChildren<QLineEdit *>(u"outlineEditor"_s).size()),
              0);
    EXPECT_TRUE(workspace->undo().ok());
    EXPECT_EQ(titleOf(section2), u"发展目标"_s);
}

TEST_F(PlanPageTest, EnterMakesASiblingAndTypingGoesOn)
{
    pick(section1);
    QTest::keyClick(view, Qt::Key_Return);
    QLineEdit *editor = titleEditor(*page);
    ASSERT_TRUE(editor);
    type(editor, u"基本原则"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    EXPECT_THAT(outline().toStdString(), testing::HasSubstr("（二）基本原则\n  （三）\n  （四）发展目标"));
    EXPECT_SOON(titleEditor(*page));
    QTest::keyClick(titleEditor(*page), Qt::Key_Escape); // the next one, not wanted
    EXPECT_THAT(outline().toStdString(), testing::HasSubstr("（二）基本原则\n  （三）发展目标"));
}

TEST_F(PlanPageTest, TabIndentsAndShiftTabOutdents)
{
    pick(section2);
    QTest::keyClick(view, Qt::Key_Tab);
    EXPECT_THAT(outline().toStdString(), testing::HasSubstr("  （一）指导思想\n    1.发展目标"));
    EXPECT_EQ(view->currentNode(), section2);
    QTest::keyClick(view, Qt::Key_Backtab);
    EXPECT_THAT(outline().toStdString(), testing::HasSubstr("  （一）指导思想\n  （二）发展目标"));
    EXPECT_TRUE(t.errors.isEmpty());
}

TEST_F(PlanPageTest, AltUpMovesAndNumbersFollow)
{
    pick(section2);
    QTest::keyClick(view, Qt::Key_Up, Qt::AltModifier);
    EXPECT_THAT(outline().toStdString(), testing::HasSubstr("（一）发展目标\n  （二）指导思想"));
    EXPECT_EQ(view->currentNode(), section2);
    QTest::keyClick(view, Qt::Key_Down, Qt::AltModifier);
    EXPECT_THAT(outline().toStdString(), testing::HasSubstr("（一）指导思想\n  （二）发展目标"));
}

TEST_F(PlanPageTest, DragMovesBranches)
{
    const QModelIndex from = model->indexOf(chapter3);
    const std::unique_ptr<QMimeData> data(model->mimeData({from}));
    const QRect row = view->visualRect(model->indexOf(chapter1));
    const QPoint above = row.topLeft() + QPoint(20, 1);
    QDragEnterEvent enter(above, Qt::MoveAction | Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(view->viewport(), &enter);
    QDragMoveEvent move(above, Qt::MoveAction | Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(view->viewport(), &move);
    EXPECT_TRUE(move.isAccepted());
    QDropEvent drop(above, Qt::MoveAction | Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(view->viewport(), &drop);
    EXPECT_TRUE(outline().startsWith(u"一、保障措施\n二、总体要求\n"_s)) << outline().toStdString();
}

TEST_F(PlanPageTest, NothingIsDroppedBelowItself)
{
    const std::unique_ptr<QMimeData> data(model->mimeData({model->indexOf(chapter1)}));
    EXPECT_FALSE(model->canDropMimeData(data.get(), Qt::MoveAction, -1, -1, model->indexOf(section1)));
    EXPECT_TRUE(model->canDropMimeData(data.get(), Qt::MoveAction, -1, -1, model->indexOf(chapter2)));
}

TEST_F(PlanPageTest, DeleteAsksNothingAndUndoBringsBackTheBranch)
{
    const QString before = outline();
    pick(chapter2);
    QTest::keyClick(view, Qt::Key_Delete);
    EXPECT_FALSE(outline().contains(u"主要任务"_s));
    EXPECT_EQ(view->currentNode(), chapter3);
    EXPECT_TRUE(t.dialogs.asked.isEmpty());
    ASSERT_TRUE(workspace->undo().ok());
    EXPECT_EQ(outline(), before);
}

TEST_F(PlanPageTest, CopyAndPasteWithinThePlanAndAsText)
{
    pick(box);
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"专栏1重点领域\n\t农业\n\t工业"_s);
    pick(section1);
    QTest::keyClick(view, Qt::Key_V, Qt::ControlModifier);
    EXPECT_THAT(outline().toStdString(),
                testing::HasSubstr("（一）指导思想\n  专栏1重点领域\n    农业\n    工业\n  （二）发展目标"));
}

TEST_F(PlanPageTest, SeveralBranchesArePastedAsOneEdit)
{
    const QString before = outline();
    pick(section1);
    view->selectionModel()->select(model->indexOf(section2), QItemSelectionModel::Select);
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    pick(section4);
    QTest::keyClick(view, Qt::Key_V, Qt::ControlModifier);
    EXPECT_THAT(outline().toStdString(),
                testing::HasSubstr("（二）强化实施\n  （三）指导思想\n  （四）发展目标"));
    ASSERT_TRUE(workspace->undo().ok());
    EXPECT_EQ(outline(), before);
}

TEST_F(PlanPageTest, CutAndPasteMovesAndCopiesBetweenPlans)
{
    pick(section2);
    QTest::keyClick(view, Qt::Key_X, Qt::ControlModifier);
    EXPECT_THAT(outline().toStdString(), testing::HasSubstr("发展目标")); // until it is pasted
    pick(section4);
    QTest::keyClick(view, Qt::Key_V, Qt::ControlModifier);
    EXPECT_THAT(outline().toStdString(), testing::HasSubstr("（二）强化实施\n  （三）发展目标"));
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    Plan other;
    other.title = u"另一份"_s;
    t.session.setCurrentPlan(must(createPlan(*workspace, other)));
    QTest::keyClick(view, Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(outline(), u"一、发展目标"_s);
}

TEST_F(PlanPageTest, PrintsTheWholePlan)
{
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(t.path(u"plan.pdf"_s));
    page->print(printer);
    EXPECT_GT(QFileInfo(t.path(u"plan.pdf"_s)).size(), 1000);
    const std::unique_ptr<QTextDocument> paper = page->findChild<TextPane *>()->paper();
    EXPECT_TRUE(paper->toPlainText().contains(u"三、保障措施"_s));
    EXPECT_TRUE(paper->toPlainText().contains(u"到2030年"_s));
    EXPECT_FALSE(paper->toPlainText().contains(u"→"_s));
}

TEST_F(PlanPageTest, WhatIsSelectedBeforeThePageIsShownIsInSight)
{
    for (int i = 0; i < 60; ++i)
        must(createNode(*workspace, {plan, section1, {}}, PlanNodeKind::Paragraph, {}, u"很长的一段。"_s));
    PlanPage later(t.session);
    later.resize(900, 500);
    t.session.select(Selection(target));
    later.show();
    auto *shown = later.findChild<ChapterView *>();
    EXPECT_SOON(
        shown->viewport()->rect().contains(shown->linkRect(u"target:%1"_s.arg(target.value())).center()));
}

TEST_F(PlanPageTest, PastedTextBecomesNodesInOneEdit)
{
    const QString before = outline();
    QGuiApplication::clipboard()->setText(u"四、组织实施\n（一）加强领导。\n（二）经费保障\n五、附则"_s);
    pick(chapter3);
    QTest::keyClick(view, Qt::Key_V, Qt::ControlModifier);
    EXPECT_TRUE(
        outline().endsWith(u"三、保障措施\n四、组织实施\n  （一）加强领导\n  （二）经费保障\n五、附则"_s))
        << outline().toStdString();
    ASSERT_TRUE(workspace->undo().ok());
    EXPECT_EQ(outline(), before);
}

TEST_F(PlanPageTest, FilterShowsWhatFitsAndItsWayUp)
{
    auto *filter = page->findChild<QLineEdit *>(u"outlineFilter"_s);
    const QModelIndex hidden = model->indexOf(section1);
    type(filter, u"农业"_s);
    EXPECT_TRUE(view->isRowHidden(hidden.row(), hidden.parent()));
    EXPECT_FALSE(view->isRowHidden(model->indexOf(boxItem1).row(), model->indexOf(box)));
    EXPECT_EQ(view->matches(), 1);
    filter->clear();
    EXPECT_FALSE(view->isRowHidden(hidden.row(), hidden.parent()));
    QTest::keyClicks(filter, u"fzmb"_s); // 发展目标
    EXPECT_EQ(view->matches(), 1);
    EXPECT_FALSE(view->isRowHidden(model->indexOf(section2).row(), model->indexOf(chapter1)));
}

TEST_F(PlanPageTest, AClickOnATargetSelectsIt)
{
    pick(section2);
    const QRect rect = text->linkRect(u"target:%1"_s.arg(target.value()));
    ASSERT_TRUE(rect.isValid());
    QTest::mouseClick(text->viewport(), Qt::LeftButton, {}, rect.center());
    EXPECT_EQ(t.session.selection(), Selection(target));
    EXPECT_EQ(view->currentNode(), section2);
}

TEST_F(PlanPageTest, ABoxIsAFramedTableUnderItsTitle)
{
    pick(boxItem1);
    QTextTable *table = nullptr;
    for (QTextFrame *frame : text->document()->rootFrame()->childFrames())
        table = qobject_cast<QTextTable *>(frame);
    ASSERT_TRUE(table);
    EXPECT_EQ(table->cellAt(0, 0).columnSpan(), 3);
    const auto cell = [&](int row, int column) {
        return table->cellAt(row, column).firstCursorPosition().block().text();
    };
    EXPECT_EQ(cell(0, 0), u"专栏1　重点领域"_s);
    EXPECT_EQ(cell(1, 0), u"农业"_s);
    EXPECT_EQ(cell(1, 1), u"制定特色农产品标准。"_s);
    EXPECT_EQ(cell(1, 2), u"● 省农业农村厅"_s);
    must(renameNode(*workspace, box, u"主要领域"_s));
    must(setNodeBody(*workspace, boxItem1, u"别的。"_s));
    EXPECT_EQ(table->cellAt(0, 0).columnSpan(), 3); // written in place
    EXPECT_EQ(cell(0, 0), u"专栏1　主要领域"_s);
    EXPECT_EQ(cell(1, 1), u"别的。"_s);
}

TEST_F(PlanPageTest, AClickOnAnOrganizationSelectsIt)
{
    pick(boxItem1);
    const QRect rect = text->linkRect(u"organization:%1"_s.arg(organization.value()));
    ASSERT_TRUE(rect.isValid());
    QTest::mouseClick(text->viewport(), Qt::LeftButton, {}, rect.center());
    EXPECT_EQ(t.session.selection(), Selection(organization));
}

TEST_F(PlanPageTest, AClickInTheTextSelectsTheNodeInTheTree)
{
    pick(section2);
    const QRect rect = text->fieldRect(section1, TextField::Title);
    ASSERT_FALSE(rect.isNull());
    QTest::mouseClick(text->viewport(), Qt::LeftButton, {}, rect.center());
    EXPECT_EQ(view->currentNode(), section1);
    EXPECT_EQ(t.session.selection(), Selection(section1));
}

TEST_F(PlanPageTest, DoubleClickEditsAParagraphAsOneRevision)
{
    pick(section2);
    const QRect rect = text->fieldRect(paragraph, TextField::Body);
    ASSERT_FALSE(rect.isNull());
    QTest::mouseDClick(text->viewport(), Qt::LeftButton, {}, rect.center());
    auto *editor = text->findChild<InlineEditor *>();
    ASSERT_TRUE(editor);
    EXPECT_TRUE(editor->geometry().contains(rect.center()));
    const QString before = bodyOf(paragraph);
    type(editor, u"甲"_s);
    EXPECT_SOON_EQ(bodyOf(paragraph), before + u"甲"_s); // after a pause
    type(editor, u"乙"_s);
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(bodyOf(paragraph), before + u"甲乙"_s);
    EXPECT_TRUE(text->hasFocus());
    ASSERT_TRUE(workspace->undo().ok());
    EXPECT_EQ(bodyOf(paragraph), before);
}

TEST_F(PlanPageTest, EscapeTakesTheTypingBack)
{
    pick(section1);
    text->setFocus();
    QTest::keyClick(text, Qt::Key_Return);
    auto *editor = text->findChild<InlineEditor *>();
    ASSERT_TRUE(editor);
    type(editor, u"新"_s);
    QTest::keyClick(editor, Qt::Key_Escape);
    EXPECT_EQ(titleOf(section1), u"指导思想"_s);
}

TEST_F(PlanPageTest, EnterInAParagraphBeginsTheNext)
{
    pick(section2);
    QTest::keyClick(view, Qt::Key_Return, Qt::ControlModifier);
    auto *editor = text->findChild<InlineEditor *>();
    ASSERT_TRUE(editor);
    QTest::keyClick(editor, Qt::Key_Home);
    type(editor, u"首段。"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    EXPECT_EQ(bodyOf(paragraph), u"首段。"_s);
    const QList<PlanNode> nodes = all();
    const auto second = std::find_if(nodes.begin(), nodes.end(), [&](const PlanNode &node) {
        return node.parent == section2 && node.id != paragraph;
    });
    ASSERT_TRUE(second != nodes.end());
    EXPECT_TRUE(second->body.startsWith(u"到2030年"_s));
}

TEST_F(PlanPageTest, AnEmptyWorkspaceSaysWhatBelongsHere)
{
    TestSession fresh;
    fresh.openNew();
    PlanPage empty(fresh.session);
    empty.show();
    auto *button = empty.findChild<QPushButton *>(u"planImport"_s);
    ASSERT_TRUE(button && button->isVisible());
    QSignalSpy imported(&fresh.session, &Session::importRequested);
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(imported.size(), 1);
}

TEST_F(PlanPageTest, LayoutComesBack)
{
    view->collapse(model->indexOf(chapter1));
    const QByteArray layout = page->saveLayout();
    PlanPage other(t.session);
    other.restoreLayout(layout);
    auto *tree = other.findChild<OutlineView *>();
    EXPECT_FALSE(tree->isExpanded(tree->model()->index(0, 0)));
    EXPECT_TRUE(tree->isExpanded(tree->model()->index(1, 0)));
    other.restoreLayout("rubbish"); // is ignored
}
