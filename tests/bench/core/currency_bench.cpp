// SPDX-License-Identifier: GPL-3.0-or-later
// 查新: a list of 50 000 rows against the catalogue of catalogue_bench.cpp, beside bare SQL that reads the
// same: four columns of all rows, and whole those that the list names, by their keys.
#include "core/analysis/catalogue/currency_check.h"
#include "core/domain/standard_cell.h"
#include "core/domain/standard_number.h"
#include "core/store/queries/catalogue_queries.h"
#include "core/store/row_mapping.h"
#include "tests/support/core/large_catalogue.h"

#include <benchmark/benchmark.h>

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace gangmu {
namespace {

/// Every so many-th row of ours: of ten one is withdrawn, one has another title, one comes in a new edition.
const QList<ListedStandard> &newerList()
{
    static const QList<ListedStandard> list = [] {
        constexpr qsizetype wanted = 50'000;
        const std::vector<qint64> ids = *standardIdsByNumber(test::benchReader());
        const size_t step = std::max<size_t>(1, ids.size() / wanted);
        QList<StandardId> some;
        for (size_t i = 0; i < ids.size(); i += step)
            some.append(StandardId(ids[i]));
        QList<ListedStandard> rows;
        for (const Standard &ours : *standardsByIds(test::benchReader(), some)) {
            ListedStandard row;
            row.standard = ours;
            switch (rows.size() % 10) {
            case 0:
                row.standard.state = StandardState::Withdrawn;
                break;
            case 1:
                row.standard.title += u"（修订）"_s;
                break;
            case 2:
                row.standard.number = ours.number.chopped(4) + u"2026"_s;
                row.replaces = {ours.number};
                break;
            default:
                break;
            }
            row.key = numberKeyOf(row.standard.number);
            for (const StandardColumn column : standardColumns())
                row.given.set(size_t(column), !isCellEmpty(row.standard, column));
            rows.append(row);
        }
        return rows;
    }();
    return list;
}

double bareSeconds()
{
    QElapsedTimer timer;
    timer.start();
    Query all(test::benchReader(), "SELECT id, number, level, state, issued_on FROM standard");
    qint64 sum = 0;
    while (all.next())
        sum += all.integer(0) + all.text(1).size() + all.text(2).size() + all.text(3).size() +
               all.text(4).size();
    Query one(test::benchReader(),
              u"SELECT %1 FROM standard WHERE number_key=?"_s.arg(RowMapping<Standard>::columns));
    for (const ListedStandard &row : newerList()) {
        one.reset();
        one.bind(row.key);
        while (one.next())
            sum += RowMapping<Standard>::read(one).title.size();
    }
    benchmark::DoNotOptimize(sum);
    return double(timer.nsecsElapsed()) / 1e9;
}

void CheckCurrency(benchmark::State &state)
{
    newerList();
    bareSeconds(); // so that the file is in memory for both
    double own = 0;
    double bare = 0;
    for (auto _ : state) {
        bare += bareSeconds();
        QElapsedTimer timer;
        timer.start();
        const auto check = checkCurrency(test::benchReader(), newerList());
        own += double(timer.nsecsElapsed()) / 1e9;
        state.counters["differences"] = double(check->differences.size());
    }
    state.counters["own_s"] = own / double(state.iterations());
    state.counters["bare_s"] = bare / double(state.iterations());
    state.counters["xBare"] = own / bare;
}
BENCHMARK(CheckCurrency)->Unit(benchmark::kMillisecond)->Iterations(3);

} // namespace
} // namespace gangmu
