// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/stage_rules.h"
#include "ui/shell/session.h"
#include "ui/workitems/rows_model.h"

namespace gangmu {

/// A work item with what the list says about it.
struct WorkItemLine
{
    WorkItem item;
    QString committee;
    Delay stage;     ///< of the stage that runs
    Delay whole;     ///< against its due date
    int missing = 0; ///< documents of the stage that runs
    bool operator==(const WorkItemLine &) const = default;

    bool isLate() const { return stage.state == DelayState::Overdue || whole.state == DelayState::Overdue; }
};

/// All work items. Number, title and field are edited in place.
class WorkItemsModel : public RowsModel<WorkItemLine>
{
    Q_OBJECT

public:
    enum Column { Number, Title, Action, Field, StageColumn, Progress, Committee, Year, ColumnCount };

    explicit WorkItemsModel(Session &session, QObject *parent = nullptr);

    /// Reads all of them again.
    void refresh();

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    /// How a line stands, in words: state, delay, missing documents.
    static QString progressText(const WorkItemLine &line);

protected:
    qint64 keyOf(const WorkItemLine &line) const override { return line.item.id.value(); }

private:
    QVariant textOf(const WorkItemLine &line, Column column) const;

    Session &m_session;
    StageRules m_rules = builtInStageRules();
};

} // namespace gangmu
