// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/work_item_columns.h"

#include "core/base/text.h"

#include <QHash>
#include <QRegularExpression>

namespace gangmu {

using namespace Qt::StringLiterals;

std::optional<WorkItemColumn> workItemColumn(const QString &heading)
{
    using enum WorkItemColumn;
    static const QHash<QString, WorkItemColumn> names{
        {u"序号"_s, Serial},
        {u"编号"_s, Number},
        {u"计划号"_s, Number},
        {u"计划编号"_s, Number},
        {u"项目编号"_s, Number},
        {u"项目计划号"_s, Number},
        {u"计划项目编号"_s, Number},
        {u"立项编号"_s, Number},
        {u"项目名称"_s, Title},
        {u"标准名称"_s, Title},
        {u"标准项目名称"_s, Title},
        {u"计划项目名称"_s, Title},
        {u"名称"_s, Title},
        {u"制修订"_s, Action},
        {u"制定修订"_s, Action},
        {u"制订修订"_s, Action},
        {u"制定或修订"_s, Action},
        {u"制修订类型"_s, Action},
        {u"项目类型"_s, Action},
        {u"被修订标准号"_s, RevisedNumber},
        {u"修订标准号"_s, RevisedNumber},
        {u"代替标准号"_s, RevisedNumber},
        {u"被代替标准号"_s, RevisedNumber},
        {u"代替标准"_s, RevisedNumber},
        {u"标准级别"_s, Level},
        {u"级别"_s, Level},
        {u"标准性质"_s, Mandate},
        {u"性质"_s, Mandate},
        {u"标准类别"_s, Kind},
        {u"类别"_s, Kind},
        {u"采标号"_s, AdoptedNumber},
        {u"采标号及程度"_s, AdoptedNumber},
        {u"采标号及采标程度"_s, AdoptedNumber},
        {u"采用国际标准号"_s, AdoptedNumber},
        {u"采用国际标准编号"_s, AdoptedNumber},
        {u"采用国际国外标准号"_s, AdoptedNumber},
        {u"采标程度"_s, Adoption},
        {u"采用程度"_s, Adoption},
        {u"领域"_s, Field},
        {u"所属领域"_s, Field},
        {u"行业领域"_s, Field},
        {u"标准领域"_s, Field},
        {u"提出单位"_s, Proposer},
        {u"申报单位"_s, Proposer},
        {u"申报部门"_s, Proposer},
        {u"提出单位申报部门"_s, Proposer},
        {u"归口单位"_s, Committee},
        {u"归口"_s, Committee},
        {u"技术归口单位"_s, Committee},
        {u"技术委员会"_s, Committee},
        {u"起草单位"_s, LeadDrafter},
        {u"主要起草单位"_s, LeadDrafter},
        {u"牵头起草单位"_s, LeadDrafter},
        {u"第一起草单位"_s, LeadDrafter},
        {u"参加起草单位"_s, CoDrafters},
        {u"参与起草单位"_s, CoDrafters},
        {u"其他起草单位"_s, CoDrafters},
        {u"完成年限"_s, Due},
        {u"完成时间"_s, Due},
        {u"完成日期"_s, Due},
        {u"完成时限"_s, Due},
        {u"计划完成时间"_s, Due},
        {u"经费"_s, Funding},
        {u"补助经费"_s, Funding},
        {u"下达文件号"_s, ApprovalDocument},
        {u"下达文号"_s, ApprovalDocument},
        {u"文件号"_s, ApprovalDocument},
        {u"下达日期"_s, ApprovedOn},
        {u"下达时间"_s, ApprovedOn},
        {u"所处阶段"_s, StageColumn},
        {u"阶段"_s, StageColumn},
        {u"项目阶段"_s, StageColumn},
        {u"状态"_s, State},
        {u"项目状态"_s, State},
        {u"年度"_s, Year},
        {u"计划年度"_s, Year},
        {u"年份"_s, Year},
        {u"备注"_s, Remark},
    };
    static const QRegularExpression brackets(u"\\([^)]*\\)|[/、,:]|\\s"_s);
    const QString plain = text::compact(text::halfWidth(heading)).remove(brackets);
    const auto found = names.constFind(plain);
    return found == names.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace gangmu
