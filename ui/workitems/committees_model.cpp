// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workitems/committees_model.h"

#include "core/store/queries/committee_queries.h"
#include "core/store/queries/standard_queries.h"
#include "ui/workitems/state_label.h"

#include <functional>

namespace gangmu {

using namespace Qt::StringLiterals;

CommitteesModel::CommitteesModel(Session &session, QObject *parent) : RowsModel(parent), m_session(session) {}

void CommitteesModel::refresh()
{
    QList<CommitteeLine> lines;
    m_seats.clear();
    if (m_session.workspace()) {
        const Connection &reader = m_session.workspace()->reader();
        const QDate today = m_session.clock().today();
        QHash<CommitteeId, QList<CommitteeMember>> members;
        const QList<CommitteeMember> all = allCommitteeMembers(reader).valueOr({});
        for (const CommitteeMember &member : all)
            members[member.committee].append(member);
        m_seats = seatsOf(all);
        QHash<CommitteeId, int> items;
        for (const WorkItem &item : workItems(reader).valueOr({}))
            ++items[item.committee];
        QHash<CommitteeId, QList<Committee>> children;
        for (const Committee &committee : committees(reader).valueOr({}))
            children[committee.parent].append(committee);
        const std::function<void(CommitteeId, int)> add = [&](CommitteeId parent, int depth) {
            for (const Committee &committee : children.value(parent)) {
                const QList<CommitteeMember> body = members.value(committee.id);
                CommitteeLine line{committee, depth, memberCount(body), items.value(committee.id), 0, 0};
                for (const CommitteeFinding &finding : committeeFindings(committee, body, m_seats, today))
                    ++(finding.weight == FindingWeight::Breach ? line.breaches : line.notes);
                lines += line;
                add(committee.id, depth + 1);
            }
        };
        add({}, 0);
    }
    setRows(lines);
}

int CommitteesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant CommitteesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CommitteeLine line = at(index.row());
    if (role == Qt::TextAlignmentRole && (index.column() == Members || index.column() == Items))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ForegroundRole && index.column() == Composition)
        return toneColor(line.breaches > 0 ? Tone::Bad : line.notes > 0 ? Tone::Soon : Tone::Good);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (Column(index.column())) {
    case Number:
        return line.committee.number;
    case Name:
        return role == Qt::ToolTipRole ? line.committee.name
                                       : QString(2 * line.depth, QChar(0x3000)) + line.committee.name;
    case Form:
        return termOf(formOf(line.committee));
    case Secretariat:
        return line.committee.secretariat;
    case Term:
        return line.committee.termEnd.isValid()
                   ? tr("至 %1").arg(line.committee.termEnd.toString(Qt::ISODate))
                   : line.committee.term;
    case Members:
        return line.members;
    case Items:
        return line.items;
    case Composition:
        return line.breaches > 0 ? tr("%n 处不符", nullptr, line.breaches)
               : line.notes > 0  ? tr("%n 处提示", nullptr, line.notes)
                                 : tr("符合");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant CommitteesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Number:
        return tr("编号");
    case Name:
        return tr("名称");
    case Form:
        return tr("类型");
    case Secretariat:
        return tr("秘书处承担单位");
    case Term:
        return tr("任期");
    case Members:
        return tr("委员");
    case Items:
        return tr("项目");
    case Composition:
        return tr("组成");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace gangmu
