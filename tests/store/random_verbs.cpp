// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/random_verbs.h"

#include "core/store/queries/organization_queries.h"
#include "core/store/queries/plan_queries.h"
#include "core/store/queries/standard_queries.h"
#include "core/store/queries/target_queries.h"
#include "core/store/verbs/node_verbs.h"
#include "core/store/verbs/organization_verbs.h"
#include "core/store/verbs/plan_verbs.h"
#include "core/store/verbs/review_verbs.h"
#include "core/store/verbs/standard_verbs.h"
#include "core/store/verbs/target_verbs.h"
#include "core/store/verbs/work_item_verbs.h"
#include "tests/store/random_system_verbs.h"

namespace gangmu::test {

using namespace Qt::StringLiterals;

PlanId RandomVerbs::anyPlan()
{
    return any(*plans(m_workspace.reader())).id;
}

NodeId RandomVerbs::anyNode(PlanId plan)
{
    return any(*planNodes(m_workspace.reader(), plan.isNull() ? anyPlan() : plan)).id;
}

OrganizationId RandomVerbs::anyOrganization()
{
    return any(*organizations(m_workspace.reader())).id;
}

TargetId RandomVerbs::anyTarget()
{
    return any(*targets(m_workspace.reader(), anyPlan())).id;
}

QString RandomVerbs::word()
{
    static const QString signs = u"标准体系农业工业服务生态安全质量数字乡村"_s;
    QString text;
    for (int i = 0; i < 4; ++i)
        text += signs[below(signs.size())];
    return text;
}

namespace {

template <class T>
bool tried(const Result<T> &)
{
    return true; // done or refused, both are answers
}

} // namespace

QStringList RandomVerbs::names()
{
    return QStringList{u"createPlan"_s,         u"editPlan"_s,
                       u"deletePlan"_s,         u"createNode"_s,
                       u"renameNode"_s,         u"setNodeBody"_s,
                       u"moveNode"_s,           u"shiftNode"_s,
                       u"indentNode"_s,         u"outdentNode"_s,
                       u"deleteNode"_s,         u"changeNodeKind"_s,
                       u"setMatrixRole"_s,      u"copyBranch"_s,
                       u"renumberPlan"_s,       u"createTarget"_s,
                       u"reviseTarget"_s,       u"deleteTarget"_s,
                       u"linkTarget"_s,         u"setActual"_s,
                       u"setResponsibility"_s,  u"clearResponsibility"_s,
                       u"createOrganization"_s, u"renameOrganization"_s,
                       u"mergeOrganizations"_s, u"reorganize"_s,
                       u"deleteOrganization"_s, u"createStandard"_s,
                       u"editStandard"_s,       u"deleteStandard"_s,
                       u"createWorkItem"_s,     u"deleteWorkItem"_s,
                       u"createVersion"_s,      u"reviewNote"_s} +
           catalogueNames();
}

QString RandomVerbs::step()
{
    if (below(4) == 0)
        return randomSystemStep(m_workspace, m_random);
    // Growing verbs come up more often, so that there is something to move and delete.
    static const QStringList growing{u"createPlan"_s,        u"createNode"_s,        u"createNode"_s,
                                     u"createNode"_s,        u"createTarget"_s,      u"createOrganization"_s,
                                     u"setResponsibility"_s, u"setResponsibility"_s, u"createStandard"_s};
    const QStringList all = names() + growing;
    const QString verb = all[below(all.size())];
    Workspace &w = m_workspace;
    const Connection &reader = w.reader();
    const auto is = [&](const char *name) { return verb == QLatin1String(name); };
    const auto kind = [&] {
        return EnumCodes<PlanNodeKind>::table[below(std::size(EnumCodes<PlanNodeKind>::table))].value;
    };
    const auto role = [&] { return EnumCodes<ResponsibilityRole>::table[below(3)].value; };
    const auto place = [&](PlanId plan) {
        const NodeId parent = below(3) ? anyNode(plan) : NodeId();
        QList<NodeId> siblings{NodeId()};
        for (const PlanNode &node : *planNodes(reader, plan)) {
            if (node.parent == parent)
                siblings.append(node.id);
        }
        return NodePlace{plan, parent, any(siblings)};
    };

    if (is("createPlan")) {
        Plan plan;
        plan.title = word();
        plan.region = below(2) ? u"甲省"_s : u"乙省"_s;
        return plans(reader)->size() < 4 && tried(createPlan(w, plan)) ? verb : QString();
    }
    if (is("createOrganization"))
        return tried(createOrganization(w, {{}, word(), u"甲省"_s, OrganizationKind::Department, {}}))
                   ? verb
                   : QString();
    if (is("createStandard")) {
        Standard standard;
        standard.number = u"DB00/T %1-2020"_s.arg(below(9999));
        standard.title = word();
        standard.issuedOn = QDate(2016 + below(9), 5, 1);
        standard.planNode = plans(reader)->isEmpty() ? NodeId() : anyNode();
        return tried(createStandard(w, standard)) ? verb : QString();
    }
    if (catalogueNames().contains(verb))
        return catalogueStep(verb);
    if (plans(reader)->isEmpty())
        return {};
    const PlanId plan = anyPlan();
    const NodeId node = anyNode(plan);
    if (is("editPlan")) {
        Plan row = *planById(reader, plan);
        row.docNumber = word();
        row.endYear = 2020 + below(10);
        return tried(editPlan(w, row)) ? verb : QString();
    }
    if (is("deletePlan"))
        return below(8) == 0 && tried(deletePlan(w, plan)) ? verb : QString();
    if (is("createNode"))
        return tried(createNode(w, place(plan), kind(), word(), below(2) ? word() : QString())) ? verb
                                                                                                : QString();
    if (is("createVersion"))
        return tried(createVersion(w, plan, word())) ? verb : QString();
    if (is("renumberPlan"))
        return tried(renumberPlan(w, plan)) ? verb : QString();
    if (is("createTarget") || is("reviseTarget")) {
        Target target;
        if (is("reviseTarget")) {
            const auto old = targetById(reader, anyTarget());
            if (!old)
                return {};
            target = *old;
        } else {
            target.plan = plan;
            target.node = below(2) ? node : NodeId();
        }
        target.metric = word();
        target.value = below(1000) / 4.0;
        target.comparator = below(4) ? Comparator::AtLeast : Comparator::Range;
        target.high = target.comparator == Comparator::Range ? std::optional(target.value + 5) : std::nullopt;
        target.deadlineYear = below(2) ? std::optional(2025) : std::nullopt;
        return (is("createTarget") ? tried(createTarget(w, target)) : tried(reviseTarget(w, target)))
                   ? verb
                   : QString();
    }
    if (const TargetId target = anyTarget(); !target.isNull()) {
        if (is("deleteTarget"))
            return tried(deleteTarget(w, target)) ? verb : QString();
        if (is("linkTarget"))
            return tried(linkTarget(w, target, below(2) ? anyTarget() : TargetId())) ? verb : QString();
        if (is("setActual"))
            return tried(setActual(
                       w,
                       {{}, target, {}, QDate(2020 + below(5), 12, 31), double(below(500)), word(), word()}))
                       ? verb
                       : QString();
    }
    if (const OrganizationId organization = anyOrganization(); !organization.isNull()) {
        if (is("renameOrganization"))
            return tried(renameOrganization(w, organization, word())) ? verb : QString();
        if (is("mergeOrganizations"))
            return tried(mergeOrganizations(w, organization, anyOrganization())) ? verb : QString();
        if (is("reorganize"))
            return tried(reorganize(
                       w, {{organization, anyOrganization()}, {word()}, QDate(2018, 10, 31), word()}))
                       ? verb
                       : QString();
        if (is("deleteOrganization"))
            return tried(deleteOrganization(w, organization)) ? verb : QString();
        if (!node.isNull() && is("setResponsibility"))
            return tried(setResponsibility(w, {node, organization, role()})) ? verb : QString();
        if (!node.isNull() && is("clearResponsibility"))
            return tried(
                       setResponsibilities(w, {{node, organization, {}}, {anyNode(), anyOrganization(), {}}}))
                       ? verb
                       : QString();
    }
    if (const Standard standard = any(*standards(reader)); !standard.id.isNull()) {
        if (is("editStandard")) {
            Standard row = standard;
            row.title = word();
            row.state = below(2) ? StandardState::Withdrawn : StandardState::InForce;
            return tried(editStandard(w, row)) ? verb : QString();
        }
        if (is("deleteStandard"))
            return tried(deleteStandard(w, standard.id)) ? verb : QString();
        if (is("createWorkItem")) {
            WorkItem item;
            item.title = word();
            item.plannedYear = 2020;
            item.planNode = node;
            item.standard = below(2) ? standard.id : StandardId();
            return tried(createWorkItem(w, item)) ? verb : QString();
        }
    }
    if (const WorkItem item = any(*workItems(reader)); is("deleteWorkItem") && !item.id.isNull())
        return tried(deleteWorkItem(w, item.id)) ? verb : QString();
    if (const ReviewNote note = any(*reviewNotes(reader, plan)); is("reviewNote") && !note.id.isNull())
        return (below(2) ? tried(acceptNote(w, note.id)) : tried(dismissNote(w, note.id))) ? verb : QString();
    if (node.isNull())
        return {};
    if (is("renameNode"))
        return tried(renameNode(w, node, word())) ? verb : QString();
    if (is("setNodeBody"))
        return tried(setNodeBody(w, node, word() + word())) ? verb : QString();
    if (is("moveNode"))
        return tried(moveNodes(w, {node, anyNode(plan)}, place(plan))) ? verb : QString();
    if (is("shiftNode"))
        return tried(shiftNode(w, node, below(2) ? 1 : -1)) ? verb : QString();
    if (is("indentNode"))
        return tried(indentNode(w, node)) ? verb : QString();
    if (is("outdentNode"))
        return tried(outdentNode(w, node)) ? verb : QString();
    if (is("deleteNode"))
        return below(3) == 0 && tried(deleteNodes(w, {node, anyNode(plan)})) ? verb : QString();
    if (is("changeNodeKind"))
        return tried(changeNodeKind(w, node, kind())) ? verb : QString();
    if (is("setMatrixRole"))
        return tried(setMatrixRole(w, node, MatrixRole(below(3)))) ? verb : QString();
    if (is("copyBranch"))
        return planNodes(reader, plan)->size() < 60 && tried(copyBranch(w, node, place(anyPlan())))
                   ? verb
                   : QString();
    return {};
}

} // namespace gangmu::test
