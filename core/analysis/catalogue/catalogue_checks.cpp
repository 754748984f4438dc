// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/catalogue/catalogue_checks.h"

#include "core/analysis/catalogue/duplicates.h"
#include "core/analysis/catalogue/replacement_graph.h"
#include "core/analysis/catalogue/review_radar.h"
#include "core/domain/standard_number_terms.h"
#include "core/store/queries/catalogue_scan.h"

#include <algorithm>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

using Findings = QList<CatalogueFinding>;

Result<void> checkNumbers(const Connection &connection, const Progress &progress, Findings &findings)
{
    return scanStandards(connection, progress, [&](const ScannedStandard &row) {
        const StandardNumberParse parsed = parseStandardNumber(row.number);
        if (!parsed.ok()) {
            const QString why = termOf(parsed.refusal);
            findings.append(
                {u"number-unreadable"_s, Severity::Warning, row.id, row.number,
                 parsed.proposals.isEmpty()
                     ? CheckText::tr("看不懂标准号：%1。").arg(why)
                     : CheckText::tr("看不懂标准号：%1。可能是 %2。").arg(why, parsed.proposals.first())});
        } else if (parsed.flags.testFlag(NumberFlag::MandatoryLocal) ||
                   parsed.flags.testFlag(NumberFlag::MandatoryIndustry)) {
            findings.append(
                {u"number-mandatory"_s, Severity::Note, row.id, row.number,
                 CheckText::tr("地方、行业标准依法为推荐性标准；强制性的需有法律依据，请核对。")});
        }
    });
}

Result<void> checkDuplicates(const Connection &connection, const Progress &progress, Findings &findings)
{
    GANGMU_TRY(twice, findDuplicates(connection, DuplicateKind::SameNumber, progress));
    for (const DuplicateGroup &group : std::as_const(twice))
        findings.append({u"number-twice"_s, Severity::Error, group.standards.first(), group.text,
                         CheckText::tr("目录中有 %1 行是同一个标准号。").arg(group.standards.size())});
    GANGMU_TRY(editions, findDuplicates(connection, DuplicateKind::SameSerial, progress));
    for (const DuplicateGroup &group : std::as_const(editions))
        findings.append({u"editions-in-force"_s, Severity::Warning, group.standards.first(), group.text,
                         CheckText::tr("有 %1 个年代版本同时现行或即将实施。").arg(group.standards.size())});
    return {};
}

CatalogueFinding findingOf(const ReplacementProblem &problem)
{
    const auto finding = [&](const QString &rule, Severity severity) {
        return CatalogueFinding{rule, severity, problem.standard, problem.number,
                                replacementProblemText(problem)};
    };
    switch (problem.kind) {
    case ReplacementProblem::Kind::Cycle:
        return finding(u"replacement-ring"_s, Severity::Error);
    case ReplacementProblem::Kind::StillInForce:
        return finding(u"replaced-in-force"_s, Severity::Warning);
    case ReplacementProblem::Kind::NoSuccessor:
        return finding(u"no-successor"_s, Severity::Note);
    case ReplacementProblem::Kind::MissingReplaced:
        return finding(u"replaced-missing"_s, Severity::Note);
    }
    return {};
}

} // namespace

Result<QList<CatalogueFinding>> checkCatalogue(const Connection &connection, const QDate &asOf,
                                               const Progress &progress)
{
    Findings findings;
    GANGMU_CHECK(checkDuplicates(connection, progress, findings));
    GANGMU_TRY(problems, checkReplacements(connection, progress));
    for (const ReplacementProblem &problem : std::as_const(problems))
        findings.append(findingOf(problem));
    GANGMU_CHECK(checkNumbers(connection, progress, findings));
    GANGMU_TRY(radar, reviewRadar(connection, asOf, asOf, progress));
    for (const RadarEntry &entry : std::as_const(radar.entries)) {
        if (entry.urgency == ReviewUrgency::Overdue)
            findings.append(
                {u"review-overdue"_s, Severity::Note, entry.standard, entry.number,
                 CheckText::tr("复审已到期：应不晚于 %1。").arg(entry.dueOn.toString(Qt::ISODate))});
    }
    std::ranges::stable_sort(findings, {}, &CatalogueFinding::severity);
    return findings;
}

} // namespace gangmu
