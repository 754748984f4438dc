// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/checks/checks.h"
#include "core/reading/stored_targets.h"
#include "core/store/queries/plan_queries.h"
#include "core/store/verbs/node_verbs.h"
#include "tests/bench/gui/desk.h"

#include <QCoreApplication>

namespace gangmu {
namespace {

/// A window that shows the Plan page of the largest plan, with its headings.
struct PlanDesk : Desk
{
    MainWindow window{session, preferences, builtInParts()};
    QList<PlanNode> headings;

    PlanDesk()
    {
        window.resize(1366, 768);
        window.show();
        const QString copy = folder.filePath(u"plan.gangmu"_s);
        QFile::copy(largeFile(), copy);
        window.files().openPath(copy);
        window.showPage(PageId::Plan);
        const auto nodes = planNodes(session.workspace()->reader(), session.currentPlan());
        for (const PlanNode &node : *nodes) {
            if (node.kind == PlanNodeKind::Chapter || node.kind == PlanNodeKind::Section)
                headings.append(node);
        }
        draw(window);
    }
};

/// From a click in the outline to the chapter drawn; the limit is 100 ms.
void ShowAnotherChapter(benchmark::State &state)
{
    PlanDesk desk;
    qsizetype at = 0;
    for (auto _ : state) {
        at = (at + 7) % desk.headings.size();
        desk.session.select(Selection(desk.headings[at].id));
        QCoreApplication::sendPostedEvents();
        draw(desk.window);
    }
    state.counters["headings"] = double(desk.headings.size());
}
BENCHMARK(ShowAnotherChapter)->Unit(benchmark::kMillisecond);

/// Rename a heading: commit, notice, outline, text and every pixel of the window; the limit is 100 ms.
void RenameToRepaint(benchmark::State &state)
{
    PlanDesk desk;
    int n = 0;
    for (auto _ : state) {
        const auto renamed =
            renameNode(*desk.session.workspace(), desk.headings[1].id, u"标题 %1"_s.arg(++n));
        if (!renamed)
            state.SkipWithError("cannot rename");
        QCoreApplication::sendPostedEvents();
        draw(desk.window);
    }
}
BENCHMARK(RenameToRepaint)->Unit(benchmark::kMillisecond)->UseRealTime();

/// The same without the window.
void RenameAlone(benchmark::State &state)
{
    PlanDesk desk;
    const Connection bare(desk.session.workspace()->path(), Connection::Mode::ReadWrite);
    int n = 0;
    for (auto _ : state) {
        Query query(bare, "UPDATE plan_node SET title=? WHERE id=?");
        query.bind(u"标题 %1"_s.arg(++n), desk.headings[1].id);
        query.run();
    }
}
BENCHMARK(RenameAlone)->Unit(benchmark::kMillisecond)->UseRealTime();

/// All checks of the plan; they run while nobody waits.
void CheckThePlan(benchmark::State &state)
{
    PlanDesk desk;
    for (auto _ : state)
        benchmark::DoNotOptimize(checkPlan(desk.session.workspace()->reader(), desk.session.currentPlan(),
                                           desk.clock.today(), findStoredTargets));
}
BENCHMARK(CheckThePlan)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace gangmu
