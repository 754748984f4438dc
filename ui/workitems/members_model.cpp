// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workitems/members_model.h"

#include "core/domain/terms.h"
#include "core/reading/member_rows.h"
#include "core/store/queries/committee_queries.h"
#include "core/store/verbs/committee_verbs.h"

namespace gangmu {

MembersModel::MembersModel(Session &session, QObject *parent) : RowsModel(parent), m_session(session) {}

void MembersModel::setCommittee(CommitteeId committee)
{
    const QList<CommitteeMember> rows =
        committeeMembers(m_session.workspace()->reader(), committee).valueOr({});
    if (committee == m_committee) {
        setRows(rows);
    } else {
        m_committee = committee;
        replaceRows(rows);
    }
    setSpare(!committee.isNull() && !m_session.workspace()->isReadOnly());
}

int MembersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant MembersModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (isSpare(index.row()))
        return role == Qt::ToolTipRole ? QVariant(tr("在此行填写姓名，即新增一名委员")) : QVariant();
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole)
        return {};
    const CommitteeMember member = at(index.row());
    switch (Column(index.column())) {
    case Name:
        return member.name;
    case Role:
        return termOf(member.role);
    case Organization:
        return member.organization;
    case Party:
        return member.party;
    case Title:
        return member.title;
    case Contact:
        return member.contact;
    case Remark:
        return member.remark;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant MembersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return isSpare(section) ? QString(u'＋') : QString::number(section + 1);
    switch (Column(section)) {
    case Name:
        return tr("姓名");
    case Role:
        return tr("本会职务");
    case Organization:
        return tr("工作单位");
    case Party:
        return tr("代表方");
    case Title:
        return tr("职务、职称");
    case Contact:
        return tr("联系方式");
    case Remark:
        return tr("备注");
    case ColumnCount:
        break;
    }
    return {};
}

Qt::ItemFlags MembersModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && m_session.workspace() && !m_session.workspace()->isReadOnly() &&
        (!isSpare(index.row()) || index.column() == Name))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool MembersModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    CommitteeMember member = at(index.row());
    const CommitteeMember before = member;
    const QString text = value.toString().trimmed();
    switch (Column(index.column())) {
    case Name:
        member.name = text;
        break;
    case Role:
        member.role = parseCommitteeRole(text).value_or(member.role);
        break;
    case Organization:
        member.organization = text;
        break;
    case Party:
        member.party = text;
        break;
    case Title:
        member.title = text;
        break;
    case Contact:
        member.contact = text;
        break;
    case Remark:
        member.remark = text;
        break;
    case ColumnCount:
        return false;
    }
    if (member == before)
        return true;
    Workspace &workspace = *m_session.workspace();
    return member.id.isNull() ? m_session.did(addMembers(workspace, m_committee, {member}))
                              : m_session.did(editMember(workspace, member));
}

} // namespace gangmu
