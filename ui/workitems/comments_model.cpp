// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workitems/comments_model.h"

#include "core/domain/terms.h"
#include "core/reading/comment_rows.h"
#include "core/store/queries/work_item_queries.h"
#include "core/store/verbs/comment_verbs.h"
#include "ui/workitems/state_label.h"

namespace gangmu {

namespace {

Tone toneOf(CommentDisposition disposition)
{
    switch (disposition) {
    case CommentDisposition::Open:
        return Tone::Soon;
    case CommentDisposition::Accepted:
        return Tone::Good;
    case CommentDisposition::PartlyAccepted:
        return Tone::Plain;
    case CommentDisposition::Rejected:
        return Tone::Bad;
    }
    return Tone::Plain;
}

} // namespace

CommentsModel::CommentsModel(Session &session, QObject *parent) : RowsModel(parent), m_session(session) {}

void CommentsModel::setItem(WorkItemId item)
{
    const QList<Comment> rows = comments(m_session.workspace()->reader(), item).valueOr({});
    if (item == m_item) {
        setRows(rows);
    } else {
        m_item = item;
        replaceRows(rows);
    }
    setSpare(!item.isNull() && !m_session.workspace()->isReadOnly());
}

int CommentsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant CommentsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (isSpare(index.row()))
        return role == Qt::ToolTipRole ? QVariant(tr("在此行填写，即新增一条意见")) : QVariant();
    const Comment comment = at(index.row());
    if (role == Qt::ForegroundRole && index.column() == Disposition)
        return toneColor(toneOf(comment.disposition));
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole)
        return {};
    switch (Column(index.column())) {
    case Clause:
        return comment.clause;
    case Opinion:
        return comment.opinion;
    case Organization:
        return comment.organization;
    case Disposition:
        return role == Qt::ToolTipRole ? tr("按 1 采纳，2 部分采纳，3 未采纳，0 待处理")
                                       : termOf(comment.disposition);
    case Reason:
        return comment.reason;
    case Remark:
        return comment.remark;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant CommentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return isSpare(section) ? QString(u'＋') : QString::number(section + 1);
    switch (Column(section)) {
    case Clause:
        return tr("标准章条编号");
    case Opinion:
        return tr("意见内容");
    case Organization:
        return tr("提出单位");
    case Disposition:
        return tr("处理意见");
    case Reason:
        return tr("理由");
    case Remark:
        return tr("备注");
    case ColumnCount:
        break;
    }
    return {};
}

Qt::ItemFlags CommentsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && m_session.workspace() && !m_session.workspace()->isReadOnly())
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool CommentsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    Comment comment = at(index.row());
    const QString text = value.toString().trimmed();
    if (comment.id.isNull() && (text.isEmpty() || index.column() == Disposition))
        return false;
    const Comment before = comment;
    comment.workItem = m_item;
    switch (Column(index.column())) {
    case Clause:
        comment.clause = text;
        break;
    case Opinion:
        comment.opinion = text;
        break;
    case Organization:
        comment.organization = text;
        break;
    case Disposition: {
        const DispositionText dealt = parseDisposition(text);
        comment.disposition = dealt.disposition;
        if (!dealt.reason.isEmpty())
            comment.reason = dealt.reason;
        break;
    }
    case Reason:
        comment.reason = text;
        break;
    case Remark:
        comment.remark = text;
        break;
    case ColumnCount:
        return false;
    }
    if (comment == before)
        return true;
    Workspace &workspace = *m_session.workspace();
    return comment.id.isNull() ? m_session.did(createComment(workspace, comment))
                               : m_session.did(editComment(workspace, comment));
}

} // namespace gangmu
