// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/stored_targets.h"

#include "core/reading/targets.h"

#include <QHash>

namespace gangmu {

namespace {

ParsedPlan asParsed(const Plan &plan, const QList<PlanNode> &nodes)
{
    ParsedPlan parsed;
    parsed.title = plan.title;
    parsed.issuedOn = plan.issuedOn;
    parsed.startYear = plan.startYear;
    parsed.endYear = plan.endYear;
    parsed.region = plan.region;
    parsed.numberStyles = plan.numberStyles;
    QHash<NodeId, int> index;
    parsed.nodes.reserve(nodes.size());
    for (const PlanNode &node : nodes) {
        index.insert(node.id, int(parsed.nodes.size()));
        ParsedNode copy;
        copy.parent = index.value(node.parent, -1);
        copy.kind = node.kind;
        copy.number = node.number;
        copy.title = node.title;
        copy.body = node.body;
        copy.matrixRole = node.matrixRole;
        copy.part = node.part;
        copy.line = node.source.line;
        parsed.nodes.append(std::move(copy));
    }
    return parsed;
}

} // namespace

QList<Target> findStoredTargets(const Plan &plan, const QList<PlanNode> &nodes)
{
    const QList<ParsedTarget> found = findTargets(asParsed(plan, nodes));
    QList<Target> targets;
    targets.reserve(found.size());
    for (const ParsedTarget &each : found) {
        Target target;
        target.plan = plan.id;
        if (each.node >= 0) {
            target.node = nodes[each.node].id;
            target.source = nodes[each.node].source;
        }
        target.text = each.text;
        target.metric = each.metric;
        target.metricKey = each.metricKey;
        target.comparator = each.comparator;
        target.value = each.value;
        target.high = each.high;
        target.unit = each.unit;
        target.deadlineYear = each.deadlineYear;
        target.scope = each.scope;
        target.counting = each.counting;
        targets.append(std::move(target));
    }
    return targets;
}

} // namespace gangmu
