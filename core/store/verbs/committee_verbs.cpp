// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verbs/committee_verbs.h"

#include "core/base/rank_key.h"
#include "core/base/text.h"
#include "core/store/queries/committee_queries.h"
#include "core/store/row_mapping.h"
#include "core/store/store_text.h"

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

QString titleOf(const Committee &committee)
{
    return committee.number.isEmpty() ? committee.name : committee.number;
}

Result<void> check(const Workspace &workspace, const Committee &committee)
{
    if (committee.name.trimmed().isEmpty())
        return invalid(StoreText::tr("技术委员会需要名称。"));
    GANGMU_TRY(all, committees(workspace.reader()));
    QHash<CommitteeId, CommitteeId> parents;
    const QString number = text::compact(text::halfWidth(committee.number));
    for (const Committee &other : all) {
        parents.insert(other.id, other.parent);
        if (other.id != committee.id && !number.isEmpty() &&
            text::compact(text::halfWidth(other.number)) == number)
            return Error{ErrorCode::Conflict,
                         StoreText::tr("编号 %1 已是“%2”的编号。").arg(committee.number, other.name),
                         {},
                         {}};
    }
    for (CommitteeId up = committee.parent; !up.isNull(); up = parents.value(up)) {
        if (up == committee.id && !committee.id.isNull())
            return Error{ErrorCode::Conflict, StoreText::tr("技术委员会不能隶属于自己的下级。"), {}, {}};
    }
    return {};
}

} // namespace

Result<CommitteeId> createCommittee(Workspace &workspace, const Committee &committee)
{
    Committee fresh = committee;
    fresh.id = {};
    GANGMU_CHECK(check(workspace, fresh));
    CommitteeId created;
    GANGMU_CHECK(workspace.run({Verb::CreateCommittee, titleOf(fresh)}, [&](Edit &edit) -> Result<void> {
        created = edit.insertAs<CommitteeId>(Table::Committee, RowMapping<Committee>::fields(fresh));
        return {};
    }));
    return created;
}

Result<void> editCommittee(Workspace &workspace, const Committee &committee)
{
    GANGMU_CHECK(check(workspace, committee));
    GANGMU_TRY(before, committeeById(workspace.reader(), committee.id));
    return workspace.run({Verb::EditCommittee, titleOf(before)}, [&](Edit &edit) -> Result<void> {
        edit.update(Table::Committee, committee.id.value(), RowMapping<Committee>::fields(committee));
        return {};
    });
}

Result<void> deleteCommittee(Workspace &workspace, CommitteeId id)
{
    GANGMU_TRY(committee, committeeById(workspace.reader(), id));
    return workspace.run({Verb::DeleteCommittee, titleOf(committee)}, [&](Edit &edit) -> Result<void> {
        const Connection &connection = edit.connection();
        for (const Committee &below : readRows<Committee>(connection, u"WHERE parent_id=?"_s, id))
            edit.update(Table::Committee, below.id.value(), {{u"parent_id"_s, idValue(committee.parent)}});
        for (const WorkItem &item : readRows<WorkItem>(connection, u"WHERE committee_id=?"_s, id))
            edit.update(Table::WorkItem, item.id.value(), {{u"committee_id"_s, QVariant()}});
        for (const Ballot &ballot : readRows<Ballot>(connection, u"WHERE committee_id=?"_s, id))
            edit.update(Table::Ballot, ballot.id.value(), {{u"committee_id"_s, QVariant()}});
        edit.removeWhere(Table::CommitteeMember, "committee_id"_L1, id.value());
        edit.remove(Table::Committee, id.value());
        return {};
    });
}

Result<QList<CommitteeMemberId>> addMembers(Workspace &workspace, CommitteeId id,
                                            const QList<CommitteeMember> &members)
{
    GANGMU_TRY(committee, committeeById(workspace.reader(), id));
    for (const CommitteeMember &member : members) {
        if (member.name.trimmed().isEmpty())
            return invalid(StoreText::tr("委员需要姓名。"));
    }
    QList<CommitteeMemberId> added;
    GANGMU_CHECK(workspace.run({Verb::EditMembers, titleOf(committee)}, [&](Edit &edit) -> Result<void> {
        Query last(edit.connection(), "SELECT max(rank) FROM committee_member WHERE committee_id=?");
        last.bind(id).next();
        QString rank = last.text(0);
        for (CommitteeMember member : members) {
            member.committee = id;
            member.rank = rank = rankBetween(rank, {});
            added += edit.insertAs<CommitteeMemberId>(Table::CommitteeMember,
                                                      RowMapping<CommitteeMember>::fields(member));
        }
        return {};
    }));
    return added;
}

Result<void> editMember(Workspace &workspace, const CommitteeMember &member)
{
    if (member.name.trimmed().isEmpty())
        return invalid(StoreText::tr("委员需要姓名。"));
    GANGMU_TRY(committee, committeeById(workspace.reader(), member.committee));
    return workspace.run({Verb::EditMembers, titleOf(committee)}, [&](Edit &edit) -> Result<void> {
        edit.update(Table::CommitteeMember, member.id.value(), RowMapping<CommitteeMember>::fields(member));
        return {};
    });
}

Result<void> deleteMembers(Workspace &workspace, const QList<CommitteeMemberId> &members)
{
    return workspace.run({Verb::EditMembers, {}}, [&](Edit &edit) -> Result<void> {
        for (CommitteeMemberId member : members)
            edit.remove(Table::CommitteeMember, member.value());
        return {};
    });
}

} // namespace gangmu
