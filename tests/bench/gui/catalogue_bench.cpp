// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue page with a million standards: until the first rows are painted, while one types, and under
// the scroll bar. Resident memory is that of the whole program.
#include "tests/support/core/large_catalogue.h"
#include "tests/support/gui/fake_dialogs.h"
#include "ui/catalogue/catalogue.h"
#include "ui/catalogue/catalogue_model.h"
#include "ui/catalogue/catalogue_page.h"
#include "ui/catalogue/catalogue_table.h"
#include "ui/catalogue/standards_pane.h"
#include "ui/shell/session.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <random>

using namespace Qt::StringLiterals;

namespace gangmu {
namespace {

int standards()
{
    bool set = false;
    const int wanted = qEnvironmentVariableIntValue("GANGMU_BENCH_STANDARDS", &set);
    return set ? wanted : 1000000;
}

double residentMegabytes()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toDouble() / 1000;
    }
    return 0;
}

struct Desk
{
    QTemporaryDir folder;
    SystemClock clock;
    test::FakeDialogs dialogs;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Session session{settings, dialogs, clock};
    std::unique_ptr<CataloguePage> page;

    void open(const QString &path)
    {
        auto workspace = Workspace::open(path, clock);
        if (!workspace)
            qFatal("%s", qPrintable(workspace.error().message));
        session.setWorkspace(*std::move(workspace));
    }
    void show()
    {
        page = std::make_unique<CataloguePage>(session);
        page->resize(1280, 700);
        page->show();
        benchmark::DoNotOptimize(page->grab());
    }
    bool waitForIndex()
    {
        return QTest::qWaitFor([this] { return session.catalogue().index() && session.jobs().isIdle(); },
                               60000);
    }
};

Desk &fullDesk()
{
    static Desk desk;
    if (!desk.page) {
        desk.open(test::largeCatalogue(standards()));
        desk.show();
        if (!desk.waitForIndex())
            qFatal("no index");
    }
    return desk;
}

/// From opening the file to the first painted rows. Argument: 0 an empty workspace, 1 the million. The limit:
/// 300 ms more than the empty one.
void OpenToFirstRows(benchmark::State &state)
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"empty.gangmu"_s);
    if (state.range(0) == 0)
        benchmark::DoNotOptimize(Workspace::create(path, SystemClock()));
    else
        path = test::largeCatalogue(standards());
    for (auto _ : state) {
        Desk desk;
        desk.open(path);
        desk.show();
        state.PauseTiming();
        desk.page.reset();
        desk.session.setWorkspace(nullptr);
        state.ResumeTiming();
    }
}
BENCHMARK(OpenToFirstRows)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond)->Iterations(3)->UseRealTime();

/// Of which opening and checking the file.
void OpenTheCatalogueFile(benchmark::State &state)
{
    const QString path = test::largeCatalogue(standards());
    const SystemClock clock;
    for (auto _ : state)
        benchmark::DoNotOptimize(Workspace::open(path, clock));
}
BENCHMARK(OpenTheCatalogueFile)->Unit(benchmark::kMillisecond)->Iterations(3)->UseRealTime();

/// Until the index is there; the window answers meanwhile. The counter is the memory of the program then; the
/// limit is 200 MB.
void ReadTheIndex(benchmark::State &state)
{
    double before = 0;
    for (auto _ : state) {
        before = residentMegabytes();
        fullDesk();
    }
    state.counters["MB_before"] = before;
    state.counters["MB"] = residentMegabytes();
}
BENCHMARK(ReadTheIndex)->Unit(benchmark::kMillisecond)->Iterations(1)->UseRealTime();

/// A key in the search box, to the first rows painted. The limit: 16 ms for the rows, 100 ms in all.
void TypeALetter(benchmark::State &state)
{
    Desk &desk = fullDesk();
    auto *search = desk.page->findChild<QLineEdit *>(u"catalogueSearch"_s);
    const QStringList words{u"食"_s,   u"食品"_s,   u"食品安"_s, u"食品安全"_s, u"齿"_s,
                            u"齿轮"_s, u"s"_s,      u"sp"_s,     u"spt"_s,      u"sptj"_s,
                            u"gb"_s,   u"GB/T 1"_s, u"2020"_s,   u"铅的测定"_s};
    std::vector<double> rows;
    std::vector<double> painted;
    qsizetype i = 0;
    for (auto _ : state) {
        state.PauseTiming();
        desk.waitForIndex();
        state.ResumeTiming();
        QElapsedTimer timer;
        timer.start();
        search->setText(words[i++ % words.size()]);
        rows.push_back(double(timer.nsecsElapsed()) / 1e6);
        desk.page->repaint();
        painted.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    const auto p95 = [](std::vector<double> &times) {
        std::sort(times.begin(), times.end());
        return times[times.size() * 95 / 100];
    };
    state.counters["rows_p95_ms"] = p95(rows);
    state.counters["painted_p95_ms"] = p95(painted);
    search->clear();
    desk.waitForIndex();
}
BENCHMARK(TypeALetter)->Unit(benchmark::kMillisecond)->Iterations(56)->UseRealTime();

/// Thrown about by the scroll bar. The limit: no frame over 32 ms.
void ScrollFrames(benchmark::State &state)
{
    Desk &desk = fullDesk();
    QScrollBar *bar = desk.page->standards()->table()->verticalScrollBar();
    std::mt19937 random(5);
    std::vector<double> frames;
    for (auto _ : state) {
        QElapsedTimer timer;
        timer.start();
        bar->setValue(int(random() % quint32(bar->maximum())));
        desk.page->standards()->table()->viewport()->repaint();
        frames.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(frames.begin(), frames.end());
    state.counters["p95_ms"] = frames[frames.size() * 95 / 100];
    state.counters["worst_ms"] = frames.back();
    bar->setValue(0);
}
BENCHMARK(ScrollFrames)->Unit(benchmark::kMillisecond)->Iterations(300)->UseRealTime();

} // namespace
} // namespace gangmu
