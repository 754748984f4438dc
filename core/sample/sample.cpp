// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample.h"

#include "core/base/rank_key.h"
#include "core/domain/standard_number.h"
#include "core/sample/insert_row.h"
#include "core/sample/sample_data.h"
#include "core/sample/sample_systems.h"
#include "core/sample/sample_work.h"

#include <QFile>
#include <QHash>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

/// Evenly spread ranks for the siblings of a plan; parents are known by their index in the list of nodes, the
/// top is -1.
class Ranks
{
public:
    explicit Ranks(const SamplePlan &plan)
    {
        QList<qsizetype> stack{-1};
        for (qsizetype i = 0; i < plan.nodes.size(); ++i) {
            stack.resize(plan.nodes[i].depth);
            ++m_children[stack.last()];
            stack += i;
        }
        m_children[-1] += 1; // the group of published figures
    }
    /// Call once for each child of a parent, in order.
    QString next(qsizetype parent)
    {
        QStringList &ranks = m_ranks[parent];
        if (ranks.isEmpty())
            ranks = initialRanks(m_children.value(parent));
        return ranks.takeFirst();
    }

private:
    QHash<qsizetype, int> m_children;
    QHash<qsizetype, QStringList> m_ranks;
};

/// Writes one province; rows that name each other are found by name, number or path.
class ProvinceWriter
{
public:
    ProvinceWriter(Edit &edit, const SampleProvince &province) : m_edit(edit), m_province(province) {}

    void write(QString &planRank)
    {
        writeOrganizations();
        for (qsizetype i = 0; i < m_province.plans.size(); ++i) {
            m_nodes.clear();
            planRank = rankBetween(planRank, {});
            writePlan(m_province.plans[i], planRank);
            if (i == 0)
                writeCatalogue();
        }
    }

private:
    void writeOrganizations()
    {
        for (const Organization &organization : m_province.organizations)
            m_organizations[organization.name] = insertRow<OrganizationId>(m_edit, organization);
        for (SampleAlias row : m_province.aliases) {
            row.alias.organization = m_organizations.value(row.organization);
            insertRow<OrganizationAliasId>(m_edit, row.alias);
        }
        for (SampleChange row : m_province.changes) {
            row.change.from = m_organizations.value(row.from);
            row.change.to = m_organizations.value(row.to);
            insertRow<OrganizationChangeId>(m_edit, row.change);
        }
    }

    void writePlan(const SamplePlan &sample, const QString &rank)
    {
        Plan plan = sample.plan;
        plan.rank = rank;
        const auto id = insertRow<PlanId>(m_edit, plan);
        Ranks ranks(sample);
        writeNodes(sample, id, ranks);
        writeFigures(sample, id, ranks.next(-1));
        writeTargets(sample, id);
    }

    void writeNodes(const SamplePlan &sample, PlanId plan, Ranks &ranks)
    {
        struct Ancestor
        {
            qsizetype index = -1;
            NodeId id;
        };
        QList<Ancestor> stack{{}};
        for (qsizetype i = 0; i < sample.nodes.size(); ++i) {
            const SampleNode &row = sample.nodes[i];
            stack.resize(row.depth);
            PlanNode node = row.node;
            node.plan = plan;
            node.parent = stack.last().id;
            node.rank = ranks.next(stack.last().index);
            const auto id = insertRow<NodeId>(m_edit, node);
            stack += {i, id};
            if (!m_nodes.contains(row.path))
                m_nodes[row.path] = id;
            int position = 0;
            writeResponsibilities(id, row.leads, ResponsibilityRole::Lead, position);
            writeResponsibilities(id, row.participants, ResponsibilityRole::Participant, position);
            writeResponsibilities(id, row.responsible, ResponsibilityRole::Responsible, position);
        }
    }

    void writeResponsibilities(NodeId node, const QStringList &names, ResponsibilityRole role, int &position)
    {
        for (const QString &name : names) {
            insertRow<ResponsibilityId>(
                m_edit, Responsibility{{}, node, m_organizations.value(name), role, position++});
        }
    }

    /// Published figures without a target stand as a group of their own behind the plan's text.
    void writeFigures(const SamplePlan &sample, PlanId plan, const QString &rank)
    {
        if (sample.figures.isEmpty())
            return;
        PlanNode group;
        group.plan = plan;
        group.rank = rank;
        group.kind = PlanNodeKind::TargetGroup;
        group.title = u"公开数据（不属于规划原文）"_s;
        const auto parent = insertRow<NodeId>(m_edit, group);
        QStringList ranks = initialRanks(int(sample.figures.size()));
        for (const SampleFigure &figure : sample.figures) {
            PlanNode line;
            line.plan = plan;
            line.parent = parent;
            line.rank = ranks.takeFirst();
            line.kind = PlanNodeKind::Paragraph;
            line.body = figure.text();
            insertRow<NodeId>(m_edit, line);
        }
    }

    void writeTargets(const SamplePlan &sample, PlanId plan)
    {
        QHash<QString, TargetId> byMetric;
        QStringList ranks = initialRanks(int(sample.targets.size()));
        for (const SampleTarget &row : sample.targets) {
            Target target = row.target;
            target.plan = plan;
            target.rank = ranks.takeFirst();
            target.node = m_nodes.value(row.nodePath);
            target.sameAs = byMetric.value(row.sameAs);
            const auto id = insertRow<TargetId>(m_edit, target);
            if (!byMetric.contains(target.metric))
                byMetric[target.metric] = id;
        }
        for (SampleActual row : sample.actuals) {
            row.actual.target = byMetric.value(row.metric);
            insertRow<TargetActualId>(m_edit, row.actual);
        }
    }

    /// A replaced standard is followed by the next edition of the same number.
    void writeReplacements(const QHash<QString, StandardId> &byNumber)
    {
        QMultiHash<QString, const Standard *> editions;
        for (const SampleStandard &row : m_province.standards)
            editions.insert(parseStandardNumber(row.standard.number).number.undatedKey(), &row.standard);
        for (const SampleStandard &row : m_province.standards) {
            const Standard &old = row.standard;
            if (old.state != StandardState::Replaced)
                continue;
            const Standard *next = nullptr;
            const auto same = editions.equal_range(parseStandardNumber(old.number).number.undatedKey());
            for (auto each = same.first; each != same.second; ++each) {
                const Standard *edition = *each;
                if (edition->issuedOn > old.issuedOn && (!next || edition->issuedOn < next->issuedOn))
                    next = edition;
            }
            if (!next)
                continue;
            Replacement replacement;
            replacement.standard = byNumber.value(next->number);
            replacement.number = old.number;
            insertRow<ReplacementId>(m_edit, replacement);
        }
    }

    void writeCatalogue()
    {
        QHash<QString, StandardId> byNumber;
        for (const SampleStandard &row : m_province.standards) {
            Standard standard = row.standard;
            standard.planNode = m_nodes.value(row.nodePath);
            byNumber[standard.number] = insertRow<StandardId>(m_edit, standard);
        }
        writeReplacements(byNumber);
        const QHash<QString, SystemEntryId> planned =
            writeSampleSystems(m_edit, m_province, {m_nodes, byNumber});
        for (const SampleWorkItem &row : m_province.workItems) {
            WorkItem item = row.item;
            item.planNode = m_nodes.value(row.nodePath);
            item.standard = byNumber.value(row.standardNumber);
            if (item.standard.isNull())
                item.systemEntry = planned.value(item.title);
            if (!item.standard.isNull())
                item.state = WorkItemState::Finished;
            insertRow<WorkItemId>(m_edit, item);
        }
    }

    Edit &m_edit;
    const SampleProvince &m_province;
    QHash<QString, OrganizationId> m_organizations;
    QHash<QString, NodeId> m_nodes;
};

} // namespace

Result<RevisionId> addSample(Workspace &workspace)
{
    GANGMU_TRY(provinces, builtInSample());
    GANGMU_TRY(work, builtInSampleWork());
    return workspace.edit({Verb::CreateSample, {}}, [&](Edit &edit) -> Result<void> {
        // Behind whatever plans there are.
        Query last(edit.connection(), u"SELECT max(rank) FROM plan"_s);
        QString planRank = last.next() ? last.text(0) : QString();
        for (const SampleProvince &province : provinces)
            ProvinceWriter(edit, province).write(planRank);
        writeSampleWork(edit, work);
        return {};
    });
}

Result<void> createSampleWorkspace(const QString &path, const Clock &clock, const WorkspaceOptions &options)
{
    GANGMU_TRY(workspace, Workspace::create(path, clock, options));
    const auto added = addSample(*workspace);
    if (added)
        return {};
    workspace.reset();
    QFile::remove(path);
    return added.error();
}

} // namespace gangmu
