// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/session.h"

#include <QFrame>

class QAction;
class QLabel;
class QToolBar;

namespace gangmu {

class Page;
class PlanChooser;

/// Above the page: the way back, its title, the plan it shows, its own tools and actions, and the search.
class PageBar : public QFrame
{
    Q_OBJECT

public:
    struct Actions
    {
        QAction *back;
        QAction *forward;
        QAction *find;
    };
    PageBar(Session &session, const Actions &actions, QWidget *parent = nullptr);

    /// Shows what belongs to the page; its tools move here while it is shown.
    void showPage(Page *page);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitTools();

    QLabel *m_title;
    PlanChooser *m_plans;
    QToolBar *m_tools;
    QWidget *m_pageTools = nullptr;
    Page *m_page = nullptr;
};

} // namespace gangmu
