// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/checks/organization_similarity.h"
#include "core/analysis/checks/rules.h"
#include "tests/analysis/check_builder.h"

#include <gmock/gmock.h>

using namespace gangmu;
using namespace Qt::StringLiterals;
using gangmu::test::CheckBuilder;

namespace {

struct Pair
{
    const char16_t *a;
    const char16_t *b;
    NameLikeness likeness;
};

Organization named(const char16_t *name)
{
    Organization organization;
    organization.name = QString::fromUtf16(name);
    organization.region = u"山西省"_s;
    organization.kind =
        organization.name.endsWith(u"政府") ? OrganizationKind::Government : OrganizationKind::Department;
    return organization;
}

} // namespace

TEST(OrganizationSimilarity, TellsSpellingsFromDifferentBodies)
{
    using enum NameLikeness;
    const Pair pairs[] = {
        {u"省经济与信息化委", u"省经济和信息化委", Spelling},
        {u"省人力资源社会保障厅", u"省人力资源和社会保障厅", Spelling},
        {u"省发展改革委", u"省发展和改革委员会", Spelling},
        {u"质监局", u"省质监局", Spelling},
        {u"山西省质监局", u"省质监局", Spelling},
        {u"省人民政府办公室", u"省人民政府办", Spelling},
        {u"省发改委", u"省发展改革委", Abbreviation},
        {u"省国资委", u"省国有资产监督管理委员会", Abbreviation},
        {u"省工信厅", u"省工业和信息化厅", Abbreviation},
        {u"省卫生计生委", u"省卫生和计划生育委员会", Abbreviation},
        {u"省住房城乡建设厅", u"省住房城多建设厅", Misprint},
        {u"省新闻出版广电局", u"省新闻出版广播电视局", Abbreviation},
        // What they govern differs.
        {u"省文化厅", u"省文物局", Different},
        {u"省农业厅", u"省林业厅", Different},
        {u"省财政厅", u"省民政厅", Different},
        {u"省农业厅", u"省农业农村厅", Different},
        {u"省文化厅", u"省文化和旅游厅", Different},
        {u"省林业局", u"省林业和草原局", Different},
        {u"省社科院", u"省农科院", Different},
        {u"省质监局", u"市质监局", Different},
        {u"省科技厅", u"省科协", Different},
        {u"省农业科学院", u"省林业科学院", Different},
        {u"渭南市人民政府", u"淮南市人民政府", Different},
        {u"省发展改革委", u"省发展研究中心", Different},
        {u"省档案局", u"省档案馆", Different},
        {u"省第1厅", u"省第12厅", Different},
        {u"省第一人民检察分院", u"省第二人民检察分院", Different},
    };
    for (const Pair &pair : pairs) {
        const Organization a = named(pair.a);
        const Organization b = named(pair.b);
        EXPECT_EQ(likeness(a, b), pair.likeness) << qPrintable(a.name) << " / " << qPrintable(b.name);
        EXPECT_EQ(likeness(b, a), pair.likeness) << qPrintable(b.name) << " / " << qPrintable(a.name);
    }
}

TEST(OrganizationSimilarity, KeepsRegionsAndCollectivesApart)
{
    const Organization here = named(u"省质监局");
    Organization there = here;
    there.region = u"山东省"_s;
    EXPECT_EQ(likeness(here, there), NameLikeness::Different);
    Organization collective = named(u"省直有关部门");
    collective.kind = OrganizationKind::Collective;
    EXPECT_EQ(likeness(collective, collective), NameLikeness::Different);
}

TEST(OrganizationRules, ProposeTheUsualSpelling)
{
    CheckBuilder builder;
    const OrganizationId rare = builder.organization(u"省经济与信息化委"_s);
    const OrganizationId usual = builder.organization(u"省经济和信息化委"_s);
    const NodeId first = builder.task(u"任务甲"_s);
    builder.assign(first, rare, ResponsibilityRole::Lead);
    builder.assign(builder.task(u"任务乙"_s), usual, ResponsibilityRole::Lead);
    builder.assign(builder.task(u"任务丙"_s), usual, ResponsibilityRole::Lead);
    const QList<Finding> findings = rules::organizationSpelling(builder.input);
    ASSERT_EQ(findings.size(), 1);
    EXPECT_EQ(findings[0].message, u"“省经济与信息化委”与“省经济和信息化委”像是同一单位的两种写法。"_s);
    EXPECT_EQ(findings[0].node, first);
    EXPECT_EQ(findings[0].organization, rare);
    ASSERT_TRUE(findings[0].fix);
    EXPECT_EQ(findings[0].fix->keep, usual);
    EXPECT_EQ(findings[0].fix->drop, rare);
}

TEST(OrganizationRules, StaySilentWhereItIsSettled)
{
    CheckBuilder builder;
    const OrganizationId a = builder.organization(u"省发改委"_s);
    const OrganizationId b = builder.organization(u"省发展改革委"_s);
    builder.assign(builder.task(u"任务甲"_s), a, ResponsibilityRole::Lead);
    EXPECT_TRUE(rules::organizationSpelling(builder.input).isEmpty()); // the other one is of another plan
    builder.assign(builder.task(u"任务乙"_s), b, ResponsibilityRole::Lead);
    EXPECT_EQ(rules::organizationSpelling(builder.input).size(), 1);

    CheckInput renamed = builder.input;
    OrganizationChange change;
    change.from = a;
    change.to = b;
    renamed.changes = {change};
    EXPECT_TRUE(rules::organizationSpelling(renamed).isEmpty());

    CheckInput dismissed = builder.input;
    ReviewNote note;
    note.kind = ReviewKind::OrganizationSpelling;
    note.state = ReviewState::Dismissed;
    note.message = u"“省发改委”与“省发展改革委”可能是同一单位"_s;
    dismissed.content.reviewNotes = {note};
    EXPECT_TRUE(rules::organizationSpelling(dismissed).isEmpty());
}
