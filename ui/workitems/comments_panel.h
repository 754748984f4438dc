// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workitems/work_item_tab.h"

class QAction;
class QHBoxLayout;
class QLabel;

namespace gangmu {

class CommentsModel;
class GridView;
class StateLabel;

/// 征求意见: the comments with what became of them, between the head and the foot of the table that goes with
/// the draft.
class CommentsPanel : public WorkItemTab
{
    Q_OBJECT

public:
    CommentsPanel(Session &session, QWidget *parent);

protected:
    void read() override;

private:
    struct Text
    {
        FieldEdit *edit;
        QString Consultation::*member;
    };
    struct Day
    {
        FieldEdit *edit;
        QDate Consultation::*member;
    };
    struct Count
    {
        FieldEdit *edit;
        int Consultation::*member;
    };

    QWidget *buildHead();
    QWidget *buildFoot();
    QWidget *buildTools();
    FieldEdit *addField(QHBoxLayout *row, const char *name, const QString &label, int width);
    void connectGrid();
    void showSums();
    void commit();
    void paste();
    void removeSelected();
    void dispose(CommentDisposition disposition);
    void exportTable();

    CommentsModel *m_model;
    GridView *m_grid;
    QList<Text> m_texts;
    QList<Day> m_days;
    QList<Count> m_counts;
    Consultation m_consultation;
    QLabel *m_sums;
    StateLabel *m_doubts;
    QList<QWidget *> m_writing; ///< what is of no use in a file that is read only
};

} // namespace gangmu
