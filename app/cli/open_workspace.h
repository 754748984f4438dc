// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"

namespace gangmu::cli {

/// For commands that only look: takes no lock, so that nobody is kept from writing. Errors as
/// Workspace::open().
Result<std::unique_ptr<Workspace>> openToRead(const QString &path, const Clock &clock);

/// For commands that change: an error where the file cannot be written, or somebody else has it open.
Result<std::unique_ptr<Workspace>> openToWrite(const QString &path, const Clock &clock);

} // namespace gangmu::cli
