// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_terms.h"

namespace gangmu {

QString PlanTerms::kind(PlanNodeKind kind)
{
    switch (kind) {
    case PlanNodeKind::Chapter:
        return tr("章");
    case PlanNodeKind::Section:
        return tr("节");
    case PlanNodeKind::Item:
        return tr("条");
    case PlanNodeKind::Paragraph:
        return tr("段落");
    case PlanNodeKind::Box:
        return tr("专栏");
    case PlanNodeKind::BoxItem:
        return tr("专栏项");
    case PlanNodeKind::MajorProject:
        return tr("重大工程");
    case PlanNodeKind::TargetGroup:
        return tr("指标表");
    }
    return {};
}

QString PlanTerms::role(ResponsibilityRole role)
{
    switch (role) {
    case ResponsibilityRole::Lead:
        return tr("牵头");
    case ResponsibilityRole::Participant:
        return tr("参加");
    case ResponsibilityRole::Responsible:
        return tr("责任");
    }
    return {};
}

QChar PlanTerms::sign(ResponsibilityRole role)
{
    switch (role) {
    case ResponsibilityRole::Lead:
        return QChar(u'●');
    case ResponsibilityRole::Participant:
        return QChar(u'○');
    case ResponsibilityRole::Responsible:
        return QChar(u'△');
    }
    return {};
}

QString PlanTerms::matrixRole(MatrixRole role)
{
    switch (role) {
    case MatrixRole::None:
        return tr("不列入责任矩阵");
    case MatrixRole::Listed:
        return tr("仅作分组列出");
    case MatrixRole::Row:
        return tr("作为任务列入责任矩阵");
    }
    return {};
}

QString PlanTerms::reviewKind(ReviewKind kind)
{
    switch (kind) {
    case ReviewKind::GluedName:
        return tr("名称与正文粘连");
    case ReviewKind::OrganizationSpelling:
        return tr("单位名称写法");
    case ReviewKind::UncertainTarget:
        return tr("疑似指标");
    case ReviewKind::RepeatedTarget:
        return tr("指标重复");
    case ReviewKind::DateConflict:
        return tr("日期不一致");
    case ReviewKind::TitleMissing:
        return tr("缺少标题");
    case ReviewKind::NumberGap:
        return tr("编号不连续");
    case ReviewKind::UncertainResponsibility:
        return tr("责任单位不明确");
    case ReviewKind::Structure:
        return tr("结构待确认");
    }
    return {};
}

QString PlanTerms::planRole(PlanRole role)
{
    return role == PlanRole::Own ? tr("本省规划") : tr("参考规划");
}

} // namespace gangmu
