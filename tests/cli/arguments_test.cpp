// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_fixture.h"

#include <gmock/gmock.h>

using namespace gangmu::test;
using namespace Qt::StringLiterals;
using testing::HasSubstr;

using CliArguments = CliTest;

TEST_F(CliArguments, TellTheVersion)
{
    for (const QString &option : {u"--version"_s, u"-v"_s}) {
        const CliRun version = run({option});
        EXPECT_EQ(version.code, 0);
        EXPECT_THAT(version.out.toStdString(),
                    testing::MatchesRegex("gangmu-cli [0-9]+\\.[0-9]+\\.[0-9]+\n"));
        EXPECT_EQ(version.err, QByteArray());
    }
}

TEST_F(CliArguments, ExplainEveryCommandAndExitCode)
{
    const CliRun help = run({u"--help"_s});
    EXPECT_EQ(help.code, 0);
    EXPECT_EQ(help.err, QByteArray());
    const std::string text = help.out.toStdString();
    for (const char *part :
         {"\n  import ", "\n  plans ", "\n  dump ",   "\n  check ", "\n  stats ", "\n  history ",
          "\n  undo ",   "\n  redo ",  "\n  sample ", "--into",     "--all",      "--json",
          "--csv",       "--lang",     "退出码：",    "\n   0  ",   "\n   1  ",   "\n   2  ",
          "\n   3  ",    "\n   4  ",   "\n   5  ",    "\n   6  ",   "\n  70  "})
        EXPECT_THAT(text, HasSubstr(part));
    EXPECT_EQ(run({u"dump"_s, u"--help"_s}).out, help.out);
}

TEST_F(CliArguments, AreRefusedWithOneLine)
{
    expectFailure({}, 3, "缺少命令，用 --help 查看用法。");
    expectFailure({u"frob"_s}, 3, "没有 frob 这个命令，用 --help 查看用法。");
    expectFailure({u"plans"_s}, 3, "plans 缺少参数。用法：gangmu-cli plans 工作区");
    expectFailure({u"undo"_s, u"a"_s, u"b"_s}, 3, "undo 的参数太多。用法：gangmu-cli undo 工作区");
    expectFailure({u"dump"_s, u"a"_s, u"--frob"_s}, 3, "没有 --frob 这个选项，用 --help 查看用法。");
    expectFailure({u"--frob"_s, u"dump"_s}, 3, "没有 --frob 这个选项，用 --help 查看用法。");
    expectFailure({u"dump"_s, u"a"_s, u"--plan"_s}, 3, "有选项缺少值或多了值，用 --help 查看用法。");
    expectFailure({u"dump"_s, u"a"_s}, 3, "请用 --plan 指明规划，或用 --all 输出全部。");
    expectFailure({u"dump"_s, u"a"_s, u"--all"_s, u"--plan"_s, u"1"_s}, 3,
                  "请用 --plan 指明规划，或用 --all 输出全部。");
    expectFailure({u"stats"_s, u"a"_s, u"--json"_s, u"--csv"_s}, 3, "--json 和 --csv 只能用一个。");
    expectFailure({u"stats"_s, u"a"_s, u"--as-of"_s, u"昨天"_s}, 3, "--as-of 后应为日期，如 2024-12-31。");
    expectFailure({u"history"_s, u"a"_s, u"--limit"_s, u"0"_s}, 3, "--limit 后应为正整数。");
    expectFailure({u"import"_s, u"a"_s}, 3, "请用 --into 指明工作区文件。");
    expectFailure({u"import"_s, u"a"_s, u"--into"_s, u"w"_s, u"--role"_s, u"x"_s}, 3,
                  "--role 只能是 own 或 reference。");
    expectFailure({u"--lang"_s, u"fr"_s, u"plans"_s, u"a"_s}, 3, "--lang 只能是 zh_CN 或 en。");
}
