// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verbs/node_verbs.h"

#include "core/store/queries/organization_queries.h"
#include "core/store/queries/plan_queries.h"
#include "core/store/queries/target_queries.h"
#include "core/store/verbs/organization_verbs.h"
#include "core/store/verbs/plan_verbs.h"
#include "core/store/verbs/target_verbs.h"
#include "tests/support/core/test_workspace.h"

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;

namespace {

/// A plan of two chapters: 一、甲 with sections A B C, 二、乙 with a section D that has items x y.
class NodeVerbs : public testing::Test
{
protected:
    NodeVerbs()
    {
        Plan row;
        row.title = u"规划"_s;
        row.region = u"示例省"_s;
        plan = must(createPlan(*w, row));
        first = add(u"甲"_s, {}, PlanNodeKind::Chapter);
        second = add(u"乙"_s, {}, PlanNodeKind::Chapter);
        a = add(u"A"_s, first);
        b = add(u"B"_s, first);
        c = add(u"C"_s, first);
        d = add(u"D"_s, second);
        x = add(u"x"_s, d);
        y = add(u"y"_s, d);
        w.notices.clear();
    }

    NodeId add(const QString &title, NodeId parent, PlanNodeKind kind = PlanNodeKind::Section)
    {
        return must(createNode(*w, {plan, parent, {}}, kind, title));
    }
    /// "一、甲 （一）A …", nesting in brackets.
    QString outline(PlanId of = {}) const
    {
        const QList<PlanNode> nodes = must(planNodes(w->reader(), of.isNull() ? plan : of));
        return branch(nodes, {});
    }
    static QString branch(const QList<PlanNode> &nodes, NodeId parent)
    {
        QStringList parts;
        for (const PlanNode &node : nodes) {
            if (node.parent != parent)
                continue;
            const QString below = branch(nodes, node.id);
            parts.append(node.number + node.title + (below.isEmpty() ? QString() : u"["_s + below + u"]"_s));
        }
        return parts.join(u' ');
    }
    QString lastNotice() const { return w.notices.isEmpty() ? QString() : describe(w.notices.last()); }

    TestWorkspace w;
    PlanId plan;
    NodeId first, second, a, b, c, d, x, y;
};

} // namespace

TEST_F(NodeVerbs, NewHeadingsAreNumberedByTheirLevel)
{
    EXPECT_EQ(outline(), u"一、甲[（一）A （二）B （三）C] 二、乙[（一）D[1.x 2.y]]"_s);
    const NodeId deep = must(createNode(*w, {plan, x, {}}, PlanNodeKind::Chapter, u"深"_s));
    EXPECT_EQ(must(nodeById(w->reader(), deep)).kind, PlanNodeKind::Item);
    EXPECT_EQ(must(nodeById(w->reader(), deep)).number, u"（1）"_s);
}

TEST_F(NodeVerbs, InsertingRenumbersWhatFollows)
{
    must(createNode(*w, {plan, first, b}, PlanNodeKind::Section, u"新"_s));
    EXPECT_EQ(outline(), u"一、甲[（一）A （二）新 （三）B （四）C] 二、乙[（一）D[1.x 2.y]]"_s);
    EXPECT_EQ(lastNotice(), u"plan_node inserted; plan_node updated number ×2"_s);
}

TEST_F(NodeVerbs, MovingCBeforeAIsOneRankAndThreeNumbers)
{
    must(moveNodes(*w, {c}, {plan, first, a}));
    EXPECT_EQ(outline(), u"一、甲[（一）C （二）A （三）B] 二、乙[（一）D[1.x 2.y]]"_s);
    EXPECT_EQ(lastNotice(), u"plan_node updated number ×2; plan_node updated rank number"_s);
    must(w->undo());
    EXPECT_EQ(outline(), u"一、甲[（一）A （二）B （三）C] 二、乙[（一）D[1.x 2.y]]"_s);
}

TEST_F(NodeVerbs, ShiftStopsAtTheEdge)
{
    must(shiftNode(*w, a, 1));
    EXPECT_EQ(outline(), u"一、甲[（一）B （二）A （三）C] 二、乙[（一）D[1.x 2.y]]"_s);
    must(shiftNode(*w, b, -1));
    EXPECT_EQ(outline(), u"一、甲[（一）B （二）A （三）C] 二、乙[（一）D[1.x 2.y]]"_s);
    EXPECT_EQ(w.notices.size(), 1);
}

TEST_F(NodeVerbs, MovingAWholeSectionBelowAnotherChangesLevels)
{
    must(moveNodes(*w, {d}, {plan, a, {}}));
    EXPECT_EQ(outline(), u"一、甲[（一）A[1.D[（1）x （2）y]] （二）B （三）C] 二、乙"_s);
    EXPECT_EQ(must(nodeById(w->reader(), d)).kind, PlanNodeKind::Item);
}

TEST_F(NodeVerbs, IndentAndOutdentAreInverse)
{
    must(indentNode(*w, b));
    EXPECT_EQ(outline(), u"一、甲[（一）A[1.B] （二）C] 二、乙[（一）D[1.x 2.y]]"_s);
    must(outdentNode(*w, b));
    EXPECT_EQ(outline(), u"一、甲[（一）A （二）B （三）C] 二、乙[（一）D[1.x 2.y]]"_s);
    EXPECT_EQ(indentNode(*w, a).error().code, ErrorCode::Conflict);
    EXPECT_EQ(outdentNode(*w, first).error().code, ErrorCode::Conflict);
    must(outdentNode(*w, d));
    EXPECT_EQ(outline(), u"一、甲[（一）A （二）B （三）C] 二、乙 三、D[（一）x （二）y]"_s);
}

TEST_F(NodeVerbs, SeveralNodesMoveTogetherInOrder)
{
    must(moveNodes(*w, {c, a}, {plan, second, d}));
    EXPECT_EQ(outline(), u"一、甲[（一）B] 二、乙[（一）A （二）C （三）D[1.x 2.y]]"_s);
}

TEST_F(NodeVerbs, ANodeCannotGoBelowItself)
{
    const QString before = dump(*w);
    EXPECT_EQ(moveNodes(*w, {second}, {plan, x, {}}).error().code, ErrorCode::Conflict);
    EXPECT_EQ(dump(*w), before);
}

TEST_F(NodeVerbs, DeletingTakesAllThatHangsOnIt)
{
    const OrganizationId office =
        must(createOrganization(*w, {{}, u"省厅"_s, u"示例省"_s, OrganizationKind::Department, {}}));
    must(setResponsibility(*w, {x, office, ResponsibilityRole::Lead}));
    Target target;
    target.plan = plan;
    target.node = x;
    target.metric = u"地方标准"_s;
    target.value = 600;
    target.id = must(createTarget(*w, target));
    must(setActual(*w, {{}, target.id, {}, QDate(2025, 12, 31), 100, {}, {}}));
    const QString before = dump(*w);
    must(deleteNodes(*w, {second}));
    EXPECT_EQ(outline(), u"一、甲[（一）A （二）B （三）C]"_s);
    EXPECT_EQ(lastNotice(),
              u"plan_node deleted ×4; responsibility deleted; target deleted; target_actual deleted"_s);
    must(w->undo());
    EXPECT_EQ(dump(*w), before);
}

TEST_F(NodeVerbs, SectionsThatRunThroughTheChaptersGoOnDoingSo)
{
    // 二、乙 goes on from （三）: its first section is （四）.
    must(setNodeNumber(*w, d, u"（四）"_s));
    must(createNode(*w, {plan, first, {}}, PlanNodeKind::Section, u"新"_s));
    EXPECT_EQ(outline(), u"一、甲[（一）A （二）B （三）C （四）新] 二、乙[（五）D[1.x 2.y]]"_s);
    must(deleteNodes(*w, {a, b}));
    EXPECT_EQ(outline(), u"一、甲[（一）C （二）新] 二、乙[（三）D[1.x 2.y]]"_s);
}

TEST_F(NodeVerbs, HalfWidthNumbersStayHalfWidth)
{
    for (const auto &[node, number] : {std::pair{a, u"(一)"_s}, {b, u"(二)"_s}, {c, u"(三)"_s}})
        must(setNodeNumber(*w, node, number));
    must(shiftNode(*w, c, -1));
    EXPECT_EQ(outline(), u"一、甲[(一)A (二)C (三)B] 二、乙[（一）D[1.x 2.y]]"_s);
}

TEST_F(NodeVerbs, WhatHasNoNumberStaysWithout)
{
    must(setNodeNumber(*w, b, {}));
    must(shiftNode(*w, c, -1));
    EXPECT_EQ(outline(), u"一、甲[（一）A （二）C B] 二、乙[（一）D[1.x 2.y]]"_s);
}

TEST_F(NodeVerbs, BoxesAreNumberedThroughThePlan)
{
    const NodeId box1 = add(u"农业"_s, second, PlanNodeKind::Box);
    add(u"工业"_s, first, PlanNodeKind::Box);
    EXPECT_EQ(outline(), u"一、甲[（一）A （二）B （三）C 专栏1工业] 二、乙[（一）D[1.x 2.y] 专栏2农业]"_s);
    const NodeId item = add(u"种子"_s, box1, PlanNodeKind::BoxItem);
    EXPECT_EQ(must(nodeById(w->reader(), item)).matrixRole, MatrixRole::Row);
    EXPECT_EQ(moveNodes(*w, {item}, {plan, first, {}}).error().code, ErrorCode::Conflict);
    EXPECT_EQ(createNode(*w, {plan, first, {}}, PlanNodeKind::BoxItem, u"散"_s).error().code,
              ErrorCode::Conflict);
}

TEST_F(NodeVerbs, ACopyToAnotherPlanBringsTasksAndTargets)
{
    const OrganizationId office =
        must(createOrganization(*w, {{}, u"省厅"_s, u"示例省"_s, OrganizationKind::Department, {}}));
    must(setResponsibility(*w, {x, office, ResponsibilityRole::Lead}));
    Target target;
    target.plan = plan;
    target.node = x;
    target.metric = u"地方标准"_s;
    must(createTarget(*w, target));
    Plan other;
    other.title = u"新规划"_s;
    other.region = u"邻省"_s;
    const PlanId into = must(createPlan(*w, other));
    const NodeId chapter = must(createNode(*w, {into, {}, {}}, PlanNodeKind::Chapter, u"工程"_s));
    must(copyBranch(*w, d, {into, chapter, {}}));
    EXPECT_EQ(outline(into), u"一、工程[（一）D[1.x 2.y]]"_s);
    EXPECT_EQ(must(targets(w->reader(), into)).size(), 1);
    const auto copied = must(responsibilities(w->reader(), into));
    ASSERT_EQ(copied.size(), 1);
    const Organization theirs = must(organizationById(w->reader(), copied.first().organization));
    EXPECT_EQ(theirs.name, u"省厅"_s);
    EXPECT_EQ(theirs.region, u"邻省"_s); // another province's office of the same name
    EXPECT_EQ(outline(), u"一、甲[（一）A （二）B （三）C] 二、乙[（一）D[1.x 2.y]]"_s);
}

TEST_F(NodeVerbs, RenumberingClosesGaps)
{
    must(setNodeNumber(*w, b, u"（五）"_s));
    must(setNodeNumber(*w, second, u"四、"_s));
    must(renumberPlan(*w, plan));
    EXPECT_EQ(outline(), u"一、甲[（一）A （二）B （三）C] 二、乙[（一）D[1.x 2.y]]"_s);
}
