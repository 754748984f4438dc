// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/work_item.h"

#include <QList>
#include <QStringList>

namespace gangmu {

/// Comments from a pasted block: with a heading row by its names (序号, 标准章条编号, 意见内容, 提出单位,
/// 处理意见及理由, 备注 and their variants), without one in that order; a single column holds opinions. Rows
/// that say nothing, and a foot of sums, are left out. Pure.
QList<Comment> readComments(const QList<QStringList> &rows);

/// "采纳", "部分采纳：理由", "未采纳，因为…": the disposition and the reason behind it. A text that begins
/// with no disposition is a reason; it stays open.
struct DispositionText
{
    CommentDisposition disposition = CommentDisposition::Open;
    QString reason;
    bool operator==(const DispositionText &) const = default;
};
DispositionText parseDisposition(const QString &text);

} // namespace gangmu
