// SPDX-License-Identifier: GPL-3.0-or-later
// Files and disks as they really are: missing, foreign, damaged, forbidden, full.
#include "core/store/connection.h"
#include "tests/cli/cli_fixture.h"

#include <csignal>
#include <QDir>
#include <QFile>
#include <sys/resource.h>
#include <unistd.h>

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int userVersionOffset = 60; // https://sqlite.org/fileformat.html#the_database_header

class CliBadFiles : public CliTest
{
protected:
    /// Every command that opens a workspace refuses the file with the same line.
    void expectRefused(const QString &file, int code, const char *message)
    {
        for (const QStringList &command :
             {QStringList{u"plans"_s, file}, QStringList{u"dump"_s, file, u"--all"_s},
              QStringList{u"check"_s, file}, QStringList{u"stats"_s, file}, QStringList{u"history"_s, file},
              QStringList{u"undo"_s, file}, QStringList{u"redo"_s, file}})
            expectFailure(command, code, message);
    }
};

/// As a full disk behaves: nothing may be written behind this many bytes of a file.
std::function<void()> filesAtMost(rlim_t bytes)
{
    return [bytes] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{bytes, bytes};
        setrlimit(RLIMIT_FSIZE, &limit);
    };
}

/// Root may do everything, so the program runs as nobody then.
void asNobody()
{
    constexpr unsigned nobody = 65534;
    if (geteuid() == 0 && (setgid(nobody) != 0 || setuid(nobody) != 0))
        _exit(99);
}

} // namespace

TEST_F(CliBadFiles, AreNamedForWhatTheyAre)
{
    write(u"empty.gangmu"_s, {});
    write(u"photo.jpg"_s, QByteArray("\xff\xd8\xff\xe0\0\x10JFIF", 10) + QByteArray(500, 'x'));
    QDir(m_folder.path()).mkdir(u"folder"_s);
    {
        const Connection foreign(path(u"foreign.db"_s), Connection::Mode::Create);
        foreign.execute(u"CREATE TABLE t(a)"_s);
    }
    expectRefused(u"missing.gangmu"_s, 2, "找不到文件 missing.gangmu。");
    expectRefused(u"folder"_s, 2, "folder 不是文件，请选择一个 .gangmu 文件。");
    expectRefused(u"empty.gangmu"_s, 2, "empty.gangmu 是空文件（0 字节），不是纲目工作区。");
    expectRefused(u"photo.jpg"_s, 2,
                  "photo.jpg 不是纲目工作区，看起来是JPEG 图片。要读入规划文本，请用“文件 → 导入”。");
    expectRefused(u"foreign.db"_s, 2, "foreign.db 是另一个程序的数据库，不是纲目工作区。");
}

TEST_F(CliBadFiles, NewerAndDamagedWorkspacesAreRefused)
{
    ASSERT_EQ(run({u"sample"_s, u"s.gangmu"_s}).code, 0);
    QByteArray newer = read(u"s.gangmu"_s);
    newer[userVersionOffset + 2] = 1; // version 256 and more
    write(u"newer.gangmu"_s, newer);
    expectRefused(u"newer.gangmu"_s, 2, "newer.gangmu 由更新版本的纲目创建，本版本无法打开。请升级程序。");
    write(u"cut.gangmu"_s, newer.left(50));
    expectRefused(u"cut.gangmu"_s, 2, "cut.gangmu 不完整，可能在复制时被截断。请用最近的备份或副本。");
}

TEST_F(CliBadFiles, AFullDiskLeavesNothingHalfMade)
{
    writePlan();
    const QByteArray before = everything();
    for (const QStringList &command : {QStringList{u"sample"_s, u"s.gangmu"_s},
                                       QStringList{u"import"_s, u"plan.txt"_s, u"--into"_s, u"w.gangmu"_s}}) {
        const CliRun full = run(command, filesAtMost(40000));
        EXPECT_EQ(full.code, 5) << full.err.constData();
        EXPECT_EQ(full.out, QByteArray());
        EXPECT_EQ(full.err.count('\n'), 1);
        EXPECT_EQ(everything(), before) << qPrintable(command.join(u' '));
    }
    // Also where the file is made and the disk fills up during the import.
    const CliRun late = run({u"sample"_s, u"s.gangmu"_s}, filesAtMost(250000));
    EXPECT_EQ(late.code, 5) << late.err.constData();
    EXPECT_EQ(everything(), before);
}

TEST_F(CliBadFiles, AFullDiskKeepsTheWorkspaceAsItWas)
{
    writePlan();
    ASSERT_EQ(run({u"import"_s, u"plan.txt"_s, u"--into"_s, u"w.gangmu"_s}).code, 0);
    const QByteArray dump = run({u"dump"_s, u"w.gangmu"_s, u"--all"_s}).out;
    const auto size = rlim_t(read(u"w.gangmu"_s).size());
    const CliRun full = run({u"import"_s, u"plan.txt"_s, u"--into"_s, u"w.gangmu"_s}, filesAtMost(size));
    EXPECT_EQ(full.code, 5) << full.err.constData();
    EXPECT_EQ(full.out, QByteArray());
    EXPECT_EQ(run({u"dump"_s, u"w.gangmu"_s, u"--all"_s}).out, dump);
}

TEST_F(CliBadFiles, OutputThatCannotBeWrittenIsAnError)
{
    ASSERT_EQ(run({u"sample"_s, u"s.gangmu"_s}).code, 0);
    const CliRun full = run({u"dump"_s, u"s.gangmu"_s, u"--all"_s}, {}, u"/dev/full"_s);
    EXPECT_EQ(full.code, 5);
    EXPECT_EQ(full.err, QByteArray("gangmu-cli: 未能写出结果：磁盘已满，或接收的程序已关闭。\n"));
}

TEST_F(CliBadFiles, MissingRightsAreToldAsSuch)
{
    writePlan();
    ASSERT_EQ(run({u"sample"_s, u"s.gangmu"_s}).code, 0);
    QFile::setPermissions(m_folder.path(),
                          QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
    if (run({u"--version"_s}, asNobody).code != 0)
        GTEST_SKIP() << "the program cannot be run as another user here";

    // Readable, but neither file nor folder can be written.
    QFile::setPermissions(path(u"s.gangmu"_s), QFile::ReadOwner | QFile::ReadOther);
    EXPECT_EQ(run({u"plans"_s, u"s.gangmu"_s}, asNobody).code, 0);
    const CliRun undo = run({u"undo"_s, u"s.gangmu"_s}, asNobody);
    EXPECT_EQ(undo.code, 4);
    EXPECT_EQ(undo.err, QByteArray("gangmu-cli: s.gangmu 是只读的，不能修改。\n"));
    const CliRun made = run({u"import"_s, u"plan.txt"_s, u"--into"_s, u"w.gangmu"_s}, asNobody);
    EXPECT_EQ(made.code, 4);
    EXPECT_EQ(made.err.count('\n'), 1);

    // Not even readable.
    QFile::setPermissions(path(u"s.gangmu"_s), {});
    QFile::setPermissions(path(u"plan.txt"_s), {});
    const CliRun plans = run({u"plans"_s, u"s.gangmu"_s}, asNobody);
    EXPECT_EQ(plans.code, 4);
    EXPECT_EQ(plans.err, QByteArray("gangmu-cli: 没有权限读取 s.gangmu。\n"));
    const CliRun import = run({u"import"_s, u"plan.txt"_s, u"--into"_s, u"w.gangmu"_s}, asNobody);
    EXPECT_EQ(import.code, 4);
    EXPECT_EQ(import.err.count('\n'), 1);
}
