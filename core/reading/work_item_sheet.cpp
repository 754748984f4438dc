// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/work_item_sheet.h"

#include "core/base/text.h"
#include "core/reading/messages.h"
#include "core/reading/work_item_row_reader.h"

#include <algorithm>

namespace gangmu {

namespace {

constexpr qsizetype deepestHeading = 20; // rows to look for the heading row in

bool isBlank(const QStringList &cells)
{
    return std::ranges::all_of(cells, [](const QString &cell) { return text::compact(cell).isEmpty(); });
}

} // namespace

int WorkItemSheet::count(SheetDecision decision) const
{
    return int(std::ranges::count(rows, decision, &WorkItemRow::decision));
}

QList<WorkItem> WorkItemSheet::fresh() const
{
    QList<WorkItem> items;
    for (const WorkItemRow &row : rows) {
        if (row.decision == SheetDecision::Accept)
            items += row.item;
    }
    return items;
}

QList<WorkItem> WorkItemSheet::merged() const
{
    QList<WorkItem> items;
    for (const WorkItemRow &row : rows) {
        if (row.decision == SheetDecision::Merge)
            items += row.item;
    }
    return items;
}

QList<QStringList> WorkItemSheet::rejectedRows() const
{
    QList<QStringList> lines{{ReadingText::tr("行"), ReadingText::tr("计划号"), ReadingText::tr("项目名称"),
                              ReadingText::tr("原因")}};
    for (const WorkItemRow &row : rows) {
        if (row.decision == SheetDecision::Reject)
            lines.append({QString::number(row.line), row.item.number, row.item.title, row.reason});
    }
    return lines;
}

WorkItemSheet readWorkItems(const QList<QStringList> &rows, const QList<WorkItem> &stored,
                            const QList<Committee> &committees, const WorkItemDefaults &defaults)
{
    WorkItemSheet sheet;
    WorkItemColumns best;
    for (qsizetype line = 0; line < std::min(rows.size(), deepestHeading); ++line) {
        WorkItemColumns columns;
        for (qsizetype at = 0; at < rows[line].size(); ++at) {
            if (const auto column = workItemColumn(rows[line][at]); column && !columns.contains(*column))
                columns.insert(*column, at);
        }
        // The names of two columns make a heading; one of them is what a project is called.
        if (columns.contains(WorkItemColumn::Title) && columns.size() > std::max<qsizetype>(1, best.size())) {
            best = columns;
            sheet.headingLine = int(line) + 1;
        }
    }
    if (sheet.headingLine == 0)
        return sheet;
    for (const QString &heading : rows[sheet.headingLine - 1]) {
        if (!text::compact(heading).isEmpty())
            (workItemColumn(heading) ? sheet.columns : sheet.ignored) += heading.simplified();
    }
    const auto read = workItemRowReader(best, stored, committees, defaults);
    for (qsizetype line = sheet.headingLine; line < rows.size(); ++line) {
        if (!isBlank(rows[line]))
            sheet.rows.append(read(rows[line], int(line) + 1));
    }
    return sheet;
}

} // namespace gangmu
