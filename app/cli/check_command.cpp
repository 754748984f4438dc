// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/command.h"
#include "app/cli/open_workspace.h"
#include "app/cli/plan_choice.h"
#include "core/analysis/checks/checks.h"
#include "core/reading/stored_targets.h"

#include <algorithm>

namespace gangmu::cli {

using namespace Qt::StringLiterals;

namespace {

/// As compilers print: where, how bad, what, which rule.
QString findingLine(const Plan &plan, const Finding &finding)
{
    const QString title = plan.title.isEmpty() ? CliText::tr("（无标题）") : plan.title;
    const QString place = finding.line > 0 ? u"%1:%2"_s.arg(title).arg(finding.line) : title;
    return u"%1: %2: %3 [%4]"_s.arg(place, severityText(finding.severity), finding.message, finding.rule);
}

Result<ExitCode> run(Invocation &invocation)
{
    GANGMU_TRY(workspace, openToRead(invocation.arguments.first(), invocation.clock));
    GANGMU_TRY(chosen, chosenPlans(*workspace, invocation.options));
    qsizetype errors = 0;
    qsizetype warnings = 0;
    qsizetype notes = 0;
    for (const Plan &plan : std::as_const(chosen)) {
        GANGMU_TRY(findings,
                   checkPlan(workspace->reader(), plan.id, invocation.clock.today(), findStoredTargets));
        for (const Finding &finding : std::as_const(findings))
            invocation.out.line(findingLine(plan, finding));
        errors += std::ranges::count(findings, Severity::Error, &Finding::severity);
        warnings += std::ranges::count(findings, Severity::Warning, &Finding::severity);
        notes += std::ranges::count(findings, Severity::Note, &Finding::severity);
    }
    invocation.out.line(
        errors + warnings + notes == 0
            ? CliText::tr("没有发现问题。")
            : CliText::tr("错误 %1，警告 %2，提示 %3。").arg(errors).arg(warnings).arg(notes));
    return errors > 0 ? ExitCode::Findings : ExitCode::Ok;
}

} // namespace

Command checkCommand()
{
    return {u"check"_s,
            CliText::tr("工作区"),
            CliText::tr("检查规划并列出问题；有错误时退出码为 1"),
            1,
            1,
            {planOption()},
            run};
}

} // namespace gangmu::cli
