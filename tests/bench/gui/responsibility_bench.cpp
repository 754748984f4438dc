// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/queries/plan_queries.h"
#include "core/store/verbs/organization_verbs.h"
#include "tests/support/core/large_workspace.h"
#include "ui/responsibility/matrix_view.h"
#include "ui/responsibility/responsibility_page.h"
#include "ui/shell/dialogs.h"

#include <benchmark/benchmark.h>

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace gangmu {
namespace {

class Silent final : public Dialogs
{
public:
    void openFile(QWidget *, const FileRequest &, std::function<void(const QString &)>) override {}
    void openFiles(QWidget *, const FileRequest &, std::function<void(const QStringList &)>) override {}
    void saveFile(QWidget *, const FileRequest &, std::function<void(const QString &)>) override {}
    void ask(QWidget *, const Question &, std::function<void(int)>) override {}
    void askText(QWidget *, const TextRequest &, std::function<void(const QString &)>) override {}
    void choosePrinter(QWidget *, const QString &, std::function<void(QPrinter &)>) override {}
};

/// The page on a matrix of 500 × 120, at the size of a small office screen.
struct Bench
{
    QTemporaryDir folder;
    SystemClock clock;
    Silent dialogs;
    QSettings settings{folder.filePath(u"s.ini"_s), QSettings::IniFormat};
    Session session{settings, dialogs, clock};
    std::unique_ptr<ResponsibilityPage> page;
    MatrixView *view = nullptr;

    Bench()
    {
        const QString path = folder.filePath(u"large.gangmu"_s);
        if (!test::createLargeWorkspace(path))
            qFatal("no workspace");
        auto workspace = Workspace::open(path, clock);
        if (!workspace)
            qFatal("cannot open the workspace");
        session.setWorkspace(std::move(*workspace));
    }

    void show()
    {
        page = std::make_unique<ResponsibilityPage>(session);
        page->resize(1280, 700);
        page->show();
        view = page->findChild<MatrixView *>();
        view->setFocus();
        QCoreApplication::sendPostedEvents();
    }
};

Bench &bench()
{
    // Widgets must be gone before the application is.
    static Bench *one = [] {
        qAddPostRoutine([] {
            delete one;
            one = nullptr;
        });
        return new Bench;
    }();
    if (!one->view)
        one->show();
    return *one;
}

/// Click on a cell: the commit to disk, the notice, the model, and every pixel of the page again.
void clickToRepaint(benchmark::State &state)
{
    Bench &b = bench();
    int column = 0;
    for (auto _ : state) {
        column = (column + 1) % 20;
        const QRect cell = b.view->visualRect(b.view->model()->index(2, column));
        QTest::mouseClick(b.view->viewport(), Qt::LeftButton, {}, cell.center());
        benchmark::DoNotOptimize(b.page->grab());
    }
    state.SetLabel("budget 30 ms, matrix 500 x 120");
}
BENCHMARK(clickToRepaint)->Unit(benchmark::kMillisecond)->UseRealTime();

/// The same statements on a bare connection: one row, committed, nothing recorded and nothing shown.
void bareStatements(benchmark::State &state)
{
    Bench &b = bench();
    const QString path = b.folder.filePath(u"bare.gangmu"_s);
    if (!QFile::exists(path) && !test::createLargeWorkspace(path))
        qFatal("no workspace");
    const Connection connection(path, Connection::Mode::ReadWrite);
    Query first(connection, "SELECT id FROM responsibility LIMIT 1");
    first.next();
    const qint64 id = first.integer(0);
    first.reset();
    bool lead = false;
    for (auto _ : state) {
        lead = !lead;
        SQLite::Transaction transaction(connection.database());
        Query(connection, "UPDATE responsibility SET role=?1 WHERE id=?2")
            .bind(lead ? "lead"_L1 : "participant"_L1, id)
            .run();
        transaction.commit();
    }
}
BENCHMARK(bareStatements)->Unit(benchmark::kMillisecond)->UseRealTime();

/// Painting alone.
void repaint(benchmark::State &state)
{
    Bench &b = bench();
    for (auto _ : state)
        benchmark::DoNotOptimize(b.page->grab());
}
BENCHMARK(repaint)->Unit(benchmark::kMillisecond);

/// Moving over the matrix lights a row and a column.
void hoverToRepaint(benchmark::State &state)
{
    Bench &b = bench();
    int column = 0;
    for (auto _ : state) {
        column = (column + 1) % 20;
        b.view->setHover({4, column});
        benchmark::DoNotOptimize(b.page->grab());
    }
}
BENCHMARK(hoverToRepaint)->Unit(benchmark::kMillisecond);

void readMatrix(benchmark::State &state)
{
    Bench &b = bench();
    MatrixOptions options;
    options.asOf = QDate(2026, 1, 1);
    options.current = state.range(0) != 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(
            ResponsibilityMatrix::read(b.session.workspace()->reader(), b.session.currentPlan(), options));
}
BENCHMARK(readMatrix)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);

void filterByInitials(benchmark::State &state)
{
    Bench &b = bench();
    auto *model = static_cast<ResponsibilityModel *>(b.view->model());
    const QStringList typed{u"n"_s, u"ny"_s, u"nyb"_s, u"标准"_s, {}};
    int i = 0;
    for (auto _ : state)
        model->setFilter({typed[i++ % typed.size()], {}, false});
    model->setFilter({});
}
BENCHMARK(filterByInitials)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace gangmu
