// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/committee.h"

#include <QHash>
#include <QList>
#include <QMap>

/// How a technical committee has to be composed. Pure.
namespace gangmu {

enum class CommitteeForm { Committee, Subcommittee, WorkingGroup };

/// TC, SC or WG, as its number says (…/SC 3, …/WG 2); without a number one below another is an SC.
CommitteeForm formOf(const Committee &committee);
/// 技术委员会 / 分技术委员会 / 工作组
QString termOf(CommitteeForm form);

/// The numbers of the rules; a province with rules of its own passes others.
struct CommitteeRules
{
    int chairs = 1;
    int mostViceChairs = 5;
    int leastMembers = 25;
    int leastSubcommitteeMembers = 15;
    int mostOfOneUnit = 3;
    int mostCommitteesOfOnePerson = 3;
    int termYears = 5;
};

enum class CommitteeRule { Chair, ViceChairs, MemberCount, Party, Unit, Person, Term };

/// Breach: the rule is broken. Note: it cannot be told, or is about to be.
enum class FindingWeight { Breach, Note };

struct CommitteeFinding
{
    CommitteeRule rule = CommitteeRule::Chair;
    FindingWeight weight = FindingWeight::Breach;
    QString message;
    QString source; ///< where the rule stands, and that it has to be checked where it is common knowledge
};

/// Chair, vice chairs, secretary general and members; observers do not count.
int memberCount(const QList<CommitteeMember> &members);

/// committees: how many committees each person is in, by personKey(), this one included; may be empty. A
/// working group is only asked for its chair, its term and double posts.
QList<CommitteeFinding> committeeFindings(const Committee &committee, const QList<CommitteeMember> &members,
                                          const QHash<QString, int> &committees, const QDate &asOf,
                                          const CommitteeRules &rules = {});

/// One person across committees: name and unit.
QString personKey(const CommitteeMember &member);

/// How many members each party (代表方) has; who has none stated, and observers, do not count.
QMap<QString, int> partiesOf(const QList<CommitteeMember> &members);

/// In how many committees each person sits, by personKey(); observers do not count. members: of all
/// committees.
QHash<QString, int> seatsOf(const QList<CommitteeMember> &members);

} // namespace gangmu
