// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verbs/review_verbs.h"

#include "core/base/rank_key.h"
#include "core/domain/review_action.h"
#include "core/store/queries/organization_queries.h"
#include "core/store/queries/plan_queries.h"
#include "core/store/row_mapping.h"
#include "core/store/store_text.h"
#include "core/store/verbs/node_removal.h"
#include "core/store/verbs/organization_verbs.h"
#include "core/store/verbs/outline.h"
#include "core/store/verbs/target_verbs.h"

#include <QJsonDocument>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

Error outdated()
{
    return {ErrorCode::Conflict,
            StoreText::tr("相关内容已被修改，这条建议不再适用。请手工修改，或忽略这条建议。"),
            {},
            {}};
}

qint64 idIn(const QJsonObject &action, QLatin1String key)
{
    return action[key].toString().toLongLong();
}

/// Carries out one proposal inside the edit that closes the note.
class Proposal
{
public:
    Proposal(Edit &edit, const ReviewNote &note, const QJsonObject &action)
        : m_edit(edit), m_note(note), m_action(action)
    {
    }

    Result<void> carryOut(ReviewActionKind kind)
    {
        switch (kind) {
        case ReviewActionKind::SplitItem:
            return splitItem();
        case ReviewActionKind::InsertItem:
            return insertItem();
        case ReviewActionKind::MergeOrganizations:
            return merge();
        case ReviewActionKind::LinkTargets:
            return linkTargets();
        case ReviewActionKind::CreateTarget:
            return createTarget();
        case ReviewActionKind::RemoveTarget:
            return removeTargetRow();
        case ReviewActionKind::SetTitle:
            return setPlan(u"title"_s, m_action["title"_L1].toString());
        case ReviewActionKind::SetIssuedOn:
            return setPlan(u"issued_on"_s, m_action["date"_L1].toString());
        case ReviewActionKind::AddResponsibility:
            return addResponsibility();
        case ReviewActionKind::SetNumber:
            return setNumber();
        }
        return outdated();
    }

private:
    std::optional<PlanNode> node(QLatin1String key) const
    {
        return readRow<PlanNode>(m_edit.connection(), NodeId(idIn(m_action, key)));
    }

    Result<void> splitItem()
    {
        const auto item = node("node"_L1);
        if (!item)
            return outdated();
        m_edit.update(
            Table::PlanNode, item->id.value(),
            {{u"title"_s, m_action["name"_L1].toString()}, {u"body"_s, m_action["body"_L1].toString()}});
        return {};
    }

    Result<void> insertItem()
    {
        const auto before = node("after"_L1);
        if (!before)
            return outdated();
        if (m_action.contains("trim"_L1))
            m_edit.update(Table::PlanNode, before->id.value(), {{u"body"_s, m_action["trim"_L1].toString()}});
        Outline outline(m_edit, before->plan);
        const QList<NodeId> siblings = outline.children(before->parent);
        const qsizetype next = siblings.indexOf(before->id) + 1;
        PlanNode item = *before;
        item.title = m_action["name"_L1].toString();
        item.body = m_action["body"_L1].toString();
        item.rank = outline.rankFor(before->parent, next < siblings.size() ? siblings[next] : NodeId());
        outline.insert(item);
        return {};
    }

    Result<void> merge()
    {
        const auto plan = readRow<Plan>(m_edit.connection(), m_note.plan);
        GANGMU_TRY(keep, findOrganization(m_edit.connection(), m_action["keep"_L1].toString(), plan->region));
        GANGMU_TRY(drop, findOrganization(m_edit.connection(), m_action["drop"_L1].toString(), plan->region));
        if (keep.isNull() || drop.isNull() || keep == drop)
            return outdated();
        return mergeInto(m_edit, keep, drop);
    }

    Result<void> linkTargets()
    {
        const auto target = readRow<Target>(m_edit.connection(), TargetId(idIn(m_action, "target"_L1)));
        const auto same = readRow<Target>(m_edit.connection(), TargetId(idIn(m_action, "same_as"_L1)));
        if (!target || !same)
            return outdated();
        m_edit.update(Table::Target, target->id.value(), {{u"same_as_id"_s, same->id.value()}});
        return {};
    }

    Result<void> createTarget()
    {
        const auto place = node("node"_L1);
        const auto comparator = fromCode<Comparator>(m_action["comparator"_L1].toString());
        if (!place || !comparator)
            return outdated();
        Target target;
        target.plan = place->plan;
        target.node = place->id;
        target.text = m_action["text"_L1].toString();
        target.metric = m_action["metric"_L1].toString(target.text);
        target.comparator = *comparator;
        target.value = m_action["value"_L1].toDouble();
        if (m_action["high"_L1].isDouble())
            target.high = m_action["high"_L1].toDouble();
        target.unit = m_action["unit"_L1].toString();
        if (m_action["deadline"_L1].isDouble())
            target.deadlineYear = m_action["deadline"_L1].toInt();
        target.scope = m_action["scope"_L1].toString();
        target.source = m_note.source;
        insertTarget(m_edit, target);
        return {};
    }

    Result<void> removeTargetRow()
    {
        const TargetId target(idIn(m_action, "target"_L1));
        if (!readRow<Target>(m_edit.connection(), target))
            return outdated();
        removeTarget(m_edit, target);
        return {};
    }

    Result<void> setPlan(const QString &column, const QString &value)
    {
        m_edit.update(Table::Plan, m_note.plan.value(), {{column, value}});
        return {};
    }

    Result<void> addResponsibility()
    {
        const auto task = node("node"_L1);
        const auto role = fromCode<ResponsibilityRole>(m_action["role"_L1].toString());
        const auto plan = readRow<Plan>(m_edit.connection(), m_note.plan);
        const QString name = m_action["organization"_L1].toString();
        if (!task || !role || name.isEmpty())
            return outdated();
        GANGMU_TRY(organization, findOrganization(m_edit.connection(), name, plan->region));
        if (organization.isNull()) {
            organization = m_edit.insertAs<OrganizationId>(
                Table::Organization,
                RowMapping<Organization>::fields({{}, name, plan->region, OrganizationKind::Department, {}}));
        }
        writeCell(m_edit, {task->id, organization, role});
        return {};
    }

    Result<void> setNumber()
    {
        const auto heading = node("node"_L1);
        if (!heading)
            return outdated();
        m_edit.update(Table::PlanNode, heading->id.value(),
                      {{u"number"_s, m_action["number"_L1].toString()}});
        return {};
    }

    Edit &m_edit;
    const ReviewNote &m_note;
    const QJsonObject &m_action;
};

Result<void> setState(Workspace &workspace, Verb verb, ReviewNoteId id, ReviewState state)
{
    GANGMU_TRY(note, reviewNoteById(workspace.reader(), id));
    return workspace.run({verb, note.message}, [&](Edit &edit) -> Result<void> {
        if (verb == Verb::AcceptNote && !note.action.isEmpty()) {
            const QJsonObject action = QJsonDocument::fromJson(note.action.toUtf8()).object();
            const auto kind = fromCode<ReviewActionKind>(action["action"_L1].toString());
            if (!kind)
                return outdated();
            GANGMU_CHECK(Proposal(edit, note, action).carryOut(*kind));
        }
        edit.update(Table::ReviewNote, id.value(), {{u"state"_s, codeValue(state)}});
        return {};
    });
}

} // namespace

Result<void> acceptNote(Workspace &workspace, ReviewNoteId note)
{
    return setState(workspace, Verb::AcceptNote, note, ReviewState::Accepted);
}

Result<void> dismissNote(Workspace &workspace, ReviewNoteId note)
{
    return setState(workspace, Verb::DismissNote, note, ReviewState::Dismissed);
}

Result<void> reopenNote(Workspace &workspace, ReviewNoteId note)
{
    return setState(workspace, Verb::ReopenNote, note, ReviewState::Open);
}

} // namespace gangmu
