// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/system_tree.h"
#include "core/store/queries/plan_queries.h"
#include "core/store/queries/system_queries.h"
#include "core/store/revision_log.h"
#include "tests/store/random_verbs.h"
#include "tests/support/core/test_workspace.h"

#include <QMap>

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;

namespace {

/// What must hold of a plan's tree whatever was done to it.
void expectSoundTrees(const Workspace &workspace)
{
    for (const Plan &plan : *plans(workspace.reader())) {
        QMap<NodeId, PlanNode> seen;
        Query count(workspace.reader(), "SELECT count(*) FROM plan_node WHERE plan_id=?");
        count.bind(plan.id).next();
        for (const PlanNode &node : *planNodes(workspace.reader(), plan.id)) {
            ASSERT_TRUE(node.parent.isNull() || seen.contains(node.parent));
            if (node.kind == PlanNodeKind::BoxItem) {
                ASSERT_EQ(seen.value(node.parent).kind, PlanNodeKind::Box);
            }
            seen.insert(node.id, node);
        }
        ASSERT_EQ(seen.size(), count.integer(0)) << "nodes that no path reaches";
    }
    for (const StandardsSystem &system : *standardsSystems(workspace.reader())) {
        const QList<SystemNode> nodes = *systemNodes(workspace.reader(), system.id);
        const SystemTree tree(nodes);
        ASSERT_EQ(tree.branch().size(), nodes.size()) << "nodes that no path reaches";
        for (const SystemNode &node : nodes)
            ASSERT_TRUE(node.code.isEmpty() || tree.withCode(node.code) == node.id) << "a code twice";
    }
    Query broken(workspace.reader(), "PRAGMA foreign_key_check");
    ASSERT_FALSE(broken.next());
}

} // namespace

class UndoProperty : public testing::TestWithParam<unsigned>
{
};

/// Random verbs; after each: undo gives back the state before, redo the state after, undo and redo once more.
TEST_P(UndoProperty, EveryVerbCanBeTakenBackExactly)
{
    TestWorkspace w;
    RandomVerbs verbs(*w, GetParam());
    QMap<QString, int> done;
    for (int i = 0; i < 400; ++i) {
        w.clock.advance(60);
        const QString before = dump(*w);
        const qsizetype noticesBefore = w.notices.size();
        const QString verb = verbs.step();
        if (verb.isEmpty())
            continue;
        const QString after = dump(*w);
        if (after == before) { // refused, or nothing to change
            ASSERT_EQ(w.notices.size(), noticesBefore) << verb.toStdString();
            continue;
        }
        ++done[verb];
        ASSERT_EQ(w.notices.size(), noticesBefore + 1) << verb.toStdString();
        must(w->undo());
        ASSERT_EQ(dump(*w), before) << "undo of " << verb.toStdString();
        must(w->redo());
        ASSERT_EQ(dump(*w), after) << "redo of " << verb.toStdString();
        must(w->undo());
        ASSERT_EQ(dump(*w), before) << "second undo of " << verb.toStdString();
        must(w->redo());
        expectSoundTrees(*w);
        if (HasFatalFailure())
            FAIL() << "after " << verb.toStdString();
    }
    EXPECT_GE(done.size(), 20) << "too few kinds of verbs came up";

    // All the way back and forth again.
    const QString end = dump(*w);
    int steps = 0;
    while (w->undoLabel()) {
        must(w->undo());
        ++steps;
    }
    EXPECT_EQ(dump(*w), QString());
    for (int i = 0; i < steps; ++i)
        must(w->redo());
    EXPECT_EQ(dump(*w), end);
}

INSTANTIATE_TEST_SUITE_P(Seeds, UndoProperty, testing::Range(1u, 9u));
