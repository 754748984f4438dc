// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/chart_organizations.h"

#include "core/analysis/chart_rows.h"
#include "core/store/verbs/node_verbs.h"
#include "core/store/verbs/organization_verbs.h"
#include "core/store/verbs/plan_verbs.h"
#include "tests/analysis/chart_support.h"
#include "tests/support/core/test_workspace.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace gangmu {
namespace {

using test::must;
using test::text;

/// Three tasks: 质监局 leads two, 科技厅 one; 工商局 and 有关部门 take part.
class ChartOrganizations : public testing::Test
{
protected:
    ChartOrganizations()
    {
        Plan about;
        about.title = u"甲省规划"_s;
        about.region = u"甲省"_s;
        plan = must(createPlan(*file, about));
        for (const QString &title : {u"农业"_s, u"工业"_s, u"服务业"_s})
            tasks.append(must(createNode(*file, {plan, {}, {}}, PlanNodeKind::Chapter, title)));
        quality = organization(u"省质监局"_s);
        trade = organization(u"省工商局"_s);
        science = organization(u"省科技厅"_s);
        others = organization(u"有关部门"_s, OrganizationKind::Collective);
        set(0, quality, ResponsibilityRole::Lead);
        set(1, quality, ResponsibilityRole::Lead);
        set(2, science, ResponsibilityRole::Lead);
        set(2, trade, ResponsibilityRole::Participant);
        set(2, quality, ResponsibilityRole::Participant);
        for (int task : {0, 1, 2})
            set(task, others, ResponsibilityRole::Participant);
    }

    OrganizationId organization(const QString &name, OrganizationKind kind = OrganizationKind::Department)
    {
        return must(createOrganization(*file, {{}, name, u"甲省"_s, kind, {}}));
    }
    void set(int task, OrganizationId who, ResponsibilityRole role)
    {
        must(setResponsibility(*file, {tasks[task], who, role}));
    }
    ChartContent chart(bool current = false)
    {
        return must(organizationChart(file->reader(), plan, QDate(2026, 3, 2), current));
    }

    test::TestWorkspace file;
    PlanId plan;
    QList<NodeId> tasks;
    OrganizationId quality;
    OrganizationId trade;
    OrganizationId science;
    OrganizationId others;
};

TEST_F(ChartOrganizations, CountsTasksByRole)
{
    const ChartContent content = chart();
    EXPECT_EQ(text(content.table), "单位\t牵头\t参加\t合计\n省质监局\t2\t1\t3\n省科技厅\t1\t0\t1\n"
                                   "省工商局\t0\t1\t1\n有关部门\t0\t3\t3\n");
    EXPECT_EQ(text(content.chart.title), "省质监局牵头的任务最多：2项");
    EXPECT_EQ(text(content.chart.subtitle), "甲省规划 · 印发时机构");
    const TableData list = must(chartRowList(file->reader(), content.chart.series[0].points[0].rows));
    EXPECT_EQ(text(list), "序号\t任务\t所属章节\n一、\t农业\t\n二、\t工业\t\n");
}

TEST_F(ChartOrganizations, CurrentNamesAddUpAndCountATaskOnce)
{
    must(reorganize(*file, {{quality, trade}, {u"省市场监管局"_s}, QDate(2018, 11, 1), {}}));
    EXPECT_EQ(text(chart(true).table), "单位\t牵头\t参加\t合计\n省市场监管局\t2\t1\t3\n省科技厅\t1\t0\t1\n"
                                       "有关部门\t0\t3\t3\n");
    EXPECT_EQ(text(chart(false).chart.title), "省质监局牵头的任务最多：2项");
    EXPECT_EQ(text(chart(true).chart.subtitle), "甲省规划 · 现机构");
}

TEST_F(ChartOrganizations, AfterASplitTasksStayWithTheOldNameAndSaySo)
{
    must(reorganize(*file, {{science}, {u"省科技局"_s, u"省创新局"_s}, QDate(2023, 1, 1), {}}));
    const ChartContent content = chart(true);
    EXPECT_EQ(content.chart.categories[1].name, u"省科技厅"_s);
    EXPECT_EQ(text(content.chart.categories[1].note), "已拆分，承接单位待定");
    EXPECT_TRUE(chart(false).chart.categories[1].note.isEmpty());
}

TEST_F(ChartOrganizations, WithoutTasksSaysWhatBelongsHere)
{
    Plan about;
    about.title = u"空"_s;
    const PlanId empty = must(createPlan(*file, about));
    const ChartContent content = must(organizationChart(file->reader(), empty, {}, false));
    EXPECT_TRUE(content.chart.isEmpty());
    EXPECT_FALSE(content.chart.emptyText.isEmpty());
}

} // namespace
} // namespace gangmu
