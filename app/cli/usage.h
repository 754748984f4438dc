// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace gangmu::cli {

/// --help: what the program is for, the commands with their options, the exit codes.
QString usage(const QList<Command> &commands);

} // namespace gangmu::cli
