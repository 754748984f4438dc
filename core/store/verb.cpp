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
