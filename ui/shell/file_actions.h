// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/recent_files.h"
#include "ui/shell/session.h"

#include <QPointer>

namespace gangmu {

/// What the File menu does with workspaces. Errors go to Session::report(); the workspace that is open stays
/// open until another one is.
class FileActions : public QObject
{
    Q_OBJECT

public:
    /// Dialogs appear over window.
    FileActions(Session &session, QWidget &window);

    RecentFiles &recentFiles() { return m_recent; }

    void newWorkspace();
    void openWorkspace();
    void openSample();
    /// Opens the file; a path that is open already is left as it is. False where it could not be opened.
    bool openPath(const QString &path);
    /// Opens a file of the recent list; one that is gone can be taken off the list.
    void openRecent(const QString &path);
    /// Opens what was open when the program was last quit, if it is still there.
    void openLast();
    void saveCopy();
    void closeWorkspace();

    /// For files dropped on the window: a workspace is opened, a sheet goes to the import desk of the
    /// catalogue, others are imported as plans.
    void take(const QStringList &files);
    /// Imports documents, asking for them where the list is empty, and first for a workspace where none is
    /// open. Hands over to importInto().
    void importDocuments(const QStringList &files);
    /// The same for a sheet of standards; hands over to importCatalogueInto().
    void importCatalogue(const QString &file);
    /// The same for the cells on the clipboard.
    void pasteCatalogue();

Q_SIGNALS:
    void importInto(const QStringList &files);
    void importCatalogueInto(const QString &file); ///< empty: the clipboard

private:
    /// The name of a new workspace; next gets a path at which there is no file.
    void askForNewPath(const QString &title, const QString &suggestion,
                       std::function<void(const QString &)> next);
    bool create(const QString &path);
    void makeSample(const QString &path);
    void adopt(std::unique_ptr<Workspace> workspace);
    WorkspaceOptions options() const;
    /// Calls next where a workspace is open, or one was made for what is to be imported.
    void withWorkspace(std::function<void()> next);

    Session &m_session;
    QWidget &m_window;
    RecentFiles m_recent;
};

} // namespace gangmu
