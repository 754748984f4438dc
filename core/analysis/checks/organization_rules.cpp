// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/checks/organization_similarity.h"
#include "core/analysis/checks/rules.h"

#include <algorithm>
#include <QHash>

namespace gangmu::rules {

namespace {

struct Use
{
    const PlanNode *first = nullptr;
    int count = 0;
};

/// The organizations that the plan names, with how often.
QHash<OrganizationId, Use> usesOf(const CheckInput &input)
{
    QHash<OrganizationId, Use> uses;
    for (const PlanNode &node : input.content.nodes) {
        const QList<Responsibility> list = input.content.responsibilities.value(node.id);
        for (const Responsibility &each : list) {
            Use &use = uses[each.organization];
            if (!use.first)
                use.first = &node;
            ++use.count;
        }
    }
    return uses;
}

bool isSuccession(const CheckInput &input, OrganizationId a, OrganizationId b)
{
    return std::ranges::any_of(input.changes, [&](const OrganizationChange &change) {
        return (change.from == a && change.to == b) || (change.from == b && change.to == a);
    });
}

QString reason(NameLikeness likeness, const QString &rare, const QString &usual)
{
    switch (likeness) {
    case NameLikeness::Spelling:
        return CheckText::tr("“%1”与“%2”像是同一单位的两种写法。").arg(rare, usual);
    case NameLikeness::Abbreviation:
        return CheckText::tr("“%1”与“%2”像是同一单位的全称和简称。").arg(rare, usual);
    case NameLikeness::Misprint:
        return CheckText::tr("“%1”与“%2”只差一个字，可能是笔误。").arg(rare, usual);
    case NameLikeness::Different:
        break;
    }
    return {};
}

} // namespace

QList<Finding> organizationSpelling(const CheckInput &input)
{
    const QHash<OrganizationId, Use> uses = usesOf(input);
    QList<OrganizationId> named = uses.keys();
    std::ranges::sort(named);
    QList<Finding> findings;
    for (qsizetype i = 0; i < named.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            const Organization a = input.content.organizations.value(named[i]);
            const Organization b = input.content.organizations.value(named[j]);
            const NameLikeness alike = likeness(a, b);
            if (alike == NameLikeness::Different || isSuccession(input, a.id, b.id) ||
                input.wasDismissed(ReviewKind::OrganizationSpelling, {a.name, b.name}))
                continue;
            // The usual spelling stays, the rare one is looked at.
            const bool rareIsA = uses[a.id].count <= uses[b.id].count;
            const Organization &rare = rareIsA ? a : b;
            const Organization &usual = rareIsA ? b : a;
            Finding finding =
                input.at(*uses[rare.id].first, Severity::Warning, reason(alike, rare.name, usual.name));
            finding.organization = rare.id;
            QuickFix fix;
            fix.kind = FixKind::MergeOrganizations;
            fix.text = CheckText::tr("合并为“%1”").arg(usual.name);
            fix.keep = usual.id;
            fix.drop = rare.id;
            finding.fix = fix;
            findings.append(finding);
        }
    }
    return findings;
}

} // namespace gangmu::rules
