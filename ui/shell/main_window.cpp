// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "core/store/verbs/plan_verbs.h"
#include "resources/icons/icons.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/file_actions.h"
#include "ui/shell/finder.h"
#include "ui/shell/help_window.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/page.h"
#include "ui/shell/page_bar.h"
#include "ui/shell/page_names.h"
#include "ui/shell/preferences.h"
#include "ui/shell/print_page.h"
#include "ui/shell/rail.h"
#include "ui/shell/read_only_banner.h"
#include "ui/shell/settings_dialog.h"
#include "ui/shell/start_page.h"
#include "ui/shell/status_bar.h"
#include "ui/shell/window_actions.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QMenuBar>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize{1280, 720};
constexpr int usualInspectorWidth = 312;
const QString geometryKey = u"window/geometry"_s;
const QString splitterKey = u"window/splitter"_s;
const QString pageKeyName = u"window/page"_s;
const QString inspectorKey = u"window/inspector"_s;

QString layoutKey(PageId page)
{
    return u"pages/"_s + pageKey(page);
}

QStringList localFiles(const QMimeData *data)
{
    QStringList files;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            files += url.toLocalFile();
    }
    return files;
}

} // namespace

MainWindow::MainWindow(Session &session, Preferences &preferences, WindowParts parts, QWidget *parent)
    : QMainWindow(parent),
      m_session(session),
      m_preferences(preferences),
      m_parts(std::move(parts)),
      m_files(new FileActions(session, *this))
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(applicationIcon());
    setAcceptDrops(true);
    resize(usualSize);
    build();
    // The window is connected once; what build() makes is connected there and goes with it.
    connect(m_files, &FileActions::importInto, this, [this](const QStringList &files) {
        if (m_parts.import)
            m_parts.import(m_session, this, files);
    });
    connect(m_files, &FileActions::importCatalogueInto, this, [this](const QString &file) {
        if (m_parts.importCatalogue)
            m_parts.importCatalogue(m_session, this, file);
    });
    connect(&session, &Session::catalogueImportRequested, m_files, &FileActions::importCatalogue);
    connect(&session, &Session::importRequested, m_files, &FileActions::importDocuments);
    connect(&session, &Session::commandRequested, this, &MainWindow::carryOut);
    connect(&session, &Session::pageRequested, this, &MainWindow::showPage);
    connect(&session, &Session::workspaceReplaced, this, &MainWindow::followWorkspace);
    connect(&session, &Session::failed, this, [this](const Error &error) { m_messages->showError(error); });
    connect(&session, &Session::informed, this,
            [this](const QString &message) { m_messages->showMessage(message); });
    restoreGeometry(session.settings().value(geometryKey).toByteArray());
}

MainWindow::~MainWindow()
{
    // Pages get their tools back before they are deleted with the bar that holds them.
    m_pageBar->showPage(nullptr);
}

QList<PageId> MainWindow::pageIds() const
{
    QList<PageId> ids;
    for (const PageFactory &factory : m_parts.pages)
        ids += factory.id;
    return ids;
}

void MainWindow::build()
{
    m_actions = std::make_unique<WindowActions>(m_session, *m_files, m_preferences, *this, pageIds());
    m_actions->import->setVisible(bool(m_parts.import));
    for (QAction *action : {m_actions->importCatalogue, m_actions->pasteCatalogue})
        action->setVisible(bool(m_parts.importCatalogue));
    m_actions->inspector->setVisible(bool(m_parts.inspector));
    m_actions->fill(*menuBar());
    setCentralWidget(buildContent());
    wire();
    restoreState();
    followWorkspace();
}

QWidget *MainWindow::buildContent()
{
    auto *content = new QWidget(this);
    m_rail = new Rail(pageIds(), content);
    m_splitter = new QSplitter(Qt::Horizontal, content);
    m_splitter->setObjectName(u"inspectorSplitter"_s);
    m_splitter->setChildrenCollapsible(false);

    auto *middle = new QWidget(m_splitter);
    m_pageBar = new PageBar(m_session, {m_actions->back, m_actions->forward, m_actions->find}, middle);
    m_messages = new MessageBar(middle);
    m_stack = new QStackedWidget(middle);
    m_stack->setObjectName(u"pageStack"_s);
    m_start = new StartPage(*m_files, m_stack);
    m_stack->addWidget(m_start);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pageBar);
    column->addWidget(new ReadOnlyBanner(m_session, m_actions->saveCopy, middle));
    column->addWidget(m_messages);
    column->addWidget(m_stack, 1);
    m_splitter->addWidget(middle);
    m_splitter->setStretchFactor(0, 1);
    if (m_parts.inspector) {
        m_inspector = new QWidget(m_splitter);
        m_inspector->setObjectName(u"inspectorDock"_s);
        m_inspector->setAttribute(Qt::WA_StyledBackground);
        auto *dock = new QVBoxLayout(m_inspector);
        dock->setContentsMargins(0, 0, 0, 0);
        dock->addWidget(m_parts.inspector(m_session, m_inspector));
        m_splitter->addWidget(m_inspector);
        m_splitter->setSizes({usualSize.width() - usualInspectorWidth, usualInspectorWidth});
    }

    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(m_splitter, 1);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(row, 1);
    rows->addWidget(new StatusBar(m_session, m_actions->undo, content));
    return content;
}

void MainWindow::wire()
{
    connect(m_rail, &Rail::chosen, this, &MainWindow::showPage);
    for (const PageId id : pageIds()) {
        connect(m_actions->pages.value(id), &QAction::triggered, this, [this, id] {
            showPage(id);
            if (Page *page = currentPage())
                page->setFocus(Qt::ShortcutFocusReason);
        });
    }
    auto *finder = new Finder(m_session, *m_actions, this);
    connect(m_actions->find, &QAction::triggered, finder, &Finder::begin);
    connect(m_actions->inspector, &QAction::toggled, this, &MainWindow::showInspector);
    connect(m_actions->fullScreen, &QAction::toggled, this,
            [this](bool on) { on ? showFullScreen() : showNormal(); });
    connect(m_actions->newPlan, &QAction::triggered, this, &MainWindow::askForNewPlan);
    connect(m_actions->quit, &QAction::triggered, this, &MainWindow::close);
    connect(m_actions->print, &QAction::triggered, this, [this] {
        if (Page *page = currentPage())
            printPage(m_session, this, *page);
    });
    connect(m_actions->exportPdf, &QAction::triggered, this, [this] {
        if (Page *page = currentPage())
            exportPageAsPdf(m_session, this, *page);
    });
    connect(m_actions->settings, &QAction::triggered, this, [this] { showSettings(m_preferences, this); });
    connect(m_actions->about, &QAction::triggered, this, [this] { showAbout(this); });
    connect(m_actions->manual, &QAction::triggered, this,
            [this] { showHelp(m_session.workspace() ? std::optional(m_shown) : std::nullopt, this); });
}

void MainWindow::carryOut(Command command)
{
    switch (command) {
    case Command::NewWorkspace:
        return m_actions->newWorkspace->trigger();
    case Command::OpenWorkspace:
        return m_actions->open->trigger();
    case Command::OpenSample:
        return m_actions->sample->trigger();
    case Command::Import:
        return m_actions->import->trigger();
    case Command::NewPlan:
        return m_actions->newPlan->trigger();
    case Command::Find:
        return m_actions->find->trigger();
    }
}

void MainWindow::askForNewPlan()
{
    m_session.dialogs().askText(this, {tr("新建规划"), tr("规划名称："), {}}, [this](const QString &title) {
        if (!m_session.workspace())
            return;
        Plan plan;
        plan.title = title;
        const auto made = createPlan(*m_session.workspace(), plan);
        if (m_session.did(made))
            m_session.follow(PageId::Plan, Selection(*made));
    });
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

Page *MainWindow::pageFor(PageId id)
{
    if (Page *page = m_pages.value(id))
        return page;
    for (const PageFactory &factory : std::as_const(m_parts.pages)) {
        if (factory.id != id)
            continue;
        Page *page = factory.make(m_session, m_stack);
        page->setObjectName(u"page_"_s + pageKey(id));
        page->restoreLayout(m_session.settings().value(layoutKey(id)).toByteArray());
        connect(page, &Page::badgeChanged, m_rail->button(id), &RailButton::setBadge);
        m_pages.insert(id, page);
        m_stack->addWidget(page);
        return page;
    }
    return nullptr;
}

void MainWindow::showPage(PageId id)
{
    if (!m_session.workspace())
        return;
    Page *page = pageFor(id);
    if (!page)
        return;
    m_shown = id;
    m_stack->setCurrentWidget(page);
    m_pageBar->showPage(page);
    m_rail->setCurrent(id);
    m_actions->pages.value(id)->setChecked(true);
    m_session.setShownPage(id);
    // The stack gives the focus to whatever comes first on a page; the page knows better where one works.
    if (page->focusProxy() && (!focusWidget() || m_stack->isAncestorOf(focusWidget())))
        page->setFocus();
}

/// One by one while nothing else happens, so that neither the first look at a workspace nor the first look at
/// a page waits for the others.
void MainWindow::makeHiddenPages()
{
    if (!m_session.workspace())
        return;
    for (const PageId id : pageIds()) {
        if (m_pages.contains(id))
            continue;
        pageFor(id);
        QTimer::singleShot(0, m_stack, [this] { makeHiddenPages(); });
        return;
    }
}

void MainWindow::followWorkspace()
{
    const Workspace *workspace = m_session.workspace();
    const QString name = workspace ? workspace->fileName() : QString();
    setWindowTitle(!workspace                ? tr("纲目")
                   : workspace->isReadOnly() ? tr("%1（只读） — 纲目").arg(name)
                                             : tr("%1 — 纲目").arg(name));
    m_rail->setVisible(workspace);
    m_pageBar->setVisible(workspace);
    showInspector(m_actions->inspector->isChecked());
    if (!workspace) {
        m_pageBar->showPage(nullptr);
        m_stack->setCurrentWidget(m_start);
        return;
    }
    const QList<PageId> ids = pageIds();
    if (ids.isEmpty())
        return;
    showPage(ids.contains(m_shown) ? m_shown : ids.first());
    QTimer::singleShot(200, m_stack, [this] { makeHiddenPages(); });
}

void MainWindow::showInspector(bool shown)
{
    if (m_inspector)
        m_inspector->setVisible(shown && m_session.workspace());
}

void MainWindow::saveState()
{
    QSettings &settings = m_session.settings();
    settings.setValue(geometryKey, saveGeometry());
    settings.setValue(inspectorKey, m_actions->inspector->isChecked());
    settings.setValue(pageKeyName, pageKey(m_shown));
    if (m_inspector && m_inspector->isVisible())
        settings.setValue(splitterKey, m_splitter->saveState());
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page)
        settings.setValue(layoutKey(page.key()), (*page)->saveLayout());
}

void MainWindow::restoreState()
{
    const QSettings &settings = m_session.settings();
    m_actions->inspector->setChecked(settings.value(inspectorKey, true).toBool());
    m_splitter->restoreState(settings.value(splitterKey).toByteArray());
    const QString shown = settings.value(pageKeyName).toString();
    for (const PageId id : pageIds()) {
        if (pageKey(id) == shown)
            m_shown = id;
    }
}

/// Another language: everything with words on it is made anew, the session stays as it is.
void MainWindow::rebuild()
{
    saveState();
    m_pageBar->showPage(nullptr);
    m_pages.clear();
    m_inspector = nullptr;
    delete takeCentralWidget();
    for (Finder *finder : findChildren<Finder *>(Qt::FindDirectChildrenOnly))
        delete finder;
    delete menuBar();
    m_actions.reset();
    build();
    m_rebuilding = false;
}

void MainWindow::changeEvent(QEvent *event)
{
    // Queued: who changed the language may be a widget that rebuild() deletes.
    if (event->type() == QEvent::LanguageChange && m_pageBar && !m_rebuilding) {
        m_rebuilding = true;
        QMetaObject::invokeMethod(this, &MainWindow::rebuild, Qt::QueuedConnection);
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveState();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (localFiles(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_start->setDropHint(true);
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *)
{
    m_start->setDropHint(false);
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_start->setDropHint(false);
    event->acceptProposedAction();
    m_files->take(localFiles(event->mimeData()));
}

} // namespace gangmu
