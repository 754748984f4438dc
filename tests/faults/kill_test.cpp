// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/queries/plan_queries.h"
#include "core/store/revision_log.h"
#include "core/store/verbs/node_verbs.h"
#include "core/store/verbs/plan_verbs.h"
#include "tests/faults/child_process.h"
#include "tests/support/core/test_workspace.h"

#include <random>
#include <unistd.h>

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kills = 200;

/// Adds sections one after another and reports each by its number when its verb has returned.
void editForEver(const QString &path, PlanId plan, NodeId chapter, int out)
{
    const ManualClock clock;
    auto workspace = Workspace::open(path, clock);
    if (!workspace)
        return;
    for (int done = int(planNodes((*workspace)->reader(), plan)->size());; ++done) {
        if (!createNode(**workspace, {plan, chapter, {}}, PlanNodeKind::Section, QString::number(done)))
            return;
        if (write(out, &done, sizeof done) != ssize_t(sizeof done))
            return;
    }
}

} // namespace

TEST(Kill, EveryEditThatWasReportedIsThereAndNoneIsHalfThere)
{
    TestWorkspace w;
    Plan row;
    row.title = u"规划"_s;
    const PlanId plan = must(createPlan(*w, row));
    const NodeId chapter = must(createNode(*w, {plan, {}, {}}, PlanNodeKind::Chapter, u"章"_s));
    w.workspace.reset();

    std::mt19937 random(20261121);
    int reported = 0;
    for (int i = 0; i < kills; ++i) {
        Child child([&](int out) { editForEver(w.path(), plan, chapter, out); });
        if (i % 2 == 0) // half of them while it edits, half wherever it is, while opening too
            child.waitForWrite();
        usleep(useconds_t(random() % 20000));
        child.kill();
        reported = std::max(reported, child.lastWritten());

        w.reopen(); // checks the pages and the schema
        ASSERT_FALSE(w->isReadOnly()) << "a dead owner keeps the lock";
        const QList<PlanNode> nodes = must(planNodes(w->reader(), plan));
        const int last = int(nodes.size()) - 1;
        ASSERT_GE(last, reported) << "lost a finished edit at kill " << i;
        ASSERT_LE(last, reported + 1);
        for (int n = 1; n <= last; ++n)
            ASSERT_EQ(nodes[n].title, QString::number(n)) << "at kill " << i;
        // One revision each: the plan, the chapter, the sections.
        ASSERT_EQ(must(revisions(w->reader(), 100000)).size(), last + 2);
        reported = last;
        w.workspace.reset();
    }
    EXPECT_GT(reported, kills / 2 - 1) << "the child hardly came to edit";
    w.reopen();
    const QString before = dump(*w);
    must(w->undo());
    must(w->redo());
    EXPECT_EQ(dump(*w), before);
}
