// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/session.h"

#include <QHash>

class QAction;
class QMenu;
class QMenuBar;
class QWidget;

namespace gangmu {

class FileActions;
class Preferences;

/// All that the menus offer. Who does it connects to triggered(); what concerns files, undo and preferences
/// is connected here.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    /// The actions become the window's, so that their keys work everywhere in it.
    WindowActions(Session &session, FileActions &files, Preferences &preferences, QWidget &window,
                  const QList<PageId> &pages);

    QAction *newWorkspace;
    QAction *open;
    QAction *sample;
    QAction *import;
    QAction *importCatalogue;
    QAction *pasteCatalogue;
    QAction *saveCopy;
    QAction *close;
    QAction *print;
    QAction *exportPdf;
    QAction *quit;
    QAction *undo;
    QAction *redo;
    QAction *newPlan;
    QAction *find;
    QAction *settings;
    QAction *back;
    QAction *forward;
    QAction *inspector; ///< checkable
    QAction *zoomIn;
    QAction *zoomOut;
    QAction *zoomReset;
    QAction *fullScreen; ///< checkable
    QAction *manual;
    QAction *about;
    QHash<PageId, QAction *> pages; ///< checkable, one at a time

    /// The menus with these actions.
    void fill(QMenuBar &bar);
    /// Everything that can be chosen now, for the search.
    QList<QAction *> commands() const;

private:
    QAction *make(const char *name, const QString &text, const QString &icon = {},
                  const QList<QKeySequence> &keys = {});
    void makeActions();
    void connectAll();
    void takeBack(bool undoing);
    void fillRecent(QMenu &menu);
    QMenu *themeMenu(QWidget *parent);
    QMenu *languageMenu(QWidget *parent);
    void followWorkspace();
    void followUndo();

    Session &m_session;
    FileActions &m_files;
    Preferences &m_preferences;
    QWidget &m_window;
    QList<PageId> m_pages;
};

} // namespace gangmu
