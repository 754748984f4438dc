// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workitems/work_item_tab.h"

class QGridLayout;
class QLabel;
class QPushButton;
class QStackedLayout;

namespace gangmu {

class EmptyState;
class GridView;
class StateLabel;
class VotesModel;

/// 投票: a ballot by counts or by name, its rules, and what follows from them.
class BallotPanel : public WorkItemTab
{
    Q_OBJECT

public:
    BallotPanel(Session &session, QWidget *parent);

protected:
    void read() override;
    void started() override { m_ballot = {}; }

private:
    QWidget *buildContent();
    QWidget *buildForm();
    QWidget *buildVotes();
    FieldEdit *addField(const char *name, const QString &label, int row, int column, int span = 1);
    void connectVotes();
    void readForm();
    void showResult();
    void commit();
    void create();
    void pasteVotes();
    /// The number of members of a committee, as a proposal for who is entitled.
    int membersOf(CommitteeId committee) const;

    QStackedLayout *m_states;
    EmptyState *m_empty;
    QWidget *m_content;
    QGridLayout *m_form;
    QComboBox *m_chooser;
    QPushButton *m_remove;
    FieldEdit *m_title;
    QComboBox *m_committee;
    FieldEdit *m_opened;
    FieldEdit *m_closed;
    FieldEdit *m_members;
    FieldEdit *m_inFavour;
    FieldEdit *m_against;
    FieldEdit *m_abstained;
    FieldEdit *m_quorum;
    FieldEdit *m_approval;
    FieldEdit *m_objection;
    QComboBox *m_basis;
    StateLabel *m_outcome;
    QLabel *m_arithmetic;
    VotesModel *m_model;
    GridView *m_grid;
    Ballot m_ballot;
};

} // namespace gangmu
