// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/catalogue_model.h"

#include "core/domain/terms.h"
#include "core/store/queries/catalogue_queries.h"
#include "core/store/queries/standard_details.h"
#include "core/store/verbs/catalogue_field_verbs.h"
#include "core/store/verbs/catalogue_verbs.h"
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
    if (notice.touches(Table::CatalogueField))
        readFields();
    if (!notice.touches(Table::Standard) && !notice.touches(Table::FieldValue))
        return;
    m_pages.clear();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void CatalogueModel::readFields()
{
    QList<CatalogueField> fields;
    if (m_session.workspace())
        fields = catalogueFields(m_session.workspace()->reader()).valueOr(QList<CatalogueField>());
    m_pages.clear();
    const auto same = [](CatalogueFieldId id) {
        return [id](const CatalogueField &field) { return field.id == id; };
    };
    for (int i = int(m_fields.size()) - 1; i >= 0; --i) {
        const auto now = std::find_if(fields.cbegin(), fields.cend(), same(m_fields[i].id));
        const int section = standardColumnCount + i;
        if (now == fields.cend()) {
            beginRemoveColumns({}, section, section);
            m_fields.removeAt(i);
            endRemoveColumns();
        } else if (m_fields[i] != *now) {
            m_fields[i] = *now;
            Q_EMIT headerDataChanged(Qt::Horizontal, section, section);
        }
    }
    for (const CatalogueField &field : std::as_const(fields)) {
        if (std::any_of(m_fields.cbegin(), m_fields.cend(), same(field.id)))
            continue;
        beginInsertColumns({}, columnCount(), columnCount());
        m_fields.append(field);
        endInsertColumns();
    }
}

const CatalogueField *CatalogueModel::ownField(int section) const
{
    const int at = section - standardColumnCount;
    return at >= 0 && at < m_fields.size() ? &m_fields[at] : nullptr;
}

int CatalogueModel::sectionOf(CatalogueFieldId field) const
{
    for (int i = 0; i < m_fields.size(); ++i) {
        if (m_fields[i].id == field)
            return standardColumnCount + i;
    }
    return -1;
}

QString CatalogueModel::heading(int section) const
{
    const CatalogueField *own = ownField(section);
    return own ? own->name : termOf(columnAt(section));
}

QString CatalogueModel::keyOf(int section) const
{
    const CatalogueField *own = ownField(section);
    return own ? u"own_%1"_s.arg(own->id.value()) : QString(codeOf(columnAt(section)));
}

QStringList CatalogueModel::choices(int section) const
{
    const CatalogueField *own = ownField(section);
    // A field of the users may be empty; ours have a word for that.
    return own ? QStringList{QString()} + own->choices : choicesOf(columnAt(section));
}

QStringList CatalogueModel::knownValues(int section) const
{
    constexpr size_t most = 5000; // more are looked for by typing, not by choosing
    if (isOwn(section) || !m_index)
        return {};
    switch (columnAt(section)) {
    case StandardColumn::Committee:
    case StandardColumn::Department:
    case StandardColumn::Field:
    case StandardColumn::Region: {
        const std::vector<QString> &values = m_index->base().column(columnAt(section)).values();
        if (values.size() > most)
            return {};
        QStringList known(values.begin(), values.end());
        if (const CatalogueSegment *tail = m_index->tail()) { // what was edited since
            const std::vector<QString> &fresh = tail->column(columnAt(section)).values();
            known.append(QStringList(fresh.begin(), fresh.end()));
        }
        known.removeAll(QString());
        known.removeDuplicates();
        return known;
    }
    default:
        return {};
    }
}

ColumnKind CatalogueModel::kind(int section) const
{
    const CatalogueField *own = ownField(section);
    if (!own)
        return kindOf(columnAt(section));
    switch (own->kind) {
    case FieldKind::Choice:
        return ColumnKind::Choice;
    case FieldKind::Date:
        return ColumnKind::Date;
    case FieldKind::Text:
    case FieldKind::Number:
        break;
    }
    return ColumnKind::Text;
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

const CatalogueModel::Page *CatalogueModel::pageAt(int row) const
{
    if (row < 0 || row >= rowCount() || !m_session.workspace())
        return nullptr;
    const int number = row / pageRows;
    if (const Page *page = m_pages.object(number))
        return page;
    QList<StandardId> ids;
    const int end = std::min(rowCount(), (number + 1) * pageRows);
    for (int each = number * pageRows; each < end; ++each)
        ids += idAt(each);
    // Rows that are gone, and those that cannot be read, are empty until the next rows come.
    auto *page = new Page;
    const Connection &reader = m_session.workspace()->reader();
    for (const Standard &standard : standardsByIds(reader, ids).valueOr(QList<Standard>()))
        page->standards.insert(standard.id, standard);
    if (!m_fields.isEmpty())
        page->values = fieldValues(reader, ids).valueOr({});
    m_pages.insert(number, page);
    return page;
}

const Standard *CatalogueModel::standardAt(int row) const
{
    const Page *page = pageAt(row);
    if (!page)
        return nullptr;
    const auto found = page->standards.constFind(idAt(row));
    return found == page->standards.constEnd() ? nullptr : &*found;
}

QString CatalogueModel::ownText(int row, CatalogueFieldId field) const
{
    const Page *page = pageAt(row);
    for (const FieldValue &value : page ? page->values.value(idAt(row)) : QList<FieldValue>()) {
        if (value.field == field)
            return value.value;
    }
    return {};
}

int CatalogueModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_index ? int(m_rows.size()) : int(m_ids.size());
}

int CatalogueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : standardColumnCount + int(m_fields.size());
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
    if (!standard)
        return {};
    const CatalogueField *own = ownField(index.column());
    const StandardColumn column = own ? StandardColumn::Remark : columnAt(index.column());
    if (role == Qt::ForegroundRole)
        return colorAt(*standard, column);
    return own ? ownText(index.row(), own->id) : textOf(*standard, column);
}

QVariant CatalogueModel::colorAt(const Standard &standard, StandardColumn column) const
{
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
    if (!standard || value.toString() == this->data(index, Qt::EditRole).toString())
        return false;
    Workspace &workspace = *m_session.workspace();
    if (const CatalogueField *own = ownField(index.column()))
        return m_session.did(setFieldValue(workspace, {standard->id}, own->id, value.toString()));
    return m_session.did(
        editStandards(workspace, {standard->id}, {{{columnAt(index.column()), value.toString()}}, {}}));
}

QVariant CatalogueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? QVariant(heading(section)) : QVariant(section + 1);
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
    const bool ascending = order == Qt::AscendingOrder;
    if (const CatalogueField *own = ownField(column))
        Q_EMIT ownSortRequested(own->id, ascending);
    else if (column >= 0 && column < columnCount())
        Q_EMIT sortRequested({columnAt(column), ascending});
}

} // namespace gangmu
