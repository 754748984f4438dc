// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/system/open_system.h"

#include <functional>

class QAction;
class QMenu;
class QWidget;

namespace gangmu {

class DetailCommands;
class Session;
class SystemCommands;

/// The actions of the page of systems: new nodes and entries, the system itself, files; and the context menus
/// of tree and 明细表.
class SystemActions : public QObject
{
    Q_OBJECT

public:
    SystemActions(Session &session, const OpenSystem &system, SystemCommands &nodes, DetailCommands &entries,
                  QWidget *page);

    /// For the page bar: 新增, 体系, 导出, each with a menu, and 重新编号.
    QList<QAction *> pageActions() const { return m_pageActions; }
    /// The context menus, ready for what is current. Owned by the page.
    QMenu *nodeMenu();
    QMenu *entryMenu();

    void newSystem();
    void renameSystem();
    void deleteSystem();
    void fromBoxes();
    void renumber();

Q_SIGNALS:
    void systemMade(gangmu::StandardsSystemId system);
    void renameNodeRequested();
    void entryRequested(); ///< show the 明细表 and make a planned entry

private:
    QAction *menuAction(const QString &text, const QString &icon, const QString &name);
    QAction *add(QMenu *menu, const QString &text, const QString &icon, const QString &name,
                 std::function<void()> action, bool enabled = true);
    void fillNew(QMenu *menu);
    void fillSystem(QMenu *menu);
    void fillExport(QMenu *menu);
    void fillMerge(QMenu *menu);
    bool writable() const;

    Session &m_session;
    const OpenSystem &m_system;
    SystemCommands &m_nodes;
    DetailCommands &m_entries;
    QWidget *m_page;
    QMenu *m_nodeMenu = nullptr;
    QMenu *m_entryMenu = nullptr;
    QList<QAction *> m_pageActions;
};

} // namespace gangmu
