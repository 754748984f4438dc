// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/replacement_model.h"

#include "core/domain/terms.h"
#include "ui/shell/theme.h"

namespace gangmu {

void ReplacementModel::setRows(const QList<ReplacementRow> &rows)
{
    beginResetModel();
    m_all = rows;
    collect();
    endResetModel();
}

void ReplacementModel::setKinds(const QSet<ReplacementRowKind> &kinds)
{
    if (kinds == m_kinds)
        return;
    beginResetModel();
    m_kinds = kinds;
    collect();
    endResetModel();
}

void ReplacementModel::collect()
{
    m_rows.clear();
    for (int i = 0; i < m_all.size(); ++i) {
        if (m_kinds.isEmpty() || m_kinds.contains(m_all[i].kind))
            m_rows += i;
    }
}

const ReplacementRow *ReplacementModel::at(int row) const
{
    return row < 0 || row >= m_rows.size() ? nullptr : &m_all[m_rows[row]];
}

int ReplacementModel::rowOf(const ReplacementRow &wanted) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        const ReplacementRow &it = m_all[m_rows[row]];
        if (it.kind == wanted.kind && it.entry == wanted.entry && it.standard == wanted.standard)
            return row;
    }
    return -1;
}

int ReplacementModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ReplacementModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ReplacementModel::kindText(ReplacementRowKind kind)
{
    switch (kind) {
    case ReplacementRowKind::EntryWithdrawn:
        return tr("体系中已废止");
    case ReplacementRowKind::EntryReplaced:
        return tr("体系中被代替");
    case ReplacementRowKind::Cycle:
        return tr("代替成环");
    case ReplacementRowKind::StillInForce:
        return tr("被代替仍现行");
    case ReplacementRowKind::NoSuccessor:
        return tr("没有代替者");
    case ReplacementRowKind::MissingReplaced:
        return tr("链条中断");
    }
    return {};
}

QVariant ReplacementModel::data(const QModelIndex &index, int role) const
{
    const ReplacementRow *row = index.isValid() ? at(index.row()) : nullptr;
    if (!row)
        return {};
    if (role == Qt::ForegroundRole) {
        const ThemeColors &colors = themeColors();
        if (index.column() != Kind)
            return {};
        switch (row->kind) {
        case ReplacementRowKind::EntryWithdrawn:
        case ReplacementRowKind::EntryReplaced:
        case ReplacementRowKind::Cycle:
            return colors.overdue;
        case ReplacementRowKind::StillInForce:
            return colors.dueSoon;
        case ReplacementRowKind::NoSuccessor:
        case ReplacementRowKind::MissingReplaced:
            return colors.muted;
        }
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (Column(index.column())) {
    case Kind:
        return kindText(row->kind);
    case Number:
        return row->number;
    case Title:
        return row->title;
    case Message:
        return row->message;
    case Place:
        return row->place;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ReplacementModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation != Qt::Horizontal)
        return section + 1;
    switch (Column(section)) {
    case Kind:
        return tr("类别", "kind of a finding");
    case Number:
        return termOf(StandardColumn::Number);
    case Title:
        return termOf(StandardColumn::Title);
    case Message:
        return tr("说明");
    case Place:
        return tr("所在体系");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace gangmu
