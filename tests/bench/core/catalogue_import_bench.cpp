// SPDX-License-Identifier: GPL-3.0-or-later
// A million rows of CSV into the catalogue: parsed, normalised, recorded so that they can be undone, and read
// into the index of the search; against `sqlite3 .import` of the same file into a table without anything.
// Bars: at most 6 times as long, under 1.5 GB of memory at any time.
#include "core/analysis/catalogue/catalogue_index.h"
#include "core/reading/catalogue/catalogue_import.h"
#include "core/store/verbs/catalogue_verbs.h"
#include "core/store/workspace.h"
#include "core/writing/sheet_writer.h"
#include "tests/bench/core/libre_office.h"
#include "tests/support/core/large_catalogue.h"
#include "tests/support/core/memory_peak.h"

#include <benchmark/benchmark.h>

#include <array>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <random>

using namespace gangmu;
using namespace Qt::StringLiterals;

namespace {

constexpr int rowCount = 1'000'000;
constexpr int batch = 10'000;

/// A CSV as the platforms give them out: 11 columns, numbers of all kinds, titles of usual length, dates,
/// predecessors; the same rows every time.
void writeCatalogue(const QString &path, int rows)
{
    constexpr std::array codes{"GB/T",   "GB",   "YY/T", "NY/T",  "DB14/T",
                               "DB37/T", "JB/T", "HG/T", "T/CAS", "Q/SH1020"};
    constexpr std::array words{"农业",     "机械",     "食品安全", "医疗器械",  "振动与冲击", "传感器",
                               "信息技术", "环境",     "管理体系", "质量",      "检验",       "术语",
                               "通用要求", "试验方法", "技术规范", "分类与编码"};
    constexpr std::array states{"现行", "现行", "现行", "废止", "即将实施", "被代替"};
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return;
    QByteArray text =
        "标准号,标准名称,英文名称,标准状态,发布日期,实施日期,ICS,CCS,归口单位,主管部门,代替标准\n";
    std::mt19937 random(20261121);
    const auto below = [&random](size_t n) { return size_t(random() % n); };
    for (int i = 0; i < rows; ++i) {
        const QByteArray number =
            QByteArray(codes[size_t(i) % codes.size()]) + ' ' + QByteArray::number(1 + i / int(codes.size()));
        const int year = 1995 + int(below(30));
        text += number + '-' + QByteArray::number(year) + ',';
        const size_t count = 3 + below(4);
        for (size_t w = 0; w < count; ++w)
            text += QByteArray(w == 1 ? " " : "") + words[below(words.size())];
        text += ",General requirements for item " + QByteArray::number(i) + ',';
        text += states[below(states.size())];
        const QByteArray month = '-' + QByteArray::number(10 + below(3));
        text +=
            ',' + QByteArray::number(year) + month + "-15," + QByteArray::number(year + 1) + month + "-01,";
        text += "01.120,A00,SAC/TC " + QByteArray::number(1 + below(500)) + ",国家标准化管理委员会,";
        if (below(8) == 0)
            text += number + "-1988";
        text += '\n';
        if (text.size() > (1 << 20)) {
            file.write(text);
            text.clear();
        }
    }
    file.write(text);
}

/// Seconds that the bare import takes; 0 where there is no sqlite3.
double bareImport(const QString &csv, const QString &database)
{
    QProcess sqlite;
    QElapsedTimer timer;
    timer.start();
    sqlite.start(u"sqlite3"_s, {database, u".mode csv"_s, u".import \"%1\" t"_s.arg(csv)});
    if (!sqlite.waitForStarted() || !sqlite.waitForFinished(600'000) || sqlite.exitCode() != 0)
        return 0;
    return double(timer.nsecsElapsed()) / 1e9;
}

CatalogueSource sourceOf(const QString &path, const CatalogueWords &words)
{
    CatalogueSource source;
    source.name = path;
    source.read = [path](const SheetSink &sink, const Progress &progress) {
        return readSheet(path, {}, sink, progress);
    };
    const auto preview = previewSheets(path);
    if (preview && !preview->isEmpty())
        source.heading = findHeading(preview->first().rows, words);
    source.mapping = mappingOf(source.heading, {});
    return source;
}

/// How long an import took, in seconds, and the most memory meanwhile.
struct ImportTimes
{
    double rows = 0;   ///< read, understood, written
    double commit = 0; ///< recorded so that it can be undone
    double index = 0;  ///< ready to be searched
    double peakMb = 0;
    qint64 accepted = 0;
    QString failure;

    double whole() const { return rows + commit + index; }
};

ImportTimes importInto(Workspace &workspace, const QString &list, const QDate &today)
{
    ImportTimes times;
    test::resetMemoryPeak();
    QElapsedTimer timer;
    timer.start();
    const auto seconds = [&timer] { return double(timer.nsecsElapsed()) / 1e9; };
    const CatalogueWords words;
    const CatalogueSource source = sourceOf(list, words);
    Result<RevisionId> result = Error{};
    BackgroundEdit edit{.label = {Verb::ImportCatalogue, {}},
                        .work = [&](Edit &hand, const Progress &progress) -> Result<void> {
                            GANGMU_TRY(report,
                                       importCatalogue(hand, source, words, {.today = today}, progress));
                            times.accepted = report.counts.accepted;
                            times.rows = seconds();
                            return {};
                        },
                        .backup = {}};
    const auto started = workspace.editInBackground(
        std::move(edit), {}, [&](Result<RevisionId> done) { result = std::move(done); });
    if (started)
        workspace.waitForBackground();
    if (!result || !started) {
        times.failure = result.error().message + result.error().detail;
        return times;
    }
    times.commit = seconds() - times.rows;
    const auto read = CatalogueIndex::read(workspace.reader());
    if (!read)
        times.failure = read.error().message;
    times.index = seconds() - times.rows - times.commit;
    times.peakMb = test::memoryPeakMb();
    return times;
}

void report(benchmark::State &state, const ImportTimes &times, double bare, const char *ratio)
{
    if (!times.failure.isEmpty()) {
        state.SkipWithError(times.failure.toUtf8().constData());
        return;
    }
    state.SetIterationTime(times.whole());
    state.counters["rows"] = double(times.accepted);
    state.counters["bare_s"] = bare;
    state.counters["rows_s"] = times.rows;
    state.counters["commit_s"] = times.commit;
    state.counters["index_s"] = times.index;
    state.counters["peak_MB"] = times.peakMb;
    if (bare > 0)
        state.counters[ratio] = times.whole() / bare;
}

/// The list as it is imported; made once and kept.
QString listOf(int rows)
{
    const QString path = QDir(test::benchFolder()).filePath(u"list_%1.csv"_s.arg(rows));
    if (QFile::exists(path))
        return path;
    writeCatalogue(path + u".part"_s, rows);
    QFile::rename(path + u".part"_s, path);
    return path;
}

/// A workspace with the million rows, made once.
struct Imported
{
    QTemporaryDir folder;
    SystemClock clock;
    std::unique_ptr<Workspace> workspace;
    double bare = 0;
    ImportTimes times;

    Imported()
    {
        const QString csv = listOf(rowCount);
        bare = bareImport(csv, folder.filePath(u"bare.db"_s));
        auto made = Workspace::create(folder.filePath(u"w.gangmu"_s), clock);
        if (!made) {
            times.failure = made.error().message;
            return;
        }
        workspace = std::move(*made);
        times = importInto(*workspace, csv, clock.today());
    }
};

Imported &imported()
{
    static Imported once;
    return once;
}

/// Bars: 6 times sqlite3, 1500 MB.
void importMillionRows(benchmark::State &state)
{
    for (auto _ : state)
        report(state, imported().times, imported().bare, "xSqliteImport");
}
BENCHMARK(importMillionRows)->Iterations(1)->UseManualTime()->Unit(benchmark::kSecond);

/// The same rows as a workbook.
QString workbookOf(int rows)
{
    const QString path = QDir(test::benchFolder()).filePath(u"list_%1.xlsx"_s.arg(rows));
    if (QFile::exists(path))
        return path;
    QList<QStringList> lines;
    const auto read = readSheet(listOf(rows), {}, [&](const SheetRow &row) {
        lines.append(row.cells);
        return true;
    });
    if (!read || lines.isEmpty())
        return {};
    SheetTable table;
    table.title = u"标准目录"_s;
    table.rows = lines.size() - 1;
    for (const QString &heading : lines.takeFirst()) {
        const SheetColumnKind kind =
            heading.endsWith(u"日期") ? SheetColumnKind::Date : SheetColumnKind::Text;
        table.columns.append({heading, kind, 0, {}});
    }
    const auto written =
        writeSheet(path + u".part"_s, SheetFileFormat::Xlsx, table,
                   [&lines, next = qsizetype(0)](QStringList &cells) mutable -> Result<bool> {
                       if (next >= lines.size())
                           return false;
                       cells = lines[next++];
                       return true;
                   });
    if (!written)
        return {};
    QFile::rename(path + u".part"_s, path);
    return path;
}

/// Bar: 0.7 of the time in which LibreOffice turns the workbook into CSV.
void importXlsxOfAHundredThousandRows(benchmark::State &state)
{
    const QString path = workbookOf(100'000);
    const SystemClock clock;
    for (auto _ : state) {
        const QTemporaryDir folder;
        const auto workspace = Workspace::create(folder.filePath(u"w.gangmu"_s), clock);
        if (!workspace || path.isEmpty()) {
            state.SkipWithError("no workspace or no workbook");
            return;
        }
        const auto office = libreOffice(path);
        report(state, importInto(**workspace, path, clock.today()), office ? office->clock : 0,
               "xLibreOffice");
    }
}
BENCHMARK(importXlsxOfAHundredThousandRows)->Iterations(1)->UseManualTime()->Unit(benchmark::kSecond);

QList<StandardId> someRows(const Workspace &workspace)
{
    QList<StandardId> ids;
    const auto all = standardIdsByNumber(workspace.reader());
    for (size_t i = 0; all && i < all->size() && ids.size() < batch; i += 97)
        ids.append(StandardId((*all)[i]));
    return ids;
}

/// The bar: 2 s each.
void editTenThousandRows(benchmark::State &state)
{
    Workspace *workspace = imported().workspace.get();
    const QList<StandardId> ids = workspace ? someRows(*workspace) : QList<StandardId>();
    int n = 0;
    for (auto _ : state) {
        const auto done = editStandards(
            *workspace, ids, {.settings = {{StandardColumn::Remark, QString::number(++n)}}, .planNode = {}});
        if (!done)
            state.SkipWithError(done.error().message.toUtf8().constData());
    }
    state.counters["rows"] = double(ids.size());
}
BENCHMARK(editTenThousandRows)->Iterations(3)->UseRealTime()->Unit(benchmark::kMillisecond);

void undoTenThousandRows(benchmark::State &state)
{
    Workspace *workspace = imported().workspace.get();
    for (auto _ : state) {
        if (const auto done = workspace->undo(); !done)
            state.SkipWithError(done.error().message.toUtf8().constData());
    }
}
BENCHMARK(undoTenThousandRows)->Iterations(3)->UseRealTime()->Unit(benchmark::kMillisecond);

/// Taking back the whole import, in the background; no bar but memory.
void undoMillionRows(benchmark::State &state)
{
    Workspace *workspace = imported().workspace.get();
    test::resetMemoryPeak();
    for (auto _ : state) {
        Result<RevisionId> result = Error{};
        const auto started =
            workspace->undoInBackground({}, [&](Result<RevisionId> done) { result = std::move(done); });
        if (started)
            workspace->waitForBackground();
        if (!result)
            state.SkipWithError(result.error().message.toUtf8().constData());
    }
    state.counters["peak_MB"] = test::memoryPeakMb();
}
BENCHMARK(undoMillionRows)->Iterations(1)->UseRealTime()->Unit(benchmark::kSecond);

} // namespace
