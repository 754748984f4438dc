// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window makes people wait, on a workspace of the size that must stay immediate: 5 plans, 2,000
// nodes, 120 organizations, 400 targets, a matrix of 500 × 120. Beside them what SQLite alone takes.
#include "tests/bench/gui/desk.h"
#include "ui/shell/finder_index.h"
#include "ui/shell/page_names.h"

#include <benchmark/benchmark.h>

#include <QApplication>

using namespace Qt::StringLiterals;

namespace gangmu {
namespace {

void EmptyWindow(benchmark::State &state)
{
    Desk desk;
    for (auto _ : state) {
        MainWindow window(desk.session, desk.preferences, builtInParts());
        window.resize(1366, 768);
        window.show();
        draw(window);
    }
}
BENCHMARK(EmptyWindow)->Unit(benchmark::kMillisecond);

/// The limit: 500 ms more than EmptyWindow.
void WindowWithALargeWorkspace(benchmark::State &state)
{
    const QString file = largeFile();
    Desk desk;
    for (auto _ : state) {
        MainWindow window(desk.session, desk.preferences, builtInParts());
        window.resize(1366, 768);
        window.show();
        window.files().openPath(file);
        draw(window);
        state.PauseTiming();
        desk.session.setWorkspace(nullptr);
        state.ResumeTiming();
    }
}
BENCHMARK(WindowWithALargeWorkspace)->Unit(benchmark::kMillisecond);

/// Of which opening and checking the file.
void OpenTheFileAlone(benchmark::State &state)
{
    const QString file = largeFile();
    const SystemClock clock;
    for (auto _ : state)
        benchmark::DoNotOptimize(Workspace::open(file, clock));
}
BENCHMARK(OpenTheFileAlone)->Unit(benchmark::kMillisecond);

/// From one page to the next and back, drawn; the limit is 100 ms for each. Argument: index of the page.
void SwitchPage(benchmark::State &state)
{
    Desk desk;
    MainWindow window(desk.session, desk.preferences, builtInParts());
    window.resize(1366, 768);
    window.show();
    window.files().openPath(largeFile());
    const QList<PageFactory> &pages = window.parts().pages;
    const PageId page = pages.value(state.range(0)).id;
    const PageId other = pages.value(state.range(0) == 0 ? 1 : 0).id;
    state.SetLabel(pageKey(page).toStdString());
    window.showPage(page); // made once, as it is while the window is idle
    draw(window);
    for (auto _ : state) {
        state.PauseTiming();
        window.showPage(other);
        draw(window);
        state.ResumeTiming();
        window.showPage(page);
        draw(window);
    }
}
BENCHMARK(SwitchPage)->DenseRange(0, 4)->Unit(benchmark::kMillisecond);

/// The first rows of the search for a letter typed; the limit is the next frame, 16 ms.
void FindByOneLetter(benchmark::State &state)
{
    const SystemClock clock;
    const auto workspace = Workspace::open(largeFile(), clock);
    const auto entries = workspaceEntries((*workspace)->reader(), Progress());
    for (auto _ : state)
        benchmark::DoNotOptimize(findEntries(*entries, u"b"_s, {}));
    state.counters["entries"] = double(entries->size());
}
BENCHMARK(FindByOneLetter)->Unit(benchmark::kMillisecond);

/// Reading everything that can be found; a job, so nobody waits for it.
void ReadWhatCanBeFound(benchmark::State &state)
{
    const SystemClock clock;
    const auto workspace = Workspace::open(largeFile(), clock);
    for (auto _ : state)
        benchmark::DoNotOptimize(workspaceEntries((*workspace)->reader(), Progress()));
}
BENCHMARK(ReadWhatCanBeFound)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace gangmu
