// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/committee.h"
#include "core/domain/work_item.h"
#include "ui/shell/session.h"
#include "ui/workitems/rows_model.h"

#include <optional>

namespace gangmu {

/// A member and how they voted, if they did.
struct VoteLine
{
    QString member;
    QString organization;
    CommitteeRole role = CommitteeRole::Member;
    std::optional<BallotChoice> choice;
    bool operator==(const VoteLine &) const = default;
};

/// Who may vote in a ballot: the members of its committee, and whoever voted besides. A choice is set through
/// the verb; the rows change when the notice comes.
class VotesModel : public RowsModel<VoteLine>
{
    Q_OBJECT

public:
    enum Column { Member, Organization, Choice, ColumnCount };

    explicit VotesModel(Session &session, QObject *parent = nullptr);

    /// A null ballot empties it.
    void setBallot(const Ballot &ballot);
    const QList<BallotVote> &votes() const { return m_votes; }
    /// Sets or (without a value) takes out the votes of these rows, as one edit.
    bool vote(const QList<int> &rows, std::optional<BallotChoice> choice);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

protected:
    qint64 keyOf(const VoteLine &line) const override;

private:
    Session &m_session;
    BallotId m_ballot;
    QList<BallotVote> m_votes;
};

} // namespace gangmu
