// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ballot_rules.h"

#include <gtest/gtest.h>

using namespace gangmu;
using namespace Qt::StringLiterals;

namespace {

Ballot ballot(int members, int inFavour, int against, int abstained)
{
    Ballot row = withUsualRules({});
    row.members = members;
    row.inFavour = inFavour;
    row.against = against;
    row.abstained = abstained;
    return row;
}

BallotOutcome outcome(int members, int inFavour, int against, int abstained)
{
    return ballotResult(ballot(members, inFavour, against, abstained), {}).outcome;
}

} // namespace

TEST(Fractions, AreWhatPeopleMean)
{
    EXPECT_EQ(fractionOf(0.75), (Fraction{3, 4}));
    EXPECT_EQ(fractionOf(2.0 / 3), (Fraction{2, 3}));
    EXPECT_EQ(fractionOf(0.25), (Fraction{1, 4}));
    EXPECT_EQ(fractionOf(1), (Fraction{1, 1}));
    EXPECT_EQ(fractionOf(0), (Fraction{0, 1}));
    EXPECT_EQ(fractionOf(0.667), (Fraction{667, 1000}));
    EXPECT_EQ(fractionOf(0.6), (Fraction{3, 5}));
    for (int denominator = 1; denominator <= 60; ++denominator) {
        for (int numerator = 1; numerator <= denominator; ++numerator) {
            const Fraction fraction = fractionOf(double(numerator) / denominator);
            EXPECT_EQ(fraction.numerator * denominator, numerator * fraction.denominator);
            EXPECT_EQ(fractionOf(shareOf(fraction)), fraction);
        }
    }
}

TEST(Fractions, AreReadAsTyped)
{
    EXPECT_EQ(parseFraction(u"3/4"_s), (Fraction{3, 4}));
    EXPECT_EQ(parseFraction(u" ２／３ "_s), (Fraction{2, 3}));
    EXPECT_EQ(parseFraction(u"75%"_s), (Fraction{3, 4}));
    EXPECT_EQ(parseFraction(u"66.7%"_s), (Fraction{667, 1000}));
    for (const QString &wrong : {u""_s, u"4/3"_s, u"0/4"_s, u"1/0"_s, u"75"_s, u"120%"_s, u"半数"_s})
        EXPECT_EQ(parseFraction(wrong).denominator, 0) << wrong.toStdString();
}

TEST(Percent, HasOneDecimal)
{
    EXPECT_EQ(percentText(24, 31), u"77.4%"_s);
    EXPECT_EQ(percentText(23, 31), u"74.2%"_s);
    EXPECT_EQ(percentText(2, 3), u"66.7%"_s);
    EXPECT_EQ(percentText(1, 2000), u"0.1%"_s);
    EXPECT_EQ(percentText(0, 7), u"0.0%"_s);
    EXPECT_EQ(percentText(7, 7), u"100.0%"_s);
}

TEST(BallotRules, ThirtyOneMembers)
{
    EXPECT_EQ(outcome(31, 20, 3, 1), BallotOutcome::Passed);       // 24 of 31 = 77.4 %
    EXPECT_EQ(outcome(31, 20, 2, 1), BallotOutcome::QuorumMissed); // 23 of 31 = 74.2 %
    const BallotResult passed = ballotResult(ballot(31, 20, 3, 1), {});
    EXPECT_EQ(passed.quorumNeeded, 24);
    EXPECT_EQ(passed.inFavourNeeded, 16);
    EXPECT_EQ(passed.againstMost, 6);
    EXPECT_EQ(passed.arithmetic,
              QStringList({u"应投票 31 人，收回 24 票，占 77.4%；要求不少于 3/4（24 票）：符合。"_s,
                           u"赞成 20 票，占收回的票数的 83.3%；要求不少于 2/3（16 票）：符合。"_s,
                           u"反对 3 票，占收回的票数的 12.5%；要求不超过 1/4（6 票）：符合。"_s,
                           u"弃权 1 票，计入收回的票数。"_s}));
    EXPECT_TRUE(passed.text().startsWith(u"通过。应投票 31 人"_s)) << passed.text().toStdString();
    const BallotResult missed = ballotResult(ballot(31, 20, 2, 1), {});
    EXPECT_TRUE(missed.arithmetic.first().contains(u"占 74.2%"_s));
    EXPECT_TRUE(missed.arithmetic.first().endsWith(u"不符合。"_s));
}

TEST(BallotRules, TheBoundsThemselvesCount)
{
    EXPECT_EQ(outcome(32, 16, 6, 2), BallotOutcome::Passed); // 24 of 32 = 3/4, 16 of 24 = 2/3, 6 of 24 = 1/4
    EXPECT_EQ(outcome(32, 15, 6, 3), BallotOutcome::NotPassed); // one vote short of 2/3
    EXPECT_EQ(outcome(32, 16, 7, 1), BallotOutcome::NotPassed); // one objection too many
    EXPECT_EQ(outcome(33, 16, 6, 2), BallotOutcome::QuorumMissed);
    EXPECT_EQ(outcome(4, 3, 0, 0), BallotOutcome::Passed);
    EXPECT_EQ(outcome(4, 2, 1, 0), BallotOutcome::NotPassed); // 1 of 3 against is more than 1/4
    EXPECT_EQ(outcome(1, 1, 0, 0), BallotOutcome::Passed);
}

TEST(BallotRules, EveryThirdIsExact)
{
    // 2n of 3n in favour is two thirds for every n; one less is not.
    for (int n = 1; n <= 400; ++n) {
        EXPECT_EQ(outcome(3 * n, 2 * n, 0, n), BallotOutcome::Passed) << n;
        EXPECT_EQ(outcome(3 * n, 2 * n - 1, 0, n + 1), BallotOutcome::NotPassed) << n;
    }
}

TEST(BallotRules, OfAllMembers)
{
    Ballot row = ballot(31, 20, 3, 1);
    row.basis = BallotBasis::Members;
    EXPECT_EQ(ballotResult(row, {}).outcome, BallotOutcome::NotPassed); // 20 of 31 is less than 2/3
    row.inFavour = 21;
    row.abstained = 0;
    EXPECT_EQ(ballotResult(row, {}).outcome, BallotOutcome::Passed);
}

TEST(BallotRules, SayWhenThereIsNothingToCount)
{
    EXPECT_EQ(outcome(0, 3, 0, 0), BallotOutcome::NoVotes);
    EXPECT_EQ(outcome(31, 0, 0, 0), BallotOutcome::NoVotes);
    EXPECT_EQ(outcome(31, 30, 1, 1), BallotOutcome::Inconsistent);
    EXPECT_EQ(outcome(31, 30, -1, 1), BallotOutcome::Inconsistent);
}

TEST(BallotRules, NamedVotesComeFirst)
{
    Ballot row = ballot(4, 0, 4, 0);
    const QList<BallotVote> votes{{{}, {}, u"甲"_s, {}, BallotChoice::InFavour, {}},
                                  {{}, {}, u"乙"_s, {}, BallotChoice::InFavour, {}},
                                  {{}, {}, u"丙"_s, {}, BallotChoice::Abstained, {}}};
    const BallotResult result = ballotResult(row, votes);
    EXPECT_EQ(result.counts, (BallotCounts{2, 0, 1}));
    EXPECT_EQ(result.outcome, BallotOutcome::Passed);
}
