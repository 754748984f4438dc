// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"
#include "ui/shell/jobs.h"
#include "ui/shell/selection.h"

#include <QObject>
#include <QSettings>

namespace gangmu {

class Catalogue;
class Dialogs;

/// What a page or an empty state may ask the window to do.
enum class Command { NewWorkspace, OpenWorkspace, OpenSample, Import, NewPlan, Find };

/// What a window works on, shared by its pages: the open workspace, the current plan, the one selection with
/// its way back, and the seams (settings, dialogs, clock). Owned by the window's maker, outlives all pages.
class Session : public QObject
{
    Q_OBJECT

public:
    Session(QSettings &settings, Dialogs &dialogs, const Clock &clock, QObject *parent = nullptr);
    ~Session() override;

    /// Null while no file is open. Never kept by pages across workspaceReplaced().
    Workspace *workspace() const { return m_workspace.get(); }
    void setWorkspace(std::unique_ptr<Workspace> workspace);

    PlanId currentPlan() const { return m_plan; }
    void setCurrentPlan(PlanId plan);

    const Selection &selection() const { return m_selection; }
    /// Selects, remembers the way back, and where the thing belongs to another plan makes that plan current.
    void select(const Selection &selection);
    /// Selects, asks the window to show a page, and that page to show the thing: followed().
    void follow(PageId page, const Selection &selection);
    bool canGoBack() const { return !m_back.isEmpty(); }
    bool canGoForward() const { return !m_forward.isEmpty(); }
    void goBack();
    void goForward();

    /// Asks the window for one of its commands, as if chosen in its menu.
    void request(Command command) { Q_EMIT commandRequested(command); }
    /// Asks the window to import these documents (preview first); with an empty list the user is asked for
    /// them.
    void requestImport(const QStringList &files) { Q_EMIT importRequested(files); }

    /// Asks the window to open the import desk for this sheet; with an empty path the user is asked for one.
    void requestCatalogueImport(const QString &file) { Q_EMIT catalogueImportRequested(file); }

    /// Tells the user about a failed action (message bar of the window). Cancelled is no failure and not
    /// shown.
    void report(const Error &error);
    /// Reports the error, if there is one, and says whether it went well: if (session.did(renameNode(…))) …
    template <class T>
    bool did(const Result<T> &result)
    {
        if (!result)
            report(result.error());
        return result.ok();
    }
    /// A short confirmation that needs no answer (message bar, vanishes by itself).
    void inform(const QString &message);

    QSettings &settings() const { return m_settings; }
    Dialogs &dialogs() const { return m_dialogs; }
    const Clock &clock() const { return m_clock; }
    /// Work off the GUI thread, shown in the status bar.
    Jobs &jobs() { return m_jobs; }
    /// The catalogue as it is searched; read when somebody first asks it for its index.
    Catalogue &catalogue() { return *m_catalogue; }

Q_SIGNALS:
    void workspaceReplaced();                         ///< another file, or none: start afresh
    void changed(const gangmu::ChangeNotice &notice); ///< the open workspace changed
    void currentPlanChanged(gangmu::PlanId plan);
    void selectionChanged(const gangmu::Selection &selection);
    void pageRequested(gangmu::PageId page);
    /// Somebody asked to see the selected thing on that page, which is shown by now. Not on the way back and
    /// not when one merely changes pages: those bring a page as it was left.
    void followed(gangmu::PageId page);
    void commandRequested(gangmu::Command command);
    void importRequested(const QStringList &files);
    void catalogueImportRequested(const QString &file);
    void wayBackChanged(); ///< canGoBack() or canGoForward()
    void failed(const gangmu::Error &error);
    void informed(const QString &message);

public Q_SLOTS:
    /// The window tells which page is shown, for the way back.
    void setShownPage(gangmu::PageId page);

private:
    struct Place
    {
        PageId page = PageId::Overview;
        PlanId plan;
        Selection selection;
        bool operator==(const Place &) const = default;
    };
    Place here() const { return {m_page, m_plan, m_selection}; }
    void go(const Place &place);
    PlanId planOf(const Selection &selection) const;
    void keepSelectionAlive(const ChangeNotice &notice);

    QSettings &m_settings;
    Dialogs &m_dialogs;
    const Clock &m_clock;
    std::unique_ptr<Workspace> m_workspace;
    PageId m_page = PageId::Overview;
    PlanId m_plan;
    Selection m_selection;
    QList<Place> m_back;
    QList<Place> m_forward;
    Jobs m_jobs;
    std::unique_ptr<Catalogue> m_catalogue;
};

} // namespace gangmu
