// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/radar_model.h"

#include "core/domain/terms.h"
#include "core/store/queries/catalogue_queries.h"
#include "ui/shell/session.h"
#include "ui/shell/theme.h"

#include <algorithm>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

/// A page is read while somebody scrolls: two of them must fit into a frame.
constexpr int pageRows = 64;
constexpr int mostPages = 64;

} // namespace

RadarModel::RadarModel(Session &session, QObject *parent)
    : QAbstractTableModel(parent), m_session(session), m_pages(mostPages)
{
}

void RadarModel::show(CatalogueIndex::Pointer index, std::vector<RadarRow> rows)
{
    beginResetModel();
    m_index = std::move(index);
    m_rows = std::move(rows);
    m_pages.clear();
    endResetModel();
}

void RadarModel::take(const ChangeNotice &notice)
{
    if (!notice.touches(Table::Standard))
        return;
    m_pages.clear();
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

StandardId RadarModel::idAt(int row) const
{
    return row < 0 || row >= rowCount() ? StandardId() : m_index->idAt(m_rows[size_t(row)].row);
}

int RadarModel::rowOf(StandardId id) const
{
    const qsizetype row = m_index ? m_index->rowOf(id) : -1;
    const auto found = std::ranges::find(m_rows, qint32(row), &RadarRow::row);
    return row < 0 || found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

const Standard *RadarModel::standardAt(int row) const
{
    if (!m_session.workspace())
        return nullptr;
    const int number = row / pageRows;
    Page *page = m_pages.object(number);
    if (!page) {
        QList<StandardId> ids;
        const int end = std::min(rowCount(), (number + 1) * pageRows);
        for (int each = number * pageRows; each < end; ++each)
            ids += idAt(each);
        // Rows that are gone are empty until the next rows come.
        page = new Page;
        for (const Standard &standard :
             standardsByIds(m_session.workspace()->reader(), ids).valueOr(QList<Standard>()))
            page->insert(standard.id, standard);
        m_pages.insert(number, page);
    }
    const auto found = page->constFind(idAt(row));
    return found == page->constEnd() ? nullptr : &*found;
}

int RadarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RadarModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RadarModel::daysText(const QDate &dueOn, const QDate &today)
{
    const int days = int(today.daysTo(dueOn));
    if (days == 0)
        return tr("今天到期");
    return days < 0 ? tr("超期 %n 天", nullptr, -days) : tr("还有 %n 天", nullptr, days);
}

QString RadarModel::textOf(const Standard &standard, Column column, const QDate &dueOn, const QDate &today)
{
    switch (column) {
    case DueOn:
        return dueOn.toString(Qt::ISODate);
    case Days:
        return daysText(dueOn, today);
    case Number:
        return standard.number;
    case Title:
        return standard.title;
    case Level:
        return termOf(standard.level);
    case Committee:
        return standard.committee;
    case ReviewedOn:
        return standard.reviewedOn.isValid() ? standard.reviewedOn.toString(Qt::ISODate) : tr("未复审");
    case IssuedOn:
        return standard.issuedOn.toString(Qt::ISODate);
    case State:
        return termOf(standard.state);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant RadarModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = Column(index.column());
    const QDate dueOn = m_rows[size_t(index.row())].dueOn();
    const QDate today = m_session.clock().today();
    const ThemeColors &colors = themeColors();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        if (column == DueOn || column == Days)
            return textOf({}, column, dueOn, today);
        if (const Standard *standard = standardAt(index.row()))
            return textOf(*standard, column, dueOn, today);
        return {};
    case Qt::ForegroundRole:
        if (column == Days || column == DueOn) {
            const ReviewUrgency urgency = reviewUrgency(dueOn, today);
            if (urgency == ReviewUrgency::Overdue)
                return colors.overdue;
            return urgency == ReviewUrgency::Due ? QVariant(colors.dueSoon) : QVariant();
        }
        if (column == ReviewedOn) {
            const Standard *standard = standardAt(index.row());
            return standard && !standard->reviewedOn.isValid() ? QVariant(colors.muted) : QVariant();
        }
        return {};
    default:
        return {};
    }
}

QString RadarModel::heading(Column column)
{
    switch (column) {
    case DueOn:
        return tr("到期日");
    case Days:
        return tr("期限");
    case Number:
        return termOf(StandardColumn::Number);
    case Title:
        return termOf(StandardColumn::Title);
    case Level:
        return termOf(StandardColumn::Level);
    case Committee:
        return termOf(StandardColumn::Committee);
    case ReviewedOn:
        return tr("上次复审");
    case IssuedOn:
        return termOf(StandardColumn::IssuedOn);
    case State:
        return termOf(StandardColumn::State);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant RadarModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? QVariant(heading(Column(section))) : QVariant(section + 1);
}

void RadarModel::sort(int column, Qt::SortOrder order)
{
    static constexpr std::optional<StandardColumn> columns[] = {{},
                                                                {},
                                                                StandardColumn::Number,
                                                                StandardColumn::Title,
                                                                StandardColumn::Level,
                                                                StandardColumn::Committee,
                                                                StandardColumn::ReviewedOn,
                                                                StandardColumn::IssuedOn,
                                                                StandardColumn::State};
    if (column >= 0 && column < ColumnCount)
        Q_EMIT orderRequested({columns[column], order == Qt::AscendingOrder});
}

} // namespace gangmu
