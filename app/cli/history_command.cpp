// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/command.h"
#include "app/cli/open_workspace.h"
#include "core/store/revision_log.h"

#include <limits>

namespace gangmu::cli {

using namespace Qt::StringLiterals;

namespace {

QString what(const Revision &revision)
{
    switch (revision.kind) {
    case RevisionKind::Undo:
        return CliText::tr("撤销“%1”").arg(revision.label.text());
    case RevisionKind::Redo:
        return CliText::tr("重做“%1”").arg(revision.label.text());
    case RevisionKind::Edit:
        break;
    }
    return revision.state == RevisionState::Done ? revision.label.text()
                                                 : CliText::tr("%1（已撤销）").arg(revision.label.text());
}

Result<ExitCode> run(Invocation &invocation)
{
    int limit = std::numeric_limits<int>::max();
    if (invocation.options.isSet(u"limit"_s)) {
        limit = invocation.options.value(u"limit"_s).toInt();
        if (limit < 1)
            return Error{ErrorCode::InvalidArgument, CliText::tr("--limit 后应为正整数。"), {}, {}};
    }
    GANGMU_TRY(workspace, openToRead(invocation.arguments.first(), invocation.clock));
    GANGMU_TRY(list, revisions(workspace->reader(), limit));
    for (const Revision &revision : std::as_const(list)) {
        invocation.out.line(u"%1\t%2\t%3"_s.arg(revision.at.toString(u"yyyy-MM-dd HH:mm:ss"), revision.author,
                                                what(revision)));
    }
    return ExitCode::Ok;
}

} // namespace

Command historyCommand()
{
    return {u"history"_s,
            CliText::tr("工作区"),
            CliText::tr("列出修改记录，新的在前：时间、修改人、内容"),
            1,
            1,
            {{u"limit"_s, CliText::tr("最多列出几条"), CliText::tr("条数")}},
            run};
}

} // namespace gangmu::cli
