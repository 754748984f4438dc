// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/command.h"
#include "app/cli/open_workspace.h"
#include "app/cli/plan_choice.h"
#include "app/cli/stats_formats.h"

namespace gangmu::cli {

using namespace Qt::StringLiterals;

namespace {

Result<ExitCode> run(Invocation &invocation)
{
    const bool json = invocation.options.isSet(u"json"_s);
    const bool asCsv = invocation.options.isSet(u"csv"_s);
    if (json && asCsv)
        return Error{ErrorCode::InvalidArgument, CliText::tr("--json 和 --csv 只能用一个。"), {}, {}};
    QDate asOf = invocation.clock.today();
    if (invocation.options.isSet(u"as-of"_s)) {
        asOf = QDate::fromString(invocation.options.value(u"as-of"_s), Qt::ISODate);
        if (!asOf.isValid())
            return Error{
                ErrorCode::InvalidArgument, CliText::tr("--as-of 后应为日期，如 2024-12-31。"), {}, {}};
    }
    GANGMU_TRY(workspace, openToRead(invocation.arguments.first(), invocation.clock));
    GANGMU_TRY(chosen, chosenPlans(*workspace, invocation.options));
    GANGMU_TRY(statistics, readStatistics(workspace->reader(), chosen, asOf));
    if (json)
        invocation.out.write(statsJson(statistics));
    else if (asCsv)
        invocation.out.write(statsCsv(statistics));
    else
        invocation.out.line(statsText(statistics));
    return ExitCode::Ok;
}

} // namespace

Command statsCommand()
{
    return {u"stats"_s,
            CliText::tr("工作区"),
            CliText::tr("统计：各年各级标准的计划与发布、指标进度、各单位任务数"),
            1,
            1,
            {{u"json"_s, CliText::tr("以 JSON 输出")},
             {u"csv"_s, CliText::tr("以 CSV 输出，每行一个数")},
             {u"as-of"_s, CliText::tr("截至日期，默认今天"), CliText::tr("日期")},
             planOption()},
            run};
}

} // namespace gangmu::cli
