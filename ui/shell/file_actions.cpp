// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/file_actions.h"

#include "core/sample/sample.h"
#include "ui/shell/dialogs.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QWidget>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

const QString suffix = u"gangmu"_s;

QString workspaceFilter()
{
    return FileActions::tr("纲目工作区 (*.gangmu)");
}

QString documentFilter()
{
    return FileActions::tr("规划文本 (*.txt);;所有文件 (*)");
}

QString sheetFilter()
{
    return FileActions::tr("表格 (*.xlsx *.csv *.tsv *.htm *.html);;所有文件 (*)");
}

bool isSheet(const QString &file)
{
    static const QStringList endings{u"xlsx"_s, u"csv"_s, u"tsv"_s, u"xls"_s, u"htm"_s, u"html"_s};
    return endings.contains(QFileInfo(file).suffix().toLower());
}

bool sameFile(const QString &a, const QString &b)
{
    const QString first = QFileInfo(a).canonicalFilePath();
    return !first.isEmpty() && first == QFileInfo(b).canonicalFilePath();
}

} // namespace

FileActions::FileActions(Session &session, QWidget &window)
    : QObject(&window), m_session(session), m_window(window), m_recent(session.settings())
{
}

WorkspaceOptions FileActions::options() const
{
    WorkspaceOptions options;
    options.author = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return options;
}

void FileActions::newWorkspace()
{
    askForNewPath(tr("新建工作区"), tr("标准化规划.gangmu"), [this](const QString &path) { create(path); });
}

void FileActions::openWorkspace()
{
    m_session.dialogs().openFile(&m_window, {tr("打开工作区"), workspaceFilter(), {}, suffix},
                                 [this](const QString &path) { openPath(path); });
}

void FileActions::openSample()
{
    askForNewPath(tr("示例工作区存为"), tr("纲目示例.gangmu"),
                  [this](const QString &path) { makeSample(path); });
}

void FileActions::askForNewPath(const QString &title, const QString &suggestion,
                                std::function<void(const QString &)> next)
{
    m_session.dialogs().saveFile(
        &m_window, {title, workspaceFilter(), suggestion, suffix},
        [this, next = std::move(next)](const QString &path) {
            if (m_session.workspace() && sameFile(path, m_session.workspace()->path())) {
                m_session.report(
                    {ErrorCode::Conflict,
                     tr("%1 正打开着，不能覆盖。请换一个文件名。").arg(QFileInfo(path).fileName()),
                     {},
                     path});
                return;
            }
            // The dialog has asked whether to replace it; the old file stays in the bin all the same.
            if (QFile::exists(path) && !QFile::moveToTrash(path)) {
                m_session.report(
                    {ErrorCode::Conflict,
                     tr("%1 已经存在，也不能移到回收站。请换一个文件名。").arg(QFileInfo(path).fileName()),
                     {},
                     path});
                return;
            }
            next(path);
        });
}

bool FileActions::create(const QString &path)
{
    auto made = Workspace::create(path, m_session.clock(), options());
    if (!m_session.did(made))
        return false;
    adopt(*std::move(made));
    return true;
}

void FileActions::makeSample(const QString &path)
{
    const Clock &clock = m_session.clock();
    m_session.jobs().run<void>(
        {u"sample"_s, tr("正在创建示例工作区")}, this,
        [path, &clock, options = options()](const Progress &) {
            return createSampleWorkspace(path, clock, options);
        },
        [this, path](const Result<void> &made) {
            if (m_session.did(made))
                openPath(path);
        });
}

bool FileActions::openPath(const QString &path)
{
    if (m_session.workspace() && sameFile(path, m_session.workspace()->path())) {
        m_session.inform(tr("%1 已经打开。").arg(m_session.workspace()->fileName()));
        return true;
    }
    auto opened = Workspace::open(QFileInfo(path).absoluteFilePath(), m_session.clock(), options());
    if (!m_session.did(opened))
        return false;
    adopt(*std::move(opened));
    return true;
}

void FileActions::adopt(std::unique_ptr<Workspace> workspace)
{
    m_recent.add(workspace->path());
    m_recent.setLast(QFileInfo(workspace->path()).absoluteFilePath());
    m_session.setWorkspace(std::move(workspace));
}

void FileActions::openRecent(const QString &path)
{
    if (QFile::exists(path)) {
        openPath(path);
        return;
    }
    m_session.dialogs().ask(&m_window,
                            {tr("文件不在了"),
                             tr("找不到 %1。").arg(path),
                             tr("它可能被移走、改名，或在没有插上的移动存储设备上。"),
                             {tr("从列表中移除"), tr("另找文件…")}},
                            [this, path](int choice) {
                                if (choice == 0)
                                    m_recent.remove(path);
                                else
                                    openWorkspace();
                            });
}

void FileActions::openLast()
{
    const QString path = m_recent.last();
    if (!path.isEmpty() && QFile::exists(path))
        openPath(path);
}

void FileActions::saveCopy()
{
    if (!m_session.workspace())
        return;
    const QFileInfo info(m_session.workspace()->path());
    const QString suggestion =
        tr("%1 副本 %2.gangmu", "file, date")
            .arg(info.completeBaseName(), m_session.clock().today().toString(Qt::ISODate));
    m_session.dialogs().saveFile(
        &m_window, {tr("另存副本"), workspaceFilter(), info.dir().filePath(suggestion), suffix},
        [this](const QString &path) {
            Workspace *workspace = m_session.workspace();
            if (!workspace)
                return;
            if (sameFile(path, workspace->path())) {
                m_session.report(
                    {ErrorCode::Conflict, tr("副本不能与正打开的文件同名。请换一个文件名。"), {}, path});
                return;
            }
            if (m_session.did(workspace->saveCopy(path)))
                m_session.inform(tr("副本已存到 %1。").arg(path));
        });
}

void FileActions::closeWorkspace()
{
    m_recent.setLast({});
    m_session.setWorkspace(nullptr);
}

void FileActions::take(const QStringList &files)
{
    QStringList documents;
    QString sheet;
    for (const QString &file : files) {
        if (isSheet(file))
            sheet = sheet.isEmpty() ? file : sheet; // one at a time: each has its own columns
        else if (!file.endsWith(u".gangmu"_s, Qt::CaseInsensitive))
            documents += file;
        else if (!openPath(file))
            return; // what was to be imported belongs into that workspace
    }
    if (!documents.isEmpty())
        importDocuments(documents);
    if (!sheet.isEmpty())
        importCatalogue(sheet);
}

void FileActions::withWorkspace(std::function<void()> next)
{
    if (m_session.workspace()) {
        next();
        return;
    }
    askForNewPath(tr("导入到新的工作区"), tr("标准化规划.gangmu"), [this, next](const QString &path) {
        if (create(path))
            next();
    });
}

void FileActions::importDocuments(const QStringList &files)
{
    withWorkspace([this, files] {
        if (!files.isEmpty()) {
            Q_EMIT importInto(files);
            return;
        }
        m_session.dialogs().openFiles(&m_window, {tr("导入规划文本"), documentFilter(), {}, {}},
                                      [this](const QStringList &chosen) { Q_EMIT importInto(chosen); });
    });
}

void FileActions::importCatalogue(const QString &file)
{
    withWorkspace([this, file] {
        if (!file.isEmpty()) {
            Q_EMIT importCatalogueInto(file);
            return;
        }
        m_session.dialogs().openFile(&m_window, {tr("导入标准目录"), sheetFilter(), {}, {}},
                                     [this](const QString &chosen) { Q_EMIT importCatalogueInto(chosen); });
    });
}

void FileActions::pasteCatalogue()
{
    withWorkspace([this] { Q_EMIT importCatalogueInto({}); });
}

} // namespace gangmu
