// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/terms.h"

#include <QCoreApplication>

namespace gangmu {

namespace {

class Terms
{
    Q_DECLARE_TR_FUNCTIONS(Terms)
};

} // namespace

QString termOf(StandardKind value)
{
    switch (value) {
    case StandardKind::Unstated:
        return Terms::tr("未分类");
    case StandardKind::Basic:
        return Terms::tr("基础标准");
    case StandardKind::Method:
        return Terms::tr("方法标准");
    case StandardKind::Product:
        return Terms::tr("产品、过程、服务标准");
    case StandardKind::Component:
        return Terms::tr("零部件、元器件标准");
    case StandardKind::Material:
        return Terms::tr("原材料标准");
    case StandardKind::Safety:
        return Terms::tr("安全、卫生、环保标准");
    case StandardKind::Other:
        return Terms::tr("其他");
    }
    return {};
}

QString termOf(AdoptionDegree value)
{
    switch (value) {
    case AdoptionDegree::None:
        return Terms::tr("未采标");
    case AdoptionDegree::Identical:
        return Terms::tr("等同采用（IDT）");
    case AdoptionDegree::Modified:
        return Terms::tr("修改采用（MOD）");
    case AdoptionDegree::NotEquivalent:
        return Terms::tr("非等效（NEQ）");
    }
    return {};
}

QString termOf(ReviewConclusion value)
{
    switch (value) {
    case ReviewConclusion::KeptInForce:
        return Terms::tr("继续有效", "conclusion of a review");
    case ReviewConclusion::Revise:
        return Terms::tr("修订", "conclusion of a review: to be revised");
    case ReviewConclusion::Withdraw:
        return Terms::tr("废止", "conclusion of a review: to be withdrawn");
    }
    return {};
}

QString termOf(FieldKind value)
{
    switch (value) {
    case FieldKind::Text:
        return Terms::tr("文字");
    case FieldKind::Number:
        return Terms::tr("数字");
    case FieldKind::Date:
        return Terms::tr("日期");
    case FieldKind::Choice:
        return Terms::tr("选项");
    }
    return {};
}

QString termOf(DiagramForm value)
{
    switch (value) {
    case DiagramForm::TopDown:
        return Terms::tr("层次结构（自上而下）");
    case DiagramForm::LeftRight:
        return Terms::tr("层次结构（自左至右）");
    case DiagramForm::Sequence:
        return Terms::tr("序列结构");
    }
    return {};
}

QString termOf(WorkItemAction value)
{
    switch (value) {
    case WorkItemAction::New:
        return Terms::tr("制定");
    case WorkItemAction::Revision:
        return Terms::tr("修订");
    }
    return {};
}

QString termOf(WorkItemState value)
{
    switch (value) {
    case WorkItemState::Active:
        return Terms::tr("在研");
    case WorkItemState::Extended:
        return Terms::tr("延期");
    case WorkItemState::Terminated:
        return Terms::tr("终止");
    case WorkItemState::Finished:
        return Terms::tr("完成");
    }
    return {};
}

QString termOf(CommitteeRole value)
{
    switch (value) {
    case CommitteeRole::Chair:
        return Terms::tr("主任委员");
    case CommitteeRole::ViceChair:
        return Terms::tr("副主任委员");
    case CommitteeRole::SecretaryGeneral:
        return Terms::tr("秘书长");
    case CommitteeRole::Member:
        return Terms::tr("委员");
    case CommitteeRole::Observer:
        return Terms::tr("观察员");
    }
    return {};
}

QString termOf(CommentDisposition value)
{
    switch (value) {
    case CommentDisposition::Open:
        return Terms::tr("待处理");
    case CommentDisposition::Accepted:
        return Terms::tr("采纳");
    case CommentDisposition::PartlyAccepted:
        return Terms::tr("部分采纳");
    case CommentDisposition::Rejected:
        return Terms::tr("未采纳");
    }
    return {};
}

QString termOf(BallotChoice value)
{
    switch (value) {
    case BallotChoice::InFavour:
        return Terms::tr("赞成");
    case BallotChoice::Against:
        return Terms::tr("反对");
    case BallotChoice::Abstained:
        return Terms::tr("弃权");
    }
    return {};
}

QString termOf(BallotBasis value)
{
    switch (value) {
    case BallotBasis::Ballots:
        return Terms::tr("收回的票数");
    case BallotBasis::Members:
        return Terms::tr("全体委员");
    }
    return {};
}

QString termOf(StandardColumn value)
{
    switch (value) {
    case StandardColumn::Number:
        return Terms::tr("标准号");
    case StandardColumn::Title:
        return Terms::tr("中文名称");
    case StandardColumn::Level:
        return Terms::tr("级别");
    case StandardColumn::Mandate:
        return Terms::tr("性质");
    case StandardColumn::State:
        return Terms::tr("状态");
    case StandardColumn::IssuedOn:
        return Terms::tr("发布日期");
    case StandardColumn::ImplementedOn:
        return Terms::tr("实施日期");
    case StandardColumn::Ics:
        return Terms::tr("ICS");
    case StandardColumn::Ccs:
        return Terms::tr("CCS");
    case StandardColumn::Committee:
        return Terms::tr("归口单位");
    case StandardColumn::Department:
        return Terms::tr("主管部门");
    case StandardColumn::Field:
        return Terms::tr("领域");
    case StandardColumn::Region:
        return Terms::tr("地区");
    case StandardColumn::Kind:
        return Terms::tr("标准类别");
    case StandardColumn::EnglishTitle:
        return Terms::tr("英文名称");
    case StandardColumn::WithdrawnOn:
        return Terms::tr("废止日期");
    case StandardColumn::PlannedYear:
        return Terms::tr("计划年份");
    case StandardColumn::Proposer:
        return Terms::tr("提出单位");
    case StandardColumn::Drafters:
        return Terms::tr("起草单位");
    case StandardColumn::Authors:
        return Terms::tr("起草人");
    case StandardColumn::Announcement:
        return Terms::tr("公告号");
    case StandardColumn::RecordNumber:
        return Terms::tr("备案号");
    case StandardColumn::AdoptedNumber:
        return Terms::tr("采用的国际标准");
    case StandardColumn::Adoption:
        return Terms::tr("采用程度");
    case StandardColumn::ReviewedOn:
        return Terms::tr("复审日期");
    case StandardColumn::CheckedOn:
        return Terms::tr("查新日期");
    case StandardColumn::Source:
        return Terms::tr("来源");
    case StandardColumn::Remark:
        return Terms::tr("备注");
    }
    return {};
}

} // namespace gangmu
