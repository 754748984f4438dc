// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_fixture.h"

#include <QDir>
#include <QFile>
#include <QProcess>

namespace gangmu::test {

using namespace Qt::StringLiterals;

void CliTest::SetUp()
{
    ASSERT_TRUE(m_folder.isValid());
}

CliRun CliTest::run(const QStringList &arguments, std::function<void()> prepare, const QString &output)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"USER"_s, u"zhang"_s);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    if (prepare)
        process.setChildProcessModifier(std::move(prepare));
    if (!output.isEmpty())
        process.setStandardOutputFile(output);
    process.start(QStringLiteral(GANGMU_CLI), arguments);
    if (!process.waitForStarted(60000))
        return {-1, {}, process.errorString().toUtf8()};
    EXPECT_TRUE(process.waitForFinished(60000));
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void CliTest::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_EQ(file.write(bytes), bytes.size());
}

QByteArray CliTest::read(const QString &name) const
{
    QFile file(path(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(name);
    return file.readAll();
}

void CliTest::writePlan(const QString &name) const
{
    write(name, u"某省标准化发展规划\n"
                u"（2021—2025年）\n"
                u"\n"
                u"一、总体要求\n"
                u"到2025年，发布地方标准300项以上，培育团体标准50项。\n"
                u"\n"
                u"二、重点任务\n"
                u"（一）完善标准体系。加快重点领域标准制定。（省市场监管局牵头，省科技厅、省财政厅参加）\n"
                u"（二）加强标准实施。推动标准落实。（省市场监管局牵头，有关部门参加）\n"
                u"\n"
                u"专栏1 重点领域\n"
                u"农业\n"
                u"制定种子生产标准。\n"
                u"\n"
                u"三、保障措施\n"
                u"（一）加强领导。健全工作机制。\n"_s.toUtf8());
}

QByteArray CliTest::everything() const
{
    QByteArray all;
    const QStringList names =
        QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        QFile file(path(name));
        all += name.toUtf8() + '\n';
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

void CliTest::expectFailure(const QStringList &arguments, int code, const char *message)
{
    const QByteArray before = everything();
    const CliRun failed = run(arguments);
    EXPECT_EQ(failed.code, code) << qPrintable(arguments.join(u' '));
    EXPECT_EQ(failed.out, QByteArray());
    EXPECT_EQ(failed.err, QByteArray("gangmu-cli: ") + message + '\n');
    EXPECT_EQ(everything(), before) << qPrintable(arguments.join(u' '));
}

} // namespace gangmu::test
