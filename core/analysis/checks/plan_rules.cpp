// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/checks/rules.h"

#include <algorithm>

namespace gangmu::rules {

QList<Finding> planTitle(const CheckInput &input)
{
    if (!input.content.plan.title.trimmed().isEmpty())
        return {};
    Finding finding;
    finding.message = CheckText::tr("规划没有标题。");
    return {finding};
}

QList<Finding> openReviewNotes(const CheckInput &input)
{
    const auto open = std::ranges::count(input.content.reviewNotes, ReviewState::Open, &ReviewNote::state);
    if (open == 0)
        return {};
    Finding finding;
    finding.severity = Severity::Note;
    finding.message = CheckText::tr("导入时有 %n 处拿不准，还没有核对。", nullptr, int(open));
    return {finding};
}

QList<Finding> workItemWithoutNode(const CheckInput &input)
{
    if (input.content.plan.role != PlanRole::Own)
        return {};
    // Where no work item is linked, this workspace does not keep the two together.
    qsizetype linked = 0;
    QStringList loose;
    for (const WorkItem &item : input.workItems) {
        if (input.content.node(item.planNode))
            ++linked;
        else if (item.planNode.isNull() && item.standard.isNull())
            loose.append(item.title);
    }
    if (linked == 0 || loose.isEmpty())
        return {};
    Finding finding;
    finding.severity = Severity::Note;
    finding.message =
        CheckText::tr("有 %n 个制修订项目没有对应的规划条目，如“%1”。", nullptr, int(loose.size()))
            .arg(shortened(loose.first()));
    return {finding};
}

} // namespace gangmu::rules
