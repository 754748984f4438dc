// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/checks/check_input.h"

namespace gangmu::test {

/// A plan for one rule to look at, put together in memory. Ids count from 1 in the order of making.
class CheckBuilder
{
public:
    CheckBuilder()
    {
        input.content.plan.id = PlanId(1);
        input.content.plan.title = QStringLiteral("某省规划");
        input.content.plan.startYear = 2016;
        input.content.plan.endYear = 2020;
    }

    NodeId node(PlanNodeKind kind, const QString &number, const QString &title, NodeId parent = {},
                const QString &body = {})
    {
        PlanNode node;
        node.id = NodeId(++m_last);
        node.plan = PlanId(1);
        node.parent = parent;
        node.kind = kind;
        node.number = number;
        node.title = title;
        node.body = body;
        node.source.line = int(m_last);
        m_nodes.append(node);
        input.content.setNodes(m_nodes);
        return node.id;
    }
    NodeId chapter(const QString &number, const QString &title, const QString &body = {})
    {
        return node(PlanNodeKind::Chapter, number, title, {}, body);
    }
    NodeId section(NodeId parent, const QString &number, const QString &title, const QString &body = {})
    {
        return node(PlanNodeKind::Section, number, title, parent, body);
    }
    NodeId task(const QString &title)
    {
        const NodeId id = chapter({}, title);
        m_nodes.last().matrixRole = MatrixRole::Row;
        input.content.setNodes(m_nodes);
        return id;
    }

    OrganizationId organization(const QString &name, OrganizationKind kind = OrganizationKind::Department)
    {
        Organization organization;
        organization.id = OrganizationId(++m_last);
        organization.name = name;
        organization.region = QStringLiteral("某省");
        organization.kind = kind;
        input.content.organizations.insert(organization.id, organization);
        return organization.id;
    }
    void assign(NodeId node, OrganizationId organization, ResponsibilityRole role)
    {
        Responsibility responsibility;
        responsibility.id = ResponsibilityId(++m_last);
        responsibility.node = node;
        responsibility.organization = organization;
        responsibility.role = role;
        input.content.responsibilities[node].append(responsibility);
    }

    Target target(const QString &metric, double value, const QString &unit = QStringLiteral("项"),
                  std::optional<int> deadline = 2020)
    {
        Target target;
        target.id = TargetId(++m_last);
        target.plan = PlanId(1);
        target.metric = metric;
        target.text = metric + QString::number(value) + unit;
        target.value = value;
        target.unit = unit;
        target.deadlineYear = deadline;
        return target;
    }
    TargetId add(const Target &target)
    {
        input.content.targets.append(target);
        return target.id;
    }

    CheckInput input;

private:
    qint64 m_last = 0;
    QList<PlanNode> m_nodes;
};

} // namespace gangmu::test
