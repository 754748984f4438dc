// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/actuals_model.h"

#include "core/domain/terms.h"
#include "core/store/queries/target_queries.h"
#include "core/store/verbs/target_verbs.h"

#include <QRegularExpression>

namespace gangmu {

using namespace Qt::StringLiterals;

QDate parseAsOf(const QString &text)
{
    static const QRegularExpression parts(u"^(\\d{4})(?:\\D+(\\d{1,2}))?(?:\\D+(\\d{1,2}))?\\D*$"_s);
    const QRegularExpressionMatch match = parts.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    const int year = match.captured(1).toInt();
    const int month = match.captured(2).isEmpty() ? 12 : match.captured(2).toInt();
    const QDate first(year, month, 1);
    if (!first.isValid())
        return {};
    return QDate(year, month, match.captured(3).isEmpty() ? first.daysInMonth() : match.captured(3).toInt());
}

ActualsModel::ActualsModel(Session &session, QObject *parent)
    : QAbstractTableModel(parent), m_session(session)
{
}

void ActualsModel::setTarget(TargetId target)
{
    if (target == m_target) {
        refresh();
        return;
    }
    beginResetModel();
    m_target = target;
    m_actuals = actuals(m_session.workspace()->reader(), target).valueOr({});
    endResetModel();
}

void ActualsModel::refresh()
{
    const QList<TargetActual> fresh = actuals(m_session.workspace()->reader(), m_target).valueOr({});
    const auto has = [](const QList<TargetActual> &list, TargetActualId id) {
        return std::any_of(list.begin(), list.end(),
                           [id](const TargetActual &actual) { return actual.id == id; });
    };
    for (int row = int(m_actuals.size()) - 1; row >= 0; --row) {
        if (has(fresh, m_actuals[row].id))
            continue;
        beginRemoveRows({}, row, row);
        m_actuals.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < fresh.size(); ++row) {
        if (has(m_actuals, fresh[row].id))
            continue;
        const int at = std::min(row, int(m_actuals.size()));
        beginInsertRows({}, at, at);
        m_actuals.insert(at, fresh[row]);
        endInsertRows();
    }
    // The same rows by now; a changed date may have changed their order.
    if (m_actuals != fresh) {
        m_actuals = fresh;
        Q_EMIT dataChanged(index(0, 0), index(int(m_actuals.size()) - 1, ColumnCount - 1));
    }
}

TargetActual ActualsModel::actual(int row) const
{
    if (row >= 0 && row < m_actuals.size())
        return m_actuals[row];
    TargetActual fresh;
    fresh.target = m_target;
    return fresh;
}

int ActualsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_target.isNull() ? 0 : int(m_actuals.size()) + 1;
}

int ActualsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ActualsModel::data(const QModelIndex &index, int role) const
{
    const bool empty = index.row() == m_actuals.size();
    if (role == Qt::TextAlignmentRole)
        return index.column() == Value ? int(Qt::AlignRight | Qt::AlignVCenter)
                                       : int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && empty)
        return tr("在此行填写，即新增一条完成值");
    if ((role != Qt::DisplayRole && role != Qt::EditRole) || empty)
        return {};
    const TargetActual &actual = m_actuals[index.row()];
    switch (index.column()) {
    case AsOf:
        return actual.asOf.toString(Qt::ISODate);
    case Value:
        return role == Qt::EditRole ? QString::number(actual.value, 'g', 12) : numberText(actual.value);
    case PeriodStart:
        return actual.periodStart.toString(Qt::ISODate);
    case CountingRule:
        return actual.countingRule;
    case Origin:
        return actual.origin;
    }
    return {};
}

QVariant ActualsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section == m_actuals.size() ? QString(u'＋') : QString::number(section + 1);
    switch (section) {
    case AsOf:
        return tr("截至");
    case Value:
        return tr("完成值");
    case PeriodStart:
        return tr("起算日");
    case CountingRule:
        return tr("口径");
    case Origin:
        return tr("来源");
    }
    return {};
}

Qt::ItemFlags ActualsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && !m_session.workspace()->isReadOnly())
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool ActualsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    TargetActual actual = this->actual(index.row());
    const QString text = value.toString().trimmed();
    if (actual.id.isNull()) {
        if (text.isEmpty())
            return false;
        actual.asOf = m_session.clock().today();
    }
    bool understood = true;
    switch (index.column()) {
    case AsOf:
        actual.asOf = parseAsOf(text);
        understood = actual.asOf.isValid();
        break;
    case Value:
        actual.value = QString(text).remove(u',').remove(u'，').toDouble(&understood);
        break;
    case PeriodStart:
        actual.periodStart = text.isEmpty() ? QDate() : QDate::fromString(text, Qt::ISODate);
        understood = text.isEmpty() || actual.periodStart.isValid();
        break;
    case CountingRule:
        actual.countingRule = text;
        break;
    case Origin:
        actual.origin = text;
        break;
    }
    if (!understood) {
        m_session.report({ErrorCode::InvalidArgument,
                          index.column() == Value
                              ? tr("“%1”不是数。请填写数字，如 128 或 86.5。").arg(text)
                              : tr("“%1”不是日期。请填写如 2025-12-31、2025-12 或 2025。").arg(text),
                          {},
                          {}});
        return false;
    }
    return m_session.did(setActual(*m_session.workspace(), actual));
}

} // namespace gangmu
