// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/import_plan.h"

#include "core/base/rank_key.h"
#include "core/store/queries/organization_queries.h"
#include "core/store/queries/plan_queries.h"
#include "core/store/row_mapping.h"
#include "core/store/verbs/plan_verbs.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largeImport = 5000; // lines; before such an import a copy of the file is kept

/// One import: holds what the rows of one table need to know of another's.
class PlanImport
{
public:
    PlanImport(Edit &edit, const ParsedPlan &parsed, const ImportOptions &options)
        : m_edit(edit), m_parsed(parsed), m_options(options)
    {
    }

    Result<PlanId> run()
    {
        insertPlan();
        insertSource();
        insertNodes();
        GANGMU_CHECK(insertResponsibilities());
        insertTargets();
        insertMentions();
        insertReviewNotes();
        return m_plan;
    }

private:
    template <class T>
    auto insert(const T &row) -> decltype(row.id)
    {
        return m_edit.insertAs<decltype(row.id)>(RowMapping<T>::table, RowMapping<T>::fields(row));
    }
    SourceRef at(int line) const { return {m_document, line}; }
    NodeId node(int index) const { return index >= 0 && index < m_nodes.size() ? m_nodes[index] : NodeId(); }

    void insertPlan()
    {
        Plan plan;
        plan.rank = rankAfterPlans(m_edit.connection());
        plan.title = m_parsed.title;
        for (const QString &fallback : {m_options.title, QFileInfo(m_parsed.sourceName).completeBaseName()}) {
            if (plan.title.isEmpty())
                plan.title = fallback;
        }
        plan.docNumber = m_parsed.docNumber;
        plan.issuer = m_parsed.issuer;
        plan.issuedOn = m_parsed.issuedOn;
        plan.startYear = m_parsed.startYear;
        plan.endYear = m_parsed.endYear;
        plan.region = m_parsed.region;
        plan.role = m_options.role;
        plan.numberStyles = m_parsed.numberStyles;
        m_plan = insert(plan);
    }

    void insertSource()
    {
        SourceDocument document;
        document.plan = m_plan;
        document.name = m_parsed.sourceName;
        document.format = m_parsed.format;
        document.encoding = m_parsed.encoding;
        document.importedAt = m_edit.now();
        document.sha256 = m_parsed.sha256;
        m_document = insert(document);
        for (qsizetype i = 0; i < m_parsed.sourceLines.size(); ++i) {
            m_edit.insert(Table::SourceLine, {{u"document_id"_s, m_document.value()},
                                              {u"line"_s, int(i) + 1},
                                              {u"text"_s, m_parsed.sourceLines[i]}});
        }
    }

    void insertNodes()
    {
        QHash<int, int> childCount;
        for (const ParsedNode &parsed : m_parsed.nodes)
            ++childCount[parsed.parent];
        QHash<int, QStringList> ranks;
        for (auto it = childCount.begin(); it != childCount.end(); ++it)
            ranks.insert(it.key(), initialRanks(it.value()));
        for (const ParsedNode &parsed : m_parsed.nodes) {
            PlanNode row;
            row.plan = m_plan;
            row.parent = node(parsed.parent);
            row.rank = ranks[parsed.parent].takeFirst();
            row.kind = parsed.kind;
            row.number = parsed.number;
            row.title = parsed.title;
            row.body = parsed.body;
            row.matrixRole = parsed.matrixRole;
            row.part = parsed.part;
            row.source = at(parsed.line);
            m_nodes.append(insert(row));
        }
    }

    Result<OrganizationId> organization(const ParsedResponsibility &parsed)
    {
        if (const auto known = m_organizations.constFind(parsed.organization);
            known != m_organizations.constEnd())
            return *known;
        GANGMU_TRY(id, findOrganization(m_edit.connection(), parsed.organization, m_parsed.region));
        if (id.isNull()) {
            const OrganizationKind kind =
                parsed.collective ? OrganizationKind::Collective : OrganizationKind::Department;
            id = insert(Organization{{}, parsed.organization, m_parsed.region, kind, {}});
        }
        m_organizations.insert(parsed.organization, id);
        return id;
    }

    Result<void> insertResponsibilities()
    {
        for (qsizetype i = 0; i < m_parsed.nodes.size(); ++i) {
            QSet<OrganizationId> seen; // a unit printed twice in one clause is one cell
            for (const ParsedResponsibility &parsed : m_parsed.nodes[i].responsibilities) {
                GANGMU_TRY(id, organization(parsed));
                if (seen.contains(id))
                    continue;
                insert(Responsibility{{}, m_nodes[i], id, parsed.role, int(seen.size())});
                seen.insert(id);
            }
        }
        return {};
    }

    void insertTargets()
    {
        const QStringList ranks = initialRanks(int(m_parsed.targets.size()));
        for (qsizetype i = 0; i < m_parsed.targets.size(); ++i) {
            const ParsedTarget &parsed = m_parsed.targets[i];
            Target row;
            row.plan = m_plan;
            row.node = node(parsed.node);
            row.rank = ranks[i];
            row.text = parsed.text;
            row.metric = parsed.metric.isEmpty() ? parsed.text : parsed.metric;
            row.metricKey = parsed.metricKey;
            row.comparator = parsed.comparator;
            row.value = parsed.value;
            row.high = parsed.high;
            row.unit = parsed.unit;
            row.deadlineYear = parsed.deadlineYear;
            row.scope = parsed.scope;
            row.counting = parsed.counting;
            row.sameAs = parsed.sameAs >= 0 && parsed.sameAs < m_targets.size() ? m_targets[parsed.sameAs]
                                                                                : TargetId();
            row.source = at(parsed.line);
            m_targets.append(insert(row));
        }
    }

    void insertMentions()
    {
        for (const ParsedMention &parsed : m_parsed.mentions)
            insert(Mention{
                {}, m_plan, node(parsed.node), parsed.kind, parsed.title, parsed.number, at(parsed.line)});
    }

    void insertReviewNotes()
    {
        for (const ParsedReviewNote &parsed : m_parsed.reviewNotes) {
            insert(ReviewNote{{},
                              m_plan,
                              node(parsed.node),
                              parsed.kind,
                              ReviewState::Open,
                              parsed.message,
                              parsed.proposal,
                              withIds(parsed.action),
                              at(parsed.line)});
        }
    }

    /// Indices of the parsed plan become row ids, as text: JSON numbers are too small for 63 bits.
    QString withIds(const QString &action) const
    {
        QJsonObject object = QJsonDocument::fromJson(action.toUtf8()).object();
        if (object.isEmpty())
            return {};
        for (const QString &key : {u"node"_s, u"after"_s}) {
            if (object.contains(key))
                object[key] = QString::number(node(object[key].toInt(-1)).value());
        }
        for (const QString &key : {u"target"_s, u"same_as"_s}) {
            const int index = object[key].toInt(-1);
            if (object.contains(key))
                object[key] =
                    QString::number(index >= 0 && index < m_targets.size() ? m_targets[index].value() : 0);
        }
        return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }

    Edit &m_edit;
    const ParsedPlan &m_parsed;
    const ImportOptions &m_options;
    PlanId m_plan;
    DocumentId m_document;
    QList<NodeId> m_nodes;
    QList<TargetId> m_targets;
    QHash<QString, OrganizationId> m_organizations;
};

} // namespace

ImportSummary summaryOf(const ParsedPlan &plan)
{
    ImportSummary summary;
    QSet<QString> organizations;
    for (const ParsedNode &node : plan.nodes) {
        switch (node.kind) {
        case PlanNodeKind::MajorProject:
            ++summary.majorProjects;
            [[fallthrough]];
        case PlanNodeKind::Chapter:
        case PlanNodeKind::Section:
        case PlanNodeKind::Item:
            ++summary.headings;
            break;
        case PlanNodeKind::Box:
            ++summary.boxes;
            break;
        case PlanNodeKind::BoxItem:
            ++summary.boxItems;
            break;
        case PlanNodeKind::Paragraph:
        case PlanNodeKind::TargetGroup:
            break;
        }
        for (const ParsedResponsibility &responsibility : node.responsibilities) {
            if (responsibility.collective)
                continue;
            ++summary.mentions;
            organizations.insert(responsibility.organization);
        }
    }
    summary.organizations = int(organizations.size());
    summary.targets = int(plan.targets.size());
    summary.standards =
        int(std::count_if(plan.mentions.begin(), plan.mentions.end(), [](const ParsedMention &mention) {
            return mention.kind == MentionKind::Standard;
        }));
    summary.reviewNotes = int(plan.reviewNotes.size());
    return summary;
}

Result<PlanId> importPlan(Workspace &workspace, const ParsedPlan &plan, const ImportOptions &options)
{
    GANGMU_TRY(known, plans(workspace.reader()));
    if (plan.sourceLines.size() >= largeImport && !known.isEmpty() && !workspace.isReadOnly())
        GANGMU_CHECK(workspace.keepBackup(QCoreApplication::translate("ImportPlan", "导入前")));
    PlanId imported;
    const QString subject = plan.title.isEmpty() ? plan.sourceName : plan.title;
    GANGMU_CHECK(workspace.run({Verb::ImportPlan, subject}, [&](Edit &edit) -> Result<void> {
        GANGMU_TRY(id, PlanImport(edit, plan, options).run());
        imported = id;
        return {};
    }));
    return imported;
}

} // namespace gangmu
