// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/work_item.h"

#include <QList>
#include <QStringList>

/// Counting a vote. All comparisons are between whole numbers. Pure.
namespace gangmu {

/// A share as people say it: 3/4, 2/3.
struct Fraction
{
    int numerator = 0;
    int denominator = 1;
    bool operator==(const Fraction &) const = default;
};

/// The fraction with the smallest denominator (at most 1000) that a stored share means: 0.6666666666666666 is
/// 2/3. A share that is none becomes thousandths. Outside [0, 1] it is cut off.
Fraction fractionOf(double share);
double shareOf(Fraction fraction);
/// "3/4", "66.7%" → the fraction; with a denominator of 0 where it is neither. 0 < share ≤ 1.
Fraction parseFraction(const QString &text);
QString fractionText(Fraction fraction);

/// part of whole in percent with one decimal, rounded half up: "77.4%". whole > 0.
QString percentText(int part, int whole);

struct BallotCounts
{
    int inFavour = 0, against = 0, abstained = 0;
    int ballots() const { return inFavour + against + abstained; }
    bool operator==(const BallotCounts &) const = default;
};

/// By name where there are votes, else the counts of the ballot itself.
BallotCounts countsOf(const Ballot &ballot, const QList<BallotVote> &votes);

enum class BallotOutcome {
    NoVotes,      ///< nothing counted yet, or the number of members is not known
    Inconsistent, ///< more ballots than members, or a count below zero
    QuorumMissed,
    NotPassed,
    Passed
};

/// 通过 / 未通过 / 回收票数不足 …
QString termOf(BallotOutcome outcome);

struct BallotResult
{
    BallotOutcome outcome = BallotOutcome::NoVotes;
    BallotCounts counts;
    int members = 0;
    int basis = 0;        ///< of how many the shares are taken
    int quorumNeeded = 0; ///< ballots, at least
    int inFavourNeeded = 0;
    int againstMost = 0;
    bool quorumMet = false, approvalMet = false, objectionMet = false;
    QStringList arithmetic; ///< one sentence a rule, with the figures

    /// All in one paragraph, beginning with the outcome.
    QString text() const;
};

BallotResult ballotResult(const Ballot &ballot, const QList<BallotVote> &votes);

/// The rules in common use: 3/4 vote, 2/3 in favour, at most 1/4 against, of the ballots cast.
Ballot withUsualRules(Ballot ballot);

} // namespace gangmu
