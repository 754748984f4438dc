// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/queries/plan_queries.h"
#include "core/store/verbs/node_verbs.h"
#include "core/store/verbs/plan_verbs.h"
#include "tests/faults/child_process.h"
#include "tests/support/core/test_workspace.h"

#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;

namespace {

Plan draft()
{
    Plan plan;
    plan.title = u"规划"_s;
    return plan;
}

/// A file system of a few pages, mounted in a folder; needs root.
class TinyDisk
{
public:
    TinyDisk()
    {
        m_mounted = mount("tmpfs", folder.path().toUtf8().constData(), "tmpfs", 0, "size=400k") == 0;
    }
    ~TinyDisk()
    {
        if (m_mounted)
            umount(folder.path().toUtf8().constData());
    }
    bool mounted() const { return m_mounted; }
    QTemporaryDir folder;

private:
    bool m_mounted = false;
};

} // namespace

TEST(Disk, WhenItIsFullTheEditIsRefusedAndAllElseStays)
{
    const TinyDisk disk;
    if (!disk.mounted())
        GTEST_SKIP() << "needs the right to mount a small file system";
    const ManualClock clock;
    const auto workspace = must(Workspace::create(disk.folder.filePath(u"w.gangmu"_s), clock));
    const PlanId plan = must(createPlan(*workspace, draft()));
    const QString text(20000, u'文');
    Result<NodeId> last = NodeId();
    QString before;
    int made = 0;
    do {
        before = dump(*workspace);
        last = createNode(*workspace, {plan, {}, {}}, PlanNodeKind::Paragraph, {}, text);
        made += last.ok();
        ASSERT_LT(made, 100);
    } while (last);
    EXPECT_EQ(last.error().code, ErrorCode::DiskFull) << last.error().detail.toStdString();
    EXPECT_FALSE(last.error().message.isEmpty());
    EXPECT_EQ(dump(*workspace), before);
    // Room again: it goes on.
    const auto copy = workspace->saveCopy(disk.folder.filePath(u"copy.gangmu"_s));
    EXPECT_EQ(copy.error().code, ErrorCode::DiskFull) << copy.error().detail.toStdString();
    EXPECT_FALSE(QFile::exists(disk.folder.filePath(u"copy.gangmu"_s)));
    EXPECT_FALSE(QFile::exists(disk.folder.filePath(u"copy.gangmu.part"_s)));
}

TEST(Disk, ANewFileOnAFullDiskLeavesNothingBehind)
{
    const TinyDisk disk;
    if (!disk.mounted())
        GTEST_SKIP() << "needs the right to mount a small file system";
    QFile filler(disk.folder.filePath(u"filler"_s));
    ASSERT_TRUE(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(4096, 'x')) == 4096) {
    }
    const ManualClock clock;
    EXPECT_EQ(Workspace::create(disk.folder.filePath(u"w.gangmu"_s), clock).error().code,
              ErrorCode::DiskFull);
    EXPECT_EQ(QDir(disk.folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"filler"_s});
}

TEST(Disk, AReadOnlyFileOpensForReading)
{
    TestWorkspace w;
    must(createPlan(*w, draft()));
    w.workspace.reset();
    ASSERT_EQ(chmod(w.folder.path().toUtf8().constData(), 0755), 0);
    ASSERT_EQ(chmod(w.path().toUtf8().constData(), 0444), 0);
    EXPECT_EQ(asNobody([&] {
                  const auto opened = Workspace::open(w.path(), w.clock);
                  if (!opened)
                      return 1;
                  if (!(*opened)->isReadOnly() || !(*opened)->lockedBy().isEmpty())
                      return 2;
                  if (plans((*opened)->reader())->size() != 1)
                      return 3;
                  return createPlan(**opened, draft()).error().code == ErrorCode::ReadOnly ? 0 : 4;
              }),
              0);
}

TEST(Disk, AFolderWithoutRightsIsNamed)
{
    TestWorkspace w;
    ASSERT_EQ(chmod(w.folder.path().toUtf8().constData(), 0755), 0);
    const QString path = w.folder.filePath(u"other.gangmu"_s);
    EXPECT_EQ(asNobody([&] {
                  const auto made = Workspace::create(path, w.clock);
                  return made.error().code == ErrorCode::NoPermission && made.error().message.contains(path)
                             ? 0
                             : 1;
              }),
              0);
    ASSERT_EQ(chmod(w.path().toUtf8().constData(), 0000), 0);
    EXPECT_EQ(asNobody([&] {
                  return Workspace::open(w.path(), w.clock).error().code == ErrorCode::NoPermission ? 0 : 1;
              }),
              0);
}

TEST(Disk, ACopyOverAnOldFileIsWholeOrNotThere)
{
    TestWorkspace w;
    must(createPlan(*w, draft()));
    const QString target = w.folder.filePath(u"copy.gangmu"_s);
    must(w->saveCopy(target));
    must(createPlan(*w, draft()));
    must(w->saveCopy(target));
    const auto copy = must(Workspace::open(target, w.clock));
    EXPECT_EQ(must(plans(copy->reader())).size(), 2);
    EXPECT_EQ(w->saveCopy(w.folder.filePath(u"none/copy.gangmu"_s)).error().code, ErrorCode::NoPermission);
}
