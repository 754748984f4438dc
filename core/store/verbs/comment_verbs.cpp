// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verbs/comment_verbs.h"

#include "core/base/rank_key.h"
#include "core/store/queries/standard_queries.h"
#include "core/store/row_mapping.h"
#include "core/store/store_text.h"

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

Result<void> check(const Comment &comment)
{
    const bool empty = comment.opinion.trimmed().isEmpty() && comment.clause.trimmed().isEmpty() &&
                       comment.organization.trimmed().isEmpty();
    return empty ? Result<void>(Error{ErrorCode::InvalidArgument, StoreText::tr("意见不能为空。"), {}, {}})
                 : Result<void>();
}

QList<CommentId> append(Edit &edit, WorkItemId item, const QList<Comment> &comments)
{
    Query last(edit.connection(), "SELECT max(rank) FROM comment WHERE work_item_id=?");
    last.bind(item).next();
    QString rank = last.text(0);
    QList<CommentId> made;
    for (Comment comment : comments) {
        comment.workItem = item;
        comment.rank = rank = rankBetween(rank, {});
        made += edit.insertAs<CommentId>(Table::Comment, RowMapping<Comment>::fields(comment));
    }
    return made;
}

QString subjectOf(const Comment &comment)
{
    return comment.opinion.isEmpty() ? comment.clause : comment.opinion.simplified();
}

QString subjectOf(qsizetype count)
{
    return StoreText::tr("%n 条", nullptr, int(count));
}

} // namespace

Result<CommentId> createComment(Workspace &workspace, const Comment &comment)
{
    GANGMU_CHECK(check(comment));
    GANGMU_TRY(item, workItemById(workspace.reader(), comment.workItem));
    CommentId created;
    GANGMU_CHECK(workspace.run({Verb::EditComments, subjectOf(comment)}, [&](Edit &edit) -> Result<void> {
        created = append(edit, item.id, {comment}).first();
        return {};
    }));
    return created;
}

Result<void> editComment(Workspace &workspace, const Comment &comment)
{
    return editComments(workspace, {comment});
}

Result<void> editComments(Workspace &workspace, const QList<Comment> &comments)
{
    if (comments.isEmpty())
        return {};
    for (const Comment &comment : comments)
        GANGMU_CHECK(check(comment));
    const QString subject = comments.size() == 1 ? subjectOf(comments.first()) : subjectOf(comments.size());
    return workspace.run({Verb::EditComments, subject}, [&](Edit &edit) -> Result<void> {
        for (const Comment &comment : comments)
            edit.update(Table::Comment, comment.id.value(), RowMapping<Comment>::fields(comment));
        return {};
    });
}

Result<void> deleteComments(Workspace &workspace, const QList<CommentId> &comments)
{
    if (comments.isEmpty())
        return {};
    return workspace.run({Verb::EditComments, subjectOf(comments.size())}, [&](Edit &edit) -> Result<void> {
        for (CommentId comment : comments)
            edit.remove(Table::Comment, comment.value());
        return {};
    });
}

Result<QList<CommentId>> pasteComments(Workspace &workspace, WorkItemId id, const QList<Comment> &comments)
{
    GANGMU_TRY(item, workItemById(workspace.reader(), id));
    for (const Comment &comment : comments)
        GANGMU_CHECK(check(comment));
    QList<CommentId> made;
    GANGMU_CHECK(
        workspace.run({Verb::PasteComments, subjectOf(comments.size())}, [&](Edit &edit) -> Result<void> {
            made = append(edit, item.id, comments);
            return {};
        }));
    return made;
}

Result<void> setDisposition(Workspace &workspace, const QList<CommentId> &comments,
                            CommentDisposition disposition)
{
    if (comments.isEmpty())
        return {};
    return workspace.run({Verb::EditComments, subjectOf(comments.size())}, [&](Edit &edit) -> Result<void> {
        for (CommentId comment : comments)
            edit.update(Table::Comment, comment.value(), {{u"disposition"_s, codeValue(disposition)}});
        return {};
    });
}

} // namespace gangmu
