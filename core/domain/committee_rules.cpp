// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/committee_rules.h"

#include "core/base/text.h"
#include "core/domain/rule_text.h"
#include "core/domain/terms.h"

#include <algorithm>
#include <QSet>

namespace gangmu {

namespace {

bool counts(const CommitteeMember &member)
{
    return member.role != CommitteeRole::Observer;
}

/// Counts by a text, in the order of the texts; without the empty one.
template <class F>
QMap<QString, int> countsBy(const QList<CommitteeMember> &members, F &&textOf)
{
    QMap<QString, int> found;
    for (const CommitteeMember &member : members) {
        const QString text = textOf(member);
        if (counts(member) && !text.isEmpty())
            ++found[text];
    }
    return found;
}

class CompositionCheck
{
public:
    CompositionCheck(const Committee &committee, const QList<CommitteeMember> &members,
                     const CommitteeRules &rules)
        : m_committee(committee), m_members(members), m_rules(rules)
    {
    }

    QList<CommitteeFinding> run(const QHash<QString, int> &committees, const QDate &asOf)
    {
        const CommitteeForm form = formOf(m_committee);
        checkChairs();
        if (form != CommitteeForm::WorkingGroup) {
            checkCount(form);
            checkParties();
            checkUnits();
        }
        checkPersons(committees);
        checkTerm(asOf);
        return m_findings;
    }

private:
    void add(CommitteeRule rule, FindingWeight weight, const QString &message, bool known = true)
    {
        const QString source = known ? RuleText::tr("《全国专业标准化技术委员会管理办法》")
                                     : RuleText::tr("《全国专业标准化技术委员会管理办法》（通行规定，"
                                                    "使用前请核对原文）");
        m_findings.append({rule, weight, message, source});
    }

    int with(CommitteeRole role) const
    {
        return int(std::ranges::count(m_members, role, &CommitteeMember::role));
    }

    void checkChairs()
    {
        const int chairs = with(CommitteeRole::Chair);
        if (chairs != m_rules.chairs)
            add(CommitteeRule::Chair, FindingWeight::Breach,
                RuleText::tr("主任委员应为 %1 名，现有 %2 名。").arg(m_rules.chairs).arg(chairs));
        const int vices = with(CommitteeRole::ViceChair);
        if (vices > m_rules.mostViceChairs)
            add(CommitteeRule::ViceChairs, FindingWeight::Breach,
                RuleText::tr("副主任委员不超过 %1 名，现有 %2 名。").arg(m_rules.mostViceChairs).arg(vices));
    }

    void checkCount(CommitteeForm form)
    {
        const bool sub = form == CommitteeForm::Subcommittee;
        const int least = sub ? m_rules.leastSubcommitteeMembers : m_rules.leastMembers;
        const int count = memberCount(m_members);
        if (count < least)
            add(CommitteeRule::MemberCount, FindingWeight::Breach,
                RuleText::tr("%1的委员不少于 %2 名，现有 %3 名。").arg(termOf(form)).arg(least).arg(count),
                !sub);
    }

    void checkParties()
    {
        const int all = memberCount(m_members);
        const auto parties = partiesOf(m_members);
        int known = 0;
        for (const auto [party, count] : parties.asKeyValueRange()) {
            known += count;
            if (2 * count > all)
                add(CommitteeRule::Party, FindingWeight::Breach,
                    RuleText::tr("任何一方的委员不超过二分之一：“%1”有 %2 名，共 %3 名。")
                        .arg(party)
                        .arg(count)
                        .arg(all));
        }
        if (known < all && known > 0)
            add(CommitteeRule::Party, FindingWeight::Note,
                RuleText::tr("%n 名委员没有注明代表方，不能核对各方比例。", nullptr, all - known));
    }

    void checkUnits()
    {
        const auto units =
            countsBy(m_members, [](const CommitteeMember &m) { return m.organization.trimmed(); });
        for (const auto [unit, count] : units.asKeyValueRange()) {
            if (count > m_rules.mostOfOneUnit)
                add(CommitteeRule::Unit, FindingWeight::Breach,
                    RuleText::tr("同一单位的委员不超过 %1 名：“%2”有 %3 名。")
                        .arg(m_rules.mostOfOneUnit)
                        .arg(unit)
                        .arg(count));
        }
    }

    void checkPersons(const QHash<QString, int> &committees)
    {
        QMap<QString, int> twice;
        for (const CommitteeMember &member : m_members) {
            if (member.name.trimmed().isEmpty())
                continue;
            const int seats = ++twice[personKey(member)];
            if (seats == 2)
                add(CommitteeRule::Person, FindingWeight::Breach,
                    RuleText::tr("“%1”在名单中出现不止一次。").arg(member.name));
            if (seats > 1 || !counts(member))
                continue;
            const int in = committees.value(personKey(member));
            const int most = m_rules.mostCommitteesOfOnePerson;
            if (in > most)
                add(CommitteeRule::Person, FindingWeight::Breach,
                    RuleText::tr("同一人不得同时在 %1 个以上技术委员会任委员：“%2”已在 %3 个。")
                        .arg(most)
                        .arg(member.name)
                        .arg(in));
            else if (in == most) // whether "以上" includes the number here is disputed
                add(CommitteeRule::Person, FindingWeight::Note,
                    RuleText::tr("“%1”已在 %2 个技术委员会任委员；“%2 个以上”如含本数，即已超出。")
                        .arg(member.name)
                        .arg(in));
        }
    }

    void checkTerm(const QDate &asOf)
    {
        const QDate start = m_committee.termStart;
        const QDate end = m_committee.termEnd;
        if (start.isValid() && end.isValid() && end > start.addYears(m_rules.termYears))
            add(CommitteeRule::Term, FindingWeight::Breach,
                RuleText::tr("每届任期 %1 年：%2 至 %3 超过任期。")
                    .arg(m_rules.termYears)
                    .arg(start.toString(Qt::ISODate), end.toString(Qt::ISODate)),
                false);
        const QDate over = end.isValid()     ? end
                           : start.isValid() ? start.addYears(m_rules.termYears)
                                             : QDate();
        if (over.isValid() && asOf.isValid() && over < asOf)
            add(CommitteeRule::Term, FindingWeight::Breach,
                RuleText::tr("任期已于 %1 届满，需要换届。").arg(over.toString(Qt::ISODate)), false);
        else if (over.isValid() && asOf.isValid() && over <= asOf.addMonths(6))
            add(CommitteeRule::Term, FindingWeight::Note,
                RuleText::tr("任期将于 %1 届满，请准备换届。").arg(over.toString(Qt::ISODate)), false);
    }

    const Committee &m_committee;
    const QList<CommitteeMember> &m_members;
    const CommitteeRules &m_rules;
    QList<CommitteeFinding> m_findings;
};

} // namespace

CommitteeForm formOf(const Committee &committee)
{
    const QString number = text::compact(text::halfWidth(committee.number)).toUpper();
    if (number.contains(QLatin1String("/WG")))
        return CommitteeForm::WorkingGroup;
    if (number.contains(QLatin1String("SC")) &&
        number.lastIndexOf(QLatin1String("SC")) > number.indexOf(QLatin1String("TC")))
        return CommitteeForm::Subcommittee;
    return number.isEmpty() && !committee.parent.isNull() ? CommitteeForm::Subcommittee
                                                          : CommitteeForm::Committee;
}

QString termOf(CommitteeForm form)
{
    switch (form) {
    case CommitteeForm::Committee:
        return RuleText::tr("技术委员会");
    case CommitteeForm::Subcommittee:
        return RuleText::tr("分技术委员会");
    case CommitteeForm::WorkingGroup:
        return RuleText::tr("工作组");
    }
    return {};
}

int memberCount(const QList<CommitteeMember> &members)
{
    return int(std::ranges::count_if(members, counts));
}

QList<CommitteeFinding> committeeFindings(const Committee &committee, const QList<CommitteeMember> &members,
                                          const QHash<QString, int> &committees, const QDate &asOf,
                                          const CommitteeRules &rules)
{
    return CompositionCheck(committee, members, rules).run(committees, asOf);
}

QString personKey(const CommitteeMember &member)
{
    return text::compact(member.name) + QChar(u'\n') + text::compact(member.organization);
}

QMap<QString, int> partiesOf(const QList<CommitteeMember> &members)
{
    return countsBy(members, [](const CommitteeMember &member) { return member.party.trimmed(); });
}

QHash<QString, int> seatsOf(const QList<CommitteeMember> &members)
{
    QHash<QString, int> seats;
    QSet<std::pair<CommitteeId, QString>> seen;
    for (const CommitteeMember &member : members) {
        const std::pair seat(member.committee, personKey(member));
        if (!counts(member) || seen.contains(seat))
            continue;
        seen.insert(seat);
        ++seats[seat.second];
    }
    return seats;
}

} // namespace gangmu
