// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/differences.h"

#include "core/store/queries/target_queries.h"
#include "core/store/revision_log.h"
#include "core/store/verbs/node_verbs.h"
#include "core/store/verbs/organization_verbs.h"
#include "core/store/verbs/plan_verbs.h"
#include "core/store/verbs/target_verbs.h"
#include "tests/support/core/test_workspace.h"

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;

namespace {

class Differences : public testing::Test
{
protected:
    Differences()
    {
        Plan row;
        row.title = u"规划"_s;
        plan = must(createPlan(*w, row));
        chapter = must(createNode(*w, {plan, {}, {}}, PlanNodeKind::Chapter, u"重点任务"_s));
        task = must(createNode(*w, {plan, chapter, {}}, PlanNodeKind::Section, u"清理标准"_s));
        other = must(createNode(*w, {plan, chapter, {}}, PlanNodeKind::Section, u"培育标准"_s));
        for (const QString &name : {u"甲厅"_s, u"乙厅"_s})
            offices.append(must(createOrganization(*w, {{}, name, {}, OrganizationKind::Department, {}})));
        must(setResponsibility(*w, {task, offices[0], ResponsibilityRole::Lead}));
        target.plan = plan;
        target.node = task;
        target.metric = u"地方标准"_s;
        target.value = 600;
        target.unit = u"项"_s;
        target.comparator = Comparator::AtLeast;
        target.id = must(createTarget(*w, target));
        start = latestRevision(w->reader());
    }
    QStringList differences() const
    {
        QStringList lines;
        for (const PlanDifference &d :
             must(planDifferences(w->reader(), plan, start, latestRevision(w->reader()))))
            lines.append(u"%1 %2 %3: %4 → %5"_s.arg(differenceKindText(d.kind), d.subject, d.field, d.before,
                                                    d.after));
        return lines;
    }

    TestWorkspace w;
    PlanId plan;
    NodeId chapter, task, other;
    QList<OrganizationId> offices;
    Target target;
    RevisionId start;
};

} // namespace

TEST_F(Differences, ATargetRaisedAndALeadMovedAreExactlyTwo)
{
    target.value = 800;
    must(reviseTarget(*w, target));
    must(setResponsibilities(*w, {{task, offices[0], {}}, {task, offices[1], ResponsibilityRole::Lead}}));
    EXPECT_EQ(differences(), (QStringList{u"指标调整 地方标准 目标值: ≥600项 → ≥800项"_s,
                                          u"责任调整 （一）清理标准 牵头单位: 甲厅 → 乙厅"_s}));
}

TEST_F(Differences, WhatWasTakenBackIsNone)
{
    must(renameNode(*w, task, u"别的"_s));
    must(w->undo());
    must(renameNode(*w, other, u"别的"_s));
    must(renameNode(*w, other, u"培育标准"_s));
    EXPECT_EQ(differences(), QStringList());
}

TEST_F(Differences, MovingSaysWhatMovedAndNotTheNumbers)
{
    must(shiftNode(*w, other, -1));
    EXPECT_EQ(differences(), (QStringList{u"移动 （一）培育标准 次序:  → "_s}));
}

TEST_F(Differences, AddedRemovedAndRewrittenNodes)
{
    must(createNode(*w, {plan, chapter, {}}, PlanNodeKind::Section, u"新任务"_s, u"内容"_s));
    must(setNodeBody(*w, other, u"新文字"_s));
    must(deleteNodes(*w, {task}));
    EXPECT_EQ(
        differences(),
        (QStringList{u"删除条目 （一）清理标准 :  → "_s, u"删除指标 地方标准 目标值: ≥600项 → "_s,
                     u"改正文 （一）培育标准 正文:  → 新文字"_s, u"新增条目 （二）新任务 :  → 内容"_s}));
}

TEST_F(Differences, ARemovedBranchIsToldInItsOrder)
{
    // Made from the last to the first, so that neither ids nor the log say how they stood.
    const NodeId third = must(createNode(*w, {plan, task, {}}, PlanNodeKind::Item, u"丙"_s));
    const NodeId second = must(createNode(*w, {plan, task, third}, PlanNodeKind::Item, u"乙"_s));
    must(createNode(*w, {plan, task, second}, PlanNodeKind::Item, u"甲"_s));
    start = latestRevision(w->reader());
    must(deleteNodes(*w, {chapter}));
    EXPECT_EQ(differences(),
              (QStringList{u"删除条目 一、重点任务 :  → "_s, u"删除条目 （一）清理标准 :  → "_s,
                           u"删除指标 地方标准 目标值: ≥600项 → "_s, u"删除条目 1.甲 :  → "_s,
                           u"删除条目 2.乙 :  → "_s, u"删除条目 3.丙 :  → "_s,
                           u"删除条目 （二）培育标准 :  → "_s}));
}

TEST_F(Differences, AnotherPlansChangesAreNotOurs)
{
    Plan row;
    row.title = u"别的规划"_s;
    const PlanId stranger = must(createPlan(*w, row));
    must(createNode(*w, {stranger, {}, {}}, PlanNodeKind::Chapter, u"别处"_s));
    EXPECT_EQ(differences(), QStringList());
}
