// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chart_data.h"
#include "core/domain/comment_sums.h"

#include <utility>

namespace gangmu {

/// A 征求意见汇总处理表, ready to be written: what stands above, the rows, what stands below.
struct CommentReport
{
    QString title;
    QList<std::pair<QString, QString>> heading; ///< label and value
    TableData table;
    QStringList foot;
};

CommentReport commentReport(const WorkItem &item, const Consultation &consultation,
                            const QList<Comment> &comments);

/// "采纳" or "采纳：reason", as it stands in the column 处理意见及理由; empty while it is open.
QString dispositionText(const Comment &comment);

/// All of it as one sheet of texts: heading lines, the heading row, the rows, the foot.
QList<QStringList> sheetRows(const CommentReport &report);

} // namespace gangmu
