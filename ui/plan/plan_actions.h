// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/open_plan.h"

class QAction;
class QMenu;
class QWidget;

namespace gangmu {

class OutlineCommands;
class Session;

/// The actions of the plan page: new nodes, the plan itself, its versions; and the context menu of the
/// outline.
class PlanActions : public QObject
{
    Q_OBJECT

public:
    PlanActions(Session &session, const OpenPlan &plan, OutlineCommands &commands, QWidget *page);

    /// For the page bar: 新建, 规划, 版本, each with a menu.
    QList<QAction *> pageActions() const { return m_pageActions; }
    /// The context menu, ready for the node that is current. Owned by the page.
    QMenu *outlineMenu();

    void newPlan();
    void editPlan();
    void deletePlan();
    void saveVersion();

Q_SIGNALS:
    void renameRequested();
    void paragraphRequested(gangmu::NodeId node);
    /// Show what changed in the plan since this version.
    void compareRequested(gangmu::VersionId version);

private:
    QAction *menuAction(const QString &text, const QString &icon, const QString &name);
    void fillNew(QMenu *menu);
    void fillPlan(QMenu *menu);
    void fillVersions(QMenu *menu);

    Session &m_session;
    const OpenPlan &m_plan;
    OutlineCommands &m_commands;
    QWidget *m_page;
    QMenu *m_menu = nullptr;
    QList<QAction *> m_pageActions;
};

} // namespace gangmu
