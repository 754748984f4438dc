// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/checks/check_input.h"

#include <algorithm>

namespace gangmu {

QString shortened(const QString &text, qsizetype longest)
{
    return text.size() > longest ? text.left(longest - 1) + u'…' : text;
}

QString CheckInput::label(const PlanNode &node) const
{
    if (node.title.isEmpty() && node.number.isEmpty())
        return shortened(node.body.section(u'\n', 0, 0));
    return shortened(node.number + node.title);
}

QString CheckInput::name(OrganizationId organization) const
{
    return content.organizations.value(organization).name;
}

bool CheckInput::isCollective(OrganizationId organization) const
{
    return content.organizations.value(organization).kind == OrganizationKind::Collective;
}

Finding CheckInput::at(const PlanNode &node, Severity severity, const QString &message) const
{
    Finding finding;
    finding.severity = severity;
    finding.message = message;
    finding.node = node.id;
    finding.line = node.source.line;
    return finding;
}

Finding CheckInput::at(const Target &target, Severity severity, const QString &message) const
{
    Finding finding;
    finding.severity = severity;
    finding.message = message;
    finding.target = target.id;
    finding.node = target.node;
    finding.line = target.source.line;
    return finding;
}

bool CheckInput::wasDismissed(ReviewKind kind, const QStringList &words) const
{
    return std::ranges::any_of(content.reviewNotes, [&](const ReviewNote &note) {
        return note.kind == kind && note.state == ReviewState::Dismissed &&
               std::ranges::all_of(words, [&](const QString &word) {
                   return note.message.contains(word) || note.action.contains(word);
               });
    });
}

} // namespace gangmu
