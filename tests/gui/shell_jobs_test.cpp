// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/queries/plan_queries.h"
#include "core/store/verbs/plan_verbs.h"
#include "tests/support/gui/test_session.h"

#include <gmock/gmock.h>

#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace gangmu {
namespace {

class JobsTest : public testing::Test
{
protected:
    test::TestSession m_test;
    Jobs &m_jobs = m_test.session.jobs();
    QObject m_context;
};

TEST_F(JobsTest, DeliversTheResultOnTheGuiThread)
{
    int result = 0;
    QThread *thread = nullptr;
    m_jobs.run<int>(
        {u"a"_s, u"…"_s}, &m_context, [](const Progress &) { return 42; },
        [&](const Result<int> &value) {
            result = value.valueOr(-1);
            thread = QThread::currentThread();
        });
    EXPECT_EQ(result, 0);
    EXPECT_TRUE(m_jobs.isRunning(u"a"_s));
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_jobs.isIdle(); }));
    EXPECT_EQ(result, 42);
    EXPECT_EQ(thread, QThread::currentThread());
}

TEST_F(JobsTest, DropsSupersededResults)
{
    const auto gate = std::make_shared<QSemaphore>(); // outlives the thread that waits for it
    QStringList results;
    for (const QString &name : {u"first"_s, u"second"_s}) {
        m_jobs.run<QString>(
            {u"same"_s, name}, &m_context,
            [name, gate](const Progress &) -> Result<QString> {
                gate->acquire();
                return name;
            },
            [&](const Result<QString> &value) { results += value.valueOr({}); });
    }
    gate->release(2);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !results.isEmpty(); }));
    EXPECT_TRUE(m_jobs.isIdle());
    EXPECT_EQ(results, QStringList{u"second"_s});
}

TEST_F(JobsTest, DropsResultsNobodyWaitsFor)
{
    const auto gate = std::make_shared<QSemaphore>(); // outlives the thread that waits for it
    bool called = false;
    auto context = std::make_unique<QObject>();
    m_jobs.run<int>(
        {{}, u"…"_s}, context.get(),
        [gate](const Progress &) -> Result<int> {
            gate->acquire();
            return 1;
        },
        [&](const Result<int> &) { called = true; });
    context.reset();
    gate->release();
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_jobs.isIdle(); }));
    EXPECT_FALSE(called);
}

TEST_F(JobsTest, ShowsALongJobWithProgressAndCancelsIt)
{
    std::optional<ErrorCode> code;
    m_jobs.run<int>(
        {u"long"_s, u"数到头"_s}, &m_context,
        [](const Progress &progress) -> Result<int> {
            progress.report(42, 100);
            while (!progress.isCancelled())
                QThread::yieldCurrentThread();
            return Error{ErrorCode::Cancelled, {}, {}, {}};
        },
        [&](const Result<int> &value) { code = value.error().code; });
    EXPECT_FALSE(m_jobs.shown());
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_jobs.shown().has_value(); }));
    EXPECT_EQ(m_jobs.shown()->title, u"数到头");
    EXPECT_EQ(m_jobs.shown()->done, 42);
    EXPECT_EQ(m_jobs.shown()->total, 100);
    m_jobs.cancelJob(m_jobs.shown()->id);
    EXPECT_FALSE(m_jobs.shown()) << "what is cancelled is no longer shown";
    ASSERT_TRUE(QTest::qWaitFor([&] { return code.has_value(); }));
    EXPECT_EQ(*code, ErrorCode::Cancelled);
}

TEST_F(JobsTest, ReadsAgainAfterACommitInterrupted)
{
    Workspace &workspace = m_test.openNew();
    Plan plan;
    plan.title = u"一"_s;
    ASSERT_TRUE(createPlan(workspace, plan));
    std::atomic_int runs = 0;
    QSemaphore reading;
    QSemaphore committed;
    qsizetype found = -1;
    m_jobs.read<qsizetype>(
        {u"read"_s, u"…"_s}, workspace, &m_context,
        [&](const Connection &reader, const Progress &) -> Result<qsizetype> {
            if (++runs == 1) {
                reading.release();
                committed.acquire();
                return Error{ErrorCode::Cancelled, {}, {}, {}}; // as an interrupted statement does
            }
            const auto list = plans(reader);
            if (!list)
                return list.error();
            return list->size();
        },
        [&](const Result<qsizetype> &value) { found = value.valueOr(-2); });
    reading.acquire();
    plan.title = u"二"_s;
    ASSERT_TRUE(createPlan(workspace, plan));
    committed.release();
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_jobs.isIdle(); }));
    EXPECT_EQ(runs, 2);
    EXPECT_EQ(found, 2);
}

TEST_F(JobsTest, TellsWhereTheWorkspaceCannotBeRead)
{
    const Workspace &workspace = m_test.openNew();
    ASSERT_TRUE(QFile::remove(workspace.path())); // the stick was pulled out
    std::optional<Error> error;
    m_jobs.read<int>(
        {u"a"_s, u"…"_s}, workspace, &m_context, [](const Connection &, const Progress &) { return 42; },
        [&](const Result<int> &value) { error = value ? std::optional<Error>() : value.error(); });
    EXPECT_FALSE(error); // not before read() returned
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_jobs.isIdle(); }));
    ASSERT_TRUE(error);
    EXPECT_FALSE(error->message.isEmpty());
}

TEST_F(JobsTest, ForgetsReadersOfAClosedWorkspace)
{
    Workspace &workspace = m_test.openNew();
    const auto gate = std::make_shared<QSemaphore>(); // outlives the thread that waits for it
    bool called = false;
    m_jobs.read<int>(
        {u"read"_s, u"…"_s}, workspace, &m_context,
        [gate](const Connection &, const Progress &) -> Result<int> {
            gate->acquire();
            return 1;
        },
        [&](const Result<int> &) { called = true; });
    m_test.session.setWorkspace(nullptr);
    EXPECT_TRUE(m_jobs.isIdle());
    gate->release();
    QCoreApplication::sendPostedEvents();
    EXPECT_FALSE(called);
}

} // namespace
} // namespace gangmu
