// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/command.h"
#include "app/cli/destination.h"
#include "core/reading/import_plan.h"
#include "core/reading/plan_reader.h"

#include <QFileInfo>

namespace gangmu::cli {

using namespace Qt::StringLiterals;

namespace {

QString summaryLine(const QString &file, const ImportSummary &counts)
{
    //: One line for each imported file.
    return CliText::tr("%1：标题 %2，专栏 %3，专栏项 %4，重大工程 %5，目标 %6，责任单位 %7（%8 次），"
                       "提及标准 %9，待核对 %10")
        .arg(QFileInfo(file).fileName())
        .arg(counts.headings)
        .arg(counts.boxes)
        .arg(counts.boxItems)
        .arg(counts.majorProjects)
        .arg(counts.targets)
        .arg(counts.organizations)
        .arg(counts.mentions)
        .arg(counts.standards)
        .arg(counts.reviewNotes);
}

Result<ExitCode> run(Invocation &invocation)
{
    const QString into = invocation.options.value(u"into"_s);
    if (into.isEmpty())
        return Error{ErrorCode::InvalidArgument, CliText::tr("请用 --into 指明工作区文件。"), {}, {}};
    ImportOptions options;
    if (invocation.options.isSet(u"role"_s)) {
        const auto role = fromCode<PlanRole>(invocation.options.value(u"role"_s));
        if (!role)
            return Error{ErrorCode::InvalidArgument, CliText::tr("--role 只能是 own 或 reference。"), {}, {}};
        options.role = *role;
    }

    // All files are read before the first one is imported: one that is no plan changes nothing.
    QList<ParsedPlan> parsed;
    for (const QString &file : std::as_const(invocation.arguments)) {
        GANGMU_TRY(plan, readPlanFile(file));
        parsed.append(std::move(plan));
    }
    Destination destination;
    GANGMU_CHECK(destination.open(into, invocation.clock));
    for (qsizetype i = 0; i < parsed.size(); ++i) {
        const auto imported = importPlan(*destination.workspace, parsed[i], options);
        if (!imported)
            return imported.error();
        destination.keep();
        invocation.out.line(summaryLine(invocation.arguments[i], summaryOf(parsed[i])));
    }
    return ExitCode::Ok;
}

} // namespace

Command importCommand()
{
    return {u"import"_s,
            CliText::tr("文件… --into 工作区"),
            CliText::tr("读入规划文本；工作区不存在时新建"),
            1,
            -1,
            {{u"into"_s, CliText::tr("读入到这个工作区"), CliText::tr("工作区")},
             {u"role"_s, CliText::tr("own（本单位规划，默认）或 reference（参考）"), u"own|reference"_s}},
            run};
}

} // namespace gangmu::cli
