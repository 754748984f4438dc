// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/work_item.h"
#include "ui/shell/session.h"
#include "ui/workitems/rows_model.h"

namespace gangmu {

/// The comments of one work item with an empty last row that makes a new one. Edits go through the verbs; the
/// rows change when the notice comes (see setItem()).
class CommentsModel : public RowsModel<Comment>
{
    Q_OBJECT

public:
    enum Column { Clause, Opinion, Organization, Disposition, Reason, Remark, ColumnCount };

    explicit CommentsModel(Session &session, QObject *parent = nullptr);

    /// Shows the comments of an item, or reads them again.
    void setItem(WorkItemId item);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

protected:
    qint64 keyOf(const Comment &comment) const override { return comment.id.value(); }

private:
    Session &m_session;
    WorkItemId m_item;
};

} // namespace gangmu
