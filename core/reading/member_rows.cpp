// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/member_rows.h"

#include "core/base/text.h"
#include "core/domain/terms.h"
#include "core/reading/pasted_columns.h"

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

enum class Column { Serial, Name, Role, Organization, Party, Title, Contact, Remark, Choice };

const QHash<QString, Column> &names()
{
    static const QHash<QString, Column> all{
        {u"序号"_s, Column::Serial},       {u"姓名"_s, Column::Name},
        {u"委员"_s, Column::Name},         {u"委员姓名"_s, Column::Name},
        {u"本会职务"_s, Column::Role},     {u"委员会职务"_s, Column::Role},
        {u"拟任职务"_s, Column::Role},     {u"标委会职务"_s, Column::Role},
        {u"任职"_s, Column::Role},         {u"工作单位"_s, Column::Organization},
        {u"单位"_s, Column::Organization}, {u"单位名称"_s, Column::Organization},
        {u"代表方"_s, Column::Party},      {u"代表性"_s, Column::Party},
        {u"所属方"_s, Column::Party},      {u"职务"_s, Column::Title},
        {u"职称"_s, Column::Title},        {u"职务职称"_s, Column::Title},
        {u"职务/职称"_s, Column::Title},   {u"职务、职称"_s, Column::Title},
        {u"单位职务"_s, Column::Title},    {u"联系方式"_s, Column::Contact},
        {u"电话"_s, Column::Contact},      {u"联系电话"_s, Column::Contact},
        {u"手机"_s, Column::Contact},      {u"备注"_s, Column::Remark},
        {u"表决"_s, Column::Choice},       {u"表决意见"_s, Column::Choice},
        {u"投票"_s, Column::Choice},       {u"投票意见"_s, Column::Choice},
        {u"意见"_s, Column::Choice},       {u"结论"_s, Column::Choice},
    };
    return all;
}

} // namespace

std::optional<CommitteeRole> parseCommitteeRole(const QString &text)
{
    const QString word = text::compact(text);
    if (word.startsWith(u"副主任"))
        return CommitteeRole::ViceChair;
    if (word.startsWith(u"主任"))
        return CommitteeRole::Chair;
    if (word.contains(u"秘书长"))
        return word.startsWith(u"副") ? CommitteeRole::Member : CommitteeRole::SecretaryGeneral;
    if (word.contains(u"观察员"))
        return CommitteeRole::Observer;
    if (word.contains(u"委员") || word.contains(u"成员"))
        return CommitteeRole::Member;
    return fromTerm<CommitteeRole>(text.trimmed()); // as the program shows it
}

std::optional<BallotChoice> parseBallotChoice(const QString &text)
{
    const QString word = text::compact(text);
    if (word.contains(u"弃权"))
        return BallotChoice::Abstained;
    if (word.contains(u"反对") || word.contains(u"不同意") || word.contains(u"不赞成") || word == u"×"_s)
        return BallotChoice::Against;
    if (word.contains(u"赞成") || word.contains(u"同意") || word == u"√"_s || word == u"✓"_s)
        return BallotChoice::InFavour;
    return fromTerm<BallotChoice>(text.trimmed());
}

QList<CommitteeMember> readMembers(const QList<QStringList> &rows)
{
    const auto columns = columnsOf(rows, names(),
                                   {Column::Name, Column::Role, Column::Organization, Column::Party,
                                    Column::Title, Column::Contact, Column::Remark});
    QList<CommitteeMember> members;
    for (qsizetype line = columns.firstRow; line < rows.size(); ++line) {
        const QStringList &cells = rows[line];
        CommitteeMember member;
        member.name = columns.text(cells, Column::Name);
        member.role = parseCommitteeRole(columns.text(cells, Column::Role)).value_or(CommitteeRole::Member);
        member.organization = columns.text(cells, Column::Organization);
        member.party = columns.text(cells, Column::Party);
        member.title = columns.text(cells, Column::Title);
        member.contact = columns.text(cells, Column::Contact);
        member.remark = columns.text(cells, Column::Remark);
        if (!text::compact(member.name).isEmpty())
            members += member;
    }
    return members;
}

QList<VoteRow> readVotes(const QList<QStringList> &rows)
{
    const auto columns =
        columnsOf(rows, names(), {Column::Name, Column::Organization, Column::Choice, Column::Remark});
    QList<VoteRow> votes;
    for (qsizetype line = columns.firstRow; line < rows.size(); ++line) {
        const QStringList &cells = rows[line];
        VoteRow vote{columns.text(cells, Column::Name), columns.text(cells, Column::Organization),
                     parseBallotChoice(columns.text(cells, Column::Choice))};
        // "name, choice" without a unit between them
        if (!vote.choice && (vote.choice = parseBallotChoice(vote.organization)))
            vote.organization.clear();
        if (!text::compact(vote.member).isEmpty())
            votes += vote;
    }
    return votes;
}

} // namespace gangmu
