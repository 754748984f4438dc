// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample.h"

#include "core/sample/sample_data.h"
#include "core/store/row_mapping.h"
#include "core/store/verbs/node_verbs.h"
#include "tests/support/core/test_workspace.h"

#include <gmock/gmock.h>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

using namespace gangmu;
using gangmu::test::dump;
using namespace Qt::StringLiterals;

namespace {

template <class T>
QList<T> all(const Workspace &workspace, const QString &condition = {})
{
    return readRows<T>(workspace.reader(), condition);
}

class SampleTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(folder.isValid());
        auto created = Workspace::create(folder.filePath(u"sample.gangmu"_s), clock);
        ASSERT_TRUE(created.ok());
        workspace = std::move(*created);
    }

    QTemporaryDir folder;
    SystemClock clock;
    std::unique_ptr<Workspace> workspace;
};

} // namespace

TEST_F(SampleTest, HoldsEveryRowOfTheData)
{
    ASSERT_TRUE(addSample(*workspace).ok());
    const auto provinces = builtInSample();
    ASSERT_TRUE(provinces.ok());
    qsizetype plans = 0, nodes = 0, responsibilities = 0, targets = 0, actuals = 0, organizations = 0;
    qsizetype changes = 0, aliases = 0;
    for (const SampleProvince &province : *provinces) {
        organizations += province.organizations.size();
        changes += province.changes.size();
        aliases += province.aliases.size();
        for (const SamplePlan &plan : province.plans) {
            ++plans;
            nodes += plan.nodes.size() + plan.figures.size() + (plan.figures.isEmpty() ? 0 : 1);
            for (const SampleNode &node : plan.nodes)
                responsibilities += node.leads.size() + node.participants.size() + node.responsible.size();
            targets += plan.targets.size();
            actuals += plan.actuals.size();
        }
    }
    EXPECT_EQ(all<Plan>(*workspace).size(), plans);
    EXPECT_EQ(plans, 7);
    EXPECT_EQ(all<PlanNode>(*workspace).size(), nodes);
    EXPECT_EQ(all<Responsibility>(*workspace).size(), responsibilities);
    EXPECT_EQ(all<Target>(*workspace).size(), targets);
    EXPECT_EQ(all<TargetActual>(*workspace).size(), actuals);
    EXPECT_EQ(all<Organization>(*workspace).size(), organizations);
    EXPECT_EQ(all<OrganizationChange>(*workspace).size(), changes);
    EXPECT_EQ(all<OrganizationAlias>(*workspace).size(), aliases);
    EXPECT_EQ(all<Standard>(*workspace).size(), 309);
    EXPECT_EQ(all<Standard>(*workspace, u"WHERE state='replaced'"_s).size(), 14);
    EXPECT_EQ(all<Replacement>(*workspace).size(), 14);
    EXPECT_EQ(all<WorkItem>(*workspace).size(), 120);
    EXPECT_EQ(all<WorkItem>(*workspace, u"WHERE standard_id IS NOT NULL"_s).size(), 45);
    EXPECT_EQ(all<StandardsSystem>(*workspace).size(), 1);
    EXPECT_EQ(all<SystemNode>(*workspace).size(), 26);
    const qsizetype entries = all<SystemEntry>(*workspace).size();
    const qsizetype planned = all<SystemEntry>(*workspace, u"WHERE standard_id IS NULL"_s).size();
    EXPECT_EQ(entries, 128);
    EXPECT_EQ(planned, 29);
    // Work items are on their way for most of the planned ones.
    EXPECT_EQ(all<WorkItem>(*workspace, u"WHERE system_entry_id IS NOT NULL"_s).size(), 24);
    EXPECT_EQ(all<SystemNode>(*workspace, u"WHERE plan_node_id IS NOT NULL"_s).size(), 5);
}

TEST_F(SampleTest, PutsTheInventedProvinceFirstAndSaysThatItIsInvented)
{
    ASSERT_TRUE(addSample(*workspace).ok());
    const QList<Plan> plans = all<Plan>(*workspace, u"ORDER BY rank"_s);
    ASSERT_FALSE(plans.isEmpty());
    EXPECT_EQ(plans.first().region, u"示例省"_s);
    EXPECT_EQ(plans.first().remark, u"虚构示例，数据均为编造"_s);
    EXPECT_EQ(plans.first().role, PlanRole::Own);
    for (qsizetype i = 1; i < plans.size(); ++i)
        EXPECT_EQ(plans[i].role, PlanRole::Reference) << qPrintable(plans[i].title);
}

TEST_F(SampleTest, KeepsTheOrderOfTheOutline)
{
    ASSERT_TRUE(addSample(*workspace).ok());
    const Plan plan = all<Plan>(*workspace, u"ORDER BY rank"_s).value(1);
    EXPECT_EQ(plan.region, u"山西省"_s);
    QStringList chapters;
    for (const PlanNode &node : readRows<PlanNode>(
             workspace->reader(), u"WHERE plan_id=? AND parent_id IS NULL ORDER BY rank"_s, plan.id))
        chapters += node.title;
    EXPECT_EQ(chapters,
              QStringList({u"总体要求"_s, u"主要任务"_s, u"重点领域"_s, u"重大工程"_s, u"保障措施"_s}));
}

TEST_F(SampleTest, LinksRepeatedTargetsAndStandards)
{
    ASSERT_TRUE(addSample(*workspace).ok());
    EXPECT_EQ(all<Target>(*workspace, u"WHERE same_as_id IS NOT NULL"_s).size(), 2);
    EXPECT_TRUE(all<Target>(*workspace, u"WHERE node_id IS NULL"_s).isEmpty());
    EXPECT_GT(all<Standard>(*workspace, u"WHERE plan_node_id IS NOT NULL"_s).size(), 100);
}

TEST_F(SampleTest, IsOneEditThatCanBeUndoneAndRedone)
{
    const QString empty = dump(*workspace);
    const auto revision = addSample(*workspace);
    ASSERT_TRUE(revision.ok());
    EXPECT_FALSE(revision->isNull());
    const QString filled = dump(*workspace);
    EXPECT_FALSE(filled == empty);
    ASSERT_TRUE(workspace->undoLabel().has_value());
    EXPECT_EQ(workspace->undoLabel()->text(), u"创建示例"_s);
    ASSERT_TRUE(workspace->undo().ok());
    EXPECT_TRUE(dump(*workspace) == empty);
    EXPECT_FALSE(workspace->undoLabel().has_value());
    ASSERT_TRUE(workspace->redo().ok());
    EXPECT_TRUE(dump(*workspace) == filled);
    ASSERT_TRUE(workspace->undo().ok());
    EXPECT_TRUE(dump(*workspace) == empty);
}

TEST_F(SampleTest, NumbersAreInOrder)
{
    ASSERT_TRUE(addSample(*workspace).ok());
    const QString filled = dump(*workspace);
    for (const Plan &plan : all<Plan>(*workspace, u"ORDER BY rank"_s)) {
        ASSERT_TRUE(renumberPlan(*workspace, plan.id).ok());
        EXPECT_TRUE(dump(*workspace) == filled) << qPrintable(plan.title);
    }
}

TEST_F(SampleTest, AFileIsMadeWithinASecond)
{
    const QString path = folder.filePath(u"made.gangmu"_s);
    QElapsedTimer timer;
    timer.start();
    ASSERT_TRUE(createSampleWorkspace(path, clock).ok());
    EXPECT_LT(timer.elapsed(), 1000);
    const auto opened = Workspace::open(path, clock);
    ASSERT_TRUE(opened.ok());
    EXPECT_EQ(all<Plan>(**opened).size(), 7);
}

TEST_F(SampleTest, AFileThatIsThereIsNotTouched)
{
    const QString path = folder.filePath(u"there.gangmu"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    const auto created = createSampleWorkspace(path, clock);
    ASSERT_FALSE(created.ok());
    EXPECT_EQ(created.error().code, ErrorCode::Conflict);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "mine");
}
