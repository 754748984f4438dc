// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organization.h"
#include "core/domain/target.h"
#include "core/store/workspace.h"

#include <QHash>
#include <QSet>

namespace gangmu {

/// What a notice meant for the plan that is shown, after OpenPlan has taken it in.
struct PlanDelta
{
    QList<NodeId> inserted; ///< new nodes
    QSet<NodeId> removed;
    QList<NodeId> moved;        ///< other parent or other place among the siblings
    QList<NodeId> edited;       ///< number, title, body, kind or matrix role
    QSet<NodeId> details;       ///< targets, responsibilities, mentions or open notes
    bool plan = false;          ///< the plan's own fields
    bool organizations = false; ///< names of organizations: any text may look different
    bool notes = false;         ///< some review note of the plan

    bool structure() const { return !inserted.isEmpty() || !removed.isEmpty() || !moved.isEmpty(); }
};

/// One plan as the page's views read it: the nodes in their order, with what belongs to each. Kept up to date
/// from the notices of the workspace row by row, so that a key press costs a few point reads. GUI thread.
class OpenPlan : public QObject
{
    Q_OBJECT

public:
    explicit OpenPlan(QObject *parent = nullptr);

    /// Reads the plan; a null workspace or plan empties the content. Emits loaded() in any case.
    Result<void> load(const Workspace *workspace, PlanId plan);
    /// Takes in what changed and emits updated() where it concerns this plan.
    void apply(const ChangeNotice &notice);

    const Workspace *workspace() const { return m_workspace; }
    const Plan &plan() const { return m_plan; }
    bool isEmpty() const { return m_nodes.isEmpty(); }
    qsizetype nodeCount() const { return m_nodes.size(); }

    bool has(NodeId node) const { return m_nodes.contains(node); }
    /// The node must be there.
    const PlanNode &node(NodeId node) const { return m_nodes.find(node).value(); }
    /// Children in their order; the null id stands for the top of the plan.
    const QList<NodeId> &children(NodeId parent) const;
    NodeId nextSibling(NodeId id) const;
    NodeId topAncestor(NodeId id) const;
    int depth(NodeId id) const;                     ///< 0 for a top node
    bool isBelow(NodeId id, NodeId ancestor) const; ///< or the same
    QList<NodeId> branch(NodeId root) const;        ///< root first, in document order

    QList<Target> targets(NodeId node) const { return m_targets.values(node); }
    /// Null where the target is not of this plan or stands in no node.
    NodeId nodeOf(TargetId target) const { return m_nodeOfTarget.value(target); }
    QList<Responsibility> responsibilities(NodeId node) const { return m_responsibilities.value(node); }
    /// The target with this id, if it is of this plan.
    std::optional<Target> target(TargetId id) const;
    QList<Target> allTargets() const { return m_targets.values(); }
    QList<Mention> mentions(NodeId node) const { return m_mentions.values(node); }
    QList<Mention> allMentions() const { return m_mentions.values(); }
    const QHash<OrganizationId, Organization> &organizations() const { return m_organizations; }
    QString organizationName(OrganizationId organization) const;
    /// The names and spellings under which the plan's region knows organizations.
    const QHash<QString, OrganizationId> &organizationNames() const { return m_names; }
    /// Open notes, by line.
    const QList<ReviewNote> &openNotes() const { return m_notes; }
    int closedNotes() const { return m_closedNotes; } ///< accepted or dismissed
    int openNotes(NodeId node) const { return m_notesOfNode.value(node); }

Q_SIGNALS:
    void loaded();
    void updated(const gangmu::PlanDelta &delta);

private:
    void clear();
    Result<void> read();
    void insertNode(const PlanNode &row);
    void takeNode(NodeId id);
    void applyNode(const RowChange &row, PlanDelta &delta);
    void applyTarget(const RowChange &row, PlanDelta &delta);
    void applyResponsibilities(const ChangeNotice &notice, PlanDelta &delta);
    Result<void> readOrganizations();
    Result<void> readMentions();
    Result<void> readNotes();

    const Workspace *m_workspace = nullptr;
    Plan m_plan;
    QHash<NodeId, PlanNode> m_nodes;
    QHash<NodeId, QList<NodeId>> m_children;
    QMultiHash<NodeId, Target> m_targets;
    QHash<TargetId, NodeId> m_nodeOfTarget;
    QHash<NodeId, QList<Responsibility>> m_responsibilities;
    QHash<ResponsibilityId, NodeId> m_nodeOfResponsibility;
    QMultiHash<NodeId, Mention> m_mentions;
    QHash<OrganizationId, Organization> m_organizations;
    QHash<QString, OrganizationId> m_names;
    QList<ReviewNote> m_notes;
    int m_closedNotes = 0;
    QHash<NodeId, int> m_notesOfNode;
};

/// Whether a node stands in the outline tree; paragraphs stand in the text alone.
inline bool inOutline(const PlanNode &node)
{
    return node.kind != PlanNodeKind::Paragraph;
}

} // namespace gangmu
