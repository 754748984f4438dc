// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_actions.h"

#include "ui/shell/file_actions.h"
#include "ui/shell/page_names.h"
#include "ui/shell/preferences.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QWidget>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

QString asMenuText(const QString &text)
{
    return QString(text).replace(u'&', u"&&"_s);
}

} // namespace

WindowActions::WindowActions(Session &session, FileActions &files, Preferences &preferences, QWidget &window,
                             const QList<PageId> &pageList)
    : m_session(session), m_files(files), m_preferences(preferences), m_window(window), m_pages(pageList)
{
    makeActions();
    connectAll();
    followWorkspace();
}

QAction *WindowActions::make(const char *name, const QString &text, const QString &icon,
                             const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    if (!icon.isEmpty())
        action->setIcon(themeIcon(icon));
    action->setShortcuts(keys);
    m_window.addAction(action);
    return action;
}

void WindowActions::makeActions()
{
    newWorkspace = make("actionNew", tr("新建工作区(&N)…"), u"document-new"_s, {QKeySequence::New});
    open = make("actionOpen", tr("打开(&O)…"), u"document-open"_s, {QKeySequence::Open});
    sample = make("actionSample", tr("打开示例(&M)…"), u"document-preview"_s);
    import = make("actionImport", tr("导入规划文本(&I)…"), u"document-import"_s,
                  {Qt::CTRL | Qt::SHIFT | Qt::Key_I});
    importCatalogue = make("actionImportCatalogue", tr("导入标准目录(&G)…"), u"document-import"_s,
                           {Qt::CTRL | Qt::SHIFT | Qt::Key_G});
    pasteCatalogue = make("actionPasteCatalogue", tr("粘贴表格到标准目录(&T)"), u"edit-paste"_s,
                          {Qt::CTRL | Qt::SHIFT | Qt::Key_V});
    saveCopy = make("actionSaveCopy", tr("另存副本(&A)…"), u"document-save-as"_s, {QKeySequence::SaveAs});
    close = make("actionClose", tr("关闭(&C)"), {}, {Qt::CTRL | Qt::Key_W});
    print = make("actionPrint", tr("打印本页(&P)…"), u"document-print"_s, {QKeySequence::Print});
    exportPdf = make("actionExportPdf", tr("本页存为 PDF(&F)…"), u"document-export"_s);
    quit = make("actionQuit", tr("退出(&Q)"), {}, {Qt::CTRL | Qt::Key_Q});
    undo = make("actionUndo", tr("撤销"), u"edit-undo"_s, {Qt::CTRL | Qt::Key_Z});
    redo = make("actionRedo", tr("重做"), u"edit-redo"_s,
                {Qt::CTRL | Qt::Key_Y, Qt::CTRL | Qt::SHIFT | Qt::Key_Z});
    newPlan = make("actionNewPlan", tr("新建规划(&P)…"), u"list-add"_s, {Qt::CTRL | Qt::SHIFT | Qt::Key_N});
    find = make("actionFind", tr("查找(&F)…"), u"edit-find"_s, {Qt::CTRL | Qt::Key_K});
    settings = make("actionSettings", tr("设置(&S)…"), u"configure"_s, {Qt::CTRL | Qt::Key_Comma});
    back = make("actionBack", tr("后退"), u"go-previous"_s, {Qt::ALT | Qt::Key_Left});
    forward = make("actionForward", tr("前进"), u"go-next"_s, {Qt::ALT | Qt::Key_Right});
    inspector = make("actionInspector", tr("详情栏(&D)"), {}, {Qt::Key_F9});
    inspector->setCheckable(true);
    zoomIn = make("actionZoomIn", tr("放大文字"), u"zoom-in"_s,
                  {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal});
    zoomOut = make("actionZoomOut", tr("缩小文字"), u"zoom-out"_s, {Qt::CTRL | Qt::Key_Minus});
    zoomReset = make("actionZoomReset", tr("文字恢复原大小"), {}, {Qt::CTRL | Qt::Key_0});
    fullScreen = make("actionFullScreen", tr("全屏"), {}, {Qt::Key_F11});
    fullScreen->setCheckable(true);
    manual = make("actionManual", tr("使用说明(&M)"), u"help-contents"_s, {Qt::Key_F1});
    about = make("actionAbout", tr("关于纲目(&A)"), u"help-about"_s);
    auto *group = new QActionGroup(this);
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        const PageId id = m_pages[i];
        QAction *action =
            make("actionPage", pageTitle(id), pageIcon(id), {Qt::CTRL | Qt::Key(Qt::Key_1 + i)});
        action->setObjectName(u"actionPage_"_s + pageKey(id));
        action->setCheckable(true);
        group->addAction(action);
        pages.insert(id, action);
    }
}

void WindowActions::connectAll()
{
    const auto files = [this](QAction *action, auto slot) {
        connect(action, &QAction::triggered, &m_files, slot);
    };
    files(newWorkspace, &FileActions::newWorkspace);
    files(open, &FileActions::openWorkspace);
    files(sample, &FileActions::openSample);
    files(saveCopy, &FileActions::saveCopy);
    files(close, &FileActions::closeWorkspace);
    files(import, [this] { m_files.importDocuments({}); });
    files(importCatalogue, [this] { m_files.importCatalogue({}); });
    files(pasteCatalogue, &FileActions::pasteCatalogue);
    connect(undo, &QAction::triggered, this, [this] { takeBack(true); });
    connect(redo, &QAction::triggered, this, [this] { takeBack(false); });
    connect(back, &QAction::triggered, &m_session, &Session::goBack);
    connect(forward, &QAction::triggered, &m_session, &Session::goForward);
    const auto zoom = [this](double by) { m_preferences.setFontPoints(m_preferences.fontPoints() + by); };
    connect(zoomIn, &QAction::triggered, this, [zoom] { zoom(1); });
    connect(zoomOut, &QAction::triggered, this, [zoom] { zoom(-1); });
    connect(zoomReset, &QAction::triggered, this, [this] { m_preferences.setFontPoints(defaultFontPoints); });
    connect(&m_session, &Session::workspaceReplaced, this, &WindowActions::followWorkspace);
    connect(&m_session, &Session::changed, this, &WindowActions::followUndo);
    connect(&m_session, &Session::wayBackChanged, this, [this] {
        back->setEnabled(m_session.canGoBack());
        forward->setEnabled(m_session.canGoForward());
    });
}

void WindowActions::takeBack(bool undoing)
{
    Workspace *workspace = m_session.workspace();
    if (!workspace)
        return;
    constexpr qint64 large = 4 << 20; // bytes of changeset: some 10,000 rows
    if (workspace->sizeToTakeBack(undoing) < large) {
        m_session.did(undoing ? workspace->undo() : workspace->redo());
        return;
    }
    m_session.jobs().takeBack({{}, undoing ? tr("正在撤销") : tr("正在重做")}, *workspace, this, undoing,
                              [this](const Result<RevisionId> &done) { m_session.did(done); });
}

void WindowActions::followWorkspace()
{
    const Workspace *workspace = m_session.workspace();
    for (QAction *action : {saveCopy, close, print, exportPdf, inspector})
        action->setEnabled(workspace);
    newPlan->setEnabled(workspace && !workspace->isReadOnly());
    for (QAction *action : std::as_const(pages))
        action->setEnabled(workspace);
    back->setEnabled(m_session.canGoBack());
    forward->setEnabled(m_session.canGoForward());
    followUndo();
}

void WindowActions::followUndo()
{
    const Workspace *workspace = m_session.workspace();
    const bool writable = workspace && !workspace->isReadOnly();
    const auto undone = writable ? workspace->undoLabel() : std::nullopt;
    const auto redone = writable ? workspace->redoLabel() : std::nullopt;
    undo->setText(undone ? asMenuText(tr("撤销：%1").arg(undone->text())) : tr("撤销"));
    redo->setText(redone ? asMenuText(tr("重做：%1").arg(redone->text())) : tr("重做"));
    undo->setEnabled(undone.has_value());
    redo->setEnabled(redone.has_value());
}

QList<QAction *> WindowActions::commands() const
{
    QList<QAction *> result;
    for (const PageId page : m_pages)
        result += pages.value(page);
    result +=
        {newWorkspace, open,   sample, import,  importCatalogue, pasteCatalogue, saveCopy, close,   print,
         exportPdf,    undo,   redo,   newPlan, settings,        inspector,      zoomIn,   zoomOut, zoomReset,
         fullScreen,   manual, about,  quit};
    result.removeIf([](const QAction *action) { return !action->isEnabled(); });
    return result;
}

} // namespace gangmu
