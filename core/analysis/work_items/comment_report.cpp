// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/work_items/comment_report.h"

#include "core/analysis/work_items/work_item_text.h"
#include "core/domain/terms.h"

namespace gangmu {

using namespace Qt::StringLiterals;

CommentReport commentReport(const WorkItem &item, const Consultation &consultation,
                            const QList<Comment> &comments)
{
    CommentReport report;
    report.title = WorkItemText::tr("征求意见汇总处理表");
    report.heading = {{WorkItemText::tr("标准项目名称"), item.title},
                      {WorkItemText::tr("负责起草单位"),
                       consultation.drafter.isEmpty() ? item.leadDrafter : consultation.drafter},
                      {WorkItemText::tr("承办人"), consultation.contact},
                      {WorkItemText::tr("电话"), consultation.phone},
                      {WorkItemText::tr("填写日期"), consultation.filledOn.toString(Qt::ISODate)}};
    report.table.title = report.title;
    report.table.columns = {{WorkItemText::tr("序号"), true},     {WorkItemText::tr("标准章条编号")},
                            {WorkItemText::tr("意见内容")},       {WorkItemText::tr("提出单位")},
                            {WorkItemText::tr("处理意见及理由")}, {WorkItemText::tr("备注")}};
    for (int i = 0; i < comments.size(); ++i) {
        const Comment &comment = comments[i];
        report.table.rows.append({{QString::number(i + 1), double(i + 1), {}},
                                  {comment.clause, std::nullopt, {}},
                                  {comment.opinion, std::nullopt, {}},
                                  {comment.organization, std::nullopt, {}},
                                  {dispositionText(comment), std::nullopt, {}},
                                  {comment.remark, std::nullopt, {}}});
    }
    report.foot = {WorkItemText::tr("发送“征求意见稿”的单位数：%1 个").arg(consultation.sent),
                   WorkItemText::tr("收到“征求意见稿”后，回函的单位数：%1 个").arg(consultation.replied),
                   WorkItemText::tr("收到“征求意见稿”后，回函并有建议或意见的单位数：%1 个")
                       .arg(consultation.repliedWithComments),
                   WorkItemText::tr("没有回函的单位数：%1 个").arg(notReplied(consultation)),
                   commentSumsText(commentSums(comments))};
    return report;
}

QString dispositionText(const Comment &comment)
{
    if (comment.disposition == CommentDisposition::Open)
        return comment.reason;
    if (comment.reason.trimmed().isEmpty())
        return termOf(comment.disposition);
    return WorkItemText::tr("%1：%2", "disposition: reason").arg(termOf(comment.disposition), comment.reason);
}

QList<QStringList> sheetRows(const CommentReport &report)
{
    QList<QStringList> rows{{report.title}};
    for (const auto &[label, value] : report.heading)
        rows.append({label, value});
    QStringList headings;
    for (const TableColumn &column : report.table.columns)
        headings += column.heading;
    rows.append(headings);
    for (const QList<TableCell> &row : report.table.rows) {
        QStringList texts;
        for (const TableCell &cell : row)
            texts += cell.text;
        rows.append(texts);
    }
    for (const QString &line : report.foot)
        rows.append({line});
    return rows;
}

} // namespace gangmu
