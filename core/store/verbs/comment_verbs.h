// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/work_item.h"
#include "core/store/workspace.h"

namespace gangmu {

/// Behind the last one; rank and id are ignored. InvalidArgument where opinion, clause and unit are all
/// empty.
Result<CommentId> createComment(Workspace &workspace, const Comment &comment);
Result<void> editComment(Workspace &workspace, const Comment &comment);
Result<void> deleteComments(Workspace &workspace, const QList<CommentId> &comments);
/// Many new ones as one edit (a block from a spreadsheet), in their order.
Result<QList<CommentId>> pasteComments(Workspace &workspace, WorkItemId id, const QList<Comment> &comments);
/// Many changed ones as one edit.
Result<void> editComments(Workspace &workspace, const QList<Comment> &comments);
Result<void> setDisposition(Workspace &workspace, const QList<CommentId> &comments,
                            CommentDisposition disposition);

} // namespace gangmu
