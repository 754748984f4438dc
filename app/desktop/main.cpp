// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/headless.h"
#include "app/desktop/options.h"
#include "core/base/memory.h"
#include "core/sample/sample.h"
#include "translations/translations.h"
#include "ui/charts/chart_export.h"
#include "ui/shell/dialogs_qt.h"
#include "ui/shell/file_actions.h"
#include "ui/shell/main_window.h"
#include "ui/shell/preferences.h"
#include "ui/shell/session.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QScreen>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace gangmu;

namespace {

enum ExitCode { Good = 0, Failed = 1, WrongUse = 2 };

struct MainText
{
    Q_DECLARE_TR_FUNCTIONS(gangmu::MainText)
};

void say(FILE *stream, const QString &text)
{
    QTextStream(stream) << text << (text.endsWith(u'\n') ? QString() : u"\n"_s);
}

int fail(const Error &error)
{
    say(stderr, u"gangmu: "_s + error.message);
    return error.code == ErrorCode::InvalidArgument ? WrongUse : Failed;
}

/// The file to work on: the sample is made where no file of that name is yet.
Result<QString> fileOf(const DesktopOptions &options, const Clock &clock, const QString &folder)
{
    if (!options.sample)
        return options.file;
    const QString path =
        options.file.isEmpty() ? QDir(folder).filePath(MainText::tr("纲目示例.gangmu")) : options.file;
    if (!QFile::exists(path))
        GANGMU_CHECK(createSampleWorkspace(path, clock));
    return path;
}

/// Opens the file, writes what was asked for, says what was written.
int runHeadless(const DesktopOptions &options)
{
    // Settings and sample of its own: nothing of the user's is read or changed.
    const QTemporaryDir scratch;
    QSettings settings(scratch.filePath(u"settings.ini"_s), QSettings::IniFormat);
    Translations translations;
    Preferences preferences(settings, translations);
    preferences.setLanguage(options.language.isEmpty() ? u"zh_CN"_s : options.language);
    preferences.setThemeChoice(options.theme == "dark"_L1 ? ThemeChoice::Dark : ThemeChoice::Light);
    preferences.apply();
    const SystemClock clock;
    QtDialogs dialogs;
    Session session(settings, dialogs, clock);
    const auto file = fileOf(options, clock, scratch.path());
    if (!file)
        return fail(file.error());
    auto workspace = Workspace::open(QFileInfo(*file).absoluteFilePath(), clock);
    if (!workspace)
        return fail(workspace.error());
    session.setWorkspace(*std::move(workspace));
    if (!options.charts.isEmpty()) {
        const auto written = exportCharts(*session.workspace(), options.charts, clock.now().date());
        if (!written)
            return fail(written.error());
        say(stdout, written->join(u'\n'));
        if (options.screenshots.isEmpty())
            return Good;
    }
    int code = Good;
    MainWindow window(session, preferences, builtInParts());
    QObject::connect(&session, &Session::failed, &window,
                     [&code](const Error &error) { code = fail(error); });
    QTimer::singleShot(0, &window, [&] {
        writeScreenshots(session, window, options.screenshots, options.size,
                         [&](const Result<QStringList> &files) {
                             if (files)
                                 say(stdout, files->join(u'\n'));
                             else
                                 code = fail(files.error());
                             QApplication::exit(code);
                         });
    });
    return QApplication::exec();
}

int runWindow(const DesktopOptions &options)
{
    QSettings settings;
    Translations translations;
    Preferences preferences(settings, translations);
    if (!options.language.isEmpty())
        preferences.setLanguage(options.language);
    if (!options.theme.isEmpty())
        preferences.setThemeChoice(options.theme == "dark"_L1 ? ThemeChoice::Dark : ThemeChoice::Light);
    preferences.apply();
    const SystemClock clock;
    QtDialogs dialogs;
    Session session(settings, dialogs, clock);
    MainWindow window(session, preferences, builtInParts());
    // On a small screen every row counts; where the user has sized the window, that is kept.
    const bool small = window.screen()->availableSize().width() < 1440;
    if (small && !settings.contains(u"window/geometry"_s))
        window.showMaximized();
    else
        window.show();
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const auto file = fileOf(options, clock, documents);
    if (!session.did(file) || file->isEmpty())
        window.files().openLast();
    else
        window.files().openPath(*file);
    return QApplication::exec();
}

/// The platform without a screen tells of each thing it cannot do; nobody needs to read that.
void quietly(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type != QtDebugMsg && !message.startsWith("This plugin does not support"_L1))
        say(stderr, message);
}

} // namespace

int main(int argc, char **argv)
{
    gangmu::returnLargeBlocksAtOnce();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    const auto options = parseOptions(arguments);
    // Chosen before the application object is made, which otherwise ends the program without a display.
    if (!options || options->isHeadless()) {
        qInstallMessageHandler(quietly);
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication::setApplicationName(u"Gangmu"_s);
    QApplication::setOrganizationName(u"Gangmu"_s);
    QApplication::setApplicationVersion(QStringLiteral(GANGMU_VERSION));
    const QApplication application(argc, argv);
    Translations translations;
    if (!options || options->help) {
        // Read again, now that the words can be given in the user's language.
        translations.use(Translations::languageFor(QLocale::system()));
        if (const auto again = parseOptions(arguments); !again)
            return fail(again.error());
    }
    if (options->help || options->version) {
        say(stdout, options->help ? usage() : u"gangmu %1"_s.arg(QApplication::applicationVersion()));
        return Good;
    }
    return options->isHeadless() ? runHeadless(*options) : runWindow(*options);
}
