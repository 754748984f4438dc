// SPDX-License-Identifier: GPL-3.0-or-later
// The menus: where each action of the window is found.
#include "ui/shell/file_actions.h"
#include "ui/shell/preferences.h"
#include "ui/shell/window_actions.h"

#include <QActionGroup>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

QMenu *addMenu(QMenuBar &bar, const char *name, const QString &title)
{
    QMenu *menu = bar.addMenu(title);
    menu->setObjectName(QLatin1String(name));
    return menu;
}

} // namespace

void WindowActions::fill(QMenuBar &bar)
{
    QMenu *file = addMenu(bar, "menuFile", tr("文件(&F)"));
    file->addActions({newWorkspace, open});
    auto *recent = new QMenu(tr("最近打开(&R)"), file);
    recent->setObjectName(u"menuRecent"_s);
    file->addMenu(recent);
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(*recent); });
    file->addAction(sample);
    file->addSeparator();
    file->addActions({import, importCatalogue, pasteCatalogue, saveCopy});
    file->addSeparator();
    file->addActions({print, exportPdf});
    file->addSeparator();
    file->addActions({close, quit});

    QMenu *edit = addMenu(bar, "menuEdit", tr("编辑(&E)"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addAction(newPlan);
    edit->addSeparator();
    edit->addAction(find);
    edit->addSeparator();
    edit->addAction(settings);

    QMenu *view = addMenu(bar, "menuView", tr("查看(&V)"));
    for (const PageId page : m_pages)
        view->addAction(pages.value(page));
    view->addSeparator();
    view->addActions({back, forward});
    view->addSeparator();
    view->addAction(inspector);
    view->addMenu(themeMenu(view));
    view->addMenu(languageMenu(view));
    view->addSeparator();
    view->addActions({zoomIn, zoomOut, zoomReset, fullScreen});

    QMenu *help = addMenu(bar, "menuHelp", tr("帮助(&H)"));
    help->addActions({manual, about});
}

/// Made afresh each time it is shown: whether the files are still there is asked only then.
void WindowActions::fillRecent(QMenu &menu)
{
    menu.clear();
    const QStringList paths = m_files.recentFiles().paths();
    for (const QString &path : paths) {
        const QFileInfo info(path);
        QString text = info.exists() ? info.fileName() : tr("%1（文件不在了）").arg(info.fileName());
        QAction *action = menu.addAction(text.replace(u'&', u"&&"_s));
        action->setToolTip(QDir::toNativeSeparators(path));
        connect(action, &QAction::triggered, &m_files, [this, path] { m_files.openRecent(path); });
    }
    menu.setToolTipsVisible(true);
    if (paths.isEmpty()) {
        menu.addAction(tr("还没有打开过文件"))->setEnabled(false);
        return;
    }
    menu.addSeparator();
    QAction *clear = menu.addAction(tr("清空列表"));
    clear->setObjectName(u"actionClearRecent"_s);
    connect(clear, &QAction::triggered, &m_files, [this] { m_files.recentFiles().clear(); });
}

QMenu *WindowActions::themeMenu(QWidget *parent)
{
    auto *menu = new QMenu(tr("主题(&T)"), parent);
    menu->setObjectName(u"menuTheme"_s);
    auto *group = new QActionGroup(menu);
    const std::pair<ThemeChoice, QString> choices[] = {{ThemeChoice::System, tr("跟随系统")},
                                                       {ThemeChoice::Light, tr("浅色")},
                                                       {ThemeChoice::Dark, tr("深色")}};
    for (const auto &[choice, text] : choices) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_preferences.themeChoice() == choice);
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, choice = choice] { m_preferences.setThemeChoice(choice); });
        connect(&m_preferences, &Preferences::changed, action, [this, action, choice = choice] {
            action->setChecked(m_preferences.themeChoice() == choice);
        });
    }
    return menu;
}

QMenu *WindowActions::languageMenu(QWidget *parent)
{
    auto *menu = new QMenu(tr("语言(&L)"), parent);
    menu->setObjectName(u"menuLanguage"_s);
    auto *group = new QActionGroup(menu);
    // Each in its own language, so that it is found by whoever does not read the other.
    const std::pair<QString, QString> languages[] = {{u"zh_CN"_s, u"中文"_s}, // allowed: name of the language
                                                     {u"en"_s, u"English"_s}};
    for (const auto &[code, name] : languages) {
        QAction *action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(m_preferences.language() == code);
        group->addAction(action);
        // Queued: changing the language makes the menus anew, this one among them.
        connect(
            action, &QAction::triggered, &m_preferences,
            [this, code = code] { m_preferences.setLanguage(code); }, Qt::QueuedConnection);
    }
    return menu;
}

} // namespace gangmu
