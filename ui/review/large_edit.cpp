// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/large_edit.h"

#include "ui/shell/session.h"

namespace gangmu {

namespace {
/// Up to here one does not notice that the window waits.
constexpr qsizetype mostRowsAtOnce = 2000;
} // namespace

void runEdit(Session &session, QObject *context, const BackgroundEdit &edit, qsizetype rows,
             const QString &title, std::function<void(const Result<void> &)> done)
{
    Workspace &workspace = *session.workspace();
    if (rows <= mostRowsAtOnce) {
        done(workspace.run(edit.label, [&](Edit &each) { return edit.work(each, Progress()); }));
        return;
    }
    session.jobs().edit({{}, title}, workspace, context, edit, [done](const Result<RevisionId> &result) {
        done(result ? Result<void>() : Result<void>(result.error()));
    });
}

} // namespace gangmu
