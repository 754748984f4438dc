// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop program as people and scripts start it.
#include <gmock/gmock.h>

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace gangmu {
namespace {

struct Outcome
{
    int code = -1;
    QString out;
    QString err;
};

Outcome run(const QStringList &arguments)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // As on a machine without a display: the program has to choose the platform by itself.
    environment.remove(u"QT_QPA_PLATFORM"_s);
    environment.remove(u"DISPLAY"_s);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(GANGMU_PROGRAM), arguments);
    if (!program.waitForFinished(60'000))
        return {};
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
            QString::fromUtf8(program.readAllStandardError())};
}

TEST(Program, TellsItsVersionAndUsage)
{
    const Outcome version = run({u"--version"_s});
    EXPECT_EQ(version.code, 0);
    EXPECT_TRUE(version.out.startsWith(u"gangmu "_s));
    const Outcome help = run({u"--help"_s});
    EXPECT_EQ(help.code, 0);
    EXPECT_TRUE(help.out.contains(u"--screenshots"_s));
}

TEST(Program, RefusesWrongUseInOneLine)
{
    const QStringList wrong[] = {{u"--nonsense"_s},
                                 {u"--theme"_s, u"pink"_s, u"a.gangmu"_s},
                                 {u"--lang"_s, u"fr"_s},
                                 {u"--size"_s, u"12"_s},
                                 {u"--size"_s, u"9999999x1"_s},
                                 {u"a.gangmu"_s, u"b.gangmu"_s},
                                 {u"--screenshots"_s, u"/tmp"_s}};
    for (const QStringList &arguments : wrong) {
        const Outcome result = run(arguments);
        EXPECT_EQ(result.code, 2) << arguments.join(u' ').toStdString();
        EXPECT_EQ(result.err.count(u'\n'), 1) << result.err.toStdString();
    }
}

TEST(Program, SaysWhichFileItCannotOpen)
{
    const QTemporaryDir folder;
    const Outcome result = run({u"--screenshots"_s, folder.path(), folder.filePath(u"missing.gangmu"_s)});
    EXPECT_EQ(result.code, 1);
    EXPECT_TRUE(result.err.contains(u"missing.gangmu"_s));
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST(Program, PicturesEveryPage)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"示例.gangmu"_s);
    const Outcome result = run({u"--sample"_s, u"--screenshots"_s, folder.filePath(u"shots"_s), u"--size"_s,
                                u"1024x768"_s, u"--theme"_s, u"dark"_s, file});
    EXPECT_EQ(result.code, 0) << result.err.toStdString();
    EXPECT_EQ(result.err, QString());
    EXPECT_TRUE(QFile::exists(file));
    const QStringList written = result.out.split(u'\n', Qt::SkipEmptyParts);
    EXPECT_GE(written.size(), 8);
    for (const QString &path : written) {
        const QImage image(path);
        EXPECT_FALSE(image.isNull()) << path.toStdString();
        if (path.contains(u"overview"_s)) {
            EXPECT_EQ(image.size(), QSize(1024, 768));
            EXPECT_LT(image.pixelColor(20, 600).lightness(), 80) << "dark";
        }
    }
}

TEST(Program, WritesEveryChartAsPdf)
{
    const QTemporaryDir folder;
    const Outcome result =
        run({u"--sample"_s, u"--charts"_s, folder.filePath(u"charts"_s), folder.filePath(u"示例.gangmu"_s)});
    EXPECT_EQ(result.code, 0) << result.err.toStdString();
    EXPECT_EQ(result.err, QString());
    const QStringList written = result.out.split(u'\n', Qt::SkipEmptyParts);
    EXPECT_EQ(written.size(), 6);
    for (const QString &path : written)
        EXPECT_GT(QFileInfo(path).size(), 5000) << path.toStdString();
}

} // namespace
} // namespace gangmu
