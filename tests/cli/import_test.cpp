// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_fixture.h"

#include <gmock/gmock.h>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace gangmu::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList importPlan{u"import"_s, u"plan.txt"_s, u"--into"_s, u"w.gangmu"_s};

} // namespace

using CliImport = CliTest;

TEST_F(CliImport, MakesAWorkspaceAndSaysWhatCameIn)
{
    writePlan();
    const CliRun import = run(importPlan);
    EXPECT_EQ(import.code, 0);
    EXPECT_EQ(import.err, QByteArray());
    EXPECT_EQ(import.out,
              QByteArray("plan.txt：标题 6，专栏 1，专栏项 1，重大工程 0，目标 2，责任单位 3（4 次），"
                         "提及标准 0，待核对 0\n"));
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden),
              (QStringList{u"plan.txt"_s, u"w.gangmu"_s}));
}

TEST_F(CliImport, AddsToAWorkspaceInTheRoleAsked)
{
    writePlan();
    writePlan(u"other.txt"_s);
    ASSERT_EQ(run(importPlan).code, 0);
    const CliRun second = run({u"import"_s, u"other.txt"_s, u"plan.txt"_s, u"--into"_s, u"w.gangmu"_s,
                               u"--role"_s, u"reference"_s});
    EXPECT_EQ(second.code, 0);
    EXPECT_EQ(second.out.count('\n'), 2);
    const CliRun plans = run({u"plans"_s, u"w.gangmu"_s});
    EXPECT_THAT(plans.out.toStdString(),
                testing::MatchesRegex("[0-9]+\town\t某省标准化发展规划（2021—2025年）\n"
                                      "[0-9]+\treference\t某省标准化发展规划（2021—2025年）\n"
                                      "[0-9]+\treference\t某省标准化发展规划（2021—2025年）\n"));
}

TEST_F(CliImport, RefusesWhatIsNoPlanAndLeavesNothingBehind)
{
    write(u"note.txt"_s, "早上好。\n今天天气不错。\n");
    write(u"empty.txt"_s, {});
    write(u"photo.jpg"_s, QByteArray("\xff\xd8\xff\xe0\0\x10JFIF", 10) + QByteArray(500, 'x'));
    QDir(m_folder.path()).mkdir(u"folder"_s);
    const auto refused = [this](const QString &file, const char *message) {
        expectFailure({u"import"_s, file, u"--into"_s, u"w.gangmu"_s}, 2, message);
    };
    refused(u"note.txt"_s,
            "“note.txt”里没有找到规划的层次：应有“一、”“（一）”“1.”或“第一章”这样编号的标题，或者专栏。"
            "请确认选对了文件，并且复制了规划全文。");
    refused(u"empty.txt"_s, "“empty.txt”是空文件，里面没有文字。请确认文件已保存完整后再导入。");
    refused(u"photo.jpg"_s, "“photo.jpg”是JPEG 图片，目前只能读取纯文本（.txt）。请在原程序中另存为纯文本，"
                            "或复制正文后从剪贴板导入。");
    refused(u"folder"_s, "“folder”是文件夹，不是文件。请选择其中的一份规划文本（.txt）。");
    refused(u"missing.txt"_s, "找不到文件“missing.txt”。请检查路径，或确认文件没有被移动、改名。");
}

TEST_F(CliImport, ImportsNothingWhereOneOfTheFilesIsNoPlan)
{
    writePlan();
    write(u"note.txt"_s, "早上好。\n");
    const QByteArray before = everything();
    const CliRun import = run({u"import"_s, u"plan.txt"_s, u"note.txt"_s, u"--into"_s, u"w.gangmu"_s});
    EXPECT_EQ(import.code, 2);
    EXPECT_EQ(import.out, QByteArray());
    EXPECT_EQ(import.err.count('\n'), 1);
    EXPECT_EQ(everything(), before);
}

TEST_F(CliImport, RefusesADestinationThatIsNoWorkspace)
{
    writePlan();
    expectFailure({u"import"_s, u"plan.txt"_s, u"--into"_s, u"plan.txt"_s}, 2,
                  "plan.txt 不是纲目工作区，看起来是其他格式的文件。要读入规划文本，请用“文件 → 导入”。");
    expectFailure({u"import"_s, u"plan.txt"_s, u"--into"_s, u"nowhere/w.gangmu"_s}, 2,
                  "文件夹 nowhere 不存在。");
}

TEST_F(CliImport, GivesBackInADumpWhatItRead)
{
    writePlan();
    ASSERT_EQ(run(importPlan).code, 0);
    const CliRun dump = run({u"dump"_s, u"w.gangmu"_s, u"--all"_s});
    EXPECT_EQ(dump.code, 0);
    EXPECT_EQ(dump.err, QByteArray());
    const QJsonObject document = QJsonDocument::fromJson(dump.out).object();
    EXPECT_EQ(document.value(u"format"_s), u"gangmu-plan"_s);
    const QJsonObject plan = document.value(u"plans"_s)[0].toObject();
    EXPECT_EQ(plan.value(u"title"_s), u"某省标准化发展规划（2021—2025年）"_s);
    EXPECT_EQ(plan.value(u"outline"_s).toArray().size(), 6);
    EXPECT_EQ(plan.value(u"tasks"_s)[0][u"participants"_s], (QJsonArray{u"省科技厅"_s, u"省财政厅"_s}));
    EXPECT_EQ(plan.value(u"targets"_s)[0][u"comparator"_s], u"≥"_s);
    EXPECT_EQ(plan.value(u"targets"_s)[0][u"line"_s], 5);

    const CliRun compact =
        run({u"dump"_s, u"w.gangmu"_s, u"--compact"_s, u"--plan"_s, plan.value(u"id"_s).toString()});
    EXPECT_EQ(compact.code, 0);
    EXPECT_EQ(compact.out.count('\n'), 1);
    EXPECT_EQ(QJsonDocument::fromJson(compact.out).object(), document);
    expectFailure({u"dump"_s, u"w.gangmu"_s, u"--plan"_s, u"17"_s}, 3, "工作区里没有编号为 17 的规划。");
}
