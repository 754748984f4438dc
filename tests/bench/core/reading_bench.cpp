// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/plan_reader.h"

#include <benchmark/benchmark.h>

#include <QFile>
#include <QFileInfo>

namespace {

void readPlan(benchmark::State &state, const char *name)
{
    QFile file(QStringLiteral(GANGMU_SHARED_DATA "/plans/") + QString::fromLatin1(name));
    if (!file.open(QIODevice::ReadOnly)) {
        state.SkipWithError("needs the shared documents");
        return;
    }
    const QByteArray bytes = file.readAll();
    for (auto _ : state) {
        auto plan = gangmu::readPlanBytes(bytes, QFileInfo(file).fileName());
        benchmark::DoNotOptimize(plan);
    }
    state.SetBytesProcessed(int64_t(state.iterations()) * bytes.size());
}

// The bar: each under 50 ms in a release build.
BENCHMARK_CAPTURE(readPlan, shanxi, "shanxi.txt")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(readPlan, qinghai, "qinghai.txt")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(readPlan, jiangxi, "jiangxi.txt")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(readPlan, shandong, "shandong.txt")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(readPlan, shaanxi, "shaanxi.txt")->Unit(benchmark::kMillisecond);

} // namespace
