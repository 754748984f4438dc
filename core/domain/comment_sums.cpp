// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/comment_sums.h"

#include "core/base/text.h"
#include "core/domain/rule_text.h"

#include <QSet>

namespace gangmu {

CommentSums commentSums(const QList<Comment> &comments)
{
    CommentSums sums;
    QSet<QString> units;
    for (const Comment &comment : comments) {
        ++sums.total;
        switch (comment.disposition) {
        case CommentDisposition::Open:
            ++sums.open;
            break;
        case CommentDisposition::Accepted:
            ++sums.accepted;
            break;
        case CommentDisposition::PartlyAccepted:
            ++sums.partlyAccepted;
            break;
        case CommentDisposition::Rejected:
            ++sums.rejected;
            break;
        }
        if (const QString unit = text::compact(comment.organization); !unit.isEmpty())
            units.insert(unit);
    }
    sums.organizations = int(units.size());
    return sums;
}

QString commentSumsText(const CommentSums &sums)
{
    return RuleText::tr("共 %1 条：采纳 %2，部分采纳 %3，未采纳 %4，待处理 %5；提出意见单位 %6 个。")
        .arg(sums.total)
        .arg(sums.accepted)
        .arg(sums.partlyAccepted)
        .arg(sums.rejected)
        .arg(sums.open)
        .arg(sums.organizations);
}

int notReplied(const Consultation &consultation)
{
    return std::max(0, consultation.sent - consultation.replied);
}

QStringList consultationDoubts(const Consultation &consultation, const CommentSums &sums)
{
    QStringList doubts;
    if (consultation.replied > consultation.sent && consultation.sent > 0)
        doubts += RuleText::tr("收到意见的单位多于发送单位。");
    if (consultation.repliedWithComments > consultation.replied)
        doubts += RuleText::tr("有建议或意见的单位多于收到意见的单位。");
    if (consultation.repliedWithComments > 0 && sums.organizations > consultation.repliedWithComments)
        doubts += RuleText::tr("表中有 %1 个单位提出意见，多于填写的 %2 个。")
                      .arg(sums.organizations)
                      .arg(consultation.repliedWithComments);
    if (consultation.startedOn.isValid() && consultation.endsOn.isValid() &&
        consultation.endsOn < consultation.startedOn)
        doubts += RuleText::tr("截止日期早于开始日期。");
    return doubts;
}

} // namespace gangmu
