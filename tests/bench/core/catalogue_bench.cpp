// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue at a million standards: how long the index takes to read, to search, to count and to sort,
// each beside what SQLite alone takes for the same (FTS5 over bigrams, ORDER BY). The files are made once and
// kept in the temporary folder. GANGMU_BENCH_STANDARDS sets another number.
#include "core/analysis/catalogue/catalogue_search.h"
#include "core/base/pinyin.h"
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
constexpr int shownRows = 200;

const QString &file()
{
    static const QString path = test::largeCatalogue(test::benchStandards());
    return path;
}

const CatalogueIndex &index()
{
    static const CatalogueIndex::Pointer read = *CatalogueIndex::read(test::benchReader());
    return *read;
}

/// Pieces of titles, as somebody types them; half of the rows they come from are spread over the catalogue.
const QStringList &typed(int length)
{
    static QHash<int, QStringList> cached;
    QStringList &list = cached[length];
    std::mt19937 random(11);
    while (list.size() < 40) {
        const qsizetype row = random() % quint32(index().base().rows);
        const auto &titles = index().base().titles;
        if (titles.length(row) < length)
            continue;
        const qsizetype at = random() % quint32(titles.length(row) - length + 1);
        const QString piece(reinterpret_cast<const QChar *>(titles.text(row)) + at, length);
        if (!piece.contains(u'1') && !piece.contains(u'2'))
            list += piece;
    }
    return list;
}

/// Runs one query an iteration and tells the time that 95 of 100 stay below.
template <class F>
double measureEach(benchmark::State &state, const QStringList &queries, F &&run)
{
    std::vector<double> times;
    qsizetype i = 0;
    for (auto _ : state) {
        QElapsedTimer timer;
        timer.start();
        run(queries[i++ % queries.size()]);
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    state.counters["p95_ms"] = times[times.size() * 95 / 100];
    state.counters["worst_ms"] = times.back();
    return times[times.size() * 95 / 100];
}

/// Seconds that something takes once.
template <class F>
double secondsOf(F &&run)
{
    QElapsedTimer timer;
    timer.start();
    run();
    return double(timer.nsecsElapsed()) / 1e9;
}

/// The limit: 2 s, 110 MB.
void ReadCatalogue(benchmark::State &state)
{
    size_t bytes = 0;
    test::benchReader(); // makes the file where there is none
    for (auto _ : state)
        bytes = (*CatalogueIndex::read(test::benchReader()))->bytes();
    state.counters["MB"] = double(bytes) / 1e6;
}
BENCHMARK(ReadCatalogue)->Unit(benchmark::kMillisecond)->Iterations(3);

/// Number and title of every row, and nothing done with them.
void BareSelect(benchmark::State &state)
{
    for (auto _ : state) {
        Query query(test::benchReader(),
                    "SELECT id, number, title, level, issued_on, ics, committee FROM standard");
        qint64 sum = 0;
        while (query.next())
            sum += query.integer(0);
        benchmark::DoNotOptimize(sum);
    }
}
BENCHMARK(BareSelect)->Unit(benchmark::kMillisecond)->Iterations(3);

/// FTS5 over the same titles cut into pairs of characters: the first rows by row id, without any order.
const Connection &ftsFile()
{
    static const QString path = file() + u".fts5"_s;
    static const bool made = [] {
        if (QFile::exists(path))
            return true;
        QFile::remove(path + u".part"_s);
        const Connection connection(path + u".part"_s, Connection::Mode::Create);
        connection.execute(u"PRAGMA synchronous=OFF; PRAGMA cache_size=-400000; "
                           "CREATE VIRTUAL TABLE words USING fts5(t, content='', prefix='1')"_s);
        SQLite::Transaction transaction(connection.database());
        Query insert(connection, "INSERT INTO words(rowid, t) VALUES(?1, ?2)");
        for (qsizetype row = 0; row < index().base().rows; ++row) {
            const auto &titles = index().base().titles;
            QString tokens;
            for (qsizetype i = 0; i < titles.length(row); ++i) {
                tokens += QChar(titles.text(row)[i]);
                if (i + 1 < titles.length(row))
                    tokens += QChar(titles.text(row)[i + 1]);
                tokens += u' ';
            }
            insert.bind(qint64(row + 1), tokens).run();
            insert.reset();
        }
        transaction.commit();
        connection.execute(u"INSERT INTO words(words) VALUES('optimize')"_s);
        return QFile::rename(path + u".part"_s, path);
    }();
    Q_UNUSED(made);
    static const Connection connection(path, Connection::Mode::ReadOnly);
    return connection;
}

/// What the words cost in FTS5: the bare query, 95 of 100 stay below.
double bareFts5(const QStringList &queries)
{
    Query query(ftsFile(), "SELECT rowid FROM words WHERE words MATCH ?1 LIMIT 200");
    std::vector<double> times;
    for (int round = 0; round < 5; ++round) {
        for (const QString &text : queries) {
            QString match = text.size() == 1 ? u"\"%1\"*"_s.arg(text) : u"\""_s;
            for (qsizetype i = 0; i + 1 < text.size(); ++i)
                match += text.mid(i, 2) + (i + 2 < text.size() ? u" "_s : u"\""_s);
            times.push_back(1e3 * secondsOf([&] {
                                query.bind(match);
                                while (query.next())
                                    benchmark::DoNotOptimize(query.integer(0));
                                query.reset();
                            }));
        }
    }
    std::sort(times.begin(), times.end());
    return times[times.size() * 95 / 100];
}

/// Bar: 16 ms for p95, beside the bare FTS5 query for the same words. Argument: characters typed.
void FirstRowsOfWords(benchmark::State &state)
{
    const QStringList &queries = typed(int(state.range(0)));
    const double p95 = measureEach(state, queries, [](const QString &text) {
        CatalogueFilter filter;
        filter.text = text;
        benchmark::DoNotOptimize(firstRows(index(), filter, {}, shownRows, today));
    });
    const double bare = bareFts5(queries);
    state.counters["fts5_p95_ms"] = bare;
    state.counters["xFts5"] = p95 / bare;
}
BENCHMARK(FirstRowsOfWords)->DenseRange(1, 6)->Unit(benchmark::kMillisecond)->Iterations(400);

/// The same as letters on the keyboard, and in another order than by number.
void FirstRowsOfInitials(benchmark::State &state)
{
    QStringList queries;
    for (const QString &text : typed(int(state.range(0)))) {
        QString letters(text.size(), u'x');
        std::vector<char> out(size_t(text.size()));
        PinyinLetters().write(reinterpret_cast<const char16_t *>(text.utf16()), text.size(), out.data());
        for (qsizetype i = 0; i < text.size(); ++i)
            letters[i] = out[size_t(i)] > 1 ? QChar::fromLatin1(out[size_t(i)]) : u'b';
        queries += letters;
    }
    measureEach(state, queries, [](const QString &text) {
        CatalogueFilter filter;
        filter.text = text;
        benchmark::DoNotOptimize(firstRows(index(), filter, {}, shownRows, today));
    });
}
BENCHMARK(FirstRowsOfInitials)->DenseRange(1, 6)->Unit(benchmark::kMillisecond)->Iterations(400);

void FirstRowsOfNumbers(benchmark::State &state)
{
    const QStringList queries{u"g"_s,      u"gb"_s,        u"gb/t"_s, u"2020"_s,      u"GB/T 12345"_s,
                              u"DB14/T"_s, u"T/CAS 777"_s, u"999"_s,  u"NY/T 31.4"_s, u"没有 2760"_s};
    measureEach(state, queries, [](const QString &text) {
        CatalogueFilter filter;
        filter.text = text;
        benchmark::DoNotOptimize(firstRows(index(), filter, {}, shownRows, today));
    });
}
BENCHMARK(FirstRowsOfNumbers)->Unit(benchmark::kMillisecond)->Iterations(400);

/// Sorted by date, two words, two parts of a filter.
void FirstRowsOfFilterByDate(benchmark::State &state)
{
    measureEach(state, typed(2), [](const QString &text) {
        CatalogueFilter filter;
        filter.text = text + u" 与"_s;
        filter.levels = {StandardLevel::National, StandardLevel::Local};
        filter.states = {StandardState::InForce};
        benchmark::DoNotOptimize(
            firstRows(index(), filter, {{StandardColumn::IssuedOn, false}}, shownRows, today));
    });
}
BENCHMARK(FirstRowsOfFilterByDate)->Unit(benchmark::kMillisecond)->Iterations(200);

/// The limit: 300 ms, off the GUI thread.
void CountFacets(benchmark::State &state)
{
    CatalogueFilter filter;
    if (state.range(0) > 0)
        filter.text = u"安全"_s;
    if (state.range(0) > 1) {
        filter.levels = {StandardLevel::National, StandardLevel::Local};
        filter.states = {StandardState::InForce};
        filter.ics = {u"67"_s, u"13"_s, u"35"_s};
    }
    for (auto _ : state)
        benchmark::DoNotOptimize(countFacets(index(), filter, today));
    // What SQLite takes to count one of the eight, without any filter.
    const double bare = secondsOf([] {
        Query query(test::benchReader(), "SELECT level, count(*) FROM standard GROUP BY level");
        while (query.next())
            benchmark::DoNotOptimize(query.integer(1));
    });
    state.counters["xGroupBy"] =
        secondsOf([&] { benchmark::DoNotOptimize(countFacets(index(), filter, today)); }) / bare;
}
BENCHMARK(CountFacets)->DenseRange(0, 2)->Unit(benchmark::kMillisecond);

constexpr StandardColumn sorted[] = {
    StandardColumn::Number, StandardColumn::Title,     StandardColumn::Level,   StandardColumn::IssuedOn,
    StandardColumn::Ics,    StandardColumn::Committee, StandardColumn::Drafters};

CatalogueOrder orderBy(StandardColumn column)
{
    CatalogueOrder order{{column, true}};
    if (needsLoading(column))
        order.loaded = *loadColumn(test::benchReader(), index(), column, Progress());
    return order;
}

/// The limit: 150 ms. Argument: which column.
void SortFirstRows(benchmark::State &state)
{
    const CatalogueOrder order = orderBy(sorted[state.range(0)]);
    state.SetLabel(codeOf(order.sort.column).data());
    for (auto _ : state)
        benchmark::DoNotOptimize(firstRows(index(), {}, order, shownRows, today));
    const double bare = secondsOf([&] {
        Query query(test::benchReader(), u"SELECT id FROM standard ORDER BY %1 LIMIT 200"_s.arg(
                                             QLatin1String(codeOf(order.sort.column))));
        while (query.next())
            benchmark::DoNotOptimize(query.integer(0));
    });
    state.counters["xOrderBy"] =
        secondsOf([&] { benchmark::DoNotOptimize(firstRows(index(), {}, order, shownRows, today)); }) / bare;
}
BENCHMARK(SortFirstRows)->DenseRange(0, 6)->Unit(benchmark::kMillisecond);

void SortAllRows(benchmark::State &state)
{
    const CatalogueOrder order = orderBy(sorted[state.range(0)]);
    state.SetLabel(codeOf(order.sort.column).data());
    for (auto _ : state)
        benchmark::DoNotOptimize(allRows(index(), {}, order, today));
}
BENCHMARK(SortAllRows)->DenseRange(0, 6)->Unit(benchmark::kMillisecond);

void LoadAColumn(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(
            loadColumn(test::benchReader(), index(), StandardColumn::Drafters, Progress()));
}
BENCHMARK(LoadAColumn)->Unit(benchmark::kMillisecond)->Iterations(2);

/// One cell typed: the index that follows.
void FollowOneEdit(benchmark::State &state)
{
    const QList<StandardId> one{index().idAt(12345 % index().rowCount())};
    for (auto _ : state)
        benchmark::DoNotOptimize(index().updated(test::benchReader(), one));
}
BENCHMARK(FollowOneEdit)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace gangmu
