// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/catalogue_sheets.h"
#include "app/cli/cli_text.h"
#include "app/cli/command.h"
#include "app/cli/open_workspace.h"
#include "core/analysis/catalogue/catalogue_checks.h"
#include "core/analysis/catalogue/currency_check.h"
#include "core/analysis/checks/checks.h"
#include "core/domain/standard_cell.h"
#include "core/domain/terms.h"
#include "core/store/queries/standard_details.h"

#include <algorithm>

namespace gangmu::cli {

using namespace Qt::StringLiterals;

namespace {

QString differenceLine(const CurrencyDifference &difference)
{
    const QString number = difference.ours.isNull() ? difference.after.number : difference.before.number;
    QStringList parts;
    if (difference.kind == CurrencyKind::NewEdition)
        parts.append(difference.after.number);
    for (const StandardColumn column : difference.columns) {
        //: column, value before, value after
        parts.append(
            CliText::tr("%1 %2 → %3")
                .arg(termOf(column), textOf(difference.before, column), textOf(difference.after, column)));
    }
    if (!difference.successors.isEmpty())
        parts.append(CliText::tr("代替者 %1").arg(difference.successors.join(u'、')));
    return u"%1: %2%3"_s.arg(number, currencyKindText(difference.kind),
                             parts.isEmpty() ? QString() : u' ' + parts.join(u'；'));
}

/// 查新: against a newer list.
Result<ExitCode> compare(Invocation &invocation, const Workspace &workspace)
{
    const CatalogueWords words;
    GANGMU_TRY(fields, catalogueFields(workspace.reader()));
    GANGMU_TRY(source, catalogueSource(invocation.options.value(u"against"_s),
                                       invocation.options.value(u"sheet"_s), words, fields));
    QList<ListedStandard> list;
    GANGMU_TRY(sheet, readDrafts(source, words, fields, invocation.clock.today(), [&](const DraftRow &row) {
                   list.append({row.standard, row.key, row.given, row.replaces, row.replacedBy});
                   return true;
               }));
    Q_UNUSED(sheet);
    GANGMU_TRY(check, checkCurrency(workspace.reader(), list));
    for (const CurrencyDifference &difference : std::as_const(check.differences))
        invocation.out.line(differenceLine(difference));
    invocation.out.line(CliText::tr("比对 %1 行：一致 %2，差异 %3。")
                            .arg(check.compared)
                            .arg(check.same)
                            .arg(check.differences.size() + check.onlyOursLeftOut));
    return check.differences.isEmpty() ? ExitCode::Ok : ExitCode::Findings;
}

Result<ExitCode> run(Invocation &invocation)
{
    GANGMU_TRY(workspace, openToRead(invocation.arguments.first(), invocation.clock));
    if (invocation.options.isSet(u"against"_s))
        return compare(invocation, *workspace);
    GANGMU_TRY(findings, checkCatalogue(workspace->reader(), invocation.clock.today()));
    for (const CatalogueFinding &finding : std::as_const(findings))
        invocation.out.line(u"%1: %2: %3 [%4]"_s.arg(finding.number, severityText(finding.severity),
                                                     finding.message, finding.rule));
    const auto count = [&](Severity severity) {
        return std::ranges::count(findings, severity, &CatalogueFinding::severity);
    };
    invocation.out.line(findings.isEmpty() ? CliText::tr("没有发现问题。")
                                           : CliText::tr("错误 %1，警告 %2，提示 %3。")
                                                 .arg(count(Severity::Error))
                                                 .arg(count(Severity::Warning))
                                                 .arg(count(Severity::Note)));
    return count(Severity::Error) > 0 ? ExitCode::Findings : ExitCode::Ok;
}

} // namespace

Command catalogueCheckCommand()
{
    return {
        u"catalogue check"_s,
        CliText::tr("工作区 [--against 文件]"),
        CliText::tr(
            "检查标准号、重复、代替关系和复审期限；--against 与新目录比对（查新），有错误或差异时退出码为 1"),
        1,
        1,
        {{u"against"_s, CliText::tr("与这份新目录比对，只列差异，不改动"), CliText::tr("文件")},
         sheetOption()},
        run};
}

} // namespace gangmu::cli
