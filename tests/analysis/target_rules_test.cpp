// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/checks/rules.h"
#include "tests/analysis/check_builder.h"

#include <gmock/gmock.h>

using namespace gangmu;
using namespace Qt::StringLiterals;
using gangmu::test::CheckBuilder;

TEST(TargetRules, FindATargetWithoutDeadlineAndProposeTheEndOfThePlan)
{
    CheckBuilder builder;
    builder.add(builder.target(u"发布地方标准"_s, 600));
    EXPECT_TRUE(rules::targetDeadline(builder.input).isEmpty());
    const TargetId open = builder.add(builder.target(u"培育团体标准"_s, 50, u"项"_s, {}));
    const QList<Finding> findings = rules::targetDeadline(builder.input);
    ASSERT_EQ(findings.size(), 1);
    EXPECT_EQ(findings[0].target, open);
    EXPECT_EQ(findings[0].message, u"指标“培育团体标准50项”没有完成时限。"_s);
    ASSERT_TRUE(findings[0].fix);
    EXPECT_EQ(findings[0].fix->target.deadlineYear, 2020);

    builder.input.content.plan.endYear.reset();
    EXPECT_FALSE(rules::targetDeadline(builder.input)[0].fix);
}

TEST(TargetRules, LeaveTheDeadlineOfARepeatedTargetToTheOtherOne)
{
    CheckBuilder builder;
    Target repeated = builder.target(u"发布地方标准"_s, 600, u"项"_s, {});
    repeated.sameAs = TargetId(99);
    builder.add(repeated);
    EXPECT_TRUE(rules::targetDeadline(builder.input).isEmpty());
}

TEST(TargetRules, FindDeadlinesOutsideThePlan)
{
    struct Case
    {
        int deadline;
        qsizetype findings;
    };
    for (const Case &each : {Case{2015, 1}, Case{2016, 0}, Case{2020, 0}, Case{2021, 1}}) {
        CheckBuilder builder;
        builder.add(builder.target(u"发布地方标准"_s, 600, u"项"_s, each.deadline));
        EXPECT_EQ(rules::deadlineOutside(builder.input).size(), each.findings) << each.deadline;
        builder.input.content.plan.startYear.reset();
        builder.input.content.plan.endYear.reset();
        EXPECT_TRUE(rules::deadlineOutside(builder.input).isEmpty());
    }
}

TEST(TargetRules, FindTheSameTargetTwice)
{
    CheckBuilder builder;
    const TargetId first = builder.add(builder.target(u"制修订标准"_s, 100));
    Target again = builder.target(u"制修订标准"_s, 100);
    again.text = u"共制修订标准100项"_s;
    builder.add(again);
    const QList<Finding> findings = rules::targetTwice(builder.input);
    ASSERT_EQ(findings.size(), 1);
    EXPECT_EQ(findings[0].severity, Severity::Note);
    ASSERT_TRUE(findings[0].fix);
    EXPECT_EQ(findings[0].fix->kind, FixKind::LinkTargets);
    EXPECT_EQ(findings[0].fix->target.sameAs, first);

    builder.input.content.targets.last().sameAs = first;
    EXPECT_TRUE(rules::targetTwice(builder.input).isEmpty());
}

TEST(TargetRules, FindTwoValuesForOneTarget)
{
    CheckBuilder builder;
    builder.add(builder.target(u"制修订标准"_s, 100));
    builder.add(builder.target(u"制修订标准"_s, 120));
    ASSERT_EQ(rules::targetTwice(builder.input).size(), 1);
    EXPECT_EQ(rules::targetTwice(builder.input)[0].severity, Severity::Error);
}

TEST(TargetRules, LetDifferentTargetsBe)
{
    struct Case
    {
        const char *what;
        std::function<void(Target &)> change;
    };
    const Case cases[] = {
        {"unit", [](Target &target) { target.unit = u"个"_s; }},
        {"metric", [](Target &target) { target.metric = u"制修订国家标准"_s; }},
        {"project", [](Target &target) { target.scope = u"重大工程（二）"_s; }},
        {"value by another year",
         [](Target &target) {
             target.value = 150;
             target.deadlineYear = 2018;
         }},
        {"value of a part of the whole",
         [](Target &target) {
             target.value = 30;
             target.scope = u"发展目标"_s;
         }},
    };
    for (const Case &each : cases) {
        CheckBuilder builder;
        Target first = builder.target(u"制修订标准"_s, 100);
        first.scope = u"重大工程（一）"_s;
        Target second = first;
        second.id = TargetId(77);
        each.change(second);
        builder.add(first);
        builder.add(second);
        EXPECT_TRUE(rules::targetTwice(builder.input).isEmpty()) << each.what;
    }
}

namespace {

/// A node with a passage that the finder sees in it.
struct TextCase
{
    TextCase()
    {
        node = builder.chapter(u"一、"_s, u"目标"_s, u"发布地方标准600项以上。"_s);
        passage = builder.target(u"发布地方标准"_s, 600);
        passage.id = {};
        passage.node = node;
        passage.text = u"发布地方标准600项以上"_s;
        builder.input.targetsInText = {passage};
    }
    Target inTable()
    {
        Target target = passage;
        target.id = TargetId(50);
        return target;
    }

    CheckBuilder builder;
    NodeId node;
    Target passage;
};

} // namespace

TEST(TargetRules, FindANumberThatIsNotInTheTable)
{
    TextCase text;
    const QList<Finding> findings = rules::numberNotInTable(text.builder.input);
    ASSERT_EQ(findings.size(), 1);
    EXPECT_EQ(findings[0].node, text.node);
    EXPECT_EQ(findings[0].line, 1);
    ASSERT_TRUE(findings[0].fix);
    EXPECT_EQ(findings[0].fix->kind, FixKind::CreateTarget);
    EXPECT_EQ(findings[0].fix->target.value, 600);

    text.builder.add(text.inTable());
    EXPECT_TRUE(rules::numberNotInTable(text.builder.input).isEmpty());
}

TEST(TargetRules, AcceptANumberThatIsInTheTableInOtherWordsOrElsewhere)
{
    TextCase otherWords;
    Target target = otherWords.inTable();
    target.text = u"地方标准六百项"_s;
    otherWords.builder.add(target);
    EXPECT_TRUE(rules::numberNotInTable(otherWords.builder.input).isEmpty());

    TextCase elsewhere;
    target = elsewhere.inTable();
    target.node = NodeId(40);
    elsewhere.builder.add(target);
    EXPECT_TRUE(rules::numberNotInTable(elsewhere.builder.input).isEmpty());
}

TEST(TargetRules, RespectThatSomebodySaidItIsNoTarget)
{
    TextCase text;
    ReviewNote note;
    note.kind = ReviewKind::UncertainTarget;
    note.message = u"“发布地方标准600项以上”可能是指标"_s;
    note.state = ReviewState::Open;
    text.builder.input.content.reviewNotes = {note};
    EXPECT_EQ(rules::numberNotInTable(text.builder.input).size(), 1);
    text.builder.input.content.reviewNotes[0].state = ReviewState::Dismissed;
    EXPECT_TRUE(rules::numberNotInTable(text.builder.input).isEmpty());
}

TEST(TargetRules, FindANumberThatDiffersFromTheText)
{
    TextCase text;
    Target target = text.inTable();
    text.builder.add(target);
    EXPECT_TRUE(rules::numberDiffers(text.builder.input).isEmpty());
    text.builder.input.content.targets[0].value = 800;
    const QList<Finding> findings = rules::numberDiffers(text.builder.input);
    ASSERT_EQ(findings.size(), 1);
    EXPECT_EQ(findings[0].target, target.id);
    EXPECT_EQ(findings[0].severity, Severity::Error);
    EXPECT_TRUE(rules::numberNotInTable(text.builder.input).isEmpty()); // told once, not twice
}
