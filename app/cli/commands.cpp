// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

namespace gangmu::cli {

QList<Command> commands()
{
    return {
        importCommand(), //
        plansCommand(),
        dumpCommand(),
        checkCommand(),
        statsCommand(),
        historyCommand(),
        undoCommand(),
        redoCommand(),
        sampleCommand(),
        catalogueImportCommand(),
        catalogueExportCommand(),
        catalogueFindCommand(),
        catalogueCheckCommand(),
    };
}

} // namespace gangmu::cli
