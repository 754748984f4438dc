// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/system/diagram_layout.h"

#include <benchmark/benchmark.h>
#include <random>

namespace gangmu {
namespace {

SystemContent systemOf(int nodes)
{
    std::mt19937 random(7);
    QList<SystemNode> list;
    for (int i = 0; i < nodes; ++i) {
        SystemNode node;
        node.id = SystemNodeId(i + 1);
        node.parent = SystemNodeId(i < 12 ? 0 : int(random() % unsigned(1 + i / 8)) + 1);
        node.rank = QString::number(100000 + i);
        node.code = QString::number(100 + i);
        node.title = QString(int(3 + random() % 14), QChar(0x6807));
        list.append(node);
    }
    SystemContent content;
    content.tree = SystemTree(list);
    return content;
}

/// All boxes of a 结构图, whatever the form: bar 100 ms for 5,000.
void layOutDiagram(benchmark::State &state)
{
    const SystemContent content = systemOf(5000);
    const TextWrapping text([](const QString &) { return 14.0; });
    DiagramOptions options;
    options.form = DiagramForm(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(layoutDiagram(content, {}, options, text));
}
BENCHMARK(layOutDiagram)->DenseRange(0, 2)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace gangmu
