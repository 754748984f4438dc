// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/session.h"

#include <QWidget>

class QAction;
class QLabel;
class QSplitter;
class QStackedLayout;
class QTabWidget;
class QTimer;

namespace gangmu {

class BallotPanel;
class CommentsPanel;
class EmptyState;
class GridView;
class IssuePanel;
class StagePanel;
class WorkItemForm;
class WorkItemTab;
class WorkItemsFilterBar;
class WorkItemsModel;
class WorkItemsProxy;

/// 制修订项目: the list with its filter and sums, and the chosen item in full below it. Its actions are for
/// the page bar.
class WorkItemsPane : public QWidget
{
    Q_OBJECT

public:
    explicit WorkItemsPane(Session &session, QWidget *parent = nullptr);

    QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);
    /// Shows this item, also where the filter hides it: the filter is cleared then.
    void showItem(WorkItemId item);

public Q_SLOTS:
    void createItem();
    void deleteItems();
    void importPlan();
    void exportPlan();

private:
    QWidget *buildList();
    QWidget *buildDetail();
    QAction *addAction(const char *name, const QString &text, const QString &brief, const QString &icon,
                       void (WorkItemsPane::*slot)());
    void connectList();
    void read();
    void readDetail();
    void showState();
    void showSums();
    WorkItemId currentItem() const;
    void readSheet(const QString &path);

    Session &m_session;
    WorkItemsModel *m_model;
    WorkItemsProxy *m_proxy;
    WorkItemsFilterBar *m_filter;
    GridView *m_view;
    QLabel *m_sums;
    QStackedLayout *m_states;
    EmptyState *m_empty;
    QWidget *m_content;
    QSplitter *m_splitter;
    QTabWidget *m_tabs;
    WorkItemForm *m_form;
    StagePanel *m_stages;
    CommentsPanel *m_comments;
    BallotPanel *m_ballot;
    IssuePanel *m_issue;
    QList<WorkItemTab *> m_parts;
    QList<QAction *> m_actions;
    QTimer *m_selecting;
};

} // namespace gangmu
