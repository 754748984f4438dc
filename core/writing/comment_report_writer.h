// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/work_items/comment_report.h"
#include "core/base/result.h"

namespace gangmu {

/// Writes a 征求意见汇总处理表 as the form it is: title, heading, ruled rows on A4 landscape with the heading
/// row repeated, foot. xlsx or csv by the ending of the name. The file is there complete or not at all.
/// Errors: as of writeSheet(); InvalidArgument for another ending.
Result<void> writeCommentReport(const QString &path, const CommentReport &report);

} // namespace gangmu
