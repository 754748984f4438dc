// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/icons/icons.h"

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;

namespace gangmu {
namespace {

/// What a rail or a toolbar pays for one of its icons when it is painted for the first time.
void iconOfTheRail(benchmark::State &state)
{
    bool dark = false;
    for (auto _ : state) {
        dark = !dark;
        useIcons(dark);
        benchmark::DoNotOptimize(QIcon::fromTheme(u"document-new"_s).pixmap(20, 20));
    }
}
BENCHMARK(iconOfTheRail)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace gangmu
