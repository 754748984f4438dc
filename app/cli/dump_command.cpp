// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/command.h"
#include "app/cli/open_workspace.h"
#include "app/cli/plan_choice.h"
#include "core/writing/plan_json.h"

namespace gangmu::cli {

using namespace Qt::StringLiterals;

namespace {

Result<ExitCode> run(Invocation &invocation)
{
    const bool all = invocation.options.isSet(u"all"_s);
    if (all == invocation.options.isSet(u"plan"_s))
        return Error{
            ErrorCode::InvalidArgument, CliText::tr("请用 --plan 指明规划，或用 --all 输出全部。"), {}, {}};
    GANGMU_TRY(workspace, openToRead(invocation.arguments.first(), invocation.clock));
    GANGMU_TRY(chosen, chosenPlans(*workspace, invocation.options));
    QList<PlanId> ids;
    for (const Plan &plan : std::as_const(chosen))
        ids.append(plan.id);
    const auto format =
        invocation.options.isSet(u"compact"_s) ? QJsonDocument::Compact : QJsonDocument::Indented;
    GANGMU_TRY(bytes, planJsonDocument(workspace->reader(), ids, format));
    invocation.out.write(bytes);
    return ExitCode::Ok;
}

} // namespace

Command dumpCommand()
{
    return {u"dump"_s,
            CliText::tr("工作区 --plan 编号|--all"),
            CliText::tr("以 JSON 输出规划的全部内容"),
            1,
            1,
            {planOption(), {u"all"_s, CliText::tr("全部规划")}, {u"compact"_s, CliText::tr("不缩进")}},
            run};
}

} // namespace gangmu::cli
