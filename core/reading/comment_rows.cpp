// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/comment_rows.h"

#include "core/base/text.h"
#include "core/domain/terms.h"
#include "core/reading/pasted_columns.h"

#include <QRegularExpression>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

enum class Column { Serial, Clause, Opinion, Organization, Disposition, Reason, Remark };

const QHash<QString, Column> &names()
{
    static const QHash<QString, Column> all{
        {u"序号"_s, Column::Serial},
        {u"标准章条编号"_s, Column::Clause},
        {u"章条编号"_s, Column::Clause},
        {u"标准章条号"_s, Column::Clause},
        {u"章条号"_s, Column::Clause},
        {u"章条"_s, Column::Clause},
        {u"条款"_s, Column::Clause},
        {u"条款号"_s, Column::Clause},
        {u"意见内容"_s, Column::Opinion},
        {u"意见"_s, Column::Opinion},
        {u"修改意见"_s, Column::Opinion},
        {u"修改意见内容"_s, Column::Opinion},
        {u"意见和建议"_s, Column::Opinion},
        {u"意见或建议"_s, Column::Opinion},
        {u"意见建议"_s, Column::Opinion},
        {u"提出单位"_s, Column::Organization},
        {u"单位"_s, Column::Organization},
        {u"意见提出单位"_s, Column::Organization},
        {u"单位名称"_s, Column::Organization},
        {u"提出人"_s, Column::Organization},
        {u"处理意见及理由"_s, Column::Disposition},
        {u"处理意见"_s, Column::Disposition},
        {u"处理结果"_s, Column::Disposition},
        {u"采纳情况"_s, Column::Disposition},
        {u"是否采纳"_s, Column::Disposition},
        {u"理由"_s, Column::Reason},
        {u"处理理由"_s, Column::Reason},
        {u"备注"_s, Column::Remark},
    };
    return all;
}

} // namespace

DispositionText parseDisposition(const QString &text)
{
    static const QRegularExpression pattern(
        u"^(部分采纳|不予采纳|不采纳|未采纳|采纳|待处理)[，,：:；;。.、\\s]*(.*)$"_s, // allowed: grammar
        QRegularExpression::DotMatchesEverythingOption);
    const auto match = pattern.match(text.trimmed());
    if (!match.hasMatch()) {
        const auto shown = fromTerm<CommentDisposition>(text.trimmed()); // as the program shows it
        return shown ? DispositionText{*shown, {}}
                     : DispositionText{CommentDisposition::Open, text.trimmed()};
    }
    const QString word = match.captured(1);
    CommentDisposition disposition = CommentDisposition::Rejected;
    if (word == u"采纳"_s)
        disposition = CommentDisposition::Accepted;
    else if (word == u"部分采纳"_s)
        disposition = CommentDisposition::PartlyAccepted;
    else if (word == u"待处理"_s)
        disposition = CommentDisposition::Open;
    return {disposition, match.captured(2)};
}

QList<Comment> readComments(const QList<QStringList> &rows)
{
    static const QRegularExpression foot(
        u"^(合计|总计|共\\d+条|发送“?征求意见稿|收到“?征求意见稿|没有回函的?单位)"_s);
    QList<Comment> comments;
    const bool single = std::ranges::all_of(rows, [](const QStringList &row) { return row.size() <= 1; });
    const auto columns = single ? PastedColumns<Column>{{{Column::Opinion, 0}}, 0}
                                : columnsOf(rows, names(),
                                            {Column::Clause, Column::Opinion, Column::Organization,
                                             Column::Disposition, Column::Remark});
    for (qsizetype line = columns.firstRow; line < rows.size(); ++line) {
        const QStringList &cells = rows[line];
        Comment comment;
        comment.clause = columns.text(cells, Column::Clause);
        comment.opinion = columns.text(cells, Column::Opinion);
        comment.organization = columns.text(cells, Column::Organization);
        const DispositionText dealt = parseDisposition(columns.text(cells, Column::Disposition));
        comment.disposition = dealt.disposition;
        const QString reason = columns.text(cells, Column::Reason);
        comment.reason = reason.isEmpty() ? dealt.reason : reason;
        comment.remark = columns.text(cells, Column::Remark);
        const bool empty = text::compact(comment.opinion + comment.clause + comment.organization).isEmpty();
        if (!empty && !foot.match(text::compact(cells.join(QString()))).hasMatch())
            comments += comment;
    }
    return comments;
}

} // namespace gangmu
