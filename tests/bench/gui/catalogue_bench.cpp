// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue page with a million standards: while one types, sorts and edits, and under the scroll bar.
#include "core/base/pinyin.h"
#include "core/store/verbs/catalogue_verbs.h"
#include "tests/support/core/large_catalogue.h"
#include "tests/support/gui/fake_dialogs.h"
#include "tests/support/gui/kept_desks.h"
#include "ui/catalogue/catalogue.h"
#include "ui/catalogue/catalogue_columns.h"
#include "ui/catalogue/catalogue_model.h"
#include "ui/catalogue/catalogue_page.h"
#include "ui/catalogue/catalogue_table.h"
#include "ui/catalogue/standards_pane.h"
#include "ui/shell/session.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <random>

using namespace Qt::StringLiterals;

namespace gangmu {
namespace {

struct Desk
{
    QTemporaryDir folder;
    SystemClock clock;
    test::FakeDialogs dialogs;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Session session{settings, dialogs, clock};
    std::unique_ptr<CataloguePage> page;

    void open(const QString &path)
    {
        auto workspace = Workspace::open(path, clock);
        if (!workspace)
            qFatal("%s", qPrintable(workspace.error().message));
        session.setWorkspace(*std::move(workspace));
    }
    void show()
    {
        page = std::make_unique<CataloguePage>(session);
        page->resize(1280, 700);
        page->show();
        benchmark::DoNotOptimize(page->grab());
    }
    bool waitForIndex()
    {
        return QTest::qWaitFor([this] { return session.catalogue().index() && session.jobs().isIdle(); },
                               60000);
    }
};

Desk &fullDesk()
{
    static std::unique_ptr<Desk> desk;
    if (!desk) {
        desk = std::make_unique<Desk>();
        test::keptDesks().emplace_back([] { desk.reset(); });
        desk->open(test::largeCatalogue(test::benchStandards()));
        desk->show();
        if (!desk->waitForIndex())
            qFatal("no index");
    }
    return *desk;
}

double percentile(std::vector<double> times, size_t percent)
{
    std::sort(times.begin(), times.end());
    return times[times.size() * percent / 100];
}

/// Pieces of titles as somebody types them, letters that find them, or numbers.
QStringList typed(int length, int kind)
{
    static const QStringList numbers{u"gb/t12345.6-2020"_s, u"db14/t2578"_s, u"2019-11"_s,
                                     u"t/cas 777-2021"_s, u"jb 31.4-1999"_s};
    if (kind == 2) {
        QStringList list;
        for (const QString &number : numbers)
            list += number.left(length);
        return list;
    }
    const CatalogueIndex &index = *fullDesk().session.catalogue().index();
    const auto &titles = index.base().titles;
    std::mt19937 random(11);
    QStringList list;
    while (list.size() < 25) {
        const qsizetype row = random() % quint32(index.base().rows);
        if (titles.length(row) < length)
            continue;
        const qsizetype at = random() % quint32(titles.length(row) - length + 1);
        const QString piece(reinterpret_cast<const QChar *>(titles.text(row)) + at, length);
        const QString text = kind == 0 ? piece : pinyinInitials(piece);
        if (text.size() == length)
            list += text;
    }
    return list;
}

/// A key in the search box: until the first rows are there, and until they are painted. Arguments: characters
/// typed so far, and what is typed (0: words, 1: initials, 2: numbers). Bar: 16 ms for the rows.
void TypeAKey(benchmark::State &state)
{
    Desk &desk = fullDesk();
    static constexpr const char *kinds[] = {"words", "initials", "numbers"};
    state.SetLabel(kinds[state.range(1)]);
    auto *search = desk.page->findChild<QLineEdit *>(u"catalogueSearch"_s);
    const QStringList words = typed(int(state.range(0)), int(state.range(1)));
    std::vector<double> rows;
    std::vector<double> painted;
    qsizetype i = 0;
    for (auto _ : state) {
        state.PauseTiming();
        desk.waitForIndex();
        const QString &text = words[i++ % words.size()];
        search->setText(text.chopped(1)); // the counting of these rows still runs when the next key comes
        state.ResumeTiming();
        QElapsedTimer timer;
        timer.start();
        search->setText(text);
        rows.push_back(double(timer.nsecsElapsed()) / 1e6);
        desk.page->repaint();
        painted.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    state.counters["rows_p95_ms"] = percentile(rows, 95);
    state.counters["painted_p95_ms"] = percentile(painted, 95);
    search->clear();
    desk.waitForIndex();
}
BENCHMARK(TypeAKey)
    ->ArgsProduct({benchmark::CreateDenseRange(1, 6, 1), {0, 1, 2}})
    ->Unit(benchmark::kMillisecond)
    ->Iterations(50)
    ->UseRealTime();

/// A click on the heading of a column, until its first rows are painted; for the first time and again the
/// other way round. Bar: 150 ms. A column that the index does not hold is read ahead once it is shown;
/// unread_ms is what a click takes that comes before that.
void SortByAColumn(benchmark::State &state)
{
    Desk &desk = fullDesk();
    const auto column = StandardColumn(state.range(0));
    state.SetLabel(codeOf(column).data());
    StandardsPane &pane = *desk.page->standards();
    auto *model = qobject_cast<CatalogueModel *>(pane.table()->model());
    double times[2] = {};
    const bool ahead = needsLoading(column);
    double unread = 0;
    const auto isReadAhead = [&] { return desk.session.jobs().isRunning(u"catalogueColumnsAhead"_s); };
    if (ahead) {
        QElapsedTimer timer;
        timer.start();
        const QSignalSpy shown(model, &QAbstractItemModel::modelReset);
        model->sort(int(column), Qt::DescendingOrder);
        if (!QTest::qWaitFor([&] { return !shown.isEmpty(); }, 20'000))
            state.SkipWithError("no rows");
        unread = double(timer.nsecsElapsed()) / 1e6;
        model->sort(int(StandardColumn::Number), Qt::AscendingOrder);
        desk.waitForIndex();
        pane.table()->columns().setShown(int(column), true);
        if (!QTest::qWaitFor(isReadAhead, 5000) || !desk.waitForIndex())
            state.SkipWithError("not read ahead");
    }
    for (auto _ : state) {
        for (int again = 0; again < 2; ++again) {
            state.PauseTiming();
            desk.waitForIndex();
            state.ResumeTiming();
            QElapsedTimer timer;
            timer.start();
            const QSignalSpy shown(model, &QAbstractItemModel::modelReset);
            model->sort(int(column), again ? Qt::AscendingOrder : Qt::DescendingOrder);
            if (!QTest::qWaitFor([&] { return !shown.isEmpty(); }, 20'000))
                state.SkipWithError("no rows");
            pane.table()->viewport()->repaint();
            times[again] = double(timer.nsecsElapsed()) / 1e6;
        }
    }
    state.counters["first_ms"] = times[0];
    state.counters["again_ms"] = times[1];
    if (ahead)
        state.counters["unread_ms"] = unread;
    desk.waitForIndex();
}
BENCHMARK(SortByAColumn)
    ->DenseRange(0, standardColumnCount - 1)
    ->Unit(benchmark::kMillisecond)
    ->Iterations(1)
    ->UseRealTime();

/// Thrown about by the scroll bar. The limit: no frame over 32 ms.
void ScrollFrames(benchmark::State &state)
{
    Desk &desk = fullDesk();
    QScrollBar *bar = desk.page->standards()->table()->verticalScrollBar();
    std::mt19937 random(5);
    std::vector<double> frames;
    for (auto _ : state) {
        QElapsedTimer timer;
        timer.start();
        bar->setValue(int(random() % quint32(bar->maximum())));
        desk.page->standards()->table()->viewport()->repaint();
        frames.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    state.counters["p95_ms"] = percentile(frames, 95);
    state.counters["worst_ms"] = *std::max_element(frames.begin(), frames.end());
    bar->setValue(0);
}
BENCHMARK(ScrollFrames)->Unit(benchmark::kMillisecond)->Iterations(300)->UseRealTime();

/// The bar of the table dragged from the top to the bottom, as a hand does it.
void DragTheScrollBar(benchmark::State &state)
{
    Desk &desk = fullDesk();
    QScrollBar *bar = desk.page->standards()->table()->verticalScrollBar();
    constexpr int steps = 300;
    int step = 0;
    std::vector<double> frames;
    for (auto _ : state) {
        QElapsedTimer timer;
        timer.start();
        bar->setSliderPosition(int(qint64(bar->maximum()) * ++step / steps));
        QCoreApplication::sendPostedEvents();
        desk.page->standards()->table()->viewport()->repaint();
        frames.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    state.counters["p95_ms"] = percentile(frames, 95);
    state.counters["worst_ms"] = *std::max_element(frames.begin(), frames.end());
    bar->setValue(0);
}
BENCHMARK(DragTheScrollBar)->Unit(benchmark::kMillisecond)->Iterations(300)->UseRealTime();

/// Ctrl+A over a million rows with the batch bar open, until it is painted, and the key that takes it back.
/// The limit: 100 ms.
void SelectAll(benchmark::State &state)
{
    Desk &desk = fullDesk();
    QTableView *table = desk.page->standards()->table();
    auto *batch = desk.page->findChild<QWidget *>(u"batchBar"_s);
    double worst = 0;
    double back = 0;
    batch->show();
    for (auto _ : state) {
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
        desk.page->repaint();
        worst = std::max(worst, double(timer.nsecsElapsed()) / 1e6);
        timer.start();
        QTest::keyClick(table, Qt::Key_Down);
        desk.page->repaint();
        back = std::max(back, double(timer.nsecsElapsed()) / 1e6);
    }
    batch->hide();
    state.counters["selected_ms"] = worst;
    state.counters["back_ms"] = back;
}
BENCHMARK(SelectAll)->Unit(benchmark::kMillisecond)->Iterations(5)->UseRealTime();

/// Remarks of 10,000 standards set in the table's page, then taken back; until the window answers again.
/// Beside it the same rows changed by SQLite alone. Bar: 2 s each.
void BatchEditAndUndo(benchmark::State &state)
{
    constexpr int rows = 10'000;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"copy.gangmu"_s);
    QFile::copy(test::largeCatalogue(test::benchStandards()), path);
    Desk desk;
    desk.open(path);
    desk.show();
    desk.waitForIndex();
    QList<StandardId> ids;
    const CatalogueIndex::Pointer index = desk.session.catalogue().index();
    for (qsizetype row = 0; row < index->rowCount() && ids.size() < rows; row += 97)
        ids += index->idAt(row);
    double edit = 0;
    double undo = 0;
    double bare = 0;
    for (auto _ : state) {
        QElapsedTimer timer;
        timer.start();
        desk.session.did(editStandards(*desk.session.workspace(), ids,
                                       {.settings = {{StandardColumn::Remark, u"批量"_s}}, .planNode = {}}));
        QCoreApplication::sendPostedEvents();
        desk.page->repaint();
        edit = double(timer.nsecsElapsed()) / 1e9;
        desk.waitForIndex();
        timer.start();
        desk.session.did(desk.session.workspace()->undo());
        QCoreApplication::sendPostedEvents();
        desk.page->repaint();
        undo = double(timer.nsecsElapsed()) / 1e9;
        desk.waitForIndex();
    }
    desk.page.reset();
    desk.session.setWorkspace(nullptr);
    {
        const Connection connection(path, Connection::Mode::ReadWrite);
        QElapsedTimer timer;
        timer.start();
        SQLite::Transaction transaction(connection.database());
        Query update(connection, "UPDATE standard SET remark=?2 WHERE id=?1");
        for (const StandardId id : ids) {
            update.bind(id, u"又一批"_s).run();
            update.reset();
        }
        transaction.commit();
        bare = double(timer.nsecsElapsed()) / 1e9;
    }
    state.counters["rows"] = double(ids.size());
    state.counters["edit_s"] = edit;
    state.counters["undo_s"] = undo;
    state.counters["bare_s"] = bare;
    state.counters["xBareEdit"] = edit / bare;
    state.counters["xBareUndo"] = undo / bare;
}
BENCHMARK(BatchEditAndUndo)->Unit(benchmark::kSecond)->Iterations(1)->UseRealTime();

} // namespace
} // namespace gangmu
