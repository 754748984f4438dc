// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/committee_rules.h"

#include <gtest/gtest.h>

using namespace gangmu;
using namespace Qt::StringLiterals;

namespace {

/// A composition that no rule minds: 25 members, one chair, nine units, three parties.
QList<CommitteeMember> sound(int count = 25)
{
    QList<CommitteeMember> members;
    for (int i = 0; i < count; ++i) {
        CommitteeMember member;
        member.name = u"委员%1"_s.arg(i + 1);
        member.role = i == 0  ? CommitteeRole::Chair
                      : i < 3 ? CommitteeRole::ViceChair
                              : CommitteeRole::Member;
        member.organization = u"单位%1"_s.arg(i / 3);
        member.party = QStringList{u"生产者"_s, u"使用者"_s, u"科研"_s}[i % 3];
        members.append(member);
    }
    return members;
}

Committee committee(const QString &number = u"DBXX/TC 01"_s)
{
    Committee row;
    row.number = number;
    row.termStart = QDate(2023, 1, 1);
    row.termEnd = QDate(2028, 1, 1);
    return row;
}

const QDate today(2026, 3, 2);

QList<CommitteeRule> broken(const QList<CommitteeMember> &members, const Committee &row = committee(),
                            const QHash<QString, int> &in = {}, const QDate &asOf = today)
{
    QList<CommitteeRule> rules;
    for (const CommitteeFinding &finding : committeeFindings(row, members, in, asOf)) {
        EXPECT_FALSE(finding.message.isEmpty());
        EXPECT_FALSE(finding.source.isEmpty());
        if (finding.weight == FindingWeight::Breach)
            rules += finding.rule;
    }
    return rules;
}

} // namespace

TEST(CommitteeForms, AreReadFromTheNumber)
{
    EXPECT_EQ(formOf(committee(u"SAC/TC 53"_s)), CommitteeForm::Committee);
    EXPECT_EQ(formOf(committee(u"SAC/TC53/SC3"_s)), CommitteeForm::Subcommittee);
    EXPECT_EQ(formOf(committee(u"ＳＡＣ／ＴＣ 53／SC 3/WG 1"_s)), CommitteeForm::WorkingGroup);
    EXPECT_EQ(formOf(committee(u"SXS/TC47"_s)), CommitteeForm::Committee);
    Committee unnumbered = committee({});
    EXPECT_EQ(formOf(unnumbered), CommitteeForm::Committee);
    unnumbered.parent = CommitteeId(7);
    EXPECT_EQ(formOf(unnumbered), CommitteeForm::Subcommittee);
}

TEST(CommitteeRules, ASoundCompositionHasNoFindings)
{
    EXPECT_TRUE(committeeFindings(committee(), sound(), {}, today).isEmpty());
}

TEST(CommitteeRules, NumberOfMembers)
{
    using enum CommitteeRule;
    EXPECT_EQ(broken(sound(24)), QList{MemberCount});
    EXPECT_EQ(broken(sound(15), committee(u"DBXX/TC 01/SC 2"_s)), QList<CommitteeRule>());
    EXPECT_EQ(broken(sound(14), committee(u"DBXX/TC 01/SC 2"_s)), QList{MemberCount});
    EXPECT_EQ(broken(sound(5), committee(u"DBXX/TC 01/WG 2"_s)), QList<CommitteeRule>());
    QList<CommitteeMember> members = sound();
    members.last().role = CommitteeRole::Observer; // does not count
    EXPECT_EQ(broken(members), QList{MemberCount});
}

TEST(CommitteeRules, ChairAndViceChairs)
{
    using enum CommitteeRule;
    QList<CommitteeMember> members = sound();
    members[1].role = CommitteeRole::Chair;
    EXPECT_EQ(broken(members), QList{Chair});
    members[0].role = members[1].role = CommitteeRole::Member;
    EXPECT_EQ(broken(members), QList{Chair});
    members = sound();
    for (int i = 1; i <= 5; ++i)
        members[i].role = CommitteeRole::ViceChair;
    EXPECT_EQ(broken(members), QList<CommitteeRule>());
    members[6].role = CommitteeRole::ViceChair;
    EXPECT_EQ(broken(members), QList{ViceChairs});
}

TEST(CommitteeRules, NoPartyHasMoreThanHalf)
{
    using enum CommitteeRule;
    QList<CommitteeMember> members = sound(26);
    for (int i = 0; i < 26; ++i)
        members[i].party = i < 13 ? u"生产者"_s : u"使用者"_s;
    EXPECT_EQ(broken(members), QList<CommitteeRule>()); // exactly one half
    members[13].party = u"生产者"_s;
    EXPECT_EQ(broken(members), QList{Party});
    members = sound();
    members[4].party.clear();
    const auto notes = committeeFindings(committee(), members, {}, today);
    ASSERT_EQ(notes.size(), 1);
    EXPECT_EQ(notes.first().weight, FindingWeight::Note);
}

TEST(CommitteeRules, NotMoreThanThreeOfOneUnit)
{
    QList<CommitteeMember> members = sound();
    members[3].organization = members[0].organization; // a fourth
    EXPECT_EQ(broken(members), QList{CommitteeRule::Unit});
}

TEST(CommitteeRules, OnePersonInSeveralCommittees)
{
    const QList<CommitteeMember> members = sound();
    EXPECT_EQ(broken(members, committee(), {{personKey(members[7]), 4}}), QList{CommitteeRule::Person});
    const auto notes = committeeFindings(committee(), members, {{personKey(members[7]), 3}}, today);
    ASSERT_EQ(notes.size(), 1);
    EXPECT_EQ(notes.first().weight, FindingWeight::Note);
    EXPECT_TRUE(committeeFindings(committee(), members, {{personKey(members[7]), 2}}, today).isEmpty());
    QList<CommitteeMember> twice = sound();
    twice[5].name = twice[4].name;
    twice[5].organization = twice[4].organization;
    EXPECT_EQ(broken(twice), QList{CommitteeRule::Person});
}

TEST(CommitteeRules, Term)
{
    using enum CommitteeRule;
    Committee row = committee();
    row.termEnd = QDate(2028, 1, 2); // a day more than five years
    EXPECT_EQ(broken(sound(), row), QList{Term});
    row = committee();
    EXPECT_EQ(broken(sound(), row, {}, QDate(2028, 1, 1)), QList<CommitteeRule>());
    EXPECT_EQ(broken(sound(), row, {}, QDate(2028, 1, 2)), QList{Term});
    row.termEnd = {}; // five years from the start
    EXPECT_EQ(broken(sound(), row, {}, QDate(2028, 1, 2)), QList{Term});
    const auto soon = committeeFindings(committee(), sound(), {}, QDate(2027, 9, 1));
    ASSERT_EQ(soon.size(), 1);
    EXPECT_EQ(soon.first().weight, FindingWeight::Note);
}
