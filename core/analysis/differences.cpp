// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/differences.h"

#include "core/analysis/plan_places.h"
#include "core/domain/terms.h"
#include "core/store/queries/organization_queries.h"
#include "core/store/queries/plan_queries.h"
#include "core/store/queries/target_queries.h"
#include "core/store/revision_log.h"

#include <algorithm>
#include <QCoreApplication>
#include <QHash>
#include <QMap>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

class DifferenceText
{
    Q_DECLARE_TR_FUNCTIONS(DifferenceText)
};

/// What a row was or is called, taken from the row itself where it was added or removed.
QVariant value(const RowChange &row, QLatin1String column)
{
    return row.kind == ChangeKind::Deleted ? row.before(column) : row.after(column);
}

QString number(const QVariant &value)
{
    return value.isNull() ? QString() : QString::number(value.toDouble(), 'g', 12);
}

QString comparatorSign(const QString &code)
{
    const std::optional<Comparator> comparator = fromCode<Comparator>(code);
    return comparator ? signOf(*comparator) : code;
}

class Comparison
{
public:
    Comparison(const Connection &connection, PlanId plan) : m_connection(connection), m_plan(plan) {}

    Result<QList<PlanDifference>> compare(const QList<RowChange> &rows)
    {
        GANGMU_TRY(nodes, planNodes(m_connection, m_plan));
        GANGMU_TRY(targetList, targets(m_connection, m_plan));
        GANGMU_TRY(organizationList, organizations(m_connection));
        m_places = PlanPlaces(m_plan, nodes, rows);
        for (const Target &target : targetList)
            m_targets.insert(target.id, target);
        for (const Organization &organization : organizationList)
            m_organizations.insert(organization.id, organization.name);
        for (const RowChange &row : rows) { // what is gone by now but is spoken of
            if (row.kind == ChangeKind::Deleted && row.table == Table::Organization)
                m_organizations.insert(OrganizationId(row.id), row.before("name"_L1).toString());
        }
        for (const RowChange &row : rows)
            compareRow(row);
        addResponsibilities();
        std::stable_sort(m_differences.begin(), m_differences.end(),
                         [this](const Placed &a, const Placed &b) { return place(a) < place(b); });
        QList<PlanDifference> differences;
        for (const Placed &placed : std::as_const(m_differences))
            differences.append(placed.difference);
        return differences;
    }

private:
    /// A difference and the node at whose place in the plan it is told; that may be gone.
    struct Placed
    {
        PlanDifference difference;
        NodeId at;
    };

    int place(const Placed &placed) const
    {
        if (placed.difference.kind == PlanDifference::Kind::PlanField)
            return -1;
        return m_places.order(placed.at);
    }

    void add(const PlanDifference &difference) { m_differences.append({difference, difference.node}); }

    void compareRow(const RowChange &row)
    {
        switch (row.table) {
        case Table::Plan:
            if (PlanId(row.id) == m_plan && row.kind == ChangeKind::Updated)
                comparePlan(row);
            break;
        case Table::PlanNode:
            compareNode(row);
            break;
        case Table::Target:
            compareTarget(row);
            break;
        case Table::Responsibility:
            collectResponsibility(row);
            break;
        case Table::Organization:
            if (row.kind == ChangeKind::Updated && row.touches("name"_L1))
                add({PlanDifference::Kind::OrganizationRenamed,
                     {},
                     {},
                     row.after("name"_L1).toString(),
                     DifferenceText::tr("单位名称"),
                     row.before("name"_L1).toString(),
                     row.after("name"_L1).toString()});
            break;
        default: // sources, mentions and notes are about the plan, not of it
            break;
        }
    }

    void comparePlan(const RowChange &row)
    {
        const std::pair<QLatin1String, QString> fields[] = {
            {"title"_L1, DifferenceText::tr("名称")},        {"doc_number"_L1, DifferenceText::tr("文号")},
            {"issuer"_L1, DifferenceText::tr("印发机关")},   {"issued_on"_L1, DifferenceText::tr("印发日期")},
            {"start_year"_L1, DifferenceText::tr("起始年")}, {"end_year"_L1, DifferenceText::tr("终止年")}};
        for (const auto &[column, name] : fields) {
            if (row.touches(column))
                add({PlanDifference::Kind::PlanField,
                     {},
                     {},
                     DifferenceText::tr("规划信息"),
                     name,
                     row.before(column).toString(),
                     row.after(column).toString()});
        }
    }

    void compareNode(const RowChange &row)
    {
        const NodeId id(row.id);
        using Kind = PlanDifference::Kind;
        if (row.kind == ChangeKind::Deleted) {
            if (m_places.isRemoved(id))
                m_differences.append(
                    {{Kind::NodeRemoved, {}, {}, m_places.subject(id), {}, m_places.node(id).body, {}}, id});
            return;
        }
        if (!m_places.has(id))
            return; // another plan's
        const PlanNode node = m_places.node(id);
        if (row.kind == ChangeKind::Inserted) {
            add({Kind::NodeAdded, id, {}, m_places.subject(id), {}, {}, node.body});
            return;
        }
        if (row.touches("title"_L1))
            add({Kind::NodeRetitled,
                 id,
                 {},
                 m_places.subject(id),
                 DifferenceText::tr("标题"),
                 row.before("title"_L1).toString(),
                 row.after("title"_L1).toString()});
        if (row.touches("body"_L1))
            add({Kind::NodeTextChanged,
                 id,
                 {},
                 m_places.subject(id),
                 DifferenceText::tr("正文"),
                 row.before("body"_L1).toString(),
                 row.after("body"_L1).toString()});
        if (row.touches("parent_id"_L1)) {
            const NodeId before(row.before("parent_id"_L1).toLongLong());
            add({Kind::NodeMoved,
                 id,
                 {},
                 m_places.subject(id),
                 DifferenceText::tr("位置"),
                 m_places.has(before) ? m_places.path(before) : m_places.subject(before),
                 m_places.path(node.parent)});
        } else if (row.touches("rank"_L1)) {
            add({Kind::NodeMoved, id, {}, m_places.subject(id), DifferenceText::tr("次序"), {}, {}});
        }
    }

    void compareTarget(const RowChange &row)
    {
        const TargetId id(row.id);
        using Kind = PlanDifference::Kind;
        const auto figure = [](const QVariant &comparator, const QVariant &low, const QVariant &high,
                               const QVariant &unit) {
            const QString upper = number(high);
            if (!upper.isEmpty())
                return number(low) + comparatorSign(comparator.toString()) + upper + unit.toString();
            return comparatorSign(comparator.toString()) + number(low) + unit.toString();
        };
        if (row.kind != ChangeKind::Updated) {
            if (PlanId(value(row, "plan_id"_L1).toLongLong()) != m_plan)
                return;
            const QString text = figure(value(row, "comparator"_L1), value(row, "value"_L1),
                                        value(row, "high"_L1), value(row, "unit"_L1));
            const NodeId node(value(row, "node_id"_L1).toLongLong());
            const bool added = row.kind == ChangeKind::Inserted;
            m_differences.append(
                {{added ? Kind::TargetAdded : Kind::TargetRemoved, m_places.has(node) ? node : NodeId(),
                  added ? id : TargetId(), value(row, "metric"_L1).toString(), DifferenceText::tr("目标值"),
                  added ? QString() : text, added ? text : QString()},
                 node});
            return;
        }
        if (!m_targets.contains(id))
            return;
        const Target &target = m_targets[id];
        const auto was = [&](QLatin1String column, const QVariant &now) {
            return row.touches(column) ? row.before(column) : now;
        };
        const QVariant comparator = QString(codeOf(target.comparator));
        const QVariant high = target.high ? QVariant(*target.high) : QVariant();
        const QString before = figure(was("comparator"_L1, comparator), was("value"_L1, target.value),
                                      was("high"_L1, high), was("unit"_L1, target.unit));
        const QString after = figure(comparator, target.value, high, target.unit);
        if (before != after)
            add({Kind::TargetRevised, target.node, id, target.metric, DifferenceText::tr("目标值"), before,
                 after});
        if (row.touches("metric"_L1))
            add({Kind::TargetRevised, target.node, id, target.metric, DifferenceText::tr("指标名称"),
                 row.before("metric"_L1).toString(), target.metric});
        if (row.touches("deadline_year"_L1))
            add({Kind::TargetRevised, target.node, id, target.metric, DifferenceText::tr("完成期限"),
                 row.before("deadline_year"_L1).toString(), row.after("deadline_year"_L1).toString()});
    }

    struct Cell
    {
        QString role;
        OrganizationId organization;
    };

    /// A row of the matrix as it was and as it is; looked up by node afterwards.
    void collectResponsibility(const RowChange &row)
    {
        NodeId node(value(row, "node_id"_L1).toLongLong());
        OrganizationId now(value(row, "organization_id"_L1).toLongLong());
        QString role = value(row, "role"_L1).toString();
        if (row.kind == ChangeKind::Updated) {
            for (const Responsibility &current : currentResponsibilities()) {
                if (current.id.value() != row.id)
                    continue;
                node = current.node;
                now = current.organization;
                role = codeOf(current.role);
            }
        }
        if (!m_places.has(node) && !m_places.isRemoved(node))
            return;
        const OrganizationId then = row.touches("organization_id"_L1) && row.kind == ChangeKind::Updated
                                        ? OrganizationId(row.before("organization_id"_L1).toLongLong())
                                        : now;
        const QString roleThen = row.touches("role"_L1) && row.kind == ChangeKind::Updated
                                     ? row.before("role"_L1).toString()
                                     : role;
        if (row.kind != ChangeKind::Inserted)
            m_went[node].append({roleThen, then});
        if (row.kind != ChangeKind::Deleted)
            m_came[node].append({role, now});
    }

    const QList<Responsibility> &currentResponsibilities()
    {
        if (!m_responsibilities)
            m_responsibilities = responsibilities(m_connection, m_plan).valueOr({});
        return *m_responsibilities;
    }

    void addResponsibilities()
    {
        const std::pair<ResponsibilityRole, QString> roles[] = {
            {ResponsibilityRole::Lead, DifferenceText::tr("牵头单位")},
            {ResponsibilityRole::Participant, DifferenceText::tr("参加单位")},
            {ResponsibilityRole::Responsible, DifferenceText::tr("责任单位")}};
        const auto names = [this](const QList<Cell> &cells, ResponsibilityRole role) {
            QStringList list;
            for (const Cell &cell : cells) {
                if (cell.role == codeOf(role))
                    list.append(m_organizations.value(cell.organization));
            }
            list.sort();
            return list.join(u'、');
        };
        QList<NodeId> nodes = m_went.keys() + m_came.keys();
        std::sort(nodes.begin(), nodes.end());
        nodes.erase(std::unique(nodes.begin(), nodes.end()), nodes.end());
        for (NodeId node : nodes) {
            if (!m_places.has(node))
                continue; // its tasks went with it, which is said already
            for (const auto &[role, field] : roles) {
                const QString went = names(m_went.value(node), role);
                const QString came = names(m_came.value(node), role);
                if (went != came)
                    add({PlanDifference::Kind::Responsibility,
                         node,
                         {},
                         m_places.subject(node),
                         field,
                         went,
                         came});
            }
        }
    }

    const Connection &m_connection;
    PlanId m_plan;
    PlanPlaces m_places;
    QHash<TargetId, Target> m_targets;
    QHash<OrganizationId, QString> m_organizations;
    std::optional<QList<Responsibility>> m_responsibilities;
    QMap<NodeId, QList<Cell>> m_went;
    QMap<NodeId, QList<Cell>> m_came;
    QList<Placed> m_differences;
};

} // namespace

Result<QList<PlanDifference>> planDifferences(const Connection &connection, PlanId plan, RevisionId from,
                                              RevisionId to)
{
    GANGMU_TRY(rows, changesBetween(connection, from, to));
    return Comparison(connection, plan).compare(rows);
}

QString differenceKindText(PlanDifference::Kind kind)
{
    switch (kind) {
    case PlanDifference::Kind::PlanField:
        return DifferenceText::tr("规划信息");
    case PlanDifference::Kind::NodeAdded:
        return DifferenceText::tr("新增条目");
    case PlanDifference::Kind::NodeRemoved:
        return DifferenceText::tr("删除条目");
    case PlanDifference::Kind::NodeRetitled:
        return DifferenceText::tr("改标题");
    case PlanDifference::Kind::NodeTextChanged:
        return DifferenceText::tr("改正文");
    case PlanDifference::Kind::NodeMoved:
        return DifferenceText::tr("移动");
    case PlanDifference::Kind::TargetAdded:
        return DifferenceText::tr("新增指标");
    case PlanDifference::Kind::TargetRemoved:
        return DifferenceText::tr("删除指标");
    case PlanDifference::Kind::TargetRevised:
        return DifferenceText::tr("指标调整");
    case PlanDifference::Kind::Responsibility:
        return DifferenceText::tr("责任调整");
    case PlanDifference::Kind::OrganizationRenamed:
        return DifferenceText::tr("单位更名");
    }
    return {};
}

} // namespace gangmu
