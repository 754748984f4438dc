// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workitems/work_item_tab.h"

class QGridLayout;
class QPushButton;

namespace gangmu {

class StateLabel;

/// 基本信息: the fields of a plan project, and what becomes of it as a whole.
class WorkItemForm : public WorkItemTab
{
    Q_OBJECT

public:
    WorkItemForm(Session &session, QWidget *parent);

protected:
    void read() override;

private:
    struct TextField
    {
        FieldEdit *edit;
        QString WorkItem::*member;
    };
    struct DateField
    {
        FieldEdit *edit;
        QDate WorkItem::*member;
    };

    void build();
    void add(const QString &label, QWidget *field, int columns = 1);
    void addText(const char *name, const QString &label, QString WorkItem::*member, int columns = 1);
    void addDate(const char *name, const QString &label, QDate WorkItem::*member);
    QWidget *buildButtons();
    void readCommittees();
    /// Reads the form into a copy of the item and edits it; says what is wrong where it is.
    void commit();

    QGridLayout *m_grid;
    int m_row = 0;
    int m_column = 0;
    QList<TextField> m_texts;
    QList<DateField> m_dates;
    FieldEdit *m_year;
    QComboBox *m_action;
    QComboBox *m_level;
    QComboBox *m_mandate;
    QComboBox *m_kind;
    QComboBox *m_adoption;
    QComboBox *m_committee;
    StateLabel *m_state;
    QPushButton *m_terminate;
    QPushButton *m_resume;
};

} // namespace gangmu
