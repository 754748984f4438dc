// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/system/detail_model.h"

#include "core/domain/terms.h"
#include "core/store/queries/standard_queries.h"
#include "core/store/queries/system_queries.h"
#include "core/store/verbs/system_entry_verbs.h"
#include "ui/shell/session.h"
#include "ui/shell/theme.h"

namespace gangmu {

DetailModel::DetailModel(Session &session, const OpenSystem &system, QObject *parent)
    : QAbstractTableModel(parent), m_session(session), m_system(system)
{
    connect(&system, &OpenSystem::loaded, this, [this] { rebuild(); });
    connect(&system, &OpenSystem::updated, this, &DetailModel::apply);
    rebuild();
}

void DetailModel::setRoot(SystemNodeId root)
{
    if (root == m_root)
        return;
    m_root = root;
    rebuild();
}

SystemEntryId DetailModel::entryAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows.value(index.row()) : SystemEntryId();
}

QModelIndex DetailModel::indexOf(SystemEntryId entry, DetailColumn column) const
{
    const qsizetype row = m_rows.indexOf(entry);
    return row < 0 ? QModelIndex() : index(int(row), int(column));
}

QList<SystemEntryId> DetailModel::entriesAt(const QModelIndexList &indexes) const
{
    QSet<int> rows;
    for (const QModelIndex &index : indexes)
        rows.insert(index.row());
    QList<int> ordered(rows.begin(), rows.end());
    std::sort(ordered.begin(), ordered.end());
    QList<SystemEntryId> entries;
    for (int row : std::as_const(ordered))
        entries.append(m_rows[row]);
    return entries;
}

int DetailModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DetailModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : detailColumns;
}

// --- what a cell shows

QVariant DetailModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto found = m_entries.constFind(m_rows[index.row()]);
    if (found == m_entries.constEnd())
        return {};
    const SystemEntry &entry = *found;
    const auto column = DetailColumn(index.column());
    switch (role) {
    case Qt::DisplayRole:
        if (column == DetailColumn::Index)
            return {}; // drawn by the view
        if (column == DetailColumn::Number && entry.standard.isNull())
            return tr("待制定");
        return detailText(m_system.content(), entry, column);
    case Qt::ToolTipRole:
        return column == DetailColumn::Index ? QVariant() : detailText(m_system.content(), entry, column);
    case Qt::AccessibleTextRole:
        return column == DetailColumn::Index ? QVariant(QString::number(index.row() + 1)) : QVariant();
    case Qt::EditRole:
        switch (column) {
        case DetailColumn::Level:
            return int(entry.level);
        case DetailColumn::Remark:
            return entry.remark;
        default:
            return detailText(m_system.content(), entry, column);
        }
    case EntryRole:
        return entry.id.value();
    case PlannedRole:
        return entry.standard.isNull();
    case ExistingRole:
        return isExisting(m_system.content(), entry, m_system.asOf());
    default:
        return look(entry, column, role);
    }
}

QVariant DetailModel::look(const SystemEntry &entry, DetailColumn column, int role) const
{
    const ThemeColors &colors = themeColors();
    const bool planned = entry.standard.isNull();
    switch (role) {
    case Qt::TextAlignmentRole:
        return int((column == DetailColumn::Index ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (column == DetailColumn::Index || column == DetailColumn::Code)
            return colors.muted;
        if (column == DetailColumn::Number && planned)
            return colors.kind == ThemeKind::Light ? colors.dueSoon.darker(115) : colors.dueSoon;
        if (!planned && !isExisting(m_system.content(), entry, m_system.asOf()))
            return column == DetailColumn::Replaces ? colors.overdue : colors.muted;
        return {};
    case Qt::DecorationRole:
        return column == DetailColumn::Level ? QVariant(colors.level(entry.level)) : QVariant();
    default:
        return {};
    }
}

QVariant DetailModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= detailColumns)
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return detailHeading(DetailColumn(section));
    if (role == Qt::TextAlignmentRole)
        return int((section == 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags DetailModel::flags(const QModelIndex &index) const
{
    const bool writable = m_session.workspace() && !m_session.workspace()->isReadOnly();
    if (!index.isValid())
        return writable ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    Qt::ItemFlags flags =
        Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
    const bool planned = m_entries.value(m_rows.value(index.row())).standard.isNull();
    switch (DetailColumn(index.column())) {
    case DetailColumn::Number:
    case DetailColumn::Level:
    case DetailColumn::Remark:
        return writable ? flags | Qt::ItemIsEditable : flags;
    case DetailColumn::Title:
    case DetailColumn::Adopted:
        return writable && planned ? flags | Qt::ItemIsEditable : flags;
    default:
        return flags;
    }
}

// --- editing

Result<void> DetailModel::setNumber(SystemEntry &entry, const QString &number) const
{
    const Connection &reader = m_session.workspace()->reader();
    if (number.isEmpty()) { // the standard leaves the row, its name stays
        if (const Standard *standard = m_system.content().standardOf(entry)) {
            entry.title = standard->title;
            entry.kind = standard->kind;
        }
        entry.standard = {};
        return {};
    }
    GANGMU_TRY(standard, standardByNumber(reader, number));
    if (standard.isNull())
        return Error{ErrorCode::NotFound,
                     tr("目录中没有“%1”。请先在目录中登记这项标准，或保留为待制定。").arg(number),
                     {},
                     {}};
    entry.standard = standard;
    return {};
}

bool DetailModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || !m_session.workspace())
        return false;
    SystemEntry entry = m_entries.value(entryAt(index));
    const SystemEntry before = entry;
    const QString text = value.toString().simplified();
    switch (DetailColumn(index.column())) {
    case DetailColumn::Number:
        if (!m_session.did(setNumber(entry, text)))
            return false;
        break;
    case DetailColumn::Title:
        entry.title = text;
        break;
    case DetailColumn::Level:
        entry.level = StandardLevel(value.toInt());
        break;
    case DetailColumn::Adopted:
        entry.adoptedNumber = text;
        break;
    case DetailColumn::Remark:
        entry.remark = text;
        break;
    default:
        return false;
    }
    return entry == before || m_session.did(editSystemEntry(*m_session.workspace(), entry));
}

// --- following the system

void DetailModel::rebuild()
{
    beginResetModel();
    if (!m_root.isNull() && !m_system.tree().has(m_root))
        m_root = {};
    m_rows = m_system.entryIds(m_root);
    m_entries.clear();
    for (const SystemEntry &entry : m_system.content().entriesBelow(m_root))
        m_entries.insert(entry.id, entry);
    endResetModel();
}

/// Rows that went leave, those that stay are put in their order, new ones come: views keep their place.
void DetailModel::apply(const SystemDelta &delta)
{
    Q_UNUSED(delta);
    if (!m_root.isNull() && !m_system.tree().has(m_root)) {
        rebuild();
        return;
    }
    const QList<SystemEntryId> rows = m_system.entryIds(m_root);
    const QHash<SystemEntryId, SystemEntry> before = m_entries;
    m_entries.clear();
    for (const SystemEntry &entry : m_system.content().entriesBelow(m_root))
        m_entries.insert(entry.id, entry);
    for (qsizetype last = m_rows.size() - 1; last >= 0; --last) {
        if (m_entries.contains(m_rows[last]))
            continue;
        qsizetype first = last;
        while (first > 0 && !m_entries.contains(m_rows[first - 1]))
            --first;
        beginRemoveRows({}, int(first), int(last));
        m_rows.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
    QList<SystemEntryId> kept;
    for (SystemEntryId id : rows) {
        if (before.contains(id))
            kept.append(id);
    }
    if (kept != m_rows) {
        Q_EMIT layoutAboutToBeChanged();
        const QModelIndexList from = persistentIndexList();
        QModelIndexList to;
        for (const QModelIndex &index : from)
            to.append(this->index(int(kept.indexOf(m_rows[index.row()])), index.column()));
        m_rows = kept;
        changePersistentIndexList(from, to);
        Q_EMIT layoutChanged();
    }
    for (qsizetype first = 0; first < rows.size(); ++first) {
        if (before.contains(rows[first]))
            continue;
        qsizetype last = first;
        while (last + 1 < rows.size() && !before.contains(rows[last + 1]))
            ++last;
        beginInsertRows({}, int(first), int(last));
        for (qsizetype row = first; row <= last; ++row)
            m_rows.insert(row, rows[row]);
        endInsertRows();
        first = last;
    }
    // What a row shows also follows from its node, its standard and its place: cheap to draw again.
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, detailColumns - 1));
}

} // namespace gangmu
