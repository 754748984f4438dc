// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workitems/work_items_model.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace gangmu {

/// What is shown of the work items; nothing: all.
struct WorkItemsChoice
{
    std::optional<int> year;
    std::optional<Stage> stage;
    std::optional<WorkItemState> state;
    std::optional<CommitteeId> committee; ///< a null id: those without one
    bool lateOnly = false;
    QString text; ///< several words, each in number, title, field, unit or as pinyin initials of the title
    bool operator==(const WorkItemsChoice &) const = default;
};

bool passes(const WorkItemLine &line, const WorkItemsChoice &choice);

class WorkItemsProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    WorkItemsProxy(WorkItemsModel *model, QObject *parent);
    void setChoice(const WorkItemsChoice &choice);
    const WorkItemsChoice &choice() const { return m_choice; }
    /// The items that pass, in the order shown.
    QList<WorkItem> items() const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    WorkItemsModel *m_model;
    WorkItemsChoice m_choice;
};

/// Above the list: year, stage, state, committee, words.
class WorkItemsFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit WorkItemsFilterBar(QWidget *parent);

    /// The years and committees that there are; what is chosen stays chosen while it is there.
    void setYears(const QList<int> &years);
    void setCommittees(const QList<std::pair<CommitteeId, QString>> &committees);
    WorkItemsChoice choice() const;
    void setChoice(const WorkItemsChoice &choice);
    QLineEdit *search() const { return m_text; }

Q_SIGNALS:
    void changed();

private:
    QComboBox *addBox(const char *name, const QString &label, const QString &all);

    QComboBox *m_year;
    QComboBox *m_stage;
    QComboBox *m_state;
    QComboBox *m_committee;
    QCheckBox *m_late;
    QLineEdit *m_text;
};

} // namespace gangmu
