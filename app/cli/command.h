// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exit_code.h"
#include "app/cli/output.h"
#include "core/base/clock.h"
#include "core/base/result.h"

#include <QCommandLineParser>

namespace gangmu::cli {

/// What a command works with: its arguments, already counted, and its options.
struct Invocation
{
    QStringList arguments;
    const QCommandLineParser &options;
    Output &out;
    const Clock &clock;
};

/// One command of the program. Its file says everything about it.
struct Command
{
    QString name;     ///< one word, or two: "catalogue import"
    QString synopsis; ///< the arguments as --help shows them
    QString summary;
    qsizetype fewest = 0; ///< number of arguments
    qsizetype most = 0;   ///< -1: any number
    QList<QCommandLineOption> options;
    Result<ExitCode> (*run)(Invocation &invocation) = nullptr;
};

Command importCommand();
Command dumpCommand();
Command plansCommand();
Command checkCommand();
Command statsCommand();
Command historyCommand();
Command undoCommand();
Command redoCommand();
Command sampleCommand();
Command catalogueImportCommand();
Command catalogueExportCommand();
Command catalogueFindCommand();
Command catalogueCheckCommand();

/// All of them, in the order of --help.
QList<Command> commands();

} // namespace gangmu::cli
