// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/catalogue/replacement_findings.h"

#include <QSet>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

Severity severityOf(ReplacementRowKind kind)
{
    switch (kind) {
    case ReplacementRowKind::Cycle:
        return Severity::Error;
    case ReplacementRowKind::EntryWithdrawn:
    case ReplacementRowKind::EntryReplaced:
    case ReplacementRowKind::StillInForce:
        return Severity::Warning;
    case ReplacementRowKind::NoSuccessor:
    case ReplacementRowKind::MissingReplaced:
        break;
    }
    return Severity::Note;
}

Finding findingOf(const ReplacementRow &row)
{
    Finding finding;
    finding.rule = replacementRule(row.kind);
    finding.severity = severityOf(row.kind);
    finding.standard = row.standard;
    finding.entry = row.entry;
    //: number of a standard, what is wrong with it; number, place in a system, what is wrong with it
    finding.message = row.place.isEmpty()
                          ? CheckText::tr("%1：%2").arg(row.number, row.message)
                          : CheckText::tr("%1（%2）：%3").arg(row.number, row.place, row.message);
    return finding;
}

} // namespace

QString replacementRule(ReplacementRowKind kind)
{
    switch (kind) {
    case ReplacementRowKind::EntryWithdrawn:
        return u"entry-withdrawn"_s;
    case ReplacementRowKind::EntryReplaced:
        return u"entry-replaced"_s;
    case ReplacementRowKind::Cycle:
        return u"replacement-ring"_s;
    case ReplacementRowKind::StillInForce:
        return u"replaced-in-force"_s;
    case ReplacementRowKind::NoSuccessor:
        return u"no-successor"_s;
    case ReplacementRowKind::MissingReplaced:
        return u"replaced-missing"_s;
    }
    return {};
}

Result<QList<Finding>> replacementFindings(const Connection &connection, const Progress &progress)
{
    GANGMU_TRY(all, replacementRows(connection, progress));
    QList<Finding> findings;
    QSet<StandardId> withoutSuccessor; // as their entries say
    QHash<ReplacementRowKind, qsizetype> met;
    QHash<ReplacementRowKind, Finding> leftOut; // the first of them
    for (const ReplacementRow &row : std::as_const(all.rows)) {
        if (row.kind == ReplacementRowKind::EntryReplaced && row.successors.isEmpty())
            withoutSuccessor.insert(row.standard);
        if (row.kind == ReplacementRowKind::NoSuccessor && withoutSuccessor.contains(row.standard))
            --all.counts[row.kind];
        else if (met[row.kind]++ < mostReplacementFindings)
            findings.append(findingOf(row));
        else if (!leftOut.contains(row.kind))
            leftOut.insert(row.kind, findingOf(row));
    }
    for (auto it = leftOut.begin(); it != leftOut.end(); ++it) {
        it->message = CheckText::tr("另有 %1 处，见目录中的“代替关系”。")
                          .arg(all.counts.value(it.key()) - mostReplacementFindings);
        findings.append(*it);
    }
    return findings;
}

} // namespace gangmu
