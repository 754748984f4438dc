// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/comparison_model.h"

#include "core/domain/standard_cell.h"
#include "core/domain/terms.h"
#include "ui/shell/theme.h"

#include <algorithm>
#include <QFont>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

/// The one that people would keep comes first: in force, then with the most fields.
bool isBetter(const Standard &a, const Standard &b)
{
    const auto stands = [](const Standard &standard) { return standard.state == StandardState::InForce; };
    if (stands(a) != stands(b))
        return stands(a);
    const auto filled = [](const Standard &standard) {
        const QList<StandardColumn> columns = standardColumns();
        return std::count_if(columns.cbegin(), columns.cend(),
                             [&](StandardColumn column) { return !isCellEmpty(standard, column); });
    };
    return filled(a) > filled(b);
}

} // namespace

void ComparisonModel::setStandards(const QList<Standard> &standards, const QList<CatalogueField> &fields,
                                   const QHash<StandardId, QList<FieldValue>> &values)
{
    beginResetModel();
    m_standards = standards;
    std::stable_sort(m_standards.begin(), m_standards.end(), isBetter);
    m_taken = QList<bool>(m_standards.size(), true);
    m_own.clear();
    for (auto each = values.cbegin(); each != values.cend(); ++each) {
        for (const FieldValue &value : each.value())
            m_own[each.key()].insert(value.field, value.value);
    }
    m_lines.clear();
    for (const StandardColumn column : standardColumns()) {
        if (std::any_of(m_standards.cbegin(), m_standards.cend(),
                        [&](const Standard &standard) { return !isCellEmpty(standard, column); }))
            m_lines.append({column, {}, termOf(column)});
    }
    for (const CatalogueField &field : fields) {
        if (std::any_of(m_own.cbegin(), m_own.cend(),
                        [&](const auto &texts) { return texts.contains(field.id); }))
            m_lines.append({{}, field.id, field.name});
    }
    choose();
    endResetModel();
}

QString ComparisonModel::text(int standard, const Line &line) const
{
    const Standard &row = m_standards[standard];
    return line.own.isNull() ? textOf(row, line.column) : m_own.value(row.id).value(line.own);
}

/// The value of the kept one; where it has none, the first there is.
void ComparisonModel::choose()
{
    m_chosen.clear();
    for (const Line &line : std::as_const(m_lines)) {
        int chosen = -1;
        for (int i = 0; i < m_standards.size(); ++i) {
            if (!m_taken[i])
                continue;
            if (chosen < 0)
                chosen = i;
            if (!text(i, line).isEmpty()) {
                chosen = i;
                break;
            }
        }
        m_chosen += chosen;
    }
}

QList<Standard> ComparisonModel::taken() const
{
    QList<Standard> standards;
    for (int i = 0; i < m_standards.size(); ++i) {
        if (m_taken[i])
            standards += m_standards[i];
    }
    return standards;
}

Standard ComparisonModel::merged() const
{
    const QList<Standard> standards = taken();
    Standard result = standards.isEmpty() ? Standard() : standards.first();
    for (int i = 0; i < m_lines.size(); ++i) {
        if (m_chosen[i] >= 0 && m_lines[i].own.isNull())
            copyCell(result, m_standards[m_chosen[i]], m_lines[i].column);
    }
    // What has no column: the plan node of the first that has one.
    for (const Standard &standard : standards) {
        if (result.planNode.isNull())
            result.planNode = standard.planNode;
    }
    return result;
}

QList<OwnSetting> ComparisonModel::mergedOwn() const
{
    QList<OwnSetting> settings;
    for (int i = 0; i < m_lines.size(); ++i) {
        if (m_chosen[i] >= 0 && !m_lines[i].own.isNull())
            settings.append({m_lines[i].own, text(m_chosen[i], m_lines[i])});
    }
    return settings;
}

bool ComparisonModel::differs(int row) const
{
    if (row < 1 || row > m_lines.size())
        return false;
    const Line &line = m_lines[row - 1];
    const int first = int(m_taken.indexOf(true));
    for (int i = first + 1; first >= 0 && i < m_standards.size(); ++i) {
        if (m_taken[i] && text(i, line) != text(first, line))
            return true;
    }
    return false;
}

int ComparisonModel::differences() const
{
    int count = 0;
    for (int row = 1; row < rowCount(); ++row)
        count += differs(row);
    return count;
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_standards.isEmpty() ? 0 : int(m_lines.size()) + 1;
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_standards.size());
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool taken = m_taken[index.column()];
    if (index.row() == 0) {
        if (role == Qt::DisplayRole)
            return taken ? tr("并入") : tr("不并入");
        return role == Qt::CheckStateRole ? QVariant(taken ? Qt::Checked : Qt::Unchecked) : QVariant();
    }
    const bool choice = taken && differs(index.row());
    const bool chosen = m_chosen[index.row() - 1] == index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(index.column(), m_lines[index.row() - 1]);
    case Qt::CheckStateRole:
        return choice ? QVariant(chosen ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::BackgroundRole:
        return choice ? QVariant(themeColors().accentSoft) : QVariant();
    case Qt::ForegroundRole:
        return taken && (!choice || chosen) ? QVariant() : QVariant(themeColors().muted);
    default:
        return {};
    }
}

bool ComparisonModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole)
        return false;
    const bool checked = value.toInt() == Qt::Checked;
    if (index.row() == 0) {
        setTaken(index.column(), checked);
        return true;
    }
    if (!checked || !m_taken[index.column()])
        return false; // another one is chosen instead
    m_chosen[index.row() - 1] = index.column();
    Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(columnCount() - 1));
    return true;
}

void ComparisonModel::setTaken(int column, bool taken)
{
    m_taken[column] = taken;
    choose();
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal)
        return role == Qt::DisplayRole ? QVariant(m_standards[section].number) : QVariant();
    if (role == Qt::DisplayRole)
        return section == 0 ? QString() : m_lines[section - 1].heading;
    if (role == Qt::FontRole && differs(section)) {
        QFont font;
        font.setBold(true);
        return font;
    }
    return {};
}

Qt::ItemFlags ComparisonModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.row() == 0 || (m_taken[index.column()] && differs(index.row())))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace gangmu
