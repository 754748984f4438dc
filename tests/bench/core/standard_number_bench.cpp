// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/standard_number.h"

#include <benchmark/benchmark.h>

#include <ctime>
#include <QFile>

namespace gangmu {
namespace {

/// Numbers of a shared list; those of one line each where it is absent.
QStringList numbersOf(const char *list, const QStringList &fallback)
{
    QFile file(QStringLiteral(GANGMU_SHARED_DATA "/catalogue/") + QString::fromLatin1(list));
    if (!file.open(QIODevice::ReadOnly))
        return fallback;
    QStringList found;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
        found.append(line.section(u'\t', 0, 0));
    return found;
}

QStringList cleanNumbers()
{
    return numbersOf("local_numbers.txt",
                     {QStringLiteral("DB14/T 2578-2022"), QStringLiteral("GB/T 20485.16-2018")});
}

QStringList dirtyNumbers()
{
    return numbersOf("dirty_numbers.tsv",
                     {QStringLiteral("SYT5704-2012"), QStringLiteral("DB32／T 4412—2022")});
}

/// What no reader can do without: to look at every character.
quint32 sumOf(const QString &text)
{
    quint32 sum = 0;
    for (const QChar c : text)
        sum = sum * 31 + c.unicode();
    return sum;
}

/// Seconds of this processor, not of the clock: the machine may have other work.
double processorSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

/// For one number.
double bareSeconds(const QStringList &numbers)
{
    constexpr int rounds = 5000;
    const double begin = processorSeconds();
    quint32 sum = 0;
    for (int i = 0; i < rounds; ++i) {
        for (const QString &number : numbers) {
            sum += sumOf(number);
            benchmark::DoNotOptimize(sum);
        }
    }
    return (processorSeconds() - begin) / rounds / double(numbers.size());
}

template <class Work>
void run(benchmark::State &state, const QStringList &numbers, Work work)
{
    const double bare = bareSeconds(numbers);
    const double begin = processorSeconds();
    for (auto _ : state) {
        for (const QString &number : numbers) {
            auto result = work(number);
            benchmark::DoNotOptimize(result);
        }
    }
    const double taken = processorSeconds() - begin;
    const double items = double(state.iterations()) * double(numbers.size());
    state.SetItemsProcessed(int64_t(items));
    state.counters["x_bare"] = taken / (items * bare); // passes over the characters that take as long
}

// The bar: a million numbers a second on one core.
void parseClean(benchmark::State &state)
{
    run(state, cleanNumbers(), [](const QString &text) { return parseStandardNumber(text); });
}
BENCHMARK(parseClean);

void keysOfClean(benchmark::State &state)
{
    run(state, cleanNumbers(), [](const QString &text) { return numberKeyOf(text); });
}
BENCHMARK(keysOfClean);

void parseDirty(benchmark::State &state)
{
    run(state, dirtyNumbers(), [](const QString &text) { return parseStandardNumber(text); });
}
BENCHMARK(parseDirty);

void keysOfDirty(benchmark::State &state)
{
    run(state, dirtyNumbers(), [](const QString &text) { return numberKeyOf(text); });
}
BENCHMARK(keysOfDirty);

void compactFormsOfClean(benchmark::State &state)
{
    run(state, cleanNumbers(), [](const QString &text) { return compactForm(text); });
}
BENCHMARK(compactFormsOfClean);

} // namespace
} // namespace gangmu
