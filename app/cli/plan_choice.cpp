// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/plan_choice.h"

#include "app/cli/cli_text.h"
#include "core/store/queries/plan_queries.h"

#include <algorithm>

namespace gangmu::cli {

using namespace Qt::StringLiterals;

QCommandLineOption planOption()
{
    return {u"plan"_s, CliText::tr("规划的编号，可多次给出；编号由 plans 列出"), CliText::tr("编号")};
}

Result<QList<Plan>> chosenPlans(const Workspace &workspace, const QCommandLineParser &options)
{
    GANGMU_TRY(all, plans(workspace.reader()));
    if (!options.isSet(u"plan"_s))
        return all;
    QList<Plan> chosen;
    const QStringList wanted = options.values(u"plan"_s);
    for (const QString &text : wanted) {
        const PlanId id(text.toLongLong());
        const auto found = std::ranges::find(std::as_const(all), id, &Plan::id);
        if (found == all.cend())
            return Error{
                ErrorCode::InvalidArgument, CliText::tr("工作区里没有编号为 %1 的规划。").arg(text), {}, {}};
        chosen.append(*found);
    }
    return chosen;
}

} // namespace gangmu::cli
