// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/checks/rules.h"
#include "tests/analysis/check_builder.h"

#include <gmock/gmock.h>

using namespace gangmu;
using namespace Qt::StringLiterals;
using gangmu::test::CheckBuilder;

TEST(ResponsibilityRules, FindATaskThatHasParticipantsOnly)
{
    CheckBuilder builder;
    const OrganizationId bureau = builder.organization(u"省质监局"_s);
    const NodeId first = builder.task(u"任务甲"_s);
    const NodeId second = builder.task(u"任务乙"_s);
    builder.assign(first, bureau, ResponsibilityRole::Responsible);
    builder.assign(second, builder.organization(u"省科技厅"_s), ResponsibilityRole::Participant);
    const QList<Finding> findings = rules::taskWithoutLead(builder.input);
    ASSERT_EQ(findings.size(), 1);
    EXPECT_EQ(findings[0].node, second);
    EXPECT_EQ(findings[0].message, u"任务“任务乙”没有牵头单位。"_s);
}

TEST(ResponsibilityRules, FindATaskWithoutAnyoneAndOneForEverybody)
{
    CheckBuilder builder;
    const OrganizationId bureau = builder.organization(u"省质监局"_s);
    const OrganizationId all = builder.organization(u"有关部门"_s, OrganizationKind::Collective);
    builder.assign(builder.task(u"任务甲"_s), bureau, ResponsibilityRole::Lead);
    const NodeId nobody = builder.task(u"任务乙"_s);
    const NodeId everybody = builder.task(u"任务丙"_s);
    builder.assign(everybody, all, ResponsibilityRole::Responsible);
    const QList<Finding> findings = rules::taskWithoutLead(builder.input);
    ASSERT_EQ(findings.size(), 2);
    EXPECT_EQ(findings[0].node, nobody);
    EXPECT_EQ(findings[0].severity, Severity::Error);
    EXPECT_EQ(findings[1].node, everybody);
    EXPECT_EQ(findings[1].severity, Severity::Warning);
}

TEST(ResponsibilityRules, AskNothingOfAPlanThatHandsOutNothing)
{
    CheckBuilder builder;
    builder.task(u"任务甲"_s);
    EXPECT_TRUE(rules::taskWithoutLead(builder.input).isEmpty());
}

TEST(ResponsibilityRules, FindABoxItemWithoutOrganizationAmongOthersThatHaveOne)
{
    CheckBuilder builder;
    const OrganizationId bureau = builder.organization(u"省质监局"_s);
    const NodeId box = builder.node(PlanNodeKind::Box, u"专栏1"_s, u"农业"_s);
    const NodeId grain = builder.node(PlanNodeKind::BoxItem, {}, u"粮食"_s, box);
    const NodeId forest = builder.node(PlanNodeKind::BoxItem, {}, u"林业"_s, box);
    EXPECT_TRUE(rules::boxItemWithoutOrganization(builder.input).isEmpty());
    builder.assign(grain, bureau, ResponsibilityRole::Responsible);
    const QList<Finding> findings = rules::boxItemWithoutOrganization(builder.input);
    ASSERT_EQ(findings.size(), 1);
    EXPECT_EQ(findings[0].node, forest);
    EXPECT_TRUE(rules::taskWithoutLead(builder.input).isEmpty()); // told once
}

TEST(ResponsibilityRules, FindAnOrganizationThatStandsTwiceInATask)
{
    CheckBuilder builder;
    const OrganizationId bureau = builder.organization(u"省质监局"_s);
    const NodeId task = builder.task(u"任务甲"_s);
    builder.assign(task, bureau, ResponsibilityRole::Lead);
    EXPECT_TRUE(rules::organizationTwiceInTask(builder.input).isEmpty());
    builder.assign(task, bureau, ResponsibilityRole::Participant);
    ASSERT_EQ(rules::organizationTwiceInTask(builder.input).size(), 1);
    EXPECT_EQ(rules::organizationTwiceInTask(builder.input)[0].organization, bureau);
}

TEST(ResponsibilityRules, FindAnOrganizationThatWasGoneWhenThePlanWasIssued)
{
    CheckBuilder builder;
    const OrganizationId old = builder.organization(u"省质监局"_s);
    const OrganizationId heir = builder.organization(u"省市场监管局"_s);
    builder.assign(builder.task(u"任务甲"_s), old, ResponsibilityRole::Lead);
    builder.assign(builder.task(u"任务乙"_s), old, ResponsibilityRole::Lead);
    OrganizationChange change;
    change.from = old;
    change.to = heir;
    change.effectiveOn = QDate(2018, 11, 1);
    builder.input.changes = {change};

    builder.input.content.plan.issuedOn = QDate(2016, 6, 21);
    EXPECT_TRUE(rules::endedOrganization(builder.input).isEmpty());
    builder.input.content.plan.issuedOn = QDate(2021, 6, 21);
    const QList<Finding> findings = rules::endedOrganization(builder.input);
    ASSERT_EQ(findings.size(), 1); // once an organization, at its first task
    EXPECT_EQ(findings[0].message, u"“省质监局”已于 2018-11-01 改为“省市场监管局”，早于规划的日期。"_s);

    builder.input.content.plan.issuedOn = {};
    builder.input.content.plan.startYear.reset();
    EXPECT_TRUE(rules::endedOrganization(builder.input).isEmpty());
}
