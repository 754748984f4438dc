// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"

namespace gangmu {

/// Makes a new workspace at path with the sample in it: the invented province 示例省 as the own plan, five
/// real provinces as references. Conflict where the file exists; other errors as Workspace::create(). On an
/// error no file is left behind.
Result<void> createSampleWorkspace(const QString &path, const Clock &clock,
                                   const WorkspaceOptions &options = {});

/// Adds the sample to an open workspace as one edit that undo takes back.
Result<RevisionId> addSample(Workspace &workspace);

} // namespace gangmu
