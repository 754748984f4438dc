// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/session.h"

#include <QWidget>

class QAction;
class QSplitter;
class QStackedLayout;
class QTabWidget;
class QTimer;

namespace gangmu {

class CommitteeFields;
class CommitteesModel;
class EmptyState;
class GridView;
class MembersPanel;

/// 技术委员会: the register, and the chosen committee with its fields, members and work below it. Its
/// actions are for the page bar.
class CommitteesPane : public QWidget
{
    Q_OBJECT

public:
    explicit CommitteesPane(Session &session, QWidget *parent = nullptr);

    QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);
    void showCommittee(CommitteeId committee);

public Q_SLOTS:
    void createCommittee();
    void deleteCommittee();

private:
    QWidget *buildList();
    void read();
    void readDetail();
    void showState();
    CommitteeId current() const;

    Session &m_session;
    CommitteesModel *m_model;
    GridView *m_view;
    QStackedLayout *m_states;
    EmptyState *m_empty;
    QSplitter *m_splitter;
    QTabWidget *m_tabs;
    CommitteeFields *m_form;
    MembersPanel *m_members;
    QAction *m_new;
    QTimer *m_selecting; ///< until the window shows what is current
};

} // namespace gangmu
