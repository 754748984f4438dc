// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/command.h"
#include "app/cli/open_workspace.h"

namespace gangmu::cli {

using namespace Qt::StringLiterals;

namespace {

/// Having nothing to take back says something about the workspace, not about a missing file.
Error nothingToDo(const Error &error)
{
    Error refused = error;
    if (refused.code == ErrorCode::NotFound)
        refused.code = ErrorCode::Conflict;
    return refused;
}

Result<ExitCode> undo(Invocation &invocation)
{
    GANGMU_TRY(workspace, openToWrite(invocation.arguments.first(), invocation.clock));
    const std::optional<EditLabel> label = workspace->undoLabel();
    if (const auto done = workspace->undo(); !done)
        return nothingToDo(done.error());
    invocation.out.line(CliText::tr("已撤销“%1”").arg(label ? label->text() : QString()));
    return ExitCode::Ok;
}

Result<ExitCode> redo(Invocation &invocation)
{
    GANGMU_TRY(workspace, openToWrite(invocation.arguments.first(), invocation.clock));
    const std::optional<EditLabel> label = workspace->redoLabel();
    if (const auto done = workspace->redo(); !done)
        return nothingToDo(done.error());
    invocation.out.line(CliText::tr("已重做“%1”").arg(label ? label->text() : QString()));
    return ExitCode::Ok;
}

} // namespace

Command undoCommand()
{
    return {u"undo"_s, CliText::tr("工作区"), CliText::tr("撤销最近一次修改"), 1, 1, {}, undo};
}

Command redoCommand()
{
    return {u"redo"_s, CliText::tr("工作区"), CliText::tr("重做最近一次撤销的修改"), 1, 1, {}, redo};
}

} // namespace gangmu::cli
