// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/system/system_details.h"

#include "core/analysis/system/system_text.h"
#include "core/domain/terms.h"

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

/// What it replaces, and what became of it.
QString replacesText(const SystemContent &content, const Standard &standard)
{
    QStringList parts;
    for (const Replacement &each : content.replaces.value(standard.id))
        parts.append(each.partial ? SystemText::tr("%1（部分代替）").arg(each.number) : each.number);
    QStringList texts;
    if (!parts.isEmpty())
        texts.append(parts.join(u'、'));
    const QString since = standard.withdrawnOn.toString(Qt::ISODate);
    const QStringList by = content.successors.value(standard.id);
    if (!by.isEmpty() && standard.state != StandardState::Withdrawn)
        texts.append(SystemText::tr("已被 %1 代替").arg(by.join(u'、')));
    else if (standard.state == StandardState::Replaced)
        texts.append(since.isEmpty() ? SystemText::tr("已被代替")
                                     : SystemText::tr("已被代替（%1）").arg(since));
    else if (standard.state == StandardState::Withdrawn)
        texts.append(since.isEmpty() ? SystemText::tr("作废") : SystemText::tr("作废（%1）").arg(since));
    return texts.join(u'；');
}

QString remarkText(const SystemContent &content, const SystemEntry &entry)
{
    if (content.standardOf(entry))
        return entry.remark;
    const QString planned = entry.plannedYear ? SystemText::tr("待制定（%1年）").arg(*entry.plannedYear)
                                              : SystemText::tr("待制定");
    return entry.remark.isEmpty() ? planned : SystemText::tr("%1；%2").arg(planned, entry.remark);
}

} // namespace

QString adoptionText(const QString &number, AdoptionDegree degree)
{
    if (degree == AdoptionDegree::None)
        return number;
    const QString code = QString(codeOf(degree)).toUpper();
    return number.isEmpty() ? code : SystemText::tr("%1，%2").arg(number, code);
}

QString detailHeading(DetailColumn column)
{
    switch (column) {
    case DetailColumn::Index:
        return SystemText::tr("序号");
    case DetailColumn::Code:
        return SystemText::tr("体系编号");
    case DetailColumn::Number:
        return SystemText::tr("标准号");
    case DetailColumn::Title:
        return SystemText::tr("标准名称");
    case DetailColumn::Level:
        return SystemText::tr("宜定级别");
    case DetailColumn::ImplementedOn:
        return SystemText::tr("实施日期");
    case DetailColumn::Adopted:
        return SystemText::tr("国际国外标准号及采用关系");
    case DetailColumn::Replaces:
        return SystemText::tr("被代替标准号或作废");
    case DetailColumn::Remark:
        return SystemText::tr("备注");
    }
    return {};
}

QString detailText(const SystemContent &content, const SystemEntry &entry, DetailColumn column)
{
    const Standard *standard = content.standardOf(entry);
    switch (column) {
    case DetailColumn::Index:
        return {};
    case DetailColumn::Code:
        return content.tree.has(entry.node) ? content.tree.node(entry.node).code : QString();
    case DetailColumn::Number:
        return standard ? standard->number : QString();
    case DetailColumn::Title:
        return standard ? standard->title : entry.title;
    case DetailColumn::Level:
        return termOf(entry.level);
    case DetailColumn::ImplementedOn:
        return standard ? standard->implementedOn.toString(Qt::ISODate) : QString();
    case DetailColumn::Adopted:
        return standard ? adoptionText(standard->adoptedNumber, standard->adoption) : entry.adoptedNumber;
    case DetailColumn::Replaces:
        return standard ? replacesText(content, *standard) : QString();
    case DetailColumn::Remark:
        return remarkText(content, entry);
    }
    return {};
}

TableData detailTable(const SystemContent &content, SystemNodeId root)
{
    TableData table;
    table.title = root.isNull() || !content.tree.has(root)
                      ? SystemText::tr("%1明细表").arg(content.system.title)
                      : SystemText::tr("%1明细表：%2").arg(content.system.title, content.tree.nameOf(root));
    for (int column = 0; column < detailColumns; ++column)
        table.columns.append({detailHeading(DetailColumn(column)), column == int(DetailColumn::Index)});
    int index = 0;
    for (const SystemEntry &entry : content.entriesBelow(root)) {
        QList<TableCell> row{{QString::number(++index), index, {}}};
        for (int column = 1; column < detailColumns; ++column)
            row.append({detailText(content, entry, DetailColumn(column)), {}, {}});
        if (!entry.standard.isNull())
            row[int(DetailColumn::Number)].rows = {{ChartRowKind::Standard, entry.standard.value()}};
        table.rows.append(row);
    }
    return table;
}

} // namespace gangmu
