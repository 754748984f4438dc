// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/checks/rules.h"
#include "core/domain/numbering.h"

#include <QHash>

namespace gangmu::rules {

namespace {

/// A number that does not follow the one before it.
struct Break
{
    const PlanNode *node = nullptr;
    const PlanNode *before = nullptr; ///< null for the first of a run
    int expected = 1;
    int found = 1;
    bool repeated() const { return before && found <= expected - 1; }
};

/// How the number is written, without its ordinal: siblings of different ways count separately.
QString style(const QString &number)
{
    return withOrdinal(number, 1);
}

/// Headings count within their parent; a run may also go on from the parent before (numbers through all
/// chapters). Boxes count through the whole plan.
QList<Break> breaks(const CheckInput &input)
{
    struct Run
    {
        const PlanNode *last = nullptr;
        int ordinal = 0;
    };
    QHash<QString, Run> inParent; // by parent and style
    QHash<QString, Run> inPlan;   // by level and style
    QList<Break> found;
    for (const PlanNode &node : input.content.nodes) {
        const bool box = node.kind == PlanNodeKind::Box;
        const std::optional<int> ordinal = ordinalOf(node.number);
        if (!ordinal || (!box && !input.content.isHeading(node)))
            continue;
        const QString written = style(node.number);
        Run &here = inParent[box ? written : QString::number(node.parent.value()) + u'|' + written];
        Run &level = inPlan[QString::number(input.content.level(node)) + u'|' + written];
        const bool first = !here.last;
        const int expected = first ? 1 : here.ordinal + 1;
        const bool goesOn = first && level.last && *ordinal == level.ordinal + 1;
        if (*ordinal != expected && !goesOn)
            found.append({&node, here.last, expected, *ordinal});
        here = {&node, *ordinal};
        level = here;
    }
    return found;
}

/// Numbers of a document that was issued are facts; only our own draft may be renumbered.
std::optional<QuickFix> renumbering(const Plan &plan)
{
    if (plan.role != PlanRole::Own)
        return {};
    QuickFix fix;
    fix.kind = FixKind::RenumberPlan;
    fix.text = CheckText::tr("重新编号");
    fix.plan = plan.id;
    return fix;
}

} // namespace

QList<Finding> numberRepeated(const CheckInput &input)
{
    QList<Finding> findings;
    const QList<Break> all = breaks(input);
    for (const Break &each : all) {
        if (!each.repeated())
            continue;
        Finding finding = input.at(*each.node, Severity::Error,
                                   CheckText::tr("“%1”的编号重复或倒退，前面是“%2”。")
                                       .arg(input.label(*each.node), input.label(*each.before)));
        finding.fix = renumbering(input.content.plan);
        findings.append(finding);
    }
    return findings;
}

QList<Finding> numberGap(const CheckInput &input)
{
    QList<Finding> findings;
    const QList<Break> all = breaks(input);
    for (const Break &each : all) {
        if (each.repeated())
            continue;
        Finding finding =
            input.at(*each.node, Severity::Warning,
                     CheckText::tr("“%1”之前缺编号“%2”。")
                         .arg(input.label(*each.node), withOrdinal(each.node->number, each.expected)));
        finding.fix = renumbering(input.content.plan);
        findings.append(finding);
    }
    return findings;
}

QList<Finding> emptyHeading(const CheckInput &input)
{
    QHash<NodeId, int> below;
    for (const PlanNode &node : input.content.nodes)
        ++below[node.parent];
    QList<Finding> findings;
    QList<const PlanNode *> withoutText;
    int leaves = 0;
    for (const PlanNode &node : input.content.nodes) {
        if (!input.content.isHeading(node))
            continue;
        if (node.title.trimmed().isEmpty() && node.body.trimmed().isEmpty()) {
            findings.append(input.at(node, Severity::Error,
                                     CheckText::tr("标题“%1”只有编号，没有文字。").arg(node.number)));
        } else if (!below.contains(node.id)) {
            ++leaves;
            if (node.body.trimmed().isEmpty())
                withoutText.append(&node);
        }
    }
    // An outline that has no text yet, or was typed as headings alone, is no fault.
    if (withoutText.size() * 4 > leaves)
        return findings;
    for (const PlanNode *node : std::as_const(withoutText)) {
        findings.append(input.at(*node, Severity::Warning,
                                 CheckText::tr("标题“%1”下没有内容。").arg(input.label(*node))));
    }
    return findings;
}

QList<Finding> duplicateHeading(const CheckInput &input)
{
    QHash<QString, const PlanNode *> seen;
    QList<Finding> findings;
    for (const PlanNode &node : input.content.nodes) {
        if (!input.content.isHeading(node) || node.title.isEmpty())
            continue;
        const QString key = QString::number(node.parent.value()) + u'|' + node.title.simplified();
        if (const PlanNode *before = seen.value(key)) {
            findings.append(input.at(
                node, Severity::Warning,
                CheckText::tr("标题“%1”与同级的“%2”相同。").arg(input.label(node), input.label(*before))));
        } else {
            seen.insert(key, &node);
        }
    }
    return findings;
}

} // namespace gangmu::rules
