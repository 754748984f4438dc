// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace gangmu::cli {

/// What the program returns to the shell. Documented in --help; the numbers never change.
enum class ExitCode {
    Ok = 0,
    Findings = 1,     ///< check found errors
    Unusable = 2,     ///< the input is missing, no file, empty, damaged or not what was expected
    BadArguments = 3, ///< unknown command or option, wrong number of arguments, no such plan
    NoAccess = 4,     ///< no rights, read-only, or locked by another program
    Disk = 5,         ///< disk full or failing
    Refused = 6,      ///< it contradicts what is there: the file exists, nothing to undo
    Internal = 70     ///< a fault of this program
};

ExitCode exitCodeOf(const Error &error);

} // namespace gangmu::cli
