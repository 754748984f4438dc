// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/queries/organization_queries.h"
#include "core/store/queries/plan_queries.h"
#include "core/store/verbs/node_verbs.h"
#include "core/store/verbs/organization_verbs.h"
#include "core/store/verbs/plan_verbs.h"
#include "tests/support/core/test_workspace.h"

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;

namespace {

class OrganizationVerbs : public testing::Test
{
protected:
    OrganizationVerbs()
    {
        Plan plan;
        plan.title = u"规划"_s;
        const PlanId id = must(createPlan(*w, plan));
        const NodeId box = must(createNode(*w, {id, {}, {}}, PlanNodeKind::Box, u"专栏"_s));
        one = must(createNode(*w, {id, box, {}}, PlanNodeKind::BoxItem, u"一"_s));
        two = must(createNode(*w, {id, box, {}}, PlanNodeKind::BoxItem, u"二"_s));
        quality = make(u"省质监局"_s);
        trade = make(u"省工商局"_s);
        w.notices.clear();
    }
    OrganizationId make(const QString &name, const QString &region = u"甲省"_s)
    {
        return must(createOrganization(*w, {{}, name, region, OrganizationKind::Department, {}}));
    }
    QString rolesOf(NodeId node) const
    {
        QStringList parts;
        for (const Responsibility &row : must(nodeResponsibilities(w->reader(), node)))
            parts.append(must(organizationById(w->reader(), row.organization)).name + u':' +
                         codeOf(row.role));
        return parts.join(u' ');
    }
    QString lastNotice() const { return w.notices.isEmpty() ? QString() : describe(w.notices.last()); }

    TestWorkspace w;
    NodeId one, two;
    OrganizationId quality, trade;
};

} // namespace

TEST_F(OrganizationVerbs, CellsAreSetChangedAndCleared)
{
    must(setResponsibility(*w, {one, quality, ResponsibilityRole::Lead}));
    EXPECT_EQ(lastNotice(), u"responsibility inserted"_s);
    must(setResponsibility(*w, {one, trade, ResponsibilityRole::Participant}));
    EXPECT_EQ(rolesOf(one), u"省质监局:lead 省工商局:participant"_s);
    must(setResponsibility(*w, {one, quality, ResponsibilityRole::Responsible}));
    EXPECT_EQ(lastNotice(), u"responsibility updated role"_s);
    must(setResponsibility(*w, {one, quality, {}}));
    EXPECT_EQ(lastNotice(), u"responsibility deleted"_s);
    EXPECT_EQ(rolesOf(one), u"省工商局:participant"_s);
    const qsizetype before = w.notices.size();
    must(setResponsibility(*w, {one, quality, {}}));
    EXPECT_EQ(w.notices.size(), before);
}

TEST_F(OrganizationVerbs, PastingIsOneEdit)
{
    must(setResponsibilities(*w, {{one, quality, ResponsibilityRole::Lead},
                                  {two, quality, ResponsibilityRole::Lead},
                                  {two, trade, ResponsibilityRole::Participant}}));
    EXPECT_EQ(w.notices.size(), 1);
    EXPECT_EQ(lastNotice(), u"responsibility inserted ×3"_s);
    must(w->undo());
    EXPECT_EQ(rolesOf(one) + rolesOf(two), QString());
}

TEST_F(OrganizationVerbs, NamesAreUniqueWithinARegionOnly)
{
    EXPECT_EQ(
        createOrganization(*w, {{}, u"省质监局"_s, u"甲省"_s, OrganizationKind::Department, {}}).error().code,
        ErrorCode::Conflict);
    make(u"省质监局"_s, u"乙省"_s);
    EXPECT_EQ(renameOrganization(*w, trade, u"省质监局"_s).error().code, ErrorCode::Conflict);
    EXPECT_EQ(renameOrganization(*w, trade, u" "_s).error().code, ErrorCode::InvalidArgument);
    must(renameOrganization(*w, trade, u"省工商行政管理局"_s));
    EXPECT_EQ(lastNotice(), u"organization updated name"_s);
}

TEST_F(OrganizationVerbs, MergingTwoSpellingsKeepsTheStrongerRoleAndAnAlias)
{
    const OrganizationId spelling = make(u"省质检局"_s);
    must(setResponsibility(*w, {one, quality, ResponsibilityRole::Participant}));
    must(setResponsibility(*w, {one, spelling, ResponsibilityRole::Lead}));
    must(setResponsibility(*w, {two, spelling, ResponsibilityRole::Participant}));
    must(mergeOrganizations(*w, quality, spelling));
    EXPECT_EQ(rolesOf(one), u"省质监局:lead"_s);
    EXPECT_EQ(rolesOf(two), u"省质监局:participant"_s);
    EXPECT_EQ(must(findOrganization(w->reader(), u"省质检局"_s, u"甲省"_s)), quality);
    must(w->undo());
    EXPECT_EQ(rolesOf(one), u"省质监局:participant 省质检局:lead"_s);
}

TEST_F(OrganizationVerbs, AMergerByReformKeepsTheMatrixAsIssued)
{
    must(setResponsibility(*w, {one, quality, ResponsibilityRole::Lead}));
    must(reorganize(*w, {{quality, trade}, {u"省市场监管局"_s}, QDate(2018, 10, 31), {}}));
    EXPECT_EQ(lastNotice(), u"organization inserted; organization_change inserted ×2"_s);
    EXPECT_EQ(rolesOf(one), u"省质监局:lead"_s);
    const auto changes = must(organizationChanges(w->reader()));
    ASSERT_EQ(changes.size(), 2);
    EXPECT_EQ(changes[0].kind, OrganizationChangeKind::Merged);
    EXPECT_EQ(must(organizationById(w->reader(), changes[0].to)).name, u"省市场监管局"_s);
}

TEST_F(OrganizationVerbs, ASplitHasOneChangePerSuccessor)
{
    must(reorganize(*w, {{quality}, {u"省市场监管局"_s, u"省药监局"_s}, QDate(2018, 10, 31), {}}));
    for (const OrganizationChange &change : must(organizationChanges(w->reader())))
        EXPECT_EQ(change.kind, OrganizationChangeKind::Split);
    EXPECT_EQ(lastNotice(), u"organization inserted ×2; organization_change inserted ×2"_s);
}

TEST_F(OrganizationVerbs, WhoAnswersForTasksCannotBeDeleted)
{
    must(setResponsibility(*w, {one, quality, ResponsibilityRole::Lead}));
    EXPECT_EQ(deleteOrganization(*w, quality).error().code, ErrorCode::Conflict);
    must(deleteOrganization(*w, trade));
    EXPECT_EQ(lastNotice(), u"organization deleted"_s);
}
