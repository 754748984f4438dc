// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/rank_key.h"

#include <benchmark/benchmark.h>

namespace gangmu {
namespace {

/// Putting the next sibling always at the same place, which makes the longest keys; length is what they end
/// at.
void rankAtTheSamePlace(benchmark::State &state)
{
    const QStringList ends = initialRanks(2);
    qsizetype length = 0;
    for (auto _ : state) {
        QString last = ends[1];
        for (int i = 0; i < state.range(0); ++i)
            last = rankBetween(ends[0], last);
        length = last.size();
    }
    state.counters["length"] = static_cast<double>(length);
}
BENCHMARK(rankAtTheSamePlace)->Arg(100)->Arg(1000)->Unit(benchmark::kMicrosecond);

} // namespace
} // namespace gangmu
