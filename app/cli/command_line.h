// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "core/base/clock.h"
#include "translations/translations.h"

#include <QStringList>

namespace gangmu::cli {

/// Runs the command that the arguments (the program's name first) ask for; writes results to out and errors
/// to standard error. Returns the exit code.
int runCommandLine(const QStringList &arguments, Translations &translations, const Clock &clock, Output &out);

} // namespace gangmu::cli
