// SPDX-License-Identifier: GPL-3.0-or-later
// The drafter's day in one piece: the whole window, real clicks and keys, from a text file to the chart.
#include "core/store/queries/organization_queries.h"
#include "core/store/queries/plan_queries.h"
#include "core/store/queries/target_queries.h"
#include "core/store/verbs/target_verbs.h"
#include "tests/support/core/test_workspace.h"
#include "tests/support/gui/test_window.h"
#include "ui/import/import_dialog.h"
#include "ui/plan/outline_view.h"
#include "ui/responsibility/matrix_view.h"
#include "ui/shell/file_actions.h"

#include <gmock/gmock.h>

#include <QAction>
#include <QFile>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace gangmu::test {
namespace {

const QString document =
    u"示例省标准化提升行动计划（2026—2030年）\n"
    "\n"
    "一、总体要求\n"
    "（一）基本原则。坚持需求引领，坚持协同推进。\n"
    "（二）发展目标。到2030年，发布地方标准300项以上，培育标准化试点50个以上。\n"
    "二、重点任务\n"
    "（一）完善标准体系。梳理现行标准，补齐短板。（省市场监管局、省经济和信息化委牵头，省农业农村厅参加）\n"
    "（二）强化标准实施。组织宣贯培训。（省经济与信息化委牵头，省市场监管局参加）\n"
    "（三）夯实工作基础。培养专业人才。（省教育厅牵头，省市场监管局参加）\n"_s;

class Story : public testing::Test
{
protected:
    Workspace &workspace() { return *w.session.workspace(); }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = w.window->focusWidget();
        QTest::keyClick(focus ? focus : w.window.get(), Qt::Key(key), modifiers);
    }
    void import(const QString &file)
    {
        w.dialogs.files = {file};
        w.window->actions().import->trigger();
        auto *dialog = w.find<ImportDialog>(u"importDialog"_s);
        ASSERT_TRUE(dialog);
        auto *accept = dialog->findChild<QPushButton *>(u"importAccept"_s);
        ASSERT_TRUE(QTest::qWaitFor([&] { return accept->isEnabled(); }));
        QTest::mouseClick(accept, Qt::LeftButton);
    }
    NodeId nodeNamed(const QString &title)
    {
        for (const PlanNode &node : must(planNodes(workspace().reader(), w.session.currentPlan()))) {
            if (node.title == title)
                return node.id;
        }
        ADD_FAILURE() << "no node " << title.toStdString();
        return {};
    }
    /// "（一）甲 （二）乙" of the chapter's sections.
    QString sections(const QString &chapter)
    {
        const NodeId parent = nodeNamed(chapter);
        QStringList parts;
        for (const PlanNode &node : must(planNodes(workspace().reader(), w.session.currentPlan()))) {
            if (node.parent == parent && node.kind == PlanNodeKind::Section)
                parts.append(node.number + node.title);
        }
        return parts.join(u' ');
    }
    QString roleOf(const QString &task, const QString &organization)
    {
        for (const Responsibility &cell : must(nodeResponsibilities(workspace().reader(), nodeNamed(task)))) {
            if (must(organizationById(workspace().reader(), cell.organization)).name == organization)
                return codeOf(cell.role);
        }
        return {};
    }

    TestWindow w;
};

TEST_F(Story, FromATextFileToTheChartOfTargets)
{
    // A new workspace, a document into it.
    QFile file(w.path(u"plan.txt"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(document.toUtf8());
    file.close();
    w.dialogs.files = {w.path(u"story.gangmu"_s)};
    w.window->actions().newWorkspace->trigger();
    ASSERT_TRUE(w.session.workspace());
    import(file.fileName());
    const PlanId plan = w.session.currentPlan();
    ASSERT_FALSE(plan.isNull());
    EXPECT_EQ(w.window->currentPage()->id(), PageId::Plan);
    EXPECT_EQ(sections(u"重点任务"_s), u"（一）完善标准体系 （二）强化标准实施 （三）夯实工作基础"_s);
    ASSERT_EQ(must(targets(workspace().reader(), plan)).size(), 2);

    // The review desk: two spellings of one office become one, with one key.
    const qsizetype offices = must(organizations(workspace().reader())).size();
    const auto openNotes = [&] {
        QList<ReviewNote> notes = must(reviewNotes(workspace().reader(), plan));
        notes.removeIf([](const ReviewNote &note) { return note.state != ReviewState::Open; });
        return notes;
    };
    ASSERT_EQ(openNotes().size(), 1);
    EXPECT_EQ(openNotes().first().kind, ReviewKind::OrganizationSpelling);
    auto *tabs = w.find<QTabBar>(u"planTabs"_s);
    tabs->setCurrentIndex(2);
    auto *review = w.find<QListView>(u"reviewList"_s);
    review->setFocus();
    QTest::keyClick(review, Qt::Key_A);
    EXPECT_TRUE(openNotes().isEmpty());
    EXPECT_EQ(must(organizations(workspace().reader())).size(), offices - 1);

    // The matrix: the education office no longer leads (三), it takes part.
    w.window->showPage(PageId::Responsibility);
    auto *matrix = w.find<MatrixView>(u"matrix"_s);
    EXPECT_EQ(roleOf(u"夯实工作基础"_s, u"省教育厅"_s), u"lead"_s);
    QModelIndex cell;
    for (int column = 0; column < matrix->model()->columnCount(); ++column) {
        if (matrix->model()->headerData(column, Qt::Horizontal).toString().contains(u"省教育厅"_s))
            cell = matrix->model()->index(matrix->model()->rowCount() - 1, column);
    }
    ASSERT_TRUE(cell.isValid());
    matrix->setFocus();
    matrix->setCurrentIndex(cell);
    QTest::keyClick(matrix, Qt::Key_2);
    EXPECT_EQ(roleOf(u"夯实工作基础"_s, u"省教育厅"_s), u"participant"_s);

    // Rename a section and move it up; the numbers follow.
    w.window->showPage(PageId::Plan);
    auto *outline = w.find<OutlineView>(u"outlineView"_s);
    outline->setFocus();
    outline->selectNodes({nodeNamed(u"夯实工作基础"_s)});
    QTest::keyClick(outline, Qt::Key_F2);
    auto *editor = outline->findChild<QLineEdit *>(u"outlineEditor"_s);
    ASSERT_TRUE(editor);
    editor->selectAll();
    QInputMethodEvent typed;
    typed.setCommitString(u"夯实人才基础"_s);
    QCoreApplication::sendEvent(editor, &typed);
    QTest::keyClick(editor, Qt::Key_Return);
    EXPECT_EQ(sections(u"重点任务"_s), u"（一）完善标准体系 （二）强化标准实施 （三）夯实人才基础"_s);
    QTest::keyClick(outline, Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(sections(u"重点任务"_s), u"（一）完善标准体系 （二）夯实人才基础 （三）强化标准实施"_s);

    // Undo twice, close, open again: all of it is there, and what was undone can be done again.
    w.window->actions().undo->trigger();
    w.window->actions().undo->trigger();
    EXPECT_EQ(sections(u"重点任务"_s), u"（一）完善标准体系 （二）强化标准实施 （三）夯实工作基础"_s);
    const QString before = dump(workspace());
    w.window->actions().close->trigger();
    EXPECT_FALSE(w.session.workspace());
    ASSERT_TRUE(w.window->files().openPath(w.path(u"story.gangmu"_s)));
    EXPECT_EQ(dump(workspace()), before);
    EXPECT_EQ(roleOf(u"夯实工作基础"_s, u"省教育厅"_s), u"participant"_s);
    w.window->actions().redo->trigger();
    EXPECT_EQ(sections(u"重点任务"_s), u"（一）完善标准体系 （二）强化标准实施 （三）夯实人才基础"_s);

    // A figure for the first target, and the chart of targets as a table.
    const Target target = must(targets(workspace().reader(), plan)).first();
    must(setActual(workspace(),
                   {{}, target.id, QDate(2026, 1, 1), QDate(2026, 10, 31), 60, u"以公告为准"_s, {}}));
    w.window->showPage(PageId::Charts);
    auto *charts = w.find<QListWidget>(u"chartChooser"_s);
    charts->setCurrentRow(3);
    auto *table = w.find<QTableView>(u"chartTable"_s);
    const auto shown = [&] {
        QStringList cells;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            for (int column = 0; column < table->model()->columnCount(); ++column)
                cells.append(table->model()->index(row, column).data().toString());
        }
        return cells.join(u'|');
    };
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown().contains(u"20.0%"_s) || shown().contains(u"20%"_s); }))
        << shown().toStdString();
    EXPECT_EQ(w.errors, QStringList());
}

} // namespace
} // namespace gangmu::test
