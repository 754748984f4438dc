// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/effect_model.h"

#include "core/domain/terms.h"
#include "ui/shell/theme.h"

#include <QFont>

namespace gangmu {

using namespace Qt::StringLiterals;

void EffectModel::setEffect(const ReviewEffect &effect, const QHash<PlanId, QString> &plans)
{
    beginResetModel();
    m_lines.clear();
    const auto number = [](qint64 value) { return numberText(double(value)); };
    const auto add = [&](const QString &subject, const QString &figure, const QString &before,
                         const QString &after) {
        m_lines.append({subject, figure, before, after, before != after});
    };
    for (const SystemEffect &system : effect.systems) {
        const QString subject = tr("标准体系“%1”").arg(system.title);
        add(subject, tr("应有数"), number(system.before.required), number(system.after.required));
        add(subject, tr("现有数"), number(system.before.existing), number(system.after.existing));
        //: existing of required, in percent
        add(subject, tr("现有率"), tr("%1%").arg(percentText(system.before)),
            tr("%1%").arg(percentText(system.after)));
    }
    for (const LevelEffect &level : effect.levels)
        add(tr("目录"), tr("现行%1", "in force, level").arg(termOf(level.level)), number(level.before),
            number(level.after));
    for (const TargetEffect &target : effect.targets)
        add(tr("规划“%1”").arg(plans.value(target.plan)), u"%1 %2"_s.arg(target.metric, target.bound),
            number(target.level.before), number(target.level.after));
    endResetModel();
}

int EffectModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int EffectModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EffectModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        switch (Column(index.column())) {
        case Subject:
            return line.subject;
        case Figure:
            return line.figure;
        case Before:
            return line.before;
        case After:
            return line.after;
        case ColumnCount:
            break;
        }
        return {};
    case Qt::TextAlignmentRole:
        return index.column() >= Before ? int(Qt::AlignRight | Qt::AlignVCenter)
                                        : int(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (!line.changes)
            return themeColors().muted;
        return index.column() == After ? QVariant(themeColors().overdue) : QVariant();
    case Qt::FontRole:
        if (index.column() == After && line.changes) {
            QFont font;
            font.setWeight(QFont::DemiBold);
            return font;
        }
        return {};
    default:
        return {};
    }
}

QVariant EffectModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section >= Before)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Subject:
        return tr("影响对象");
    case Figure:
        return tr("项目", "what is counted");
    case Before:
        return tr("现在");
    case After:
        return tr("保存后");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace gangmu
