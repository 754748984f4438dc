// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/command.h"
#include "app/cli/open_workspace.h"
#include "core/store/queries/plan_queries.h"

namespace gangmu::cli {

using namespace Qt::StringLiterals;

namespace {

Result<ExitCode> run(Invocation &invocation)
{
    GANGMU_TRY(workspace, openToRead(invocation.arguments.first(), invocation.clock));
    GANGMU_TRY(list, plans(workspace->reader()));
    for (const Plan &plan : std::as_const(list)) {
        const QString title = plan.title.isEmpty() ? CliText::tr("（无标题）") : plan.title;
        invocation.out.line(u"%1\t%2\t%3"_s.arg(plan.id.value()).arg(codeOf(plan.role), title));
    }
    return ExitCode::Ok;
}

} // namespace

Command plansCommand()
{
    return {u"plans"_s,
            CliText::tr("工作区"),
            CliText::tr("列出规划：编号、own 或 reference、标题，以制表符分隔"),
            1,
            1,
            {},
            run};
}

} // namespace gangmu::cli
