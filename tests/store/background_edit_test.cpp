// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/queries/history_queries.h"
#include "core/store/queries/standard_queries.h"
#include "core/store/revision_log.h"
#include "core/store/row_inserter.h"
#include "core/store/verbs/standard_verbs.h"
#include "tests/support/core/test_workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <thread>

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;

namespace {

Standard standard(int n)
{
    Standard row;
    row.number = u"DB14/T %1-2020"_s.arg(n);
    row.title = u"地方标准第%1号 通用要求"_s.arg(n);
    row.issuedOn = QDate(2020, 3, 1).addDays(n % 300);
    return row;
}

BackgroundEdit importOf(int rows, const QString &remark = {})
{
    return {.label = {Verb::ImportCatalogue, u"目录.csv"_s},
            .work = [rows, remark](Edit &edit, const Progress &progress) -> Result<void> {
                RowInserter<Standard> inserter(edit);
                for (int i = 0; i < rows; ++i) {
                    if (i % 100 == 0 && progress.isCancelled())
                        return Error{ErrorCode::Cancelled, {}, {}, {}};
                    Standard row = standard(i);
                    row.remark = remark;
                    inserter.insert(row);
                    progress.report(i + 1, rows);
                }
                return {};
            },
            .backup = {}};
}

/// Runs the event loop until the edit is done.
Result<RevisionId> inBackground(Workspace &workspace, BackgroundEdit edit, const Progress &progress = {})
{
    Result<RevisionId> result = Error{};
    const auto started = workspace.editInBackground(std::move(edit), progress, [&](Result<RevisionId> done) {
        result = done;
        QCoreApplication::exit();
    });
    if (!started)
        return started.error();
    QCoreApplication::exec();
    return result;
}

qint64 countOf(const Workspace &workspace)
{
    Query query(workspace.reader(), "SELECT count(*) FROM standard");
    query.next();
    return query.integer(0);
}

} // namespace

TEST(BackgroundEdit, DoesWhatAnEditDoes)
{
    TestWorkspace w;
    TestWorkspace other;
    const RevisionId revision = must(inBackground(*w, importOf(300)));
    EXPECT_FALSE(revision.isNull());
    EXPECT_FALSE(w->isEditingInBackground());
    must(other->edit({Verb::ImportCatalogue, u"目录.csv"_s},
                     [](Edit &edit) { return importOf(300).work(edit, {}); }));
    ASSERT_EQ(w.notices.size(), 1);
    EXPECT_EQ(describe(w.notices[0]), u"standard inserted ×300"_s);
    EXPECT_EQ(describe(w.notices[0]), describe(other.notices[0]));
    EXPECT_EQ(w.notices[0].revision, revision);
    EXPECT_EQ(w.notices[0].origin, ChangeNotice::Origin::Edit);
    QList<Standard> ours = must(standards(w->reader()));
    QList<Standard> theirs = must(standards(other->reader()));
    ASSERT_EQ(ours.size(), theirs.size());
    for (qsizetype i = 0; i < ours.size(); ++i) {
        ours[i].id = theirs[i].id;
        EXPECT_EQ(ours[i], theirs[i]);
    }
    const QString after = dump(*w);
    must(w->undo());
    EXPECT_EQ(dump(*w), QString());
    must(w->redo());
    EXPECT_EQ(dump(*w), after);
    w.reopen();
    must(w->undo());
    EXPECT_EQ(countOf(*w), 0);
}

TEST(BackgroundEdit, OtherEditsAreToldToWaitAndReadingGoesOn)
{
    TestWorkspace w;
    must(createStandard(*w, standard(1)));
    std::atomic_bool inside = false;
    std::atomic_bool goOn = false;
    BackgroundEdit edit = importOf(1000);
    edit.work = [&, work = edit.work](Edit &hand, const Progress &progress) {
        const auto done = work(hand, progress);
        inside = true;
        while (!goOn)
            std::this_thread::yield();
        return done;
    };
    Result<RevisionId> result = Error{};
    must(w->editInBackground(edit, {}, [&](Result<RevisionId> done) { result = done; }));
    while (!inside)
        std::this_thread::yield();
    EXPECT_TRUE(w->isEditingInBackground());
    EXPECT_EQ(createStandard(*w, standard(2)).error().code, ErrorCode::Busy);
    EXPECT_EQ(w->undo().error().code, ErrorCode::Busy);
    EXPECT_EQ(w->editInBackground(importOf(1), {}, {}).error().code, ErrorCode::Busy);
    // Another thousand rows are written, but not committed: readers see the file as it was, at once.
    QElapsedTimer timer;
    timer.start();
    EXPECT_EQ(countOf(*w), 1);
    const auto reader = must(w->openReader());
    EXPECT_EQ(must(standards(*reader)).size(), 1);
    EXPECT_LT(timer.elapsed(), 500);
    goOn = true;
    w->waitForBackground();
    must(result);
    EXPECT_EQ(countOf(*w), 1001);
    must(createStandard(*w, standard(2)));
}

TEST(BackgroundEdit, CancellingChangesNothingAndIsQuick)
{
    TestWorkspace w;
    must(createStandard(*w, standard(1)));
    const QString before = dump(*w);
    constexpr int rows = 60000;
    // In the middle of the rows; after the last one, while the changeset is recorded and written.
    for (const int at : {rows / 2, rows}) {
        QElapsedTimer timer;
        BackgroundEdit edit = importOf(rows);
        edit.work = [&, work = edit.work](Edit &hand, const Progress &given) {
            const Progress watched([&](qint64 done, qint64) {
                if (done == at) {
                    timer.start();
                    given.cancel();
                }
            });
            const auto done = work(hand, watched);
            return given.isCancelled() && at < rows ? Result<void>(Error{ErrorCode::Cancelled, {}, {}, {}})
                                                    : done;
        };
        EXPECT_EQ(inBackground(*w, edit).error().code, ErrorCode::Cancelled);
        if (at == rows) {
            EXPECT_LT(timer.elapsed(), 200);
        }
        EXPECT_EQ(dump(*w), before);
        EXPECT_EQ(w.notices.size(), 1);
        EXPECT_EQ(w->undoLabel()->verb, Verb::CreateStandard);
    }
    // A statement that runs is interrupted.
    BackgroundEdit endless = importOf(1);
    Progress progress;
    endless.work = [&](Edit &hand, const Progress &) -> Result<void> {
        std::thread([progress] {
            std::this_thread::sleep_for(
                std::chrono::milliseconds(20)); // allowed: the statement has to run by then
            progress.cancel();
        }).detach();
        Query query(hand.connection(), "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n) "
                                       "SELECT max(i) FROM n");
        query.next();
        return {};
    };
    EXPECT_EQ(inBackground(*w, endless, progress).error().code, ErrorCode::Cancelled);
    EXPECT_EQ(dump(*w), before);
}

TEST(BackgroundEdit, AFailureIsToldAndChangesNothing)
{
    TestWorkspace w;
    BackgroundEdit edit = importOf(100);
    edit.work = [work = edit.work](Edit &hand, const Progress &progress) -> Result<void> {
        GANGMU_CHECK(work(hand, progress));
        return Error{ErrorCode::WrongFormat, u"第 101 行"_s, {}, {}};
    };
    const auto failed = inBackground(*w, edit);
    EXPECT_EQ(failed.error().code, ErrorCode::WrongFormat);
    EXPECT_EQ(failed.error().message, u"第 101 行"_s);
    EXPECT_EQ(dump(*w), QString());
    EXPECT_TRUE(w.notices.isEmpty());
    EXPECT_FALSE(w->undoLabel());
    edit = importOf(0);
    EXPECT_TRUE(must(inBackground(*w, edit)).isNull()) << "nothing changed: no revision";
    EXPECT_TRUE(w.notices.isEmpty());
}

TEST(BackgroundEdit, ALargeOneIsTakenBackInTheBackgroundToo)
{
    TestWorkspace w;
    must(createStandard(*w, standard(-1)));
    const QString before = dump(*w);
    must(inBackground(*w, importOf(30000, QString(250, u'注'))));
    EXPECT_TRUE(w.notices.last().large);
    EXPECT_GT(w->sizeToTakeBack(true), 16 << 20) << "not large enough for a file";
    const QString after = dump(*w);
    // The history of one row is found among them.
    const Standard last = must(standards(w->reader())).last();
    const QList<RowHistory> history = must(rowHistory(w->reader(), Table::Standard, last.id.value()));
    ASSERT_EQ(history.size(), 1);
    EXPECT_EQ(history[0].change.kind, ChangeKind::Inserted);
    EXPECT_EQ(history[0].change.after("number"_L1).toString(), last.number);
    const auto taken = [&](auto how) {
        Result<RevisionId> result = Error{};
        must(((*w).*how)({}, [&](Result<RevisionId> done) {
            result = done;
            QCoreApplication::exit();
        }));
        QCoreApplication::exec();
        must(result);
    };
    taken(&Workspace::undoInBackground);
    EXPECT_EQ(dump(*w), before);
    EXPECT_EQ(w.notices.last().origin, ChangeNotice::Origin::Undo);
    EXPECT_TRUE(w.notices.last().large);
    taken(&Workspace::redoInBackground);
    EXPECT_EQ(dump(*w), after);
    must(w->undo()); // and here
    EXPECT_EQ(dump(*w), before);
    must(w->redo());
    EXPECT_EQ(dump(*w), after);
    Query check(w->reader(), "PRAGMA integrity_check");
    ASSERT_TRUE(check.next());
    EXPECT_EQ(check.text(0), u"ok"_s);
    EXPECT_EQ(must(revisions(w->reader(), 100)).size(), 6);
}

TEST(BackgroundEdit, IdsGoOnWhereItStopped)
{
    TestWorkspace w; // its clock stands still: two generators would give ids of one millisecond
    QList<qint64> ids{must(createStandard(*w, standard(-1))).value()};
    must(inBackground(*w, importOf(3)));
    QList<qint64> imported;
    for (const Standard &row : must(standards(w->reader()))) {
        if (row.id.value() != ids[0])
            imported += row.id.value();
    }
    std::sort(imported.begin(), imported.end());
    ids += imported;
    ids += must(createStandard(*w, standard(4))).value();
    ASSERT_EQ(ids.size(), 5);
    EXPECT_TRUE(std::is_sorted(ids.begin(), ids.end()));
}

TEST(BackgroundEdit, ClosingTheWorkspaceCancelsIt)
{
    TestWorkspace w;
    bool called = false;
    must(w->editInBackground(importOf(10'000'000), {}, [&](const Result<RevisionId> &) { called = true; }));
    w.reopen();
    EXPECT_EQ(countOf(*w), 0);
    EXPECT_FALSE(called);
}

TEST(BackgroundEdit, KeepsACopyBeforeWhereAsked)
{
    TestWorkspace w;
    must(createStandard(*w, standard(1)));
    BackgroundEdit edit = importOf(10);
    edit.backup = u"导入前"_s;
    must(inBackground(*w, edit));
    const QStringList copies = QDir(w.folder.path()).entryList({u"test.导入前-*.gangmu"_s});
    ASSERT_EQ(copies.size(), 1);
    const auto copy = must(Workspace::open(w.folder.filePath(copies.first()), w.clock));
    EXPECT_EQ(countOf(*copy), 1);
    EXPECT_EQ(countOf(*w), 11);
}
