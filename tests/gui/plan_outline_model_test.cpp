// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/plan_fixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;

namespace {

/// Counts what a model announces.
struct Announced
{
    explicit Announced(QAbstractItemModel &model)
        : inserted(&model, &QAbstractItemModel::rowsInserted),
          removed(&model, &QAbstractItemModel::rowsRemoved),
          moved(&model, &QAbstractItemModel::rowsMoved),
          changed(&model, &QAbstractItemModel::dataChanged),
          reset(&model, &QAbstractItemModel::modelReset)
    {
    }
    /// inserted, removed, moved, changed, reset since the last call
    QList<qsizetype> take()
    {
        const QList<qsizetype> counts{inserted.size(), removed.size(), moved.size(), changed.size(),
                                      reset.size()};
        for (QSignalSpy *spy : {&inserted, &removed, &moved, &changed, &reset})
            spy->clear();
        return counts;
    }
    QSignalSpy inserted, removed, moved, changed, reset;
};

class OutlineModelTest : public PlanFixture
{
protected:
    void SetUp() override
    {
        PlanFixture::SetUp();
        tester = std::make_unique<QAbstractItemModelTester>(
            model, QAbstractItemModelTester::FailureReportingMode::Warning);
        announced = std::make_unique<Announced>(*model);
    }
    using Counts = QList<qsizetype>;
    std::unique_ptr<QAbstractItemModelTester> tester;
    std::unique_ptr<Announced> announced;
};

} // namespace

TEST_F(OutlineModelTest, ARenameChangesOneRow)
{
    must(renameNode(*workspace, section2, u"目标"_s));
    EXPECT_EQ(announced->take(), Counts({0, 0, 0, 1, 0}));
    EXPECT_EQ(model->indexOf(section2).data().toString(), u"目标"_s);
}

TEST_F(OutlineModelTest, AParagraphsTextChangesItsHeadingOnly)
{
    must(setNodeBody(*workspace, paragraph, u"别的"_s));
    EXPECT_EQ(announced->take(), Counts({0, 0, 0, 1, 0}));
}

TEST_F(OutlineModelTest, ANewNodeIsOneRow)
{
    must(createNode(*workspace, {plan, chapter1, {}}, PlanNodeKind::Section, u"原则"_s));
    EXPECT_EQ(announced->take(), Counts({1, 0, 0, 0, 0}));
    must(createNode(*workspace, {plan, chapter1, section1}, PlanNodeKind::Section, u"形势"_s));
    EXPECT_EQ(announced->take(), Counts({1, 0, 0, 1, 0})); // three numbers, one run of rows
    must(createNode(*workspace, {plan, section1, {}}, PlanNodeKind::Paragraph, {}, u"段"_s));
    EXPECT_EQ(announced->take(), Counts({0, 0, 0, 1, 0}));
}

TEST_F(OutlineModelTest, AMoveIsAMoveAndKeepsPersistentIndexes)
{
    const QPersistentModelIndex item(model->indexOf(boxItem1));
    must(moveNodes(*workspace, {box}, {plan, chapter1, section1}));
    EXPECT_EQ(announced->take(), Counts({0, 0, 1, 0, 0}));
    EXPECT_TRUE(item.isValid());
    EXPECT_EQ(model->nodeAt(item), boxItem1);
    EXPECT_EQ(model->indexOf(box), model->index(0, 0, model->indexOf(chapter1)));
    EXPECT_TRUE(view->isExpanded(model->indexOf(box)));
}

TEST_F(OutlineModelTest, DeletingABranchIsOneRowAndUndoBringsOneBack)
{
    const QString before = outline();
    must(deleteNodes(*workspace, {chapter2}));
    EXPECT_EQ(announced->take(), Counts({0, 1, 0, 1, 0}));
    must(workspace->undo());
    EXPECT_EQ(announced->take(), Counts({1, 0, 0, 1, 0}));
    EXPECT_EQ(outline(), before);
    must(workspace->redo());
    EXPECT_EQ(announced->take(), Counts({0, 1, 0, 1, 0}));
}

TEST_F(OutlineModelTest, AnIndentedNodeMovesBelowTheOneBefore)
{
    must(indentNode(*workspace, section2));
    const Counts counts = announced->take();
    EXPECT_EQ(counts.mid(0, 3), Counts({0, 0, 1}));
    EXPECT_EQ(counts.last(), 0);
    EXPECT_EQ(model->indexOf(section2).parent(), model->indexOf(section1));
}

TEST_F(OutlineModelTest, AParagraphMadeAHeadingEntersTheTree)
{
    must(changeNodeKind(*workspace, paragraph, PlanNodeKind::Item));
    EXPECT_EQ(announced->take().mid(0, 3), Counts({1, 0, 0}));
    EXPECT_EQ(model->indexOf(paragraph).parent(), model->indexOf(section2));
    must(workspace->undo());
    EXPECT_EQ(announced->take().mid(0, 3), Counts({0, 1, 0}));
}

TEST_F(OutlineModelTest, BadgesCountWhatBelongsToTheNode)
{
    EXPECT_EQ(model->indexOf(section2).data(OutlineModel::TargetsRole).toInt(), 1); // its paragraph's
    EXPECT_EQ(model->indexOf(chapter1).data(OutlineModel::TargetsRole).toInt(), 0);
    EXPECT_EQ(model->indexOf(chapter1).data(OutlineModel::BranchTargetsRole).toInt(), 1);
    EXPECT_EQ(model->indexOf(boxItem1).data(OutlineModel::LeadsRole).toInt(), 1);
    must(deleteTarget(*workspace, target));
    EXPECT_EQ(announced->take(), Counts({0, 0, 0, 2, 0})); // the section, and the chapter's sum
    EXPECT_EQ(model->indexOf(section2).data(OutlineModel::TargetsRole).toInt(), 0);
    must(setResponsibility(*workspace, {boxItem1, organization, std::nullopt}));
    EXPECT_EQ(announced->take(), Counts({0, 0, 0, 1, 0}));
    EXPECT_EQ(model->indexOf(boxItem1).data(OutlineModel::LeadsRole).toInt(), 0);
}

TEST_F(OutlineModelTest, OtherPlansAreOfNoConcern)
{
    Plan other;
    other.title = u"另一份"_s;
    const PlanId id = must(createPlan(*workspace, other));
    must(createNode(*workspace, {id, {}, {}}, PlanNodeKind::Chapter, u"章"_s));
    EXPECT_EQ(announced->take(), Counts({0, 0, 0, 0, 0}));
    must(copyBranch(*workspace, box, {id, {}, {}}));
    EXPECT_EQ(announced->take(), Counts({0, 0, 0, 0, 0}));
}

TEST_F(OutlineModelTest, AnotherPlanIsAReset)
{
    Plan other;
    other.title = u"另一份"_s;
    t.session.setCurrentPlan(must(createPlan(*workspace, other)));
    EXPECT_EQ(model->rowCount(), 0);
    EXPECT_GE(announced->take().last(), 1);
}

TEST_F(OutlineModelTest, RandomEditsKeepTreeAndWorkspaceAlike)
{
    std::mt19937 random(7);
    const auto any = [&](const QList<PlanNode> &nodes) {
        return nodes.isEmpty() ? PlanNode() : nodes[qsizetype(random() % size_t(nodes.size()))];
    };
    for (int step = 0; step < 150; ++step) {
        const QList<PlanNode> nodes = all();
        const PlanNode a = any(nodes), b = any(nodes);
        Result<void> done; // an edit that the tree does not allow changes nothing
        switch (random() % 7) {
        case 0:
            done = moveNodes(*workspace, {a.id}, {plan, b.parent, b.id});
            break;
        case 1:
            done = moveNodes(*workspace, {a.id}, {plan, b.id, {}});
            break;
        case 2:
            done = indentNode(*workspace, a.id);
            break;
        case 3:
            done = outdentNode(*workspace, a.id);
            break;
        case 4:
            if (const auto made = createNode(*workspace, {plan, a.parent, a.id}, a.kind, u"新"_s); !made)
                done = made.error();
            break;
        case 5:
            done = step % 3 == 0 ? deleteNodes(*workspace, {a.id}) : shiftNode(*workspace, a.id, 1);
            break;
        default:
            done = random() % 2 ? workspace->undo() : workspace->redo();
        }
        QString expected;
        for (const PlanNode &node : all()) {
            if (node.kind == PlanNodeKind::Paragraph)
                continue;
            int depth = 0;
            for (NodeId up = node.parent; !up.isNull(); up = must(nodeById(workspace->reader(), up)).parent)
                ++depth;
            expected +=
                (expected.isEmpty() ? u""_s : u"\n"_s) + QString(depth * 2, u' ') + node.number + node.title;
        }
        ASSERT_EQ(outline(), expected) << "step " << step;
    }
    EXPECT_EQ(announced->take().last(), 0); // never a reset
}
