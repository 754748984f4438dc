// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workitems/work_items_model.h"

#include "core/domain/terms.h"
#include "core/store/queries/committee_queries.h"
#include "core/store/queries/standard_queries.h"
#include "core/store/queries/work_item_queries.h"
#include "core/store/verbs/work_item_verbs.h"
#include "ui/workitems/state_label.h"

#include <algorithm>

namespace gangmu {

using namespace Qt::StringLiterals;

WorkItemsModel::WorkItemsModel(Session &session, QObject *parent) : RowsModel(parent), m_session(session) {}

void WorkItemsModel::refresh()
{
    QList<WorkItemLine> lines;
    if (m_session.workspace()) {
        const Connection &reader = m_session.workspace()->reader();
        const QDate today = m_session.clock().today();
        QHash<CommitteeId, QString> names;
        for (const gangmu::Committee &committee : committees(reader).valueOr({}))
            names.insert(committee.id, committee.number.isEmpty() ? committee.name : committee.number);
        QHash<WorkItemId, QList<WorkItemStage>> stages;
        for (const WorkItemStage &stage : allWorkItemStages(reader).valueOr({}))
            stages[stage.workItem].append(stage);
        QHash<WorkItemId, QList<WorkItemDocument>> documents;
        for (const WorkItemDocument &document : allWorkItemDocuments(reader).valueOr({}))
            documents[document.workItem].append(document);
        for (const WorkItem &item : workItems(reader).valueOr({})) {
            WorkItemLine line{item, names.value(item.committee), {}, itemDelay(item, today), 0};
            const bool runs = item.standard.isNull() && item.state != WorkItemState::Terminated;
            for (const WorkItemStage &stage : stages.value(item.id)) {
                if (runs && stage.stage == item.stage)
                    line.stage = stageDelay(m_rules.of(item.stage), stage, today);
            }
            if (runs)
                line.missing = int(missingDocuments(m_rules.of(item.stage), documents.value(item.id)).size());
            lines += line;
        }
        // The plan at work first.
        std::ranges::stable_sort(lines, std::greater(),
                                 [](const WorkItemLine &line) { return line.item.plannedYear.value_or(0); });
    }
    setRows(lines);
}

QString WorkItemsModel::progressText(const WorkItemLine &line)
{
    if (line.item.state == WorkItemState::Terminated || line.item.state == WorkItemState::Finished)
        return termOf(line.item.state);
    QStringList parts;
    if (line.whole.state == DelayState::Overdue)
        parts += tr("项目%1").arg(delayText(line.whole));
    if (line.stage.state == DelayState::Overdue || line.stage.state == DelayState::DueSoon)
        parts += tr("阶段%1").arg(delayText(line.stage));
    else if (parts.isEmpty() && line.whole.state == DelayState::DueSoon)
        parts += tr("项目%1").arg(delayText(line.whole));
    if (line.missing > 0)
        parts += tr("缺材料 %n 件", nullptr, line.missing);
    if (line.item.state == WorkItemState::Extended)
        parts += tr("已延期");
    return parts.isEmpty() ? termOf(line.item.state) : parts.join(tr("，"));
}

int WorkItemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant WorkItemsModel::textOf(const WorkItemLine &line, Column column) const
{
    switch (column) {
    case Number:
        return line.item.number;
    case Title:
        return line.item.title;
    case Action:
        return termOf(line.item.action);
    case Field:
        return line.item.field;
    case StageColumn:
        return u"%1 %2"_s.arg(codeOf(line.item.stage), termOf(line.item.stage));
    case Progress:
        return progressText(line);
    case Committee:
        return line.committee;
    case Year:
        return line.item.plannedYear ? QString::number(*line.item.plannedYear) : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant WorkItemsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const WorkItemLine line = at(index.row());
    if (role == Qt::ForegroundRole && index.column() == Progress) {
        if (line.isLate() || line.item.state == WorkItemState::Terminated)
            return toneColor(Tone::Bad);
        if (line.item.state == WorkItemState::Finished)
            return toneColor(Tone::Good);
        if (line.stage.state == DelayState::DueSoon || line.whole.state == DelayState::DueSoon)
            return toneColor(Tone::Soon);
        return {};
    }
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole)
        return {};
    return textOf(line, Column(index.column()));
}

QVariant WorkItemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Number:
        return tr("计划号");
    case Title:
        return tr("项目名称");
    case Action:
        return tr("制修订");
    case Field:
        return tr("领域");
    case StageColumn:
        return tr("阶段");
    case Progress:
        return tr("进度");
    case Committee:
        return tr("归口");
    case Year:
        return tr("年度");
    case ColumnCount:
        break;
    }
    return {};
}

Qt::ItemFlags WorkItemsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool editable = index.column() == Number || index.column() == Title || index.column() == Field;
    if (index.isValid() && editable && m_session.workspace() && !m_session.workspace()->isReadOnly())
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool WorkItemsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    WorkItem item = at(index.row()).item;
    const WorkItem before = item;
    const QString text = value.toString().trimmed();
    switch (Column(index.column())) {
    case Number:
        item.number = text;
        break;
    case Title:
        item.title = text;
        break;
    case Field:
        item.field = text;
        break;
    default:
        return false;
    }
    return item == before || m_session.did(editWorkItem(*m_session.workspace(), item));
}

} // namespace gangmu
