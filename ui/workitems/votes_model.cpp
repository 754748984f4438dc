// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workitems/votes_model.h"

#include "core/domain/terms.h"
#include "core/reading/member_rows.h"
#include "core/store/queries/committee_queries.h"
#include "core/store/queries/work_item_queries.h"
#include "core/store/verbs/ballot_verbs.h"
#include "ui/workitems/state_label.h"

namespace gangmu {

VotesModel::VotesModel(Session &session, QObject *parent) : RowsModel(parent), m_session(session) {}

qint64 VotesModel::keyOf(const VoteLine &line) const
{
    return qint64(qHashMulti(0, line.member, line.organization));
}

void VotesModel::setBallot(const Ballot &ballot)
{
    QList<VoteLine> lines;
    m_votes.clear();
    if (!ballot.id.isNull()) {
        const Connection &reader = m_session.workspace()->reader();
        m_votes = ballotVotes(reader, ballot.id).valueOr({});
        QList<BallotVote> others = m_votes;
        for (const CommitteeMember &member : committeeMembers(reader, ballot.committee).valueOr({})) {
            if (member.role == CommitteeRole::Observer)
                continue;
            VoteLine line{member.name, member.organization, member.role, std::nullopt};
            others.removeIf([&](const BallotVote &vote) {
                if (vote.member != line.member || vote.organization != line.organization)
                    return false;
                line.choice = vote.choice;
                return true;
            });
            lines += line;
        }
        for (const BallotVote &vote : std::as_const(others))
            lines += {vote.member, vote.organization, CommitteeRole::Member, vote.choice};
    }
    if (ballot.id == m_ballot) {
        setRows(lines);
    } else {
        m_ballot = ballot.id;
        replaceRows(lines);
    }
}

bool VotesModel::vote(const QList<int> &rows, std::optional<BallotChoice> choice)
{
    QList<MemberVote> votes;
    for (int row : rows) {
        if (const VoteLine line = at(row); !line.member.isEmpty())
            votes += {line.member, line.organization, choice, {}};
    }
    return !votes.isEmpty() && m_session.did(setVotes(*m_session.workspace(), m_ballot, votes));
}

int VotesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant VotesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const VoteLine line = at(index.row());
    if (role == Qt::ForegroundRole && index.column() == Choice && line.choice)
        return toneColor(*line.choice == BallotChoice::InFavour  ? Tone::Good
                         : *line.choice == BallotChoice::Against ? Tone::Bad
                                                                 : Tone::Muted);
    if (role == Qt::ToolTipRole && index.column() == Choice)
        return tr("按 1 赞成，2 反对，3 弃权，0 清除");
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (Column(index.column())) {
    case Member:
        return line.role == CommitteeRole::Member ? line.member
                                                  : tr("%1（%2）").arg(line.member, termOf(line.role));
    case Organization:
        return line.organization;
    case Choice:
        return line.choice ? termOf(*line.choice) : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant VotesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    switch (Column(section)) {
    case Member:
        return tr("委员");
    case Organization:
        return tr("单位");
    case Choice:
        return tr("表决");
    case ColumnCount:
        break;
    }
    return {};
}

Qt::ItemFlags VotesModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Choice && !m_session.workspace()->isReadOnly())
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool VotesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.column() != Choice)
        return false;
    const auto choice = parseBallotChoice(value.toString());
    return choice == at(index.row()).choice || vote({index.row()}, choice);
}

} // namespace gangmu
