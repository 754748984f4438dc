// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/import_plan.h"
#include "core/store/queries/target_queries.h"
#include "tests/gui/plan_fixture.h"
#include "tests/support/gui/soon.h"
#include "ui/plan/review_model.h"
#include "ui/plan/source_view.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QTabBar>

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;

namespace {

/// A page on an imported plan with three things to review.
class PlanReviewTest : public testing::Test
{
protected:
    void SetUp() override
    {
        workspace = &t.openNew();
        ParsedPlan parsed;
        parsed.region = u"示例省"_s;
        parsed.sourceName = u"示例.txt"_s;
        parsed.format = u"txt"_s;
        parsed.encoding = u"UTF-8"_s;
        parsed.sourceLines = QStringList{u"一、总体要求"_s,
                                         u"到2030年，发布地方标准600项以上。"_s,
                                         {},
                                         u"三、保障措施"_s,
                                         u"落实经费。"_s};
        for (int filler = 0; filler < 60; ++filler)
            parsed.sourceLines.append(u"附录第%1行"_s.arg(filler));
        parsed.nodes = {node(-1, PlanNodeKind::Chapter, u"一、"_s, u"总体要求"_s, {}, 1),
                        node(0, PlanNodeKind::Paragraph, {}, {}, u"到2030年，发布地方标准600项以上。"_s, 2),
                        node(-1, PlanNodeKind::Chapter, u"三、"_s, u"保障措施"_s, {}, 4),
                        node(2, PlanNodeKind::Paragraph, {}, {}, u"落实经费。"_s, 5)};
        ParsedTarget goal;
        goal.node = 1;
        goal.text = u"发布地方标准600项以上"_s;
        goal.metric = u"地方标准"_s;
        goal.comparator = Comparator::AtLeast;
        goal.value = 600;
        goal.unit = u"项"_s;
        goal.line = 2;
        parsed.targets = {goal};
        parsed.reviewNotes = {{ReviewKind::TitleMissing, -1, u"文中没有标题。"_s, u"标题取为“示例规划”。"_s,
                               uR"({"action":"set_title","title":"示例规划"})"_s, 1},
                              {ReviewKind::NumberGap, 2, u"“一、”之后是“三、”。"_s, u"改为“二、”。"_s,
                               uR"({"action":"set_number","node":2,"number":"二、"})"_s, 4},
                              {ReviewKind::UncertainTarget, 3, u"可能是指标。"_s, u"不作为指标。"_s, {}, 5}};
        plan = must(importPlan(*workspace, parsed));
        page = std::make_unique<PlanPage>(t.session);
        page->resize(1000, 640);
        page->show();
        page->activateWindow();
        t.session.setCurrentPlan(plan);
        tabs = page->findChild<QTabBar *>(u"planTabs"_s);
        list = page->findChild<QListView *>(u"reviewList"_s);
        source = page->findChild<SourceView *>();
        view = page->findChild<OutlineView *>();
        text = page->findChild<ChapterView *>();
    }

    static ParsedNode node(int parent, PlanNodeKind kind, const QString &number, const QString &title,
                           const QString &body, int line)
    {
        ParsedNode made;
        made.parent = parent;
        made.kind = kind;
        made.number = number;
        made.title = title;
        made.body = body;
        made.line = line;
        return made;
    }
    QString left() const { return page->findChild<QLabel *>(u"reviewLeft"_s)->text(); }
    PlanNode at(int index) const { return must(planNodes(workspace->reader(), plan))[index]; }

    TestSession t;
    Workspace *workspace = nullptr;
    PlanId plan;
    std::unique_ptr<PlanPage> page;
    QTabBar *tabs = nullptr;
    QListView *list = nullptr;
    SourceView *source = nullptr;
    OutlineView *view = nullptr;
    ChapterView *text = nullptr;
};

} // namespace

TEST_F(PlanReviewTest, OneKeyAcceptsAndGoesOn)
{
    EXPECT_EQ(tabs->tabText(2), u"核对（3）"_s);
    tabs->setCurrentIndex(2);
    EXPECT_EQ(left(), u"还剩 3 条"_s);
    EXPECT_SOON(list->hasFocus());
    EXPECT_TRUE(list->selectionModel()->isSelected(list->model()->index(0, 0)));
    EXPECT_EQ(t.session.selection().kind, SelectionKind::ReviewNote);
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_EQ(must(planById(workspace->reader(), plan)).title, u"示例规划"_s);
    EXPECT_EQ(left(), u"还剩 2 条"_s);
    EXPECT_EQ(view->currentNode(), at(2).id); // the next note's node
    QTest::keyClick(list, Qt::Key_A);
    EXPECT_EQ(at(2).number, u"二、"_s);
    EXPECT_EQ(tabs->tabText(2), u"核对（1）"_s);
}

TEST_F(PlanReviewTest, DismissNextAndUndo)
{
    tabs->setCurrentIndex(2);
    QTest::keyClick(list, Qt::Key_N);
    EXPECT_EQ(list->currentIndex().row(), 1);
    QTest::keyClick(list, Qt::Key_D);
    EXPECT_EQ(at(2).number, u"三、"_s); // nothing done
    EXPECT_EQ(left(), u"还剩 2 条"_s);
    EXPECT_EQ(list->currentIndex().row(), 1); // the one that followed
    QTest::keyClick(list, Qt::Key_U);
    EXPECT_EQ(left(), u"还剩 3 条"_s);
    EXPECT_EQ(list->currentIndex().row(), 1);
    EXPECT_EQ(list->currentIndex().data().toString(), u"“一、”之后是“三、”。"_s);
}

TEST_F(PlanReviewTest, WhenAllIsDoneThePanelSaysSo)
{
    tabs->setCurrentIndex(2);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(list, Qt::Key_D);
    EXPECT_TRUE(page->findChild<QWidget *>(u"reviewDone"_s)->isVisible());
    EXPECT_EQ(tabs->tabText(2), u"核对"_s);
}

TEST_F(PlanReviewTest, TheModelFollowsRowByRow)
{
    auto *model = static_cast<ReviewModel *>(list->model());
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Warning);
    QSignalSpy removed(model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(model, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(model, &QAbstractItemModel::modelReset);
    tabs->setCurrentIndex(2);
    QTest::keyClick(list, Qt::Key_D);
    EXPECT_EQ(removed.size(), 1);
    must(workspace->undo());
    EXPECT_EQ(inserted.size(), 1);
    EXPECT_EQ(model->rowCount(), 3);
    EXPECT_EQ(reset.size(), 0);
    EXPECT_EQ(model->index(1, 0).data(ReviewModel::SourceTextRole).toString(), u"三、保障措施"_s);
}

TEST_F(PlanReviewTest, TheSourceFollowsTheSelection)
{
    tabs->setCurrentIndex(1);
    t.session.select(Selection(at(3).id));
    EXPECT_EQ(source->markedLine(), 5);
    const TargetId target = must(targets(workspace->reader(), plan)).first().id;
    t.session.select(Selection(target));
    EXPECT_EQ(source->markedLine(), 2);
    EXPECT_GE(source->lineRect(2).top(), 0);
}

TEST_F(PlanReviewTest, AClickOnALineSelectsWhatWasReadThere)
{
    tabs->setCurrentIndex(1);
    EXPECT_SOON(source->viewport()->height() > 100); // laid out
    QTest::mouseClick(source->viewport(), Qt::LeftButton, {}, source->lineRect(4).topLeft() + QPoint(8, 6));
    EXPECT_EQ(t.session.selection(), Selection(at(2).id));
    // Inside the target's words the target, elsewhere on the line the paragraph.
    const QRect line = source->lineRect(2);
    const int em = source->fontMetrics().horizontalAdvance(u'国');
    QTest::mouseClick(source->viewport(), Qt::LeftButton, {}, line.topLeft() + QPoint(9 * em, 6));
    EXPECT_EQ(t.session.selection().kind, SelectionKind::Target);
    QTest::mouseClick(source->viewport(), Qt::LeftButton, {}, line.topLeft() + QPoint(em, 6));
    EXPECT_EQ(t.session.selection(), Selection(at(1).id));
}

TEST_F(PlanReviewTest, APlanWithoutADocumentSaysSo)
{
    Plan other;
    other.title = u"手写的规划"_s;
    t.session.setCurrentPlan(must(createPlan(*workspace, other)));
    tabs->setCurrentIndex(1);
    EXPECT_TRUE(page->findChild<QWidget *>(u"sourceEmpty"_s)->isVisible());
}
