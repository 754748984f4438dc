// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/sheets/sheet.h"
#include "core/writing/sheet_writer.h"
#include "tests/bench/core/libre_office.h"

#include <benchmark/benchmark.h>

#include <QDate>
#include <QFile>
#include <QHash>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace gangmu {
namespace {

/// A catalogue of so many standards, as the platforms give it.
RowSource catalogueOf(qint64 rows)
{
    return [rows, next = qint64(0)](QStringList &cells) mutable -> Result<bool> {
        if (next >= rows)
            return false;
        const qint64 i = next++;
        cells = {u"GB/T %1.%2-%3"_s.arg(i / 9 + 1).arg(i % 9 + 1).arg(1990 + i % 35),
                 u"标准化工作导则 第%1部分：标准化文件的结构和起草规则"_s.arg(i + 1),
                 u"Directives for standardization - Part %1: Structure and drafting"_s.arg(i + 1),
                 u"国家标准"_s,
                 i % 7 == 0 ? u"强制性"_s : u"推荐性"_s,
                 i % 5 == 0 ? u"废止"_s : u"现行"_s,
                 QDate(1990, 1, 1).addDays(i % 12'000).toString(Qt::ISODate),
                 QDate(1990, 7, 1).addDays(i % 12'000).toString(Qt::ISODate),
                 u"01.120"_s,
                 u"A00"_s,
                 u"全国标准化原理与方法标准化技术委员会（SAC/TC%1）"_s.arg(i % 600 + 1)};
        return true;
    };
}

SheetTable catalogueTable(qint64 rows)
{
    SheetTable table;
    table.title = u"标准目录"_s;
    table.rows = rows;
    for (const QString &heading : {u"标准号"_s, u"标准名称"_s, u"英文名称"_s, u"级别"_s, u"性质"_s, u"状态"_s,
                                   u"发布日期"_s, u"实施日期"_s, u"ICS"_s, u"CCS"_s, u"归口单位"_s})
        table.columns.append(
            {heading, heading.endsWith(u"日期") ? SheetColumnKind::Date : SheetColumnKind::Text, 0, {}});
    return table;
}

/// Files that several benchmarks read; written once.
const QString &catalogueFile(SheetFileFormat format, qint64 rows)
{
    static const QTemporaryDir folder;
    static QHash<int, QString> files;
    QString &path = files[int(format)];
    if (path.isEmpty()) {
        path = folder.filePath(format == SheetFileFormat::Xlsx ? u"catalogue.xlsx"_s : u"catalogue.csv"_s);
        if (!writeSheet(path, format, catalogueTable(rows), catalogueOf(rows)))
            path.clear();
    }
    return path;
}

double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

qint64 readAll(const QString &path)
{
    qint64 units = 0;
    const auto report = readSheet(path, {}, [&](const SheetRow &row) {
        units += row.cells.last().size();
        return true;
    });
    benchmark::DoNotOptimize(units);
    return report ? report->rows : -1;
}

/// What no reader of text can do without: the bytes as characters.
Spent bareDecoding(const QString &path)
{
    return spentOn(RUSAGE_SELF, [&] {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return;
        TextDecoder decoder(TextEncoding::Utf8);
        QString text;
        while (!file.atEnd()) {
            text.resize(0);
            decoder.append(file.read(256 << 10), text);
            benchmark::DoNotOptimize(text.data());
        }
    });
}

// Reading alone; the whole import of the same rows has its own bar.
void csvOfAMillionRows(benchmark::State &state)
{
    constexpr qint64 rows = 1'000'000;
    const QString &path = catalogueFile(SheetFileFormat::Csv, rows);
    const Spent bare = bareDecoding(path);
    Spent spent;
    for (auto _ : state) {
        spent = spentOn(RUSAGE_SELF, [&] {
            if (readAll(path) != rows + 1)
                state.SkipWithError("rows were lost");
        });
    }
    state.counters["rows/s"] = double(rows) / spent.processor;
    state.counters["MB/s"] = double(QFile(path).size()) / 1e6 / spent.processor;
    state.counters["xDecoding"] = spent.processor / bare.processor;
    state.counters["peakMB"] = peakMegabytes();
}

// The bar: the whole import takes at most 0.7 of LibreOffice's time, so reading alone at most half of that.
void xlsxOfAHundredThousandRows(benchmark::State &state)
{
    constexpr qint64 rows = 100'000;
    const QString &path = catalogueFile(SheetFileFormat::Xlsx, rows);
    Spent spent;
    for (auto _ : state) {
        spent = spentOn(RUSAGE_SELF, [&] {
            if (readAll(path) != rows + 1)
                state.SkipWithError("rows were lost");
        });
    }
    state.counters["rows/s"] = double(rows) / spent.processor;
    state.counters["peakMB"] = peakMegabytes();
    if (const auto office = libreOffice(path)) {
        state.counters["xLibreOffice"] = spent.clock / office->clock;
        state.counters["xLibreOfficeCpu"] = spent.processor / office->processor;
    } else {
        state.SetLabel("no soffice on PATH: no ratio");
    }
}

void writingXlsx(benchmark::State &state)
{
    constexpr qint64 rows = 100'000;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"written.xlsx"_s);
    Spent spent;
    for (auto _ : state) {
        spent = spentOn(RUSAGE_SELF, [&] {
            if (!writeSheet(path, SheetFileFormat::Xlsx, catalogueTable(rows), catalogueOf(rows)))
                state.SkipWithError("could not write");
        });
    }
    state.counters["rows/s"] = double(rows) / spent.processor;
}

BENCHMARK(xlsxOfAHundredThousandRows)->Unit(benchmark::kMillisecond)->Iterations(2);
BENCHMARK(csvOfAMillionRows)->Unit(benchmark::kMillisecond)->Iterations(2);
BENCHMARK(writingXlsx)->Unit(benchmark::kMillisecond)->Iterations(1);

} // namespace
} // namespace gangmu
