// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/checks/rules.h"

#include <algorithm>
#include <QHash>

namespace gangmu::rules {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const Target &target)
{
    return shortened(target.text.isEmpty() ? target.metric : target.text);
}

/// A metric without the signs and spaces in which two mentions of it differ.
QString plainMetric(const QString &metric)
{
    QString plain;
    for (QChar sign : metric) {
        if (sign.isLetterOrNumber())
            plain += sign;
    }
    return plain;
}

bool sameBound(const Target &a, const Target &b)
{
    return a.value == b.value && a.high == b.high && a.unit == b.unit;
}

/// Targets of two projects or boxes may have the same words (制修订相关标准) and yet be about different
/// things.
bool mayBeSame(const Target &a, const Target &b)
{
    const auto general = [](const Target &target) {
        return target.scope.isEmpty() || target.scope == u"发展目标"_s;
    };
    return a.scope == b.scope || general(a) || general(b);
}

} // namespace

QList<Finding> targetDeadline(const CheckInput &input)
{
    QList<Finding> findings;
    for (const Target &target : input.content.targets) {
        if (target.deadlineYear || !target.sameAs.isNull())
            continue;
        Finding finding =
            input.at(target, Severity::Warning, CheckText::tr("指标“%1”没有完成时限。").arg(nameOf(target)));
        if (const std::optional<int> end = input.content.plan.endYear) {
            QuickFix fix;
            fix.kind = FixKind::ReviseTarget;
            fix.text = CheckText::tr("设为 %1 年").arg(*end);
            fix.target = target;
            fix.target.deadlineYear = end;
            finding.fix = fix;
        }
        findings.append(finding);
    }
    return findings;
}

QList<Finding> deadlineOutside(const CheckInput &input)
{
    const Plan &plan = input.content.plan;
    QList<Finding> findings;
    for (const Target &target : input.content.targets) {
        if (!target.deadlineYear)
            continue;
        if (plan.startYear && *target.deadlineYear < *plan.startYear) {
            findings.append(input.at(target, Severity::Warning,
                                     CheckText::tr("指标“%1”的时限 %2 年早于规划的起始年 %3。")
                                         .arg(nameOf(target))
                                         .arg(*target.deadlineYear)
                                         .arg(*plan.startYear)));
        } else if (plan.endYear && *target.deadlineYear > *plan.endYear) {
            findings.append(input.at(target, Severity::Warning,
                                     CheckText::tr("指标“%1”的时限 %2 年晚于规划的结束年 %3。")
                                         .arg(nameOf(target))
                                         .arg(*target.deadlineYear)
                                         .arg(*plan.endYear)));
        }
    }
    return findings;
}

QList<Finding> targetTwice(const CheckInput &input)
{
    QHash<QString, QList<const Target *>> byMetric;
    QList<Finding> findings;
    for (const Target &target : input.content.targets) {
        if (!target.sameAs.isNull())
            continue;
        QList<const Target *> &before = byMetric[plainMetric(target.metric) + u'|' + target.unit];
        for (const Target *other : std::as_const(before)) {
            if (!mayBeSame(target, *other))
                continue;
            if (sameBound(target, *other)) {
                if (input.wasDismissed(ReviewKind::RepeatedTarget, {target.metric}))
                    continue;
                Finding finding = input.at(target, Severity::Note,
                                           CheckText::tr("指标“%1”与“%2”重复，汇总时会算两次。")
                                               .arg(nameOf(target), nameOf(*other)));
                QuickFix fix;
                fix.kind = FixKind::LinkTargets;
                fix.text = CheckText::tr("标为同一指标");
                fix.target = target;
                fix.target.sameAs = other->id;
                finding.fix = fix;
                findings.append(finding);
                break;
            }
            if (target.scope == other->scope && target.deadlineYear == other->deadlineYear &&
                target.counting == other->counting) {
                findings.append(input.at(target, Severity::Error,
                                         CheckText::tr("指标“%1”与“%2”说的是同一件事，数值却不同。")
                                             .arg(nameOf(target), nameOf(*other))));
                break;
            }
        }
        before.append(&target);
    }
    return findings;
}

namespace {

/// The target of the table that a passage stands for: same node, same words.
const Target *sameWords(const CheckInput &input, const Target &passage)
{
    const auto found = std::ranges::find_if(input.content.targets, [&](const Target &target) {
        return target.node == passage.node && target.text == passage.text;
    });
    return found == input.content.targets.cend() ? nullptr : &*found;
}

bool isCovered(const CheckInput &input, const Target &passage)
{
    return std::ranges::any_of(input.content.targets, [&](const Target &target) {
        return sameBound(target, passage) &&
               (target.node == passage.node || plainMetric(target.metric) == plainMetric(passage.metric));
    });
}

} // namespace

QList<Finding> numberNotInTable(const CheckInput &input)
{
    QList<Finding> findings;
    for (const Target &passage : input.targetsInText) {
        const PlanNode *node = input.content.node(passage.node);
        if (!node || sameWords(input, passage) || isCovered(input, passage) ||
            input.wasDismissed(ReviewKind::UncertainTarget, {passage.text}))
            continue;
        Finding finding = input.at(
            *node, Severity::Warning,
            CheckText::tr("“%1”写了“%2”，指标表里没有。").arg(input.label(*node), shortened(passage.text)));
        QuickFix fix;
        fix.kind = FixKind::CreateTarget;
        fix.text = CheckText::tr("加入指标表");
        fix.target = passage;
        fix.target.source = node->source;
        finding.fix = fix;
        findings.append(finding);
    }
    return findings;
}

QList<Finding> numberDiffers(const CheckInput &input)
{
    QList<Finding> findings;
    for (const Target &passage : input.targetsInText) {
        const Target *target = sameWords(input, passage);
        if (!target || sameBound(*target, passage))
            continue;
        findings.append(input.at(*target, Severity::Error,
                                 CheckText::tr("指标“%1”的数值与正文“%2”不一致。")
                                     .arg(shortened(target->metric), shortened(passage.text))));
    }
    return findings;
}

} // namespace gangmu::rules
