// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verbs/system_verbs.h"

#include "core/store/queries/standard_queries.h"
#include "core/store/verbs/node_verbs.h"
#include "core/store/verbs/plan_verbs.h"
#include "tests/support/core/system_builder.h"

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;

namespace {

class SystemVerbs : public testing::Test
{
protected:
    SystemVerbs() { w.notices.clear(); }

    QString lastNotice() const { return w.notices.isEmpty() ? QString() : describe(w.notices.last()); }
    /// Undo, redo and undo once more give back exactly what was before and after.
    void expectUndoable(const QString &before)
    {
        const QString after = dump(*w);
        EXPECT_NE(before, after);
        must(w->undo());
        EXPECT_EQ(dump(*w), before);
        must(w->redo());
        EXPECT_EQ(dump(*w), after);
        must(w->undo());
        EXPECT_EQ(dump(*w), before);
        must(w->redo());
    }
    StandardsSystemId other()
    {
        StandardsSystem row;
        row.title = u"另一体系"_s;
        row.codePattern = u"A-1"_s;
        return must(createSystem(*w, row));
    }

    TestWorkspace w;
    SystemBuilder b{*w};
    const QString all = u"101 通用(基础甲 方法乙)[101.1 术语(*术语丙)] 102 专用(基础甲)"_s;
};

} // namespace

TEST_F(SystemVerbs, NewNodesTakeTheNextFreeCode)
{
    EXPECT_EQ(b.outline(), all);
    const QString before = dump(*w);
    must(createSystemNode(*w, {b.system, {}, b.special}, u"中间"_s));
    EXPECT_EQ(lastNotice(), u"system_node inserted"_s);
    EXPECT_TRUE(b.outline().contains(u"] 103 中间 102 专用"_s)) << b.outline().toStdString();
    expectUndoable(before);
}

TEST_F(SystemVerbs, AnOutlineBecomesNodesInOneEdit)
{
    const QString before = dump(*w);
    must(createSystemNodes(*w, {b.system, b.special, {}},
                           {{0, u"产品"_s}, {1, u"粮油"_s}, {1, u"果蔬"_s}, {0, u"服务"_s, u"102.9"_s}}));
    EXPECT_EQ(lastNotice(), u"system_node inserted ×4"_s);
    EXPECT_TRUE(b.outline().endsWith(u"102 专用(基础甲)[102.1 产品[102.1.1 粮油 102.1.2 果蔬] 102.9 服务]"_s))
        << b.outline().toStdString();
    expectUndoable(before);
    const auto taken = createSystemNodes(*w, {b.system, {}, {}}, {{0, u"甲"_s, u"101"_s}});
    ASSERT_FALSE(taken);
    EXPECT_EQ(taken.error().code, ErrorCode::Conflict);
}

TEST_F(SystemVerbs, SystemsNeedATitleAndASoundPattern)
{
    StandardsSystem row;
    EXPECT_EQ(createSystem(*w, row).error().code, ErrorCode::InvalidArgument);
    row.title = u"体系"_s;
    row.codePattern = u"?"_s;
    EXPECT_EQ(createSystem(*w, row).error().code, ErrorCode::InvalidArgument);
    EXPECT_TRUE(w.notices.isEmpty());
    const QString before = dump(*w);
    other();
    EXPECT_EQ(lastNotice(), u"standards_system inserted"_s);
    EXPECT_EQ(must(standardsSystems(w->reader())).size(), 2);
    expectUndoable(before);
}

TEST_F(SystemVerbs, TypingADescriptionIsOneRevision)
{
    StandardsSystem row = must(standardsSystemById(w->reader(), b.system));
    const QString before = dump(*w);
    for (const QString &text : {u"一"_s, u"一、"_s, u"一、目的"_s}) {
        row.description = text;
        must(editSystem(*w, row));
        EXPECT_EQ(lastNotice(), u"standards_system updated description"_s);
    }
    must(w->undo());
    EXPECT_EQ(dump(*w), before);
    row.description.clear();
    row.form = DiagramForm::Sequence;
    must(editSystem(*w, row));
    EXPECT_EQ(lastNotice(), u"standards_system updated form"_s);
    expectUndoable(before);
}

TEST_F(SystemVerbs, DeletingASystemLeavesTheCatalogue)
{
    const QString before = dump(*w);
    must(deleteSystem(*w, b.system));
    EXPECT_EQ(lastNotice(), u"standards_system deleted; system_entry deleted ×4; system_node deleted ×3"_s);
    EXPECT_TRUE(standardById(w->reader(), b.first));
    expectUndoable(before);
}

TEST_F(SystemVerbs, EditingANodeKeepsCodesUnique)
{
    const QString before = dump(*w);
    SystemNode node = must(systemNodeById(w->reader(), b.special));
    node.code = u"101"_s;
    const auto taken = editSystemNode(*w, node);
    ASSERT_FALSE(taken);
    EXPECT_TRUE(taken.error().message.contains(u"通用"_s));
    node.code = u" 200 "_s;
    node.title = u"专业通用"_s;
    node.foreign = true;
    must(editSystemNode(*w, node));
    EXPECT_EQ(lastNotice(), u"system_node updated code title foreign_part"_s);
    expectUndoable(before);
}

TEST_F(SystemVerbs, MovedNodesKeepTheirCodes)
{
    const QString before = dump(*w);
    must(moveSystemNodes(*w, {b.terms}, {b.system, {}, b.general}));
    EXPECT_EQ(lastNotice(), u"system_node updated parent_id rank"_s);
    EXPECT_EQ(b.outline(), u"101.1 术语(*术语丙) 101 通用(基础甲 方法乙) 102 专用(基础甲)"_s);
    expectUndoable(before);
    must(moveSystemNodes(*w, {b.general, b.terms}, {b.system, b.special, {}}));
    EXPECT_EQ(b.outline(), u"102 专用(基础甲)[101.1 术语(*术语丙) 101 通用(基础甲 方法乙)]"_s);
}

TEST_F(SystemVerbs, NothingMovesBelowItself)
{
    const auto moved = moveSystemNodes(*w, {b.general}, {b.system, b.terms, {}});
    ASSERT_FALSE(moved);
    EXPECT_EQ(moved.error().code, ErrorCode::Conflict);
    must(moveSystemNodes(*w, {b.general}, {b.system, {}, b.general})); // before itself: stays
    EXPECT_EQ(b.outline(), all);
    EXPECT_EQ(moveSystemNodes(*w, {SystemNodeId(5)}, {b.system, {}, {}}).error().code, ErrorCode::NotFound);
}

TEST_F(SystemVerbs, AMoveBetweenSystemsTakesEverythingAlong)
{
    const StandardsSystemId to = other();
    const QString before = dump(*w);
    must(moveSystemNodes(*w, {b.general}, {to, {}, {}}));
    EXPECT_EQ(lastNotice(), u"system_node updated system_id code ×2"_s);
    EXPECT_EQ(b.outline(to), u"A 通用(基础甲 方法乙)[A-1 术语(*术语丙)]"_s);
    EXPECT_EQ(b.outline(), u"102 专用(基础甲)"_s);
    expectUndoable(before);
}

TEST_F(SystemVerbs, DeletingABranchTakesItsEntries)
{
    const QString before = dump(*w);
    must(deleteSystemNodes(*w, {b.terms, b.general}));
    EXPECT_EQ(lastNotice(), u"system_entry deleted ×3; system_node deleted ×2"_s);
    EXPECT_EQ(b.outline(), u"102 专用(基础甲)"_s);
    expectUndoable(before);
}

TEST_F(SystemVerbs, ACopyGetsCodesOfItsOwn)
{
    const StandardsSystemId to = other();
    const QString before = dump(*w);
    must(copySystemBranches(*w, {b.general}, {b.system, b.special, {}}));
    EXPECT_EQ(lastNotice(), u"system_entry inserted ×3; system_node inserted ×2"_s);
    EXPECT_EQ(b.outline(), all + u"[102.1 通用(基础甲 方法乙)[102.1.1 术语(*术语丙)]]"_s);
    expectUndoable(before);
    must(copySystemBranches(*w, {b.general}, {b.system, b.general, {}})); // into itself: once
    must(copySystemBranches(*w, {b.terms, b.special}, {to, {}, {}}));
    EXPECT_TRUE(b.outline(to).startsWith(u"A 术语(*术语丙) B 专用(基础甲)"_s)) << b.outline(to).toStdString();
}

TEST_F(SystemVerbs, AMergeJoinsNamesakesAndDropsDuplicates)
{
    const SystemNodeId namesake = b.addNode(u"术语"_s, b.special);
    b.add(namesake, {SystemBuilder::plannedEntry(u"术语丙"_s), SystemBuilder::plannedEntry(u"术语丁"_s)});
    const QString before = dump(*w);
    const MergeOutcome outcome = must(mergeSystemBranch(*w, b.general, b.special));
    EXPECT_EQ(b.outline(), u"102 专用(基础甲 方法乙)[102.1 术语(*术语丙 *术语丁)]"_s);
    EXPECT_EQ(outcome.joined, 1);
    EXPECT_EQ(outcome.entries, 1);
    EXPECT_EQ(outcome.duplicates, 2);
    EXPECT_EQ(outcome.nodes, 0);
    expectUndoable(before);
}

TEST_F(SystemVerbs, AMergeIntoAnotherSystemMovesWhatIsNew)
{
    const StandardsSystemId to = other();
    const SystemNodeId target = must(createSystemNode(*w, {to, {}, {}}, u"总"_s));
    const QString before = dump(*w);
    must(mergeSystemBranch(*w, b.general, target));
    EXPECT_EQ(b.outline(to), u"A 总(基础甲 方法乙)[A-1 术语(*术语丙)]"_s);
    EXPECT_EQ(b.outline(), u"102 专用(基础甲)"_s);
    expectUndoable(before);
    EXPECT_EQ(mergeSystemBranch(*w, target, target).error().code, ErrorCode::Conflict);
}

TEST_F(SystemVerbs, RenumberingReturnsTheListItShowedBefore)
{
    must(moveSystemNodes(*w, {b.special}, {b.system, {}, b.general}));
    const QString before = dump(*w);
    const Renumbering request{b.system, {}, std::nullopt};
    const QList<CodeChange> shown = must(renumberPreview(w->reader(), request));
    EXPECT_EQ(dump(*w), before);
    const QList<CodeChange> done = must(renumberSystem(*w, request));
    EXPECT_EQ(done, shown);
    ASSERT_EQ(done.size(), 3);
    EXPECT_EQ(done[0].before + u'→' + done[0].after, u"102→101"_s);
    EXPECT_EQ(done[1].before + u'→' + done[1].after, u"101→102"_s);
    EXPECT_EQ(done[2].before + u'→' + done[2].after, u"101.1→102.1"_s);
    EXPECT_EQ(lastNotice(), u"system_node updated code ×3"_s);
    expectUndoable(before);
    EXPECT_TRUE(must(renumberSystem(*w, request)).isEmpty()); // nothing left to do: no revision
}

TEST_F(SystemVerbs, RenumberingCanChangeThePattern)
{
    const QString before = dump(*w);
    must(renumberSystem(*w, {b.system, {}, u"1-01"_s}));
    EXPECT_EQ(b.outline(), u"1 通用(基础甲 方法乙)[1-01 术语(*术语丙)] 2 专用(基础甲)"_s);
    EXPECT_EQ(must(standardsSystemById(w->reader(), b.system)).codePattern, u"1-01"_s);
    expectUndoable(before);
    EXPECT_FALSE(renumberPreview(w->reader(), {b.system, {}, u"?"_s}));
}

TEST_F(SystemVerbs, ADeletedPlanNodeLoosensItsBranch)
{
    Plan row;
    row.title = u"规划"_s;
    const PlanId plan = must(createPlan(*w, row));
    const NodeId chapter = must(createNode(*w, {plan, {}, {}}, PlanNodeKind::Chapter, u"章"_s));
    SystemNode node = must(systemNodeById(w->reader(), b.special));
    node.planNode = chapter;
    must(editSystemNode(*w, node));
    const QString before = dump(*w);
    must(deleteNodes(*w, {chapter}));
    EXPECT_TRUE(must(systemNodeById(w->reader(), b.special)).planNode.isNull());
    expectUndoable(before);
}
