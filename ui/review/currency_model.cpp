// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/currency_model.h"

#include "core/domain/standard_cell.h"
#include "core/domain/terms.h"
#include "ui/shell/theme.h"

#include <algorithm>
#include <QFont>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

bool isNewRow(CurrencyKind kind)
{
    return kind == CurrencyKind::NewEdition || kind == CurrencyKind::OnlyTheirs;
}

QColor colorOf(CurrencyKind kind)
{
    const ThemeColors &colors = themeColors();
    switch (kind) {
    case CurrencyKind::Withdrawn:
    case CurrencyKind::Replaced:
        return colors.overdue;
    case CurrencyKind::InForce:
        return colors.done;
    case CurrencyKind::NewEdition:
    case CurrencyKind::OtherState:
        return colors.dueSoon;
    case CurrencyKind::Changed:
    case CurrencyKind::OnlyTheirs:
        return colors.text;
    case CurrencyKind::OnlyOurs:
        return colors.muted;
    }
    return colors.text;
}

QString rowText(const Standard &standard)
{
    return CurrencyModel::tr("%1（%2）", "number, state").arg(standard.number, termOf(standard.state));
}

QString side(const CurrencyDifference &difference, bool theirs)
{
    const Standard &standard = theirs ? difference.after : difference.before;
    QStringList parts;
    for (const StandardColumn column : difference.columns)
        parts += CurrencyModel::tr("%1：%2", "field: value").arg(termOf(column), textOf(standard, column));
    if (theirs && !difference.replaces.isEmpty())
        parts += CurrencyModel::tr("代替：%1").arg(difference.replaces.join(u'、'));
    if (theirs && !difference.successors.isEmpty())
        parts += CurrencyModel::tr("被代替：%1").arg(difference.successors.join(u'、'));
    return parts.join(u'；');
}

QString oursText(const CurrencyDifference &difference)
{
    switch (difference.kind) {
    case CurrencyKind::OnlyTheirs:
        return CurrencyModel::tr("没有");
    case CurrencyKind::NewEdition:
    case CurrencyKind::OnlyOurs:
        return rowText(difference.before);
    default:
        return side(difference, false);
    }
}

QString theirsText(const CurrencyDifference &difference)
{
    if (difference.kind == CurrencyKind::OnlyOurs)
        return CurrencyModel::tr("没有");
    return isNewRow(difference.kind) ? rowText(difference.after) : side(difference, true);
}

} // namespace

bool CurrencyModel::isNews(const CurrencyDifference &difference)
{
    return difference.kind != CurrencyKind::OnlyOurs;
}

void CurrencyModel::setDifferences(CurrencyDifferences differences)
{
    beginResetModel();
    m_differences = std::move(differences);
    m_removed.clear();
    collect();
    endResetModel();
}

void CurrencyModel::setKinds(const QSet<CurrencyKind> &kinds)
{
    if (kinds == m_kinds)
        return;
    beginResetModel();
    m_kinds = kinds;
    collect();
    endResetModel();
}

void CurrencyModel::remove(const QSet<int> &differences)
{
    beginResetModel();
    m_removed += differences;
    collect();
    endResetModel();
}

void CurrencyModel::collect()
{
    m_rows.clear();
    for (int i = 0; m_differences && i < m_differences->size(); ++i) {
        if (!m_removed.contains(i) && (m_kinds.isEmpty() || m_kinds.contains(m_differences->at(i).kind)))
            m_rows += i;
    }
}

const CurrencyDifference *CurrencyModel::at(int row) const
{
    return row < 0 || row >= m_rows.size() ? nullptr : &m_differences->at(m_rows[row]);
}

qsizetype CurrencyModel::rowsOf(CurrencyKind kind) const
{
    qsizetype count = 0;
    for (int i = 0; m_differences && i < m_differences->size(); ++i)
        count += m_differences->at(i).kind == kind && !m_removed.contains(i);
    return count;
}

int CurrencyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CurrencyModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CurrencyModel::data(const QModelIndex &index, int role) const
{
    const CurrencyDifference *difference = index.isValid() ? at(index.row()) : nullptr;
    if (!difference)
        return {};
    if (role == Qt::ForegroundRole)
        return index.column() == Kind                       ? QVariant(colorOf(difference->kind))
               : difference->kind == CurrencyKind::OnlyOurs ? QVariant(themeColors().muted)
                                                            : QVariant();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const Standard &shown = isNewRow(difference->kind) ? difference->after : difference->before;
    switch (Column(index.column())) {
    case Kind:
        return currencyKindText(difference->kind);
    case Number:
        return shown.number;
    case Title:
        return shown.title;
    case Ours:
        return oursText(*difference);
    case Theirs:
        return theirsText(*difference);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant CurrencyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation != Qt::Horizontal)
        return section + 1;
    switch (Column(section)) {
    case Kind:
        return tr("变化");
    case Number:
        return termOf(StandardColumn::Number);
    case Title:
        return termOf(StandardColumn::Title);
    case Ours:
        return tr("目录中");
    case Theirs:
        return tr("新目录");
    case ColumnCount:
        break;
    }
    return {};
}

void CurrencySidesModel::show(const CurrencyDifference *difference)
{
    beginResetModel();
    m_lines.clear();
    if (difference) {
        const bool ours = !difference->ours.isNull();
        const bool theirs = difference->kind != CurrencyKind::OnlyOurs;
        for (const StandardColumn column : standardColumns()) {
            const QString before = ours ? textOf(difference->before, column) : QString();
            const QString after = theirs ? textOf(difference->after, column) : QString();
            const bool own = column == StandardColumn::Source || column == StandardColumn::CheckedOn;
            if ((!before.isEmpty() || !after.isEmpty()) && !own)
                m_lines.append({termOf(column), before, after,
                                isNewRow(difference->kind) ? theirs && ours && before != after
                                                           : difference->columns.contains(column)});
        }
        if (!difference->replaces.isEmpty())
            m_lines.append({tr("代替标准"), {}, difference->replaces.join(u'、'), true});
        if (!difference->successors.isEmpty())
            m_lines.append({tr("被代替"), {}, difference->successors.join(u'、'), true});
        std::ranges::stable_sort(m_lines, std::greater(), &Line::changes);
    }
    endResetModel();
}

int CurrencySidesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int CurrencySidesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CurrencySidesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return index.column() == Field ? line.field : index.column() == Ours ? line.ours : line.theirs;
    case Qt::ForegroundRole:
        if (index.column() == Field)
            return themeColors().muted;
        return line.changes && index.column() == Theirs ? QVariant(themeColors().accent) : QVariant();
    case Qt::FontRole:
        if (line.changes && index.column() == Theirs) {
            QFont font;
            font.setWeight(QFont::DemiBold);
            return font;
        }
        return {};
    default:
        return {};
    }
}

QVariant CurrencySidesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation != Qt::Horizontal)
        return section + 1;
    return section == Field  ? tr("项目", "field of a standard")
           : section == Ours ? tr("目录中")
                             : tr("新目录");
}

} // namespace gangmu
