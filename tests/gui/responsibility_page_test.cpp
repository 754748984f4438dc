// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/responsibility_fixture.h"
#include "tests/support/gui/soon.h"

#include "core/store/verbs/node_verbs.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace gangmu::test {
namespace {

class Responsibilities : public ResponsibilityFixture
{
protected:
    static QString text(const char *utf8) { return QString::fromUtf8(utf8); }
};

TEST_F(Responsibilities, ShowTasksByChapterAndBox)
{
    open();
    const QAbstractItemModelTester tester(view->model());
    EXPECT_EQ(headings(), "省质监局 省工商局 省农业厅 省水利厅 有关部门");
    EXPECT_EQ(shown(), "一、主要任务\n"
                       "1.健全体系 ● ○ . . ○\n"
                       "2.加强实施 ○ ● . . .\n"
                       "专栏1 农业\n"
                       "粮油 . . ○ . .\n");
}

TEST_F(Responsibilities, ClickCyclesThroughTheRoles)
{
    open();
    const QModelIndex index = cell("粮油", "省水利厅");
    for (const char *mark : {"●", "○", "△", ""}) {
        click(index);
        EXPECT_EQ(index.data().toString(), text(mark));
    }
}

TEST_F(Responsibilities, ClickSetsWhatTheSwitchSays)
{
    open();
    clickOn("toolParticipant");
    click(cell("2.加强实施", "省水利厅"));
    EXPECT_EQ(cell("2.加强实施", "省水利厅").data().toString(), text("○"));
    clickOn("toolClear");
    click(cell("2.加强实施", "省水利厅"));
    EXPECT_EQ(cell("2.加强实施", "省水利厅").data().toString(), QString());
    clickOn("toolSelect");
    click(cell("1.健全体系", "省质监局"));
    EXPECT_EQ(cell("1.健全体系", "省质监局").data().toString(), text("●"));
}

TEST_F(Responsibilities, KeysSetAndClearAndMovePastHeadings)
{
    open();
    view->setCurrentIndex(cell("2.加强实施", "省农业厅"));
    press(Qt::Key_3);
    press(Qt::Key_Down);
    EXPECT_EQ(view->currentIndex(), cell("粮油", "省农业厅"));
    press(Qt::Key_1);
    press(Qt::Key_Right);
    press(Qt::Key_2);
    EXPECT_EQ(shown(), "一、主要任务\n"
                       "1.健全体系 ● ○ . . ○\n"
                       "2.加强实施 ○ ● △ . .\n"
                       "专栏1 农业\n"
                       "粮油 . . ● ○ .\n");
    press(Qt::Key_Delete);
    must(workspace().undo());
    must(workspace().undo());
    must(workspace().undo());
    EXPECT_EQ(shown(), "一、主要任务\n"
                       "1.健全体系 ● ○ . . ○\n"
                       "2.加强实施 ○ ● △ . .\n"
                       "专栏1 农业\n"
                       "粮油 . . ○ . .\n");
}

TEST_F(Responsibilities, OneClickChangesOneCellOfTheModel)
{
    open();
    QSignalSpy changed(view->model(), &QAbstractItemModel::dataChanged);
    QSignalSpy reset(view->model(), &QAbstractItemModel::modelReset);
    const QModelIndex index = cell("粮油", "省水利厅");
    click(index);
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed[0][0].value<QModelIndex>(), index);
    EXPECT_EQ(changed[0][1].value<QModelIndex>(), index);
    EXPECT_EQ(reset.size(), 0);
}

TEST_F(Responsibilities, SeveralSelectedCellsAreSetAsOneEdit)
{
    open();
    click(cell("1.健全体系", "省农业厅"), Qt::ControlModifier);
    click(cell("粮油", "省水利厅"), Qt::ShiftModifier);
    press(Qt::Key_2);
    EXPECT_EQ(shown(), "一、主要任务\n"
                       "1.健全体系 ● ○ ○ ○ ○\n"
                       "2.加强实施 ○ ● ○ ○ .\n"
                       "专栏1 农业\n"
                       "粮油 . . ○ ○ .\n");
    must(workspace().undo());
    EXPECT_EQ(cell("粮油", "省水利厅").data().toString(), QString());
    EXPECT_EQ(cell("粮油", "省农业厅").data().toString(), text("○"));
}

TEST_F(Responsibilities, LettersJumpToAnOrganization)
{
    open();
    view->setCurrentIndex(cell("2.加强实施", "省质监局"));
    press(Qt::Key_N);
    EXPECT_EQ(view->currentIndex(), cell("2.加强实施", "省农业厅"));
    press(Qt::Key_Y);
    EXPECT_EQ(view->currentIndex(), cell("2.加强实施", "省农业厅"));
}

TEST_F(Responsibilities, CopyGivesBothHeaders)
{
    open();
    click(cell("1.健全体系", "省质监局"), Qt::ControlModifier);
    click(cell("2.加强实施", "省工商局"), Qt::ShiftModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), text("序号\t任务\t省质监局\t省工商局\n"
                                                         "\t一、主要任务\t\t\n"
                                                         "1\t1.健全体系\t●\t○\n"
                                                         "2\t2.加强实施\t○\t●\n"));
    EXPECT_TRUE(QGuiApplication::clipboard()->mimeData()->html().contains(u"<th>省工商局</th>"_s));
}

TEST_F(Responsibilities, CopyAllAddsTheSums)
{
    open();
    page->findChild<QAction *>(u"copyMatrix"_s)->trigger();
    EXPECT_EQ(QGuiApplication::clipboard()->text(),
              text("序号\t任务\t省质监局\t省工商局\t省农业厅\t省水利厅\t有关部门\t牵头\t参加\n"
                   "\t一、主要任务\t\t\t\t\t\t\t\n"
                   "1\t1.健全体系\t●\t○\t\t\t○\t1\t2\n"
                   "2\t2.加强实施\t○\t●\t\t\t\t1\t1\n"
                   "\t专栏1 农业\t\t\t\t\t\t\t\n"
                   "3\t粮油\t\t\t○\t\t\t\t1\n"
                   "\t合计：牵头\t1\t1\t\t\t\t2\t\n"
                   "\t合计：参加\t1\t1\t1\t\t1\t\t4\n"));
}

TEST_F(Responsibilities, CopiedBlockPastesElsewhere)
{
    open();
    click(cell("1.健全体系", "省质监局"), Qt::ControlModifier);
    click(cell("2.加强实施", "省工商局"), Qt::ShiftModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    clickOn("toolSelect");
    click(cell("2.加强实施", "省农业厅"));
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(made.messages, (QStringList{u"已复制4格。"_s, u"已粘贴4格。"_s}));
    EXPECT_EQ(shown(), "一、主要任务\n"
                       "1.健全体系 ● ○ . . ○\n"
                       "2.加强实施 ○ ● ● ○ .\n"
                       "专栏1 农业\n"
                       "粮油 . . ○ ● .\n");
}

TEST_F(Responsibilities, WordsAndNumbersFromExcelArePastedAsOneEdit)
{
    open();
    view->setCurrentIndex(cell("1.健全体系", "省农业厅"));
    QGuiApplication::clipboard()->setText(u"牵头\t配合单位\r\n３\t\r\n1\t待定\r\n"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(shown(), "一、主要任务\n"
                       "1.健全体系 ● ○ ● ○ ○\n"
                       "2.加强实施 ○ ● △ . .\n"
                       "专栏1 农业\n"
                       "粮油 . . ● . .\n");
    EXPECT_EQ(made.messages, QStringList{text("已粘贴5格。1格不是责任标记，未改。")});
    must(workspace().undo());
    EXPECT_EQ(cell("粮油", "省农业厅").data().toString(), text("○"));
}

TEST_F(Responsibilities, TableWithNamesIsPastedByTheNames)
{
    open();
    view->setCurrentIndex(cell("1.健全体系", "省质监局"));
    QGuiApplication::clipboard()->setText(u"任务\t省水利厅\t省质监局\n粮油\t1\t2\n不存在\t1\t\n"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(shown(), "一、主要任务\n"
                       "1.健全体系 ● ○ . . ○\n"
                       "2.加强实施 ○ ● . . .\n"
                       "专栏1 农业\n"
                       "粮油 ○ . ○ ● .\n");
    EXPECT_EQ(made.messages, QStringList{text("已粘贴2格。1格超出矩阵，未粘贴。")});
}

TEST_F(Responsibilities, WholeTablePastedBackChangesNothing)
{
    open();
    const std::string before = shown();
    page->findChild<QAction *>(u"copyMatrix"_s)->trigger();
    made.messages.clear();
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(shown(), before);
    EXPECT_EQ(made.messages, QStringList{text("已粘贴15格。")});
    EXPECT_EQ(workspace().undoLabel()->verb, Verb::CreateSample);
}

TEST_F(Responsibilities, HomeEndAndPagesStayOnTasks)
{
    open();
    view->setCurrentIndex(cell("2.加强实施", "省农业厅"));
    press(Qt::Key_End);
    EXPECT_EQ(view->currentIndex(), cell("2.加强实施", "有关部门"));
    press(Qt::Key_Home);
    EXPECT_EQ(view->currentIndex(), cell("2.加强实施", "省质监局"));
    press(Qt::Key_PageDown);
    EXPECT_EQ(view->currentIndex(), cell("粮油", "省质监局"));
    press(Qt::Key_PageUp);
    EXPECT_EQ(view->currentIndex(), cell("1.健全体系", "省质监局"));
}

TEST_F(Responsibilities, StructureFollowsThePlanWithoutReset)
{
    open();
    const QAbstractItemModelTester tester(view->model());
    QSignalSpy reset(view->model(), &QAbstractItemModel::modelReset);
    QSignalSpy removed(view->model(), &QAbstractItemModel::rowsRemoved);
    view->setCurrentIndex(cell("粮油", "省农业厅"));
    const NodeId second = static_cast<ResponsibilityModel *>(view->model())->nodeAt(2);
    must(renameNode(workspace(), second, u"强化实施"_s));
    EXPECT_EQ(removed.size(), 0);
    must(deleteNodes(workspace(), {second}));
    ASSERT_EQ(removed.size(), 1);
    EXPECT_EQ(removed[0][1].toInt(), 2);
    EXPECT_EQ(removed[0][2].toInt(), 2);
    EXPECT_EQ(view->currentIndex(), cell("粮油", "省农业厅"));
    must(workspace().undo());
    EXPECT_EQ(shown(), "一、主要任务\n"
                       "1.健全体系 ● ○ . . ○\n"
                       "2.强化实施 ○ ● . . .\n"
                       "专栏1 农业\n"
                       "粮油 . . ○ . .\n");
    typeInto("taskFilter", u"粮"_s);
    typeInto("taskFilter", u"实施"_s);
    typeInto("taskFilter", {});
    clickOn("holes");
    clickOn("holes");
    EXPECT_EQ(view->model()->rowCount(), 5);
    EXPECT_EQ(reset.size(), 0);
}

TEST_F(Responsibilities, LayoutComesBack)
{
    open();
    clickOn("toolLead");
    page->findChild<QAction *>(u"slantedNames"_s)->trigger();
    page->findChild<QAction *>(u"order2"_s)->trigger();
    const QByteArray layout = page->saveLayout();
    open();
    EXPECT_EQ(headings(), "省质监局 省工商局 省农业厅 省水利厅 有关部门");
    page->restoreLayout(layout);
    EXPECT_EQ(headings(), "省工商局 省农业厅 省水利厅 省质监局 有关部门");
    EXPECT_FALSE(view->organizations()->isSlanted());
    EXPECT_TRUE(page->findChild<QAbstractButton *>(u"toolLead"_s)->isChecked());
    page->restoreLayout("no layout");
}

TEST_F(Responsibilities, PlanWithoutTasksLeadsToThePlanPage)
{
    must(workspace().run({Verb::EditPlan, {}}, [&](Edit &edit) -> Result<void> {
        for (const PlanNode &node : must(planNodes(workspace().reader(), session.currentPlan())))
            edit.update(Table::PlanNode, node.id.value(), {{u"matrix_role"_s, u"none"_s}});
        return {};
    }));
    open();
    QSignalSpy pages(&session, &Session::pageRequested);
    clickOn("toPlanPage");
    EXPECT_EQ(pages.size(), 1);
}

TEST_F(Responsibilities, HolesShowWhatIsMissing)
{
    open();
    clickOn("holes");
    EXPECT_EQ(headings(), "省水利厅");
    EXPECT_EQ(shown(), "专栏1 农业\n粮油 .\n");
    view->setCurrentIndex(cell("粮油", "省水利厅"));
    press(Qt::Key_1);
    EXPECT_EQ(shown(), "专栏1 农业\n粮油 ●\n"); // stays in sight
    clickOn("holes");
    EXPECT_EQ(view->model()->rowCount(), 5);
    EXPECT_EQ(view->model()->columnCount(), 5);
}

TEST_F(Responsibilities, FiltersTakeInitials)
{
    open();
    typeInto("organizationFilter", u"nyt"_s);
    typeInto("taskFilter", u"粮"_s);
    EXPECT_EQ(headings(), "省农业厅");
    EXPECT_EQ(shown(), "专栏1 农业\n粮油 ○\n");
}

TEST_F(Responsibilities, MergedOrganizationsFallIntoOneColumn)
{
    must(reorganize(workspace(), {{organization(u"省质监局"_s), organization(u"省工商局"_s)},
                                  {u"省市场监管局"_s},
                                  QDate(2018, 11, 8),
                                  {}}));
    open();
    EXPECT_EQ(headings(), "省质监局 省工商局 省农业厅 省水利厅 有关部门");
    clickOn("namesCurrent");
    EXPECT_EQ(headings(), "省市场监管局 省农业厅 省水利厅 有关部门");
    EXPECT_EQ(shown(), "一、主要任务\n"
                       "1.健全体系 ● . . ○\n"
                       "2.加强实施 ● . . .\n"
                       "专栏1 农业\n"
                       "粮油 . ○ . .\n");
    // Under today's names nothing is changed.
    click(cell("粮油", "省市场监管局"));
    EXPECT_EQ(cell("粮油", "省市场监管局").data().toString(), QString());
    EXPECT_EQ(made.messages.size(), 1);
    clickOn("namesIssued");
    EXPECT_EQ(headings(), "省质监局 省工商局 省农业厅 省水利厅 有关部门");
}

TEST_F(Responsibilities, SelectionGoesToTheWindowAndComesBack)
{
    open();
    click(cell("2.加强实施", "省水利厅"), Qt::ControlModifier);
    const NodeId node = static_cast<ResponsibilityModel *>(view->model())->nodeAt(2);
    EXPECT_SOON_EQ(session.selection(), Selection(node));
    session.select(Selection(organization(u"省农业厅"_s)));
    EXPECT_EQ(view->currentIndex(), cell("2.加强实施", "省农业厅"));
    QSignalSpy pages(&session, &Session::pageRequested);
    press(Qt::Key_Return);
    ASSERT_EQ(pages.size(), 1);
    EXPECT_EQ(pages[0][0].value<PageId>(), PageId::Plan);
    EXPECT_EQ(session.selection(), Selection(node));
}

TEST_F(Responsibilities, EmptyWorkspaceSaysWhatBelongsHere)
{
    made.openNew(u"empty.gangmu"_s);
    open();
    EXPECT_FALSE(view->isVisible());
    EXPECT_TRUE(page->findChild<QWidget *>(u"emptyState"_s)->isVisible());
}

} // namespace
} // namespace gangmu::test
