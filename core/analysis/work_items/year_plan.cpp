// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/work_items/year_plan.h"

#include "core/analysis/work_items/work_item_text.h"
#include "core/domain/terms.h"
#include "core/store/queries/committee_queries.h"

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

void count(ActionCounts &counts, WorkItemAction action)
{
    ++(action == WorkItemAction::Revision ? counts.revision : counts.fresh);
}

TableCell cell(const QString &text)
{
    return {text, std::nullopt, {}};
}

TableCell cell(int number)
{
    return {QString::number(number), double(number), {}};
}

QString dateOf(const QDate &date)
{
    return date.toString(Qt::ISODate);
}

QString adoptionOf(const WorkItem &item)
{
    if (item.adoption == AdoptionDegree::None)
        return item.adoptedNumber;
    return item.adoptedNumber.isEmpty() ? termOf(item.adoption)
                                        : u"%1，%2"_s.arg(item.adoptedNumber, termOf(item.adoption));
}

} // namespace

YearPlanSums yearPlanSums(const QList<WorkItem> &items)
{
    YearPlanSums sums;
    ActionCounts without;
    for (const WorkItem &item : items) {
        count(sums.total, item.action);
        const QString field = item.field.trimmed();
        if (field.isEmpty()) {
            count(without, item.action);
            continue;
        }
        auto known = std::ranges::find(sums.fields, field, &FieldCounts::field);
        if (known == sums.fields.end()) {
            sums.fields.append({field, {}});
            known = sums.fields.end() - 1;
        }
        count(known->counts, item.action);
    }
    if (without.total() > 0)
        sums.fields.append({QString(), without});
    return sums;
}

QString yearPlanSumsText(const YearPlanSums &sums)
{
    return WorkItemText::tr("共 %1 项：制定 %2 项，修订 %3 项。")
        .arg(sums.total.total())
        .arg(sums.total.fresh)
        .arg(sums.total.revision);
}

TableData yearPlanTable(const QList<WorkItem> &items, const QHash<CommitteeId, QString> &committees,
                        std::optional<int> year)
{
    TableData table;
    table.title =
        year ? WorkItemText::tr("%1年标准制修订计划").arg(*year) : WorkItemText::tr("标准制修订计划");
    table.columns = {{WorkItemText::tr("序号"), true},   {WorkItemText::tr("计划号")},
                     {WorkItemText::tr("项目名称")},     {WorkItemText::tr("制定/修订")},
                     {WorkItemText::tr("被修订标准号")}, {WorkItemText::tr("标准级别")},
                     {WorkItemText::tr("标准性质")},     {WorkItemText::tr("标准类别")},
                     {WorkItemText::tr("采标号及程度")}, {WorkItemText::tr("领域")},
                     {WorkItemText::tr("提出单位")},     {WorkItemText::tr("归口单位")},
                     {WorkItemText::tr("主要起草单位")}, {WorkItemText::tr("参加起草单位")},
                     {WorkItemText::tr("完成时间")},     {WorkItemText::tr("经费")},
                     {WorkItemText::tr("下达文件号")},   {WorkItemText::tr("下达日期")},
                     {WorkItemText::tr("所处阶段")},     {WorkItemText::tr("状态")},
                     {WorkItemText::tr("备注")}};
    if (!year)
        table.columns.insert(3, TableColumn{WorkItemText::tr("计划年度")});
    for (int i = 0; i < items.size(); ++i) {
        const WorkItem &item = items[i];
        QList<TableCell> row{cell(i + 1),
                             cell(item.number),
                             cell(item.title),
                             cell(termOf(item.action)),
                             cell(item.revisedNumber),
                             cell(termOf(item.level)),
                             cell(termOf(item.mandate)),
                             cell(item.kind == StandardKind::Unstated ? QString() : termOf(item.kind)),
                             cell(adoptionOf(item)),
                             cell(item.field),
                             cell(item.proposer),
                             cell(committees.value(item.committee)),
                             cell(item.leadDrafter),
                             cell(item.coDrafters),
                             cell(dateOf(item.extendedTo.isValid() ? item.extendedTo : item.dueOn)),
                             cell(item.funding),
                             cell(item.approvalDocument),
                             cell(dateOf(item.approvedOn)),
                             cell(u"%1 %2"_s.arg(codeOf(item.stage), termOf(item.stage))),
                             cell(termOf(item.state)),
                             cell(item.remark)};
        if (!year)
            row.insert(3, cell(item.plannedYear ? QString::number(*item.plannedYear) : QString()));
        row[2].rows = {{ChartRowKind::WorkItem, item.id.value()}};
        table.rows.append(row);
    }
    return table;
}

TableData yearPlanSumsTable(const YearPlanSums &sums, std::optional<int> year)
{
    TableData table;
    table.title =
        year ? WorkItemText::tr("%1年标准制修订计划汇总").arg(*year) : WorkItemText::tr("标准制修订计划汇总");
    table.columns = {{WorkItemText::tr("领域")},
                     {WorkItemText::tr("制定"), true},
                     {WorkItemText::tr("修订"), true},
                     {WorkItemText::tr("合计"), true}};
    const auto add = [&](const QString &name, const ActionCounts &counts) {
        table.rows.append({cell(name), cell(counts.fresh), cell(counts.revision), cell(counts.total())});
    };
    for (const FieldCounts &field : sums.fields)
        add(field.field.isEmpty() ? WorkItemText::tr("未注明") : field.field, field.counts);
    add(WorkItemText::tr("合计"), sums.total);
    table.totals = true;
    return table;
}

QStringList yearPlanSumLines(const YearPlanSums &sums)
{
    QStringList lines{WorkItemText::tr("合计：%1").arg(yearPlanSumsText(sums))};
    for (const FieldCounts &field : sums.fields)
        lines += WorkItemText::tr("合计（%1）：制定 %2 项，修订 %3 项，共 %4 项")
                     .arg(field.field.isEmpty() ? WorkItemText::tr("未注明") : field.field)
                     .arg(field.counts.fresh)
                     .arg(field.counts.revision)
                     .arg(field.counts.total());
    return lines;
}

QHash<CommitteeId, QString> committeeNames(const Connection &connection)
{
    QHash<CommitteeId, QString> names;
    for (const Committee &committee : committees(connection).valueOr({}))
        names.insert(committee.id, u"%1 %2"_s.arg(committee.number, committee.name).trimmed());
    return names;
}

} // namespace gangmu
