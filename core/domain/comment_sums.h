// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/work_item.h"

#include <QList>
#include <QStringList>

/// The figures under a 征求意见汇总处理表. Pure.
namespace gangmu {

struct CommentSums
{
    int total = 0;
    int accepted = 0, partlyAccepted = 0, rejected = 0, open = 0;
    int organizations = 0; ///< different units among those that sent comments
    bool operator==(const CommentSums &) const = default;
};

CommentSums commentSums(const QList<Comment> &comments);

/// "共 25 条：采纳 20，部分采纳 2，未采纳 1，待处理 2；提出意见单位 8 个。"
QString commentSumsText(const CommentSums &sums);

/// 没有回函的单位数; never below zero.
int notReplied(const Consultation &consultation);

/// What in head and foot contradicts itself or the rows; empty where all agrees.
QStringList consultationDoubts(const Consultation &consultation, const CommentSums &sums);

} // namespace gangmu
