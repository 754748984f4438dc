// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/core/large_workspace.h"
#include "tests/support/gui/fake_dialogs.h"
#include "translations/translations.h"
#include "ui/shell/file_actions.h"
#include "ui/shell/main_window.h"
#include "ui/shell/preferences.h"

#include <benchmark/benchmark.h>

#include <QTemporaryDir>

namespace gangmu {

using namespace Qt::StringLiterals;

/// The workspace of 5 plans, 2,000 nodes, 120 organizations and 400 targets, made once.
inline const QString &largeFile()
{
    static const QTemporaryDir folder;
    static const QString path = [] {
        QString made = folder.filePath(u"large.gangmu"_s);
        if (const auto result = test::createLargeWorkspace(made); !result)
            qFatal("%s", qPrintable(result.error().message));
        return made;
    }();
    return path;
}

/// What a window needs, with settings that nobody else sees.
struct Desk
{
    QTemporaryDir folder;
    SystemClock clock;
    test::FakeDialogs dialogs;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Session session{settings, dialogs, clock};
    Translations translations;
    Preferences preferences{settings, translations};

    Desk()
    {
        preferences.setLanguage(u"zh_CN"_s);
        preferences.setThemeChoice(ThemeChoice::Light);
        preferences.apply();
    }
};

/// Draws the window as the screen would have to.
inline void draw(MainWindow &window)
{
    benchmark::DoNotOptimize(window.grab());
}

} // namespace gangmu
