// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verbs/ballot_verbs.h"

#include "core/store/queries/standard_queries.h"
#include "core/store/queries/work_item_queries.h"
#include "core/store/row_mapping.h"
#include "core/store/store_text.h"

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

Result<void> check(const Ballot &ballot)
{
    if (std::min({ballot.members, ballot.inFavour, ballot.against, ballot.abstained}) < 0)
        return invalid(StoreText::tr("人数和票数不能小于 0。"));
    for (double share : {ballot.quorum, ballot.approval, ballot.objection}) {
        if (!(share > 0 && share <= 1))
            return invalid(StoreText::tr("比例要大于 0，不超过 1，如 3/4。"));
    }
    if (ballot.openedOn.isValid() && ballot.closedOn.isValid() && ballot.closedOn < ballot.openedOn)
        return invalid(StoreText::tr("投票截止日期不能早于开始日期。"));
    return {};
}

} // namespace

Result<BallotId> createBallot(Workspace &workspace, const Ballot &ballot)
{
    GANGMU_CHECK(check(ballot));
    GANGMU_TRY(item, workItemById(workspace.reader(), ballot.workItem));
    BallotId created;
    GANGMU_CHECK(workspace.run({Verb::EditBallot, item.title}, [&](Edit &edit) -> Result<void> {
        created = edit.insertAs<BallotId>(Table::Ballot, RowMapping<Ballot>::fields(ballot));
        return {};
    }));
    return created;
}

Result<void> editBallot(Workspace &workspace, const Ballot &ballot)
{
    GANGMU_CHECK(check(ballot));
    GANGMU_TRY(item, workItemById(workspace.reader(), ballot.workItem));
    return workspace.run({Verb::EditBallot, item.title}, [&](Edit &edit) -> Result<void> {
        edit.update(Table::Ballot, ballot.id.value(), RowMapping<Ballot>::fields(ballot));
        return {};
    });
}

Result<void> deleteBallot(Workspace &workspace, BallotId id)
{
    GANGMU_TRY(ballot, ballotById(workspace.reader(), id));
    return workspace.run({Verb::DeleteBallot, ballot.title}, [&](Edit &edit) -> Result<void> {
        edit.removeWhere(Table::BallotVote, "ballot_id"_L1, id.value());
        edit.remove(Table::Ballot, id.value());
        return {};
    });
}

Result<void> setVotes(Workspace &workspace, BallotId id, const QList<MemberVote> &votes)
{
    GANGMU_TRY(ballot, ballotById(workspace.reader(), id));
    for (const MemberVote &vote : votes) {
        if (vote.member.trimmed().isEmpty())
            return invalid(StoreText::tr("记名投票需要委员姓名。"));
    }
    return workspace.run({Verb::EditBallot, ballot.title}, [&](Edit &edit) -> Result<void> {
        for (const MemberVote &vote : votes) {
            const auto before = readRows<BallotVote>(edit.connection(),
                                                     u"WHERE ballot_id=? AND member=? AND organization=?"_s,
                                                     id, vote.member, vote.organization);
            if (!vote.choice) {
                for (const BallotVote &old : before)
                    edit.remove(Table::BallotVote, old.id.value());
                continue;
            }
            const Fields fields = RowMapping<BallotVote>::fields(
                {{}, id, vote.member, vote.organization, *vote.choice, vote.remark});
            if (before.isEmpty())
                edit.insert(Table::BallotVote, fields);
            else
                edit.update(Table::BallotVote, before.first().id.value(), fields);
        }
        return {};
    });
}

} // namespace gangmu
