// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ballot_rules.h"

#include "core/base/text.h"
#include "core/domain/rule_text.h"
#include "core/domain/terms.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <QRegularExpression>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

constexpr int largestDenominator = 1000;

/// part / whole ≥ share
bool reaches(int part, int whole, Fraction share)
{
    return qint64(part) * share.denominator >= qint64(share.numerator) * whole;
}

/// part / whole ≤ share
bool stays(int part, int whole, Fraction share)
{
    return qint64(part) * share.denominator <= qint64(share.numerator) * whole;
}

int leastOf(int whole, Fraction share)
{
    return int((qint64(whole) * share.numerator + share.denominator - 1) / share.denominator);
}

int mostOf(int whole, Fraction share)
{
    return int(qint64(whole) * share.numerator / share.denominator);
}

QString verdict(bool met)
{
    return met ? RuleText::tr("符合") : RuleText::tr("不符合");
}

void explain(BallotResult &result, const Ballot &ballot, Fraction quorum, Fraction approval,
             Fraction objection)
{
    const BallotCounts &counts = result.counts;
    result.arithmetic += RuleText::tr("应投票 %1 人，收回 %2 票，占 %3；要求不少于 %4（%5 票）：%6。")
                             .arg(result.members)
                             .arg(counts.ballots())
                             .arg(percentText(counts.ballots(), result.members), fractionText(quorum))
                             .arg(result.quorumNeeded)
                             .arg(verdict(result.quorumMet));
    result.arithmetic +=
        RuleText::tr("赞成 %1 票，占%2的 %3；要求不少于 %4（%5 票）：%6。")
            .arg(counts.inFavour)
            .arg(termOf(ballot.basis), percentText(counts.inFavour, result.basis), fractionText(approval))
            .arg(result.inFavourNeeded)
            .arg(verdict(result.approvalMet));
    result.arithmetic +=
        RuleText::tr("反对 %1 票，占%2的 %3；要求不超过 %4（%5 票）：%6。")
            .arg(counts.against)
            .arg(termOf(ballot.basis), percentText(counts.against, result.basis), fractionText(objection))
            .arg(result.againstMost)
            .arg(verdict(result.objectionMet));
    if (counts.abstained > 0)
        result.arithmetic += RuleText::tr("弃权 %1 票，计入收回的票数。").arg(counts.abstained);
}

} // namespace

Fraction fractionOf(double share)
{
    constexpr double tolerance = 1e-6;
    if (!(share > 0))
        return {0, 1};
    if (share >= 1)
        return {1, 1};
    for (int denominator = 1; denominator <= largestDenominator; ++denominator) {
        const int numerator = int(std::lround(share * denominator));
        if (std::abs(share * denominator - numerator) < tolerance * denominator && numerator > 0)
            return {numerator, denominator};
    }
    const int thousandths = int(std::lround(share * largestDenominator));
    const int divisor = std::max(1, std::gcd(thousandths, largestDenominator));
    return {thousandths / divisor, largestDenominator / divisor};
}

double shareOf(Fraction fraction)
{
    return double(fraction.numerator) / fraction.denominator;
}

Fraction parseFraction(const QString &text)
{
    static const QRegularExpression ratio(u"^(\\d{1,3})/(\\d{1,3})$"_s);
    static const QRegularExpression percent(u"^(\\d{1,3}(?:\\.\\d+)?)%$"_s);
    const QString plain = text::compact(text::halfWidth(text));
    Fraction fraction{0, 0};
    if (const auto match = ratio.match(plain); match.hasMatch())
        fraction = {match.captured(1).toInt(), match.captured(2).toInt()};
    else if (const auto share = percent.match(plain); share.hasMatch() && share.captured(1).toDouble() <= 100)
        fraction = fractionOf(share.captured(1).toDouble() / 100);
    const bool sound =
        fraction.denominator > 0 && fraction.numerator > 0 && fraction.numerator <= fraction.denominator;
    return sound ? fraction : Fraction{0, 0};
}

QString fractionText(Fraction fraction)
{
    return u"%1/%2"_s.arg(fraction.numerator).arg(fraction.denominator);
}

QString percentText(int part, int whole)
{
    const qint64 tenths = (qint64(part) * 2000 + whole) / (2 * qint64(whole));
    return u"%1.%2%"_s.arg(tenths / 10).arg(tenths % 10);
}

BallotCounts countsOf(const Ballot &ballot, const QList<BallotVote> &votes)
{
    if (votes.isEmpty())
        return {ballot.inFavour, ballot.against, ballot.abstained};
    const auto with = [&](BallotChoice choice) {
        return int(std::ranges::count(votes, choice, &BallotVote::choice));
    };
    return {with(BallotChoice::InFavour), with(BallotChoice::Against), with(BallotChoice::Abstained)};
}

QString termOf(BallotOutcome outcome)
{
    switch (outcome) {
    case BallotOutcome::NoVotes:
        return RuleText::tr("尚未计票");
    case BallotOutcome::Inconsistent:
        return RuleText::tr("票数有误");
    case BallotOutcome::QuorumMissed:
        return RuleText::tr("回收票数不足，投票无效");
    case BallotOutcome::NotPassed:
        return RuleText::tr("未通过");
    case BallotOutcome::Passed:
        return RuleText::tr("通过");
    }
    return {};
}

QString BallotResult::text() const
{
    return RuleText::tr("%1。%2", "ballot: outcome. arithmetic")
        .arg(termOf(outcome), arithmetic.join(QString()));
}

BallotResult ballotResult(const Ballot &ballot, const QList<BallotVote> &votes)
{
    BallotResult result;
    result.counts = countsOf(ballot, votes);
    result.members = ballot.members;
    const int cast = result.counts.ballots();
    const auto &[inFavour, against, abstained] = result.counts;
    if (inFavour < 0 || against < 0 || abstained < 0 || ballot.members < 0 ||
        (ballot.members > 0 && cast > ballot.members)) {
        result.outcome = BallotOutcome::Inconsistent;
        result.arithmetic +=
            RuleText::tr("收回 %1 票，多于应投票的 %2 人，请核对。").arg(cast).arg(ballot.members);
        return result;
    }
    if (ballot.members == 0 || cast == 0) {
        result.arithmetic +=
            ballot.members == 0 ? RuleText::tr("请填写应投票人数。") : RuleText::tr("还没有收回选票。");
        return result;
    }
    const Fraction quorum = fractionOf(ballot.quorum);
    const Fraction approval = fractionOf(ballot.approval);
    const Fraction objection = fractionOf(ballot.objection);
    result.basis = ballot.basis == BallotBasis::Members ? ballot.members : cast;
    result.quorumNeeded = leastOf(ballot.members, quorum);
    result.inFavourNeeded = leastOf(result.basis, approval);
    result.againstMost = mostOf(result.basis, objection);
    result.quorumMet = reaches(cast, ballot.members, quorum);
    result.approvalMet = reaches(inFavour, result.basis, approval);
    result.objectionMet = stays(against, result.basis, objection);
    result.outcome = !result.quorumMet                           ? BallotOutcome::QuorumMissed
                     : result.approvalMet && result.objectionMet ? BallotOutcome::Passed
                                                                 : BallotOutcome::NotPassed;
    explain(result, ballot, quorum, approval, objection);
    return result;
}

Ballot withUsualRules(Ballot ballot)
{
    ballot.quorum = shareOf({3, 4});
    ballot.approval = shareOf({2, 3});
    ballot.objection = shareOf({1, 4});
    ballot.basis = BallotBasis::Ballots;
    return ballot;
}

} // namespace gangmu
