// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/checks/checks.h"

#include "core/analysis/checks/rules.h"
#include "core/store/queries/organization_queries.h"
#include "core/store/queries/standard_queries.h"

#include <algorithm>

namespace gangmu {

using namespace Qt::StringLiterals;

QList<CheckRule> checkRules()
{
    return {
        {u"plan-title"_s, CheckText::tr("没有标题"), rules::planTitle},
        {u"number-repeated"_s, CheckText::tr("编号重复"), rules::numberRepeated},
        {u"number-gap"_s, CheckText::tr("编号不连续"), rules::numberGap},
        {u"empty-heading"_s, CheckText::tr("空标题"), rules::emptyHeading},
        {u"duplicate-heading"_s, CheckText::tr("标题重复"), rules::duplicateHeading},
        {u"task-lead"_s, CheckText::tr("任务缺牵头单位"), rules::taskWithoutLead},
        {u"box-item-organization"_s, CheckText::tr("专栏项缺责任单位"), rules::boxItemWithoutOrganization},
        {u"organization-twice"_s, CheckText::tr("单位重复列出"), rules::organizationTwiceInTask},
        {u"organization-spelling"_s, CheckText::tr("同一单位两种写法"), rules::organizationSpelling},
        {u"organization-ended"_s, CheckText::tr("单位已更名或撤并"), rules::endedOrganization},
        {u"target-deadline"_s, CheckText::tr("指标没有时限"), rules::targetDeadline},
        {u"deadline-outside"_s, CheckText::tr("时限超出规划期"), rules::deadlineOutside},
        {u"target-twice"_s, CheckText::tr("指标重复"), rules::targetTwice},
        {u"number-differs"_s, CheckText::tr("指标与正文不一致"), rules::numberDiffers},
        {u"number-not-in-table"_s, CheckText::tr("正文数字不在指标表"), rules::numberNotInTable},
        {u"work-item-node"_s, CheckText::tr("项目没有规划依据"), rules::workItemWithoutNode},
        {u"open-review"_s, CheckText::tr("有待核对"), rules::openReviewNotes},
    };
}

Result<CheckInput> readCheckInput(const Connection &connection, PlanId plan, const QDate &today,
                                  const TargetFinder &finder)
{
    CheckInput input;
    GANGMU_TRY(content, readPlanContent(connection, plan));
    GANGMU_TRY(aliases, organizationAliases(connection));
    GANGMU_TRY(changes, organizationChanges(connection));
    GANGMU_TRY(items, workItems(connection));
    input.content = std::move(content);
    input.aliases = std::move(aliases);
    input.changes = std::move(changes);
    const QString region = input.content.plan.region;
    items.removeIf([&](const WorkItem &item) { return item.region != region; });
    input.workItems = std::move(items);
    input.today = today;
    if (finder) {
        input.targetsInText = finder(input.content.plan, input.content.nodes);
        input.textWasRead = true;
    }
    return input;
}

QList<Finding> runChecks(const CheckInput &input)
{
    QList<Finding> all;
    const QList<CheckRule> table = checkRules();
    for (const CheckRule &rule : table) {
        QList<Finding> findings = rule.find(input);
        for (Finding &finding : findings) {
            finding.rule = rule.id;
            finding.plan = input.content.plan.id;
        }
        all += findings;
    }
    std::ranges::stable_sort(all, {}, &Finding::severity);
    return all;
}

Result<QList<Finding>> checkPlan(const Connection &connection, PlanId plan, const QDate &today,
                                 const TargetFinder &finder)
{
    GANGMU_TRY(input, readCheckInput(connection, plan, today, finder));
    return runChecks(input);
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return CheckText::tr("错误");
    case Severity::Warning:
        return CheckText::tr("警告");
    case Severity::Note:
        return CheckText::tr("提示");
    }
    return {};
}

} // namespace gangmu
