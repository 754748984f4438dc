// SPDX-License-Identifier: GPL-3.0-or-later
// The program is killed in the middle of a large import: all of it is there afterwards, or nothing.
#include "core/reading/catalogue/catalogue_import.h"
#include "core/store/revision_log.h"
#include "tests/faults/child_process.h"
#include "tests/support/core/test_workspace.h"

#include <QElapsedTimer>
#include <random>
#include <unistd.h>

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int rows = 30000;
constexpr int kills = 24;

QByteArray list()
{
    QByteArray csv("标准号,标准名称,发布日期,备注\n");
    for (int i = 1; i <= rows; ++i)
        csv += "DB14/T " + QByteArray::number(i) + "-2020,地方标准第" + QByteArray::number(i) +
               "号,2020-05-01," + QByteArray(300, 'x') + '\n';
    return csv;
}

/// Imports the list in the background; reports 1 when it is done.
void importList(const QString &path, const QByteArray &csv, int out)
{
    const ManualClock clock;
    auto workspace = Workspace::open(path, clock);
    if (!workspace)
        return;
    CatalogueSource source;
    source.read = [&](const SheetSink &sink, const Progress &progress) {
        return readSheetBytes(csv, u"目录.csv"_s, {}, sink, progress);
    };
    const CatalogueWords words;
    QList<SheetRow> first;
    const auto head = readSheetBytes(csv.first(200), u"目录.csv"_s, {}, [&](const SheetRow &row) {
        first.append(row);
        return true;
    });
    if (!head)
        return;
    source.heading = findHeading(first, words);
    source.mapping = mappingOf(source.heading, {});
    BackgroundEdit edit{
        .label = {Verb::ImportCatalogue, u"目录.csv"_s},
        .work = [&](Edit &hand, const Progress &progress) -> Result<void> {
            GANGMU_TRY(done, importCatalogue(hand, source, words, {.today = clock.today()}, progress));
            Q_UNUSED(done);
            return {};
        },
        .backup = {}};
    int done = 0;
    const auto started =
        (*workspace)->editInBackground(std::move(edit), {}, [&](const Result<RevisionId> &result) {
            done = result ? 1 : -1;
        });
    if (!started)
        return;
    (*workspace)->waitForBackground();
    if (write(out, &done, sizeof done) == ssize_t(sizeof done))
        return;
}

/// Rows, and different numbers among them.
std::pair<qint64, qint64> counted(const Workspace &workspace)
{
    Query count(workspace.reader(), "SELECT count(*), count(DISTINCT number_key) FROM standard");
    count.next();
    return {count.integer(0), count.integer(1)};
}

} // namespace

TEST(Kill, AnImportIsThereAsAWholeOrNotAtAll)
{
    TestWorkspace w;
    w.workspace.reset();
    const QByteArray csv = list();
    QElapsedTimer timer;
    timer.start();
    {
        TestWorkspace other;
        other.workspace.reset();
        Child child([&](int out) { importList(other.path(), csv, out); });
        child.waitForWrite();
        ASSERT_EQ(child.lastWritten(), 1);
    }
    const auto whole = useconds_t(timer.nsecsElapsed() / 1000);
    std::mt19937 random(20261122);
    int nothing = 0;
    int all = 0;
    for (int i = 0; i < kills; ++i) {
        Child child([&](int out) { importList(w.path(), csv, out); });
        // A third of them near the end, where the file is written.
        usleep(i % 3 ? useconds_t(random() % whole) : whole - whole / 4 + useconds_t(random() % (whole / 2)));
        child.kill();
        const bool reported = child.lastWritten() == 1;
        w.reopen(); // checks pages and schema
        ASSERT_FALSE(w->isReadOnly());
        const auto [found, numbers] = counted(*w);
        ASSERT_TRUE(found == 0 || found == rows) << found << " rows at kill " << i;
        ASSERT_EQ(numbers, found);
        ASSERT_TRUE(!reported || found == rows) << "lost a finished import at kill " << i;
        ASSERT_EQ(must(revisions(w->reader(), 10)).size(), found == 0 ? 0 : 1);
        found == 0 ? ++nothing : ++all;
        if (found == rows) { // once more from the beginning
            must(w->undo());
            w.workspace.reset();
            ASSERT_TRUE(QFile::remove(w.path()));
            w.workspace = must(Workspace::create(w.path(), w.clock));
        }
        w.workspace.reset();
    }
    EXPECT_GT(nothing, 2) << "hardly ever killed in the middle";
}
