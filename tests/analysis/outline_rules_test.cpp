// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/checks/rules.h"
#include "tests/analysis/check_builder.h"

#include <gmock/gmock.h>

using namespace gangmu;
using namespace Qt::StringLiterals;
using gangmu::test::CheckBuilder;

namespace {

struct Numbers
{
    const char *name;
    QStringList chapters; ///< "一、" or, indented by one space, a section below
    QStringList missing;  ///< titles that number-gap names
    QStringList repeated; ///< titles that number-repeated names
};

CheckInput outline(const QStringList &lines)
{
    CheckBuilder builder;
    NodeId chapter;
    for (const QString &line : lines) {
        const QString number = line.trimmed();
        if (number.startsWith(u"专栏"))
            builder.node(PlanNodeKind::Box, number, number, chapter);
        else if (line.startsWith(u' '))
            builder.section(chapter, number, number);
        else
            chapter = builder.chapter(number, number);
    }
    return builder.input;
}

QStringList places(const CheckInput &input, const QList<Finding> &findings)
{
    QStringList titles;
    for (const Finding &finding : findings)
        titles.append(input.content.node(finding.node)->title);
    return titles;
}

class NumbersTest : public testing::TestWithParam<Numbers>
{
};

} // namespace

TEST_P(NumbersTest, FindsWhatIsMissingAndWhatIsRepeated)
{
    const CheckInput input = outline(GetParam().chapters);
    EXPECT_EQ(places(input, rules::numberGap(input)), GetParam().missing);
    EXPECT_EQ(places(input, rules::numberRepeated(input)), GetParam().repeated);
}

INSTANTIATE_TEST_SUITE_P(
    Outline, NumbersTest,
    testing::Values(
        Numbers{"InOrder", {u"一、"_s, u" （一）"_s, u" （二）"_s, u"二、"_s, u" （一）"_s}, {}, {}},
        Numbers{"Gap", {u"一、"_s, u"三、"_s, u"四、"_s}, {u"三、"_s}, {}},
        Numbers{"StartsLate", {u"一、"_s, u" （二）"_s}, {u"（二）"_s}, {}},
        Numbers{"Repeat", {u"一、"_s, u"二、"_s, u"二、"_s, u"三、"_s}, {}, {u"二、"_s}},
        Numbers{"Backwards", {u"一、"_s, u"二、"_s, u"一、"_s}, {}, {u"一、"_s}},
        // Numbers may run on through the chapters, after starting afresh once.
        Numbers{"RunsOn",
                {u"一、"_s, u" （一）"_s, u" （二）"_s, u"二、"_s, u" （一）"_s, u"三、"_s, u" （二）"_s,
                 u" （三）"_s},
                {},
                {}},
        Numbers{"RunsOnWithGap", {u"一、"_s, u" （一）"_s, u"二、"_s, u" （三）"_s}, {u"（三）"_s}, {}},
        // Two ways of numbering among siblings are two series.
        Numbers{"Mixed", {u"一、"_s, u" （一）"_s, u" 1."_s, u" 2."_s, u" （二）"_s}, {}, {}},
        Numbers{"Boxes", {u"一、"_s, u" 专栏1"_s, u"二、"_s, u" 专栏2"_s, u" 专栏4"_s}, {u"专栏4"_s}, {}},
        Numbers{"Unnumbered", {u"前言"_s, u"一、"_s, u"结语"_s, u"二、"_s}, {}, {}}),
    [](const auto &test) { return test.param.name; });

TEST(OutlineRules, OfferNewNumbersOnlyForOurOwnPlan)
{
    CheckInput input = outline({u"一、"_s, u"三、"_s});
    ASSERT_EQ(rules::numberGap(input).size(), 1);
    ASSERT_TRUE(rules::numberGap(input)[0].fix);
    EXPECT_EQ(rules::numberGap(input)[0].fix->kind, FixKind::RenumberPlan);
    EXPECT_EQ(rules::numberGap(input)[0].line, 2);
    input.content.plan.role = PlanRole::Reference;
    EXPECT_FALSE(rules::numberGap(input)[0].fix);
}

TEST(OutlineRules, FindHeadingsWithoutWords)
{
    CheckBuilder builder;
    const NodeId chapter = builder.chapter(u"一、"_s, u"总则"_s);
    builder.section(chapter, u"（一）"_s, {});
    builder.section(chapter, u"（二）"_s, {}, u"有正文。"_s);
    const QList<Finding> findings = rules::emptyHeading(builder.input);
    ASSERT_EQ(findings.size(), 1);
    EXPECT_EQ(findings[0].node, NodeId(2));
    EXPECT_EQ(findings[0].severity, Severity::Error);
}

TEST(OutlineRules, FindTheFewHeadingsThatHaveNothingBelow)
{
    CheckBuilder builder;
    const NodeId chapter = builder.chapter(u"一、"_s, u"总则"_s);
    for (QChar number : u"一二三四"_s)
        builder.section(chapter, number, u"标题"_s + number, u"正文。"_s);
    builder.section(chapter, u"五"_s, u"空的"_s);
    const QList<Finding> findings = rules::emptyHeading(builder.input);
    ASSERT_EQ(findings.size(), 1);
    EXPECT_EQ(findings[0].message, u"标题“五空的”下没有内容。"_s);
}

TEST(OutlineRules, LetAnOutlineWithoutTextBe)
{
    CheckBuilder builder;
    builder.chapter(u"一、"_s, u"总则"_s);
    builder.chapter(u"二、"_s, u"任务"_s);
    EXPECT_TRUE(rules::emptyHeading(builder.input).isEmpty());
}

TEST(OutlineRules, FindTheSameTitleAmongSiblingsOnly)
{
    CheckBuilder builder;
    const NodeId one = builder.chapter(u"一、"_s, u"任务"_s);
    const NodeId two = builder.chapter(u"二、"_s, u"保障"_s);
    builder.section(one, u"（一）"_s, u"加强领导"_s);
    builder.section(two, u"（一）"_s, u"加强领导"_s);
    EXPECT_TRUE(rules::duplicateHeading(builder.input).isEmpty());
    builder.section(two, u"（二）"_s, u"加强领导"_s);
    ASSERT_EQ(rules::duplicateHeading(builder.input).size(), 1);
    EXPECT_EQ(rules::duplicateHeading(builder.input)[0].message,
              u"标题“（二）加强领导”与同级的“（一）加强领导”相同。"_s);
}
