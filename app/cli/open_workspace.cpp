// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/open_workspace.h"

#include "app/cli/cli_text.h"

#include <QFileInfo>

namespace gangmu::cli {

using namespace Qt::StringLiterals;

namespace {

WorkspaceOptions options(bool readOnly)
{
    WorkspaceOptions options;
    options.author = qEnvironmentVariable("USER");
    options.readOnly = readOnly;
    return options;
}

} // namespace

Result<std::unique_ptr<Workspace>> openToRead(const QString &path, const Clock &clock)
{
    // After a crash SQLite first has to roll the last edit back, which needs the right to write.
    const bool interrupted = QFileInfo::exists(path + u"-journal"_s);
    return Workspace::open(path, clock, options(!interrupted));
}

Result<std::unique_ptr<Workspace>> openToWrite(const QString &path, const Clock &clock)
{
    GANGMU_TRY(workspace, Workspace::open(path, clock, options(false)));
    if (!workspace->lockedBy().isEmpty()) {
        return Error{ErrorCode::Busy,
                     CliText::tr("%1 正由 %2 编辑，请等其关闭后再试。").arg(path, workspace->lockedBy()),
                     {},
                     path};
    }
    if (workspace->isReadOnly())
        return Error{ErrorCode::ReadOnly, CliText::tr("%1 是只读的，不能修改。").arg(path), {}, path};
    return workspace;
}

} // namespace gangmu::cli
