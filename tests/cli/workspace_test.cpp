// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/queries/plan_queries.h"
#include "core/store/verbs/node_verbs.h"
#include "core/store/workspace.h"
#include "tests/cli/cli_fixture.h"

#include <gmock/gmock.h>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;

namespace {

class CliWorkspace : public CliTest
{
protected:
    void SetUp() override
    {
        CliTest::SetUp();
        writePlan();
        ASSERT_EQ(run({u"import"_s, u"plan.txt"_s, u"--into"_s, u"w.gangmu"_s}).code, 0);
    }
    /// Changes the plan behind the program's back.
    void edit(const std::function<void(Workspace &)> &change)
    {
        const SystemClock clock;
        auto workspace = Workspace::open(path(u"w.gangmu"_s), clock);
        ASSERT_TRUE(workspace.ok());
        change(**workspace);
    }
    QByteArray dump() { return run({u"dump"_s, u"w.gangmu"_s, u"--all"_s}).out; }
};

} // namespace

TEST_F(CliWorkspace, TakesTheImportBackAndDoesItAgain)
{
    const QByteArray before = dump();
    const CliRun undo = run({u"undo"_s, u"w.gangmu"_s});
    EXPECT_EQ(undo.code, 0);
    EXPECT_EQ(undo.out, QByteArray("已撤销“导入规划：某省标准化发展规划（2021—2025年）”\n"));
    EXPECT_EQ(run({u"plans"_s, u"w.gangmu"_s}).out, QByteArray());
    expectFailure({u"undo"_s, u"w.gangmu"_s}, 6, "没有可撤销的操作。");

    const CliRun redo = run({u"redo"_s, u"w.gangmu"_s});
    EXPECT_EQ(redo.code, 0);
    EXPECT_EQ(redo.out, QByteArray("已重做“导入规划：某省标准化发展规划（2021—2025年）”\n"));
    EXPECT_EQ(dump(), before);
    expectFailure({u"redo"_s, u"w.gangmu"_s}, 6, "没有可重做的操作。");

    const CliRun history = run({u"history"_s, u"w.gangmu"_s});
    EXPECT_EQ(history.code, 0);
    const auto line = [](const QByteArray &what) {
        return "[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}\tzhang\t" + what + '\n';
    };
    const QByteArray import("导入规划：某省标准化发展规划（2021—2025年）");
    const QByteArray expected = line("重做“" + import + "”") + line("撤销“" + import + "”") + line(import);
    EXPECT_TRUE(QRegularExpression(u"^%1$"_s.arg(QString::fromUtf8(expected)))
                    .match(QString::fromUtf8(history.out))
                    .hasMatch())
        << history.out.constData();
    EXPECT_EQ(run({u"history"_s, u"w.gangmu"_s, u"--limit"_s, u"1"_s}).out,
              history.out.left(history.out.indexOf('\n') + 1));
}

TEST_F(CliWorkspace, ChecksLikeACompiler)
{
    const CliRun clean = run({u"check"_s, u"w.gangmu"_s});
    EXPECT_EQ(clean.code, 0);
    EXPECT_EQ(clean.out, QByteArray("没有发现问题。\n"));

    edit([](Workspace &workspace) {
        const auto plan = plans(workspace.reader())->first();
        const auto nodes = planNodes(workspace.reader(), plan.id);
        for (const PlanNode &node : *nodes) {
            if (node.number == u"二、") {
                ASSERT_TRUE(setNodeNumber(workspace, node.id, u"一、"_s).ok());
            }
        }
    });
    const CliRun found = run({u"check"_s, u"w.gangmu"_s});
    EXPECT_EQ(found.code, 1);
    EXPECT_EQ(found.err, QByteArray());
    EXPECT_EQ(
        found.out,
        QByteArray(
            "某省标准化发展规划（2021—2025年）:7: 错误: "
            "“一、重点任务”的编号重复或倒退，前面是“一、总体要求”。 [number-repeated]\n"
            "某省标准化发展规划（2021—2025年）:15: 警告: “三、保障措施”之前缺编号“二、”。 [number-gap]\n"
            "错误 1，警告 1，提示 0。\n"));
}

TEST_F(CliWorkspace, PrintsFiguresInThreeForms)
{
    const CliRun text = run({u"stats"_s, u"w.gangmu"_s, u"--as-of"_s, u"2023-07-02"_s});
    EXPECT_EQ(text.code, 0);
    EXPECT_EQ(text.out, QByteArray("标准的计划与发布（截至 2023-07-02）\n"
                                   "还没有标准或制修订项目。\n"
                                   "\n"
                                   "指标：某省标准化发展规划（2021—2025年）\n"
                                   "指标\t要求\t完成\t完成率\t时间过去\t预测\t截至\t状态\n"
                                   "发布地方标准\t≥300项\t-\t-\t50.0%\t-\t-\t未填报\n"
                                   "培育团体标准\t50项\t-\t-\t50.0%\t-\t-\t未填报\n"
                                   "\n"
                                   "各单位任务数\n"
                                   "单位\t地区\t牵头\t参加\t责任\t合计\n"
                                   "省市场监管局\t-\t2\t0\t0\t2\n"
                                   "省科技厅\t-\t0\t1\t0\t1\n"
                                   "省财政厅\t-\t0\t1\t0\t1\n"
                                   "有关部门\t-\t0\t1\t0\t1\n"));

    const CliRun json = run({u"stats"_s, u"w.gangmu"_s, u"--json"_s, u"--as-of"_s, u"2023-07-02"_s});
    const QJsonObject figures = QJsonDocument::fromJson(json.out).object();
    EXPECT_EQ(figures.value(u"as_of"_s), u"2023-07-02"_s);
    EXPECT_EQ(figures.value(u"plans"_s)[0][u"targets"_s][0][u"state"_s], u"no_figure"_s);
    EXPECT_EQ(figures.value(u"organizations"_s)[0][u"lead"_s], 2);

    const CliRun csv = run({u"stats"_s, u"w.gangmu"_s, u"--csv"_s, u"--as-of"_s, u"2023-07-02"_s});
    EXPECT_THAT(csv.out.toStdString(),
                testing::StartsWith("table,group,subject,year,measure,value,unit\r\n"
                                    "targets,某省标准化发展规划（2021—2025年）,发布地方标准,"
                                    "2025,required,300,项\r\n"));
}

TEST_F(CliWorkspace, MakesTheSampleOnce)
{
    const CliRun sample = run({u"sample"_s, u"s.gangmu"_s});
    EXPECT_EQ(sample.code, 0);
    EXPECT_EQ(sample.out, QByteArray("已创建示例工作区 s.gangmu。其中的示例省及其数据为虚构。\n"));
    expectFailure({u"sample"_s, u"s.gangmu"_s}, 6, "s.gangmu 已存在，请换一个文件名。");
    const CliRun stats = run({u"stats"_s, u"s.gangmu"_s, u"--json"_s, u"--as-of"_s, u"2025-12-31"_s});
    const QJsonObject figures = QJsonDocument::fromJson(stats.out).object();
    EXPECT_EQ(figures.value(u"standards"_s)[u"years"_s].toArray().first(), 2016);
    EXPECT_EQ(run({u"check"_s, u"s.gangmu"_s}).code, 0);
}

TEST_F(CliWorkspace, LooksWithoutKeepingOthersFromWriting)
{
    const SystemClock clock;
    const auto writer = Workspace::open(path(u"w.gangmu"_s), clock);
    ASSERT_TRUE(writer.ok());
    EXPECT_EQ(run({u"plans"_s, u"w.gangmu"_s}).code, 0);
    EXPECT_EQ(run({u"history"_s, u"w.gangmu"_s}).code, 0);
    EXPECT_FALSE((*writer)->isReadOnly());

    WorkspaceOptions options;
    const auto second = Workspace::open(path(u"w.gangmu"_s), clock, options);
    ASSERT_TRUE(second.ok());
    const QString message = u"w.gangmu 正由 %1 编辑，请等其关闭后再试。"_s.arg((*second)->lockedBy());
    expectFailure({u"undo"_s, u"w.gangmu"_s}, 4, message.toUtf8().constData());
    expectFailure({u"import"_s, u"plan.txt"_s, u"--into"_s, u"w.gangmu"_s}, 4, message.toUtf8().constData());
}
