// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/sheets/csv_dialect.h"

#include "core/reading/sheets/csv_parser.h"

#include <map>
#include <tuple>

namespace gangmu {

namespace {

constexpr qsizetype lookedAt = 64 * 1024; ///< units of the text
constexpr int rowsSniffed = 200;

/// How many rows have as many cells as most rows have, and how many cells that is.
struct Fit
{
    int rows = 0;
    int columns = 0;
    auto rank() const { return std::tie(rows, columns); }
};

Fit fitOf(QStringView head, QChar delimiter, bool complete)
{
    std::map<int, int> rowsByWidth;
    int seen = 0;
    CsvParser parser(delimiter, SheetLimits(), [&](SheetRow &row) {
        if (row.cells.size() > 1)
            ++rowsByWidth[int(row.cells.size())];
        return ++seen < rowsSniffed;
    });
    if (parser.feed(head) && complete)
        parser.finish();
    Fit best;
    for (const auto &[columns, rows] : rowsByWidth) {
        if (const Fit fit{rows, columns}; fit.rank() > best.rank())
            best = fit;
    }
    return best;
}

} // namespace

CsvDialect guessDialect(QStringView head, bool complete)
{
    CsvDialect dialect;
    if (head.size() > 5 && head.startsWith(u"sep=", Qt::CaseInsensitive) &&
        (head[5] == u'\r' || head[5] == u'\n')) {
        dialect.delimiter = head[4];
        dialect.start = head.sliced(5).startsWith(u"\r\n") ? 7 : 6;
        return dialect;
    }
    complete = complete && head.size() <= lookedAt;
    head = head.first(qMin(head.size(), lookedAt));
    Fit best;
    for (const QChar delimiter : {u'\t', u',', u';'}) {
        if (const Fit fit = fitOf(head, delimiter, complete); fit.rank() > best.rank()) {
            best = fit;
            dialect.delimiter = delimiter;
        }
    }
    return dialect;
}

} // namespace gangmu
