// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/committee.h"
#include "ui/shell/session.h"
#include "ui/workitems/rows_model.h"

namespace gangmu {

/// The members of one committee with an empty last row that makes a new one.
class MembersModel : public RowsModel<CommitteeMember>
{
    Q_OBJECT

public:
    enum Column { Name, Role, Organization, Party, Title, Contact, Remark, ColumnCount };

    explicit MembersModel(Session &session, QObject *parent = nullptr);

    /// Shows the members of a committee, or reads them again.
    void setCommittee(CommitteeId committee);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

protected:
    qint64 keyOf(const CommitteeMember &member) const override { return member.id.value(); }

private:
    Session &m_session;
    CommitteeId m_committee;
};

} // namespace gangmu
