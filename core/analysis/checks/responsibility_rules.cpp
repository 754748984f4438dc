// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/checks/rules.h"

#include <algorithm>
#include <QHash>
#include <QSet>

namespace gangmu::rules {

namespace {

/// The day on which the plan's names had to be right; invalid where the plan does not say.
QDate namesAsOf(const Plan &plan)
{
    if (plan.issuedOn.isValid())
        return plan.issuedOn;
    return plan.startYear ? QDate(*plan.startYear, 1, 1) : QDate();
}

} // namespace

QList<Finding> taskWithoutLead(const CheckInput &input)
{
    // A plan that hands out nothing at all keeps its division of tasks elsewhere.
    if (input.content.responsibilities.isEmpty())
        return {};
    QList<Finding> findings;
    for (const PlanNode &node : input.content.nodes) {
        if (node.matrixRole != MatrixRole::Row || node.kind == PlanNodeKind::BoxItem)
            continue;
        const QList<Responsibility> list = input.content.responsibilities.value(node.id);
        const bool onlyCollectives = std::ranges::all_of(
            list, [&](const Responsibility &each) { return input.isCollective(each.organization); });
        if (list.isEmpty()) {
            findings.append(input.at(node, Severity::Error,
                                     CheckText::tr("任务“%1”没有责任单位。").arg(input.label(node))));
        } else if (onlyCollectives) {
            findings.append(input.at(node, Severity::Warning,
                                     CheckText::tr("任务“%1”只写了“%2”，没有落到具体单位。")
                                         .arg(input.label(node), input.name(list.first().organization))));
        } else if (lacksLead(list)) {
            findings.append(input.at(node, Severity::Warning,
                                     CheckText::tr("任务“%1”没有牵头单位。").arg(input.label(node))));
        }
    }
    return findings;
}

QList<Finding> boxItemWithoutOrganization(const CheckInput &input)
{
    QSet<NodeId> boxes; // that hand out responsibility
    for (const PlanNode &node : input.content.nodes) {
        if (node.kind == PlanNodeKind::BoxItem && input.content.responsibilities.contains(node.id))
            boxes.insert(node.parent);
    }
    QList<Finding> findings;
    for (const PlanNode &node : input.content.nodes) {
        if (node.kind == PlanNodeKind::BoxItem && boxes.contains(node.parent) &&
            !input.content.responsibilities.contains(node.id)) {
            const PlanNode *box = input.content.parentOf(node);
            findings.append(input.at(node, Severity::Error,
                                     CheckText::tr("“%1”的“%2”没有责任单位，同一专栏的其他项都有。")
                                         .arg(box->number, input.label(node))));
        }
    }
    return findings;
}

QList<Finding> organizationTwiceInTask(const CheckInput &input)
{
    QList<Finding> findings;
    for (const PlanNode &node : input.content.nodes) {
        QSet<OrganizationId> seen;
        const QList<Responsibility> list = input.content.responsibilities.value(node.id);
        for (const Responsibility &each : list) {
            if (seen.contains(each.organization)) {
                Finding finding = input.at(node, Severity::Warning,
                                           CheckText::tr("“%1”中“%2”出现了两次。")
                                               .arg(input.label(node), input.name(each.organization)));
                finding.organization = each.organization;
                findings.append(finding);
            }
            seen.insert(each.organization);
        }
    }
    return findings;
}

QList<Finding> endedOrganization(const CheckInput &input)
{
    const QDate asOf = namesAsOf(input.content.plan);
    if (!asOf.isValid())
        return {};
    QHash<OrganizationId, QList<const OrganizationChange *>> ended;
    for (const OrganizationChange &change : input.changes) {
        if (change.effectiveOn.isValid() && change.effectiveOn <= asOf)
            ended[change.from].append(&change);
    }
    QSet<OrganizationId> told;
    QList<Finding> findings;
    for (const PlanNode &node : input.content.nodes) {
        const QList<Responsibility> list = input.content.responsibilities.value(node.id);
        for (const Responsibility &each : list) {
            const QList<const OrganizationChange *> changes = ended.value(each.organization);
            if (changes.isEmpty() || told.contains(each.organization))
                continue;
            told.insert(each.organization);
            QStringList successors;
            for (const OrganizationChange *change : changes)
                successors.append(input.name(change->to));
            Finding finding = input.at(node, Severity::Warning,
                                       CheckText::tr("“%1”已于 %2 改为“%3”，早于规划的日期。")
                                           .arg(input.name(each.organization),
                                                changes.first()->effectiveOn.toString(Qt::ISODate),
                                                successors.join(CheckText::tr("”“"))));
            finding.organization = each.organization;
            findings.append(finding);
        }
    }
    return findings;
}

} // namespace gangmu::rules
