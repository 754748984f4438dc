// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verbs/plan_verbs.h"
#include "tests/support/core/test_workspace.h"

#include <QFile>

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;

namespace {

/// A closed workspace with one plan in it.
struct ClosedWorkspace : TestWorkspace
{
    ClosedWorkspace()
    {
        Plan plan;
        plan.title = u"规划"_s;
        must(createPlan(*workspace, plan));
        workspace.reset();
    }
    void execute(const char *sql) const
    {
        SQLite::Database(path().toStdString(), SQLite::OPEN_READWRITE).exec(sql);
    }
    ErrorCode openError() const
    {
        const auto opened = Workspace::open(path(), clock);
        EXPECT_FALSE(opened);
        if (opened)
            return ErrorCode::Internal;
        EXPECT_FALSE(opened.error().message.isEmpty());
        return opened.error().code;
    }
    void overwrite(const QByteArray &bytes) const
    {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
    }
};

} // namespace

TEST(HostileFile, AddedObjectsAreRefused)
{
    for (const char *sql :
         {"CREATE TRIGGER t AFTER UPDATE ON plan BEGIN DELETE FROM plan; END", "CREATE VIEW v AS SELECT 1",
          "CREATE TABLE extra(x)", "CREATE INDEX i ON plan(title)", "ALTER TABLE plan ADD COLUMN x"}) {
        const ClosedWorkspace w;
        w.execute(sql);
        EXPECT_EQ(w.openError(), ErrorCode::Hostile) << sql;
    }
}

TEST(HostileFile, MissingTablesAreDamage)
{
    const ClosedWorkspace w;
    w.execute("DROP TABLE work_item");
    EXPECT_EQ(w.openError(), ErrorCode::Damaged);
}

TEST(HostileFile, OtherFilesAreNamed)
{
    const ClosedWorkspace w;
    w.overwrite({});
    EXPECT_EQ(w.openError(), ErrorCode::EmptyFile);
    w.overwrite("\xff\xd8\xff\xe0 JFIF");
    EXPECT_EQ(w.openError(), ErrorCode::WrongFormat);
    EXPECT_TRUE(Workspace::open(w.path(), w.clock).error().message.contains(u"JPEG"_s));
    w.overwrite(QByteArray("SQLite format 3\0", 16));
    EXPECT_EQ(w.openError(), ErrorCode::Damaged);
    QFile::remove(w.path());
    SQLite::Database(w.path().toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec("CREATE TABLE bookmarks(x)");
    EXPECT_EQ(w.openError(), ErrorCode::ForeignFile);
    EXPECT_EQ(Workspace::open(w.folder.path(), w.clock).error().code, ErrorCode::NotAFile);
    EXPECT_EQ(Workspace::open(w.folder.filePath(u"none.gangmu"_s), w.clock).error().code,
              ErrorCode::NotFound);
}

TEST(HostileFile, NewerVersionIsRefused)
{
    const ClosedWorkspace w;
    w.execute("PRAGMA user_version=99");
    EXPECT_EQ(w.openError(), ErrorCode::NewerVersion);
}

TEST(HostileFile, DamagedPagesAreFoundAndNothingCrashes)
{
    const ClosedWorkspace w;
    QFile file(w.path());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray good = file.readAll();
    file.close();
    quint32 seed = 1;
    for (int round = 0; round < 200; ++round) {
        QByteArray bad = good;
        for (int i = 0; i < 40; ++i) {
            seed = seed * 1664525 + 1013904223;
            bad[100 + seed % (bad.size() - 100)] = char(seed >> 24);
        }
        w.overwrite(bad);
        const auto opened = Workspace::open(w.path(), w.clock);
        if (!opened) {
            EXPECT_TRUE(opened.error().code == ErrorCode::Damaged ||
                        opened.error().code == ErrorCode::Hostile)
                << int(opened.error().code) << opened.error().detail.toStdString();
        }
    }
    for (qsizetype size : {99, 100, 512, 4096, 5000}) {
        w.overwrite(good.left(size));
        EXPECT_EQ(w.openError(), ErrorCode::Damaged) << size;
    }
}
