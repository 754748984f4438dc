// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/session.h"
#include "ui/shell/window_parts.h"

#include <QMainWindow>
#include <QPointer>

class QSplitter;
class QStackedWidget;

namespace gangmu {

class FileActions;
class MessageBar;
class Page;
class PageBar;
class Preferences;
class Rail;
class StartPage;
class WindowActions;

/// The frame around the pages: builds them, wires the actions, brings back what it looked like last time. The
/// session, its seams and the preferences outlive it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Session &session, Preferences &preferences, WindowParts parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    FileActions &files() { return *m_files; }
    WindowActions &actions() { return *m_actions; }
    const WindowParts &parts() const { return m_parts; }
    /// Null while no workspace is open.
    Page *currentPage() const;
    void showPage(PageId id);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void rebuild();
    QWidget *buildContent();
    void wire();
    void carryOut(Command command);
    void askForNewPlan();
    Page *pageFor(PageId id);
    void makeHiddenPages();
    void followWorkspace();
    void showInspector(bool shown);
    void saveState();
    void restoreState();
    QList<PageId> pageIds() const;

    Session &m_session;
    Preferences &m_preferences;
    WindowParts m_parts;
    FileActions *m_files;
    std::unique_ptr<WindowActions> m_actions;
    Rail *m_rail = nullptr;
    PageBar *m_pageBar = nullptr;
    MessageBar *m_messages = nullptr;
    QStackedWidget *m_stack = nullptr;
    StartPage *m_start = nullptr;
    QSplitter *m_splitter = nullptr;
    QWidget *m_inspector = nullptr;
    QHash<PageId, Page *> m_pages;
    PageId m_shown = PageId::Overview;
    bool m_rebuilding = false;
};

} // namespace gangmu
