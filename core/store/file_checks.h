// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace gangmu {

/// What stands in the first bytes of a workspace file.
struct WorkspaceHeader
{
    int version = 0; ///< user_version
    qint64 bytes = 0;
};

/// Looks at a file without handing it to SQLite: is it there, a file, readable, a database, ours, and not
/// newer than latestVersion. The errors say what was found instead.
Result<WorkspaceHeader> inspectWorkspaceFile(const QString &path, int latestVersion);

} // namespace gangmu
