// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/catalogue_model.h"

#include "core/domain/terms.h"
#include "core/store/queries/catalogue_queries.h"
#include "core/store/verbs/catalogue_verbs.h"
#include "ui/shell/session.h"
#include "ui/shell/theme.h"

#include <algorithm>

namespace gangmu {

namespace {

/// A page is read while somebody scrolls: two of them must fit into a frame.
constexpr int pageRows = 64;
constexpr int mostPages = 64;

} // namespace

CatalogueModel::CatalogueModel(Session &session, QObject *parent)
    : QAbstractTableModel(parent), m_session(session), m_pages(mostPages)
{
}

void CatalogueModel::show(CatalogueIndex::Pointer index, CatalogueRows rows)
{
    beginResetModel();
    m_index = std::move(index);
    m_rows = std::move(rows);
    m_ids.clear();
    m_pages.clear();
    endResetModel();
}

void CatalogueModel::complete(CatalogueRows rows)
{
    const auto shown = qsizetype(m_rows.size());
    if (qsizetype(rows.size()) < shown || !std::equal(m_rows.begin(), m_rows.end(), rows.begin())) {
        show(m_index, std::move(rows));
        return;
    }
    if (qsizetype(rows.size()) == shown)
        return;
    m_pages.remove(int(shown - 1) / pageRows); // may have been read before it was full
    beginInsertRows({}, int(shown), int(rows.size()) - 1);
    m_rows = std::move(rows);
    endInsertRows();
}

void CatalogueModel::replace(CatalogueIndex::Pointer index, CatalogueRows rows)
{
    m_index = std::move(index);
    m_rows = std::move(rows);
}

void CatalogueModel::showOnly(const QList<Standard> &standards)
{
    beginResetModel();
    m_index.reset();
    m_rows.clear();
    m_ids.clear();
    m_pages.clear();
    for (const Standard &standard : standards)
        m_ids += standard.id;
    endResetModel();
}

void CatalogueModel::take(const ChangeNotice &notice)
{
    if (!notice.touches(Table::Standard))
        return;
    m_pages.clear();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

StandardId CatalogueModel::idAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    return m_index ? m_index->idAt(m_rows[size_t(row)]) : m_ids[row];
}

int CatalogueModel::rowOf(StandardId id) const
{
    if (!m_index)
        return int(m_ids.indexOf(id));
    const qsizetype row = m_index->rowOf(id);
    if (row < 0)
        return -1;
    const auto found = std::find(m_rows.begin(), m_rows.end(), qint32(row));
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

const Standard *CatalogueModel::standardAt(int row) const
{
    if (row < 0 || row >= rowCount() || !m_session.workspace())
        return nullptr;
    const int number = row / pageRows;
    Page *page = m_pages.object(number);
    if (!page) {
        QList<StandardId> ids;
        const int end = std::min(rowCount(), (number + 1) * pageRows);
        for (int each = number * pageRows; each < end; ++each)
            ids += idAt(each);
        // Rows that are gone, and those that cannot be read, are empty until the next rows come.
        page = new Page;
        for (const Standard &standard :
             standardsByIds(m_session.workspace()->reader(), ids).valueOr(QList<Standard>()))
            page->insert(standard.id, standard);
        m_pages.insert(number, page);
    }
    const auto found = page->constFind(idAt(row));
    return found == page->constEnd() ? nullptr : &*found;
}

int CatalogueModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_index ? int(m_rows.size()) : int(m_ids.size());
}

int CatalogueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : standardColumnCount;
}

QVariant CatalogueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case IdRole:
        return idAt(index.row()).value();
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::ToolTipRole:
    case Qt::ForegroundRole:
        break;
    default:
        return {};
    }
    const Standard *standard = standardAt(index.row());
    return standard ? textAt(*standard, columnAt(index.column()), role) : QVariant();
}

QVariant CatalogueModel::textAt(const Standard &standard, StandardColumn column, int role) const
{
    if (role != Qt::ForegroundRole)
        return textOf(standard, column);
    const ThemeColors &colors = themeColors();
    switch (column) {
    case StandardColumn::State:
        switch (standard.state) {
        case StandardState::InForce:
            return colors.done;
        case StandardState::Published:
            return colors.dueSoon;
        case StandardState::Replaced:
        case StandardState::Withdrawn:
            return colors.overdue;
        }
        break;
    case StandardColumn::Mandate:
        if (standard.mandate == Mandate::Mandatory)
            return colors.overdue;
        break;
    default:
        break;
    }
    // What is not in force any more steps back.
    const bool past = standard.state == StandardState::Replaced || standard.state == StandardState::Withdrawn;
    return past ? QVariant(colors.muted) : QVariant();
}

bool CatalogueModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Standard *standard = index.isValid() && role == Qt::EditRole ? standardAt(index.row()) : nullptr;
    if (!standard || value.toString() == textOf(*standard, columnAt(index.column())))
        return false;
    return m_session.did(editStandards(*m_session.workspace(), {standard->id},
                                       {{{columnAt(index.column()), value.toString()}}, {}}));
}

QVariant CatalogueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? QVariant(termOf(columnAt(section))) : QVariant(section + 1);
}

Qt::ItemFlags CatalogueModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (m_session.workspace() && !m_session.workspace()->isReadOnly())
        flags |= Qt::ItemIsEditable;
    return flags;
}

void CatalogueModel::sort(int column, Qt::SortOrder order)
{
    if (column >= 0 && column < columnCount())
        Q_EMIT sortRequested({columnAt(column), order == Qt::AscendingOrder});
}

} // namespace gangmu
