// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/committee.h"
#include "ui/shell/session.h"

#include <QWidget>

class QLabel;

namespace gangmu {

class GridView;
class MembersModel;

/// The members of a committee as a list to type and paste into, with what the rules say of it beside.
class MembersPanel : public QWidget
{
    Q_OBJECT

public:
    MembersPanel(Session &session, QWidget *parent);
    /// seats: in how many committees each person sits.
    void showCommittee(const Committee &committee, const QHash<QString, int> &seats);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showFindings();
    void paste();
    void removeSelected();

    Session &m_session;
    Committee m_committee;
    QHash<QString, int> m_seats;
    MembersModel *m_model;
    GridView *m_grid;
    QLabel *m_findings;
    QWidget *m_paste;
};

} // namespace gangmu
