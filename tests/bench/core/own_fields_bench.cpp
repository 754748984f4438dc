// SPDX-License-Identifier: GPL-3.0-or-later
// User-defined fields at a million standards: a text for every second one, a choice for every third. And how
// long it takes to see that a large changeset does not concern a standard.
#include "core/analysis/catalogue/catalogue_search.h"
#include "core/store/changeset_search.h"
#include "tests/support/core/large_catalogue.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <QElapsedTimer>
#include <QFile>
#include <random>

using namespace Qt::StringLiterals;

namespace gangmu {
namespace {

const QDate today(2026, 3, 2);

const Connection &reader()
{
    static const QString path = [] {
        const QString bare = test::largeCatalogue(test::benchStandards());
        const QString with = bare + u".own"_s;
        QFile::remove(with);
        QFile::copy(bare, with);
        const Connection connection(with, Connection::Mode::ReadWrite);
        connection.execute(
            u"INSERT INTO catalogue_field VALUES(1, 'a', '保管人', 'text', ''), "
            "(2, 'b', '馆藏', 'choice', '在架' || char(10) || '借出' || char(10) || '遗失')"_s);
        connection.execute(u"INSERT INTO field_value(standard_id, field_id, value) SELECT id, 1, '经办人' || "
                           u"(id % 5003) || '室' FROM "
                           "standard WHERE id % 2=0"_s);
        connection.execute(u"INSERT INTO field_value(standard_id, field_id, value) SELECT id, 2, CASE id % 9 "
                           u"WHEN 0 THEN '在架' WHEN 3 "
                           "THEN '借出' ELSE '遗失' END FROM standard WHERE id % 3=0"_s);
        return with;
    }();
    static const Connection connection(path, Connection::Mode::ReadOnly);
    return connection;
}

const CatalogueIndex &index()
{
    static const CatalogueIndex::Pointer read = *CatalogueIndex::read(reader());
    return *read;
}

void ReadWithValues(benchmark::State &state)
{
    size_t bytes = 0;
    reader();
    for (auto _ : state)
        bytes = (*CatalogueIndex::read(reader()))->bytes();
    state.counters["MB"] = double(bytes) / 1e6;
}
BENCHMARK(ReadWithValues)->Unit(benchmark::kMillisecond)->Iterations(2);

/// Bar: 16 ms for p95.
void FirstRowsWithValues(benchmark::State &state)
{
    const QStringList queries{u"食"_s,           u"食品"_s,      u"安全 技术"_s,    u"经办人"_s,
                              u"经办人4711室"_s, u"没有的词"_s,  u"在架 食品"_s,    u"gb 借出"_s,
                              u"遗失"_s,         u"不存在 室"_s, u"2020 经办人12"_s};
    std::vector<double> times;
    qsizetype i = 0;
    index();
    for (auto _ : state) {
        QElapsedTimer timer;
        timer.start();
        CatalogueFilter filter;
        filter.text = queries[i++ % queries.size()];
        benchmark::DoNotOptimize(firstRows(index(), filter, {}, 200, today));
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    state.counters["p95_ms"] = times[times.size() * 95 / 100];
    state.counters["worst_ms"] = times.back();
}
BENCHMARK(FirstRowsWithValues)->Unit(benchmark::kMillisecond)->Iterations(440);

/// The limit: 300 ms, off the GUI thread.
void CountFacetsWithChoices(benchmark::State &state)
{
    CatalogueFilter filter;
    if (state.range(0) > 0)
        filter.own.insert(CatalogueFieldId(2), {u"在架"_s});
    for (auto _ : state)
        benchmark::DoNotOptimize(countFacets(index(), filter, today));
}
BENCHMARK(CountFacetsWithChoices)->DenseRange(0, 1)->Unit(benchmark::kMillisecond);

class Bytes : public ChangesetSource
{
public:
    explicit Bytes(const QByteArray &bytes) : m_bytes(bytes) {}
    int read(char *to, int size) override
    {
        const int count = int(std::min<qsizetype>(size, m_bytes.size() - m_at));
        std::copy_n(m_bytes.constData() + m_at, count, to);
        m_at += count;
        return count;
    }

private:
    const QByteArray &m_bytes;
    qsizetype m_at = 0;
};

/// A changeset of 200 MB, as a million new standards make; argument: the ids that are looked for.
void SearchChangeset(benchmark::State &state)
{
    std::mt19937_64 random(3);
    QByteArray bytes(200'000'000, '\0');
    for (char &byte : bytes)
        byte = char(random() % 251);
    ChangesetSearch search;
    search.add(u"GB/T 1.1-2020"_s);
    for (int i = 0; i < state.range(0); ++i)
        search.add(qint64(random() >> 1));
    for (auto _ : state) {
        Bytes source(bytes);
        benchmark::DoNotOptimize(search.hits(source));
    }
}
BENCHMARK(SearchChangeset)->Arg(1)->Arg(30)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace gangmu
