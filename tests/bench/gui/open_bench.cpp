// SPDX-License-Identifier: GPL-3.0-or-later
// Opening a workspace of a million standards in the window, beside an empty one: until the table is painted,
// and the memory of the program when all has come to rest. Each opening is a process of its own, because
// memory that was once taken is seldom given back.
#include "tests/bench/gui/desk.h"
#include "tests/support/core/large_catalogue.h"
#include "tests/support/core/memory_peak.h"
#include "ui/catalogue/catalogue.h"
#include "ui/catalogue/catalogue_table.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

namespace gangmu {
namespace {

const char *const fileVariable = "GANGMU_BENCH_OPEN";

/// What the child process does. Nothing where nobody asked for it.
void OpenOnce(benchmark::State &state)
{
    const QString path = qEnvironmentVariable(fileVariable);
    if (path.isEmpty()) {
        state.SkipWithError("run by OpenMillionStandards");
        return;
    }
    Desk desk;
    MainWindow window(desk.session, desk.preferences, builtInParts());
    window.resize(1366, 768);
    window.show();
    draw(window);
    const double empty = test::memoryMb();
    QElapsedTimer timer;
    for (auto _ : state) {
        timer.start();
        window.files().openPath(path);
        window.showPage(PageId::Catalogue);
        draw(window);
        state.counters["painted_ms"] = double(timer.nsecsElapsed()) / 1e6;
        state.counters["MB_painted"] = test::memoryMb();
    }
    const auto *table = window.findChild<CatalogueTable *>();
    state.counters["rows"] = table && table->model() ? table->model()->rowCount() : 0;
    // The index and what the other pages read come meanwhile. How long the window did not answer is measured
    // by a timer that should fire all the time.
    double stall = 0;
    QElapsedTimer since;
    since.start();
    QTimer beat;
    QObject::connect(&beat, &QTimer::timeout, &beat, [&] {
        stall = std::max(stall, double(since.nsecsElapsed()) / 1e6);
        since.start();
    });
    beat.start(0);
    QElapsedTimer whole;
    whole.start();
    bool rests = false;
    QTimer rest; // half a second without a job
    rest.setSingleShot(true);
    rest.setInterval(500);
    QObject::connect(&rest, &QTimer::timeout, &rest, [&] { rests = true; });
    const bool rested = QTest::qWaitFor(
        [&] {
            if (!desk.session.jobs().isIdle() || (!rest.isActive() && !rests))
                rest.start();
            return rests;
        },
        60'000);
    if (!rested)
        state.SkipWithError("jobs without end");
    state.counters["rest_ms"] = double(whole.elapsed()) - 500;
    state.counters["stall_ms"] = stall;
    state.counters["MB_window"] = empty;
    state.counters["MB"] = test::memoryMb();
    state.counters["MB_peak"] = test::memoryPeakMb();
}
BENCHMARK(OpenOnce)->Iterations(1)->UseRealTime();

/// The counters of one opening in a new process.
QJsonObject openIn(const QString &path)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(fileVariable), path);
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(),
                  {u"--benchmark_filter=^OpenOnce"_s, u"--benchmark_format=json"_s});
    if (!process.waitForFinished(180'000))
        return {};
    return QJsonDocument::fromJson(process.readAllStandardOutput())[u"benchmarks"_s][0].toObject();
}

double medianOf(const QList<QJsonObject> &runs, const QString &counter)
{
    QList<double> values;
    for (const QJsonObject &run : runs)
        values += run[counter].toDouble();
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// Bars: 300 ms more than the empty one, 200 MB.
void OpenMillionStandards(benchmark::State &state)
{
    const QString full = test::largeCatalogue(test::benchStandards());
    const QTemporaryDir folder;
    const QString empty = folder.filePath(u"empty.gangmu"_s);
    benchmark::DoNotOptimize(Workspace::create(empty, SystemClock()));
    QList<QJsonObject> emptyRuns;
    QList<QJsonObject> fullRuns;
    for (auto _ : state) {
        for (int i = 0; i < 3; ++i) {
            emptyRuns += openIn(empty);
            fullRuns += openIn(full);
        }
    }
    const double bare = medianOf(emptyRuns, u"painted_ms"_s);
    const double painted = medianOf(fullRuns, u"painted_ms"_s);
    state.counters["empty_ms"] = bare;
    state.counters["painted_ms"] = painted;
    state.counters["more_ms"] = painted - bare;
    state.counters["MB_empty"] = medianOf(emptyRuns, u"MB"_s);
    state.counters["xEmpty"] = painted / bare;
    for (const QString &name :
         {u"rows"_s, u"rest_ms"_s, u"stall_ms"_s, u"MB_window"_s, u"MB_painted"_s, u"MB"_s, u"MB_peak"_s})
        state.counters[name.toStdString()] = medianOf(fullRuns, name);
}
BENCHMARK(OpenMillionStandards)->Iterations(1)->UseRealTime()->Unit(benchmark::kSecond);

} // namespace
} // namespace gangmu
