// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/terms.h"

#include <QCoreApplication>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

class Terms
{
    Q_DECLARE_TR_FUNCTIONS(Terms)
};

} // namespace

QString termOf(PlanNodeKind value)
{
    switch (value) {
    case PlanNodeKind::Chapter:
        return Terms::tr("章");
    case PlanNodeKind::Section:
        return Terms::tr("节");
    case PlanNodeKind::Item:
        return Terms::tr("条");
    case PlanNodeKind::Paragraph:
        return Terms::tr("正文");
    case PlanNodeKind::Box:
        return Terms::tr("专栏");
    case PlanNodeKind::BoxItem:
        return Terms::tr("专栏项");
    case PlanNodeKind::MajorProject:
        return Terms::tr("重大工程");
    case PlanNodeKind::TargetGroup:
        return Terms::tr("指标表");
    }
    return {};
}

QString termOf(MatrixRole value)
{
    switch (value) {
    case MatrixRole::None:
        return Terms::tr("不是任务");
    case MatrixRole::Listed:
        return Terms::tr("任务，不列入责任矩阵");
    case MatrixRole::Row:
        return Terms::tr("列入责任矩阵");
    }
    return {};
}

QString termOf(PlanRole value)
{
    switch (value) {
    case PlanRole::Own:
        return Terms::tr("本省规划");
    case PlanRole::Reference:
        return Terms::tr("参考规划");
    }
    return {};
}

QString termOf(ResponsibilityRole value)
{
    switch (value) {
    case ResponsibilityRole::Lead:
        return Terms::tr("牵头");
    case ResponsibilityRole::Participant:
        return Terms::tr("参加");
    case ResponsibilityRole::Responsible:
        return Terms::tr("责任");
    }
    return {};
}

QString termOf(Comparator value)
{
    switch (value) {
    case Comparator::AtLeast:
        return Terms::tr("不少于");
    case Comparator::MoreThan:
        return Terms::tr("超过");
    case Comparator::AtMost:
        return Terms::tr("不超过");
    case Comparator::LessThan:
        return Terms::tr("少于");
    case Comparator::Equal:
        return Terms::tr("达到");
    case Comparator::Range:
        return Terms::tr("区间");
    }
    return {};
}

QString termOf(CountingMode value)
{
    switch (value) {
    case CountingMode::Unstated:
        return Terms::tr("未注明");
    case CountingMode::New:
        return Terms::tr("期内新增");
    case CountingMode::Cumulative:
        return Terms::tr("期末累计");
    }
    return {};
}

QString termOf(OrganizationKind value)
{
    switch (value) {
    case OrganizationKind::Department:
        return Terms::tr("部门");
    case OrganizationKind::Government:
        return Terms::tr("人民政府");
    case OrganizationKind::Institution:
        return Terms::tr("企事业单位");
    case OrganizationKind::Collective:
        return Terms::tr("统称");
    }
    return {};
}

QString termOf(AliasKind value)
{
    switch (value) {
    case AliasKind::Spelling:
        return Terms::tr("异写");
    case AliasKind::Abbreviation:
        return Terms::tr("简称");
    }
    return {};
}

QString termOf(OrganizationChangeKind value)
{
    switch (value) {
    case OrganizationChangeKind::Renamed:
        return Terms::tr("更名");
    case OrganizationChangeKind::Merged:
        return Terms::tr("合并");
    case OrganizationChangeKind::Split:
        return Terms::tr("分设");
    }
    return {};
}

QString termOf(StandardLevel value)
{
    switch (value) {
    case StandardLevel::International:
        return Terms::tr("国际标准");
    case StandardLevel::National:
        return Terms::tr("国家标准");
    case StandardLevel::Industry:
        return Terms::tr("行业标准");
    case StandardLevel::Local:
        return Terms::tr("地方标准");
    case StandardLevel::Group:
        return Terms::tr("团体标准");
    case StandardLevel::Enterprise:
        return Terms::tr("企业标准");
    }
    return {};
}

QString termOf(Mandate value)
{
    switch (value) {
    case Mandate::Mandatory:
        return Terms::tr("强制性");
    case Mandate::Recommended:
        return Terms::tr("推荐性");
    case Mandate::Guidance:
        return Terms::tr("指导性");
    }
    return {};
}

QString termOf(StandardState value)
{
    switch (value) {
    case StandardState::Published:
        return Terms::tr("即将实施");
    case StandardState::InForce:
        return Terms::tr("现行");
    case StandardState::Replaced:
        return Terms::tr("被代替");
    case StandardState::Withdrawn:
        return Terms::tr("废止");
    }
    return {};
}

QString termOf(Stage value)
{
    switch (value) {
    case Stage::Preliminary:
        return Terms::tr("预阶段");
    case Stage::Proposal:
        return Terms::tr("立项阶段");
    case Stage::Drafting:
        return Terms::tr("起草阶段");
    case Stage::Comment:
        return Terms::tr("征求意见阶段");
    case Stage::Examination:
        return Terms::tr("审查阶段");
    case Stage::Approval:
        return Terms::tr("批准阶段");
    case Stage::Publication:
        return Terms::tr("出版阶段");
    case Stage::Review:
        return Terms::tr("复审阶段");
    case Stage::Withdrawal:
        return Terms::tr("废止阶段");
    }
    return {};
}

QString termOf(ReviewKind value)
{
    switch (value) {
    case ReviewKind::GluedName:
        return Terms::tr("名称与正文相连");
    case ReviewKind::OrganizationSpelling:
        return Terms::tr("单位异写");
    case ReviewKind::UncertainTarget:
        return Terms::tr("疑似指标");
    case ReviewKind::RepeatedTarget:
        return Terms::tr("指标重复");
    case ReviewKind::DateConflict:
        return Terms::tr("日期不一");
    case ReviewKind::TitleMissing:
        return Terms::tr("缺少标题");
    case ReviewKind::NumberGap:
        return Terms::tr("编号不连续");
    case ReviewKind::UncertainResponsibility:
        return Terms::tr("责任不明");
    case ReviewKind::Structure:
        return Terms::tr("结构存疑");
    }
    return {};
}

QString termOf(ReviewState value)
{
    switch (value) {
    case ReviewState::Open:
        return Terms::tr("待核对");
    case ReviewState::Accepted:
        return Terms::tr("已采纳");
    case ReviewState::Dismissed:
        return Terms::tr("已忽略");
    }
    return {};
}

QString signOf(Comparator comparator)
{
    switch (comparator) {
    case Comparator::AtLeast:
        return u"≥"_s;
    case Comparator::MoreThan:
        return u">"_s;
    case Comparator::AtMost:
        return u"≤"_s;
    case Comparator::LessThan:
        return u"<"_s;
    case Comparator::Equal:
        return u"="_s;
    case Comparator::Range:
        return u"–"_s;
    }
    return {};
}

QChar signOf(ResponsibilityRole role)
{
    switch (role) {
    case ResponsibilityRole::Lead:
        return u'●';
    case ResponsibilityRole::Participant:
        return u'○';
    case ResponsibilityRole::Responsible:
        return u'△';
    }
    return {};
}

QString numberText(double value)
{
    constexpr int mostDecimals = 4;
    QString text = QString::number(value, 'f', mostDecimals);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    const qsizetype first = text.startsWith(u'-') ? 1 : 0;
    const qsizetype end = text.indexOf(u'.') < 0 ? text.size() : text.indexOf(u'.');
    for (qsizetype i = end - 3; i > first; i -= 3)
        text.insert(i, u',');
    return text;
}

QString boundText(const Target &target)
{
    if (target.comparator == Comparator::Range)
        return numberText(target.value) + signOf(Comparator::Range) +
               numberText(target.high.value_or(target.value)) + target.unit;
    if (target.comparator == Comparator::Equal)
        return numberText(target.value) + target.unit;
    return signOf(target.comparator) + numberText(target.value) + target.unit;
}

} // namespace gangmu
