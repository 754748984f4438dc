// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/catalogue_rows.h"
#include "app/cli/cli_text.h"
#include "app/cli/command.h"
#include "app/cli/open_workspace.h"
#include "core/domain/terms.h"
#include "core/store/queries/catalogue_queries.h"

namespace gangmu::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualLimit = 50;

Result<ExitCode> run(Invocation &invocation)
{
    int limit = usualLimit;
    if (invocation.options.isSet(u"limit"_s)) {
        limit = invocation.options.value(u"limit"_s).toInt();
        if (limit < 1)
            return Error{ErrorCode::InvalidArgument, CliText::tr("--limit 后应为正整数。"), {}, {}};
    }
    GANGMU_TRY(workspace, openToRead(invocation.arguments.first(), invocation.clock));
    GANGMU_TRY(ids, foundStandards(workspace->reader(), invocation.arguments.sliced(1), invocation.options,
                                   invocation.clock.today(), limit));
    GANGMU_TRY(rows, standardsByIds(workspace->reader(), ids));
    for (const Standard &row : std::as_const(rows))
        invocation.out.line(u"%1\t%2\t%3\t%4"_s.arg(row.number, termOf(row.state),
                                                    row.issuedOn.toString(Qt::ISODate), row.title));
    return ExitCode::Ok;
}

} // namespace

Command catalogueFindCommand()
{
    return {
        u"catalogue find"_s,
        CliText::tr("工作区 词…"),
        CliText::tr("按名称中的词、任何写法的标准号或拼音首字母查标准，每行：标准号、状态、发布日期、名称"),
        1,
        -1,
        {filterOption(), {u"limit"_s, CliText::tr("最多列出几行，默认 50"), CliText::tr("行数")}},
        run};
}

} // namespace gangmu::cli
