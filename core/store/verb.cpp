// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verb.h"

#include "core/store/store_text.h"

namespace gangmu {

QString verbText(Verb verb)
{
    switch (verb) {
    case Verb::CreatePlan:
        return StoreText::tr("新建规划");
    case Verb::EditPlan:
        return StoreText::tr("改规划信息");
    case Verb::DeletePlan:
        return StoreText::tr("删除规划");
    case Verb::ImportPlan:
        return StoreText::tr("导入规划");
    case Verb::CopyBranch:
        return StoreText::tr("复制内容");
    case Verb::CreateVersion:
        return StoreText::tr("存为版本");
    case Verb::DeleteVersion:
        return StoreText::tr("删除版本");
    case Verb::CreateNode:
        return StoreText::tr("新增条目");
    case Verb::RenameNode:
        return StoreText::tr("改标题");
    case Verb::EditBody:
        return StoreText::tr("改正文");
    case Verb::MoveNode:
        return StoreText::tr("移动");
    case Verb::IndentNode:
        return StoreText::tr("降级");
    case Verb::OutdentNode:
        return StoreText::tr("升级");
    case Verb::DeleteNode:
        return StoreText::tr("删除条目");
    case Verb::ChangeKind:
        return StoreText::tr("改条目类型");
    case Verb::SetMatrixRole:
        return StoreText::tr("调整责任矩阵的行");
    case Verb::Renumber:
        return StoreText::tr("重新编号");
    case Verb::CreateTarget:
        return StoreText::tr("新增指标");
    case Verb::ReviseTarget:
        return StoreText::tr("改指标");
    case Verb::DeleteTarget:
        return StoreText::tr("删除指标");
    case Verb::LinkTarget:
        return StoreText::tr("关联指标");
    case Verb::SetActual:
        return StoreText::tr("填报完成值");
    case Verb::DeleteActual:
        return StoreText::tr("删除完成值");
    case Verb::SetResponsibility:
        return StoreText::tr("设责任单位");
    case Verb::ClearResponsibility:
        return StoreText::tr("清除责任单位");
    case Verb::PasteResponsibilities:
        return StoreText::tr("粘贴责任单位");
    case Verb::CreateOrganization:
        return StoreText::tr("新增单位");
    case Verb::RenameOrganization:
        return StoreText::tr("更正单位名称");
    case Verb::EditOrganization:
        return StoreText::tr("改单位信息");
    case Verb::MergeOrganizations:
        return StoreText::tr("合并同一单位");
    case Verb::ReorganizeOrganization:
        return StoreText::tr("机构改革");
    case Verb::DeleteOrganization:
        return StoreText::tr("删除单位");
    case Verb::AcceptNote:
        return StoreText::tr("采纳核对建议");
    case Verb::DismissNote:
        return StoreText::tr("忽略核对建议");
    case Verb::ReopenNote:
        return StoreText::tr("重新核对");
    case Verb::CreateStandard:
        return StoreText::tr("新增标准");
    case Verb::EditStandard:
        return StoreText::tr("改标准");
    case Verb::DeleteStandard:
        return StoreText::tr("删除标准");
    case Verb::CreateWorkItem:
        return StoreText::tr("新增制修订项目");
    case Verb::EditWorkItem:
        return StoreText::tr("改制修订项目");
    case Verb::DeleteWorkItem:
        return StoreText::tr("删除制修订项目");
    case Verb::CreateSample:
        return StoreText::tr("创建示例");
    case Verb::ImportCatalogue:
        return StoreText::tr("导入标准目录");
    case Verb::EditStandards:
        return StoreText::tr("批量改标准");
    case Verb::PasteStandards:
        return StoreText::tr("粘贴标准");
    case Verb::DeleteStandards:
        return StoreText::tr("删除多项标准");
    case Verb::MergeStandards:
        return StoreText::tr("合并重复标准");
    case Verb::ReviewStandards:
        return StoreText::tr("复审");
    case Verb::CheckCurrency:
        return StoreText::tr("查新更新");
    case Verb::SetReplacement:
        return StoreText::tr("改代替关系");
    case Verb::CreateField:
        return StoreText::tr("新增自定义字段");
    case Verb::EditField:
        return StoreText::tr("改自定义字段");
    case Verb::DeleteField:
        return StoreText::tr("删除自定义字段");
    case Verb::SetFieldValue:
        return StoreText::tr("改自定义字段的值");
    case Verb::SaveFilter:
        return StoreText::tr("保存筛选");
    case Verb::DeleteFilter:
        return StoreText::tr("删除筛选");
    case Verb::CreateSystem:
        return StoreText::tr("新建标准体系");
    case Verb::EditSystem:
        return StoreText::tr("改标准体系");
    case Verb::DeleteSystem:
        return StoreText::tr("删除标准体系");
    case Verb::CreateSystemNode:
        return StoreText::tr("新增体系类目");
    case Verb::EditSystemNode:
        return StoreText::tr("改体系类目");
    case Verb::MoveSystemNode:
        return StoreText::tr("移动体系类目");
    case Verb::DeleteSystemNode:
        return StoreText::tr("删除体系类目");
    case Verb::CopySystemBranch:
        return StoreText::tr("复制体系分支");
    case Verb::MergeSystemBranch:
        return StoreText::tr("合并体系分支");
    case Verb::RenumberSystem:
        return StoreText::tr("重编体系编号");
    case Verb::AddSystemEntries:
        return StoreText::tr("列入体系");
    case Verb::EditSystemEntry:
        return StoreText::tr("改明细项");
    case Verb::MoveSystemEntries:
        return StoreText::tr("移动明细项");
    case Verb::DeleteSystemEntries:
        return StoreText::tr("移出体系");
    case Verb::BoxToSystem:
        return StoreText::tr("专栏转体系");
    case Verb::CreateCommittee:
        return StoreText::tr("新增技术委员会");
    case Verb::EditCommittee:
        return StoreText::tr("改技术委员会");
    case Verb::DeleteCommittee:
        return StoreText::tr("删除技术委员会");
    case Verb::EditMembers:
        return StoreText::tr("改委员名单");
    case Verb::AdvanceStage:
        return StoreText::tr("推进阶段");
    case Verb::EditStage:
        return StoreText::tr("改阶段日期");
    case Verb::EditDocuments:
        return StoreText::tr("改项目材料");
    case Verb::EditConsultation:
        return StoreText::tr("改征求意见情况");
    case Verb::EditComments:
        return StoreText::tr("改意见");
    case Verb::PasteComments:
        return StoreText::tr("粘贴意见");
    case Verb::EditBallot:
        return StoreText::tr("改投票");
    case Verb::DeleteBallot:
        return StoreText::tr("删除投票");
    case Verb::IssueStandard:
        return StoreText::tr("发布为标准");
    case Verb::ImportWorkItems:
        return StoreText::tr("导入制修订计划");
    }
    return {};
}

QString EditLabel::text() const
{
    constexpr qsizetype longest = 24;
    if (subject.isEmpty())
        return verbText(verb);
    const QString shown = subject.size() > longest ? subject.left(longest - 1) + u'…' : subject;
    return StoreText::tr("%1：%2", "verb: subject").arg(verbText(verb), shown);
}

} // namespace gangmu
