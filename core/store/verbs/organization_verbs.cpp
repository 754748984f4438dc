// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verbs/organization_verbs.h"

#include "core/store/queries/organization_queries.h"
#include "core/store/row_mapping.h"
#include "core/store/store_text.h"

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

Error nameTaken(const QString &name)
{
    return {ErrorCode::Conflict,
            StoreText::tr("已有名为“%1”的单位（或别名）。如是同一单位，请用“合并”。").arg(name),
            {},
            {}};
}

Result<void> checkName(const Workspace &workspace, const Organization &organization)
{
    if (organization.name.trimmed().isEmpty())
        return Error{ErrorCode::InvalidArgument, StoreText::tr("单位名称不能为空。"), {}, {}};
    GANGMU_TRY(same, findOrganization(workspace.reader(), organization.name, organization.region));
    return same.isNull() || same == organization.id ? Result<void>()
                                                    : Result<void>(nameTaken(organization.name));
}

/// Takes over responsibilities; where both had one in the same task, the stronger role stays.
void moveResponsibilities(Edit &edit, OrganizationId from, OrganizationId to)
{
    const auto strength = [](ResponsibilityRole role) {
        return role == ResponsibilityRole::Lead ? 2 : role == ResponsibilityRole::Responsible ? 1 : 0;
    };
    for (const Responsibility &mine :
         readRows<Responsibility>(edit.connection(), u"WHERE organization_id=?"_s, from)) {
        const auto theirs = readRows<Responsibility>(
            edit.connection(), u"WHERE node_id=? AND organization_id=?"_s, mine.node, to);
        if (theirs.isEmpty()) {
            edit.update(Table::Responsibility, mine.id.value(), {{u"organization_id"_s, to.value()}});
            continue;
        }
        if (strength(mine.role) > strength(theirs.first().role))
            edit.update(Table::Responsibility, theirs.first().id.value(),
                        {{u"role"_s, codeValue(mine.role)}});
        edit.remove(Table::Responsibility, mine.id.value());
    }
}

Result<void> writeReorganization(Edit &edit, const Reorganization &change)
{
    if (change.from.isEmpty() || change.to.isEmpty())
        return Error{ErrorCode::InvalidArgument, StoreText::tr("请选择原单位并填写新单位名称。"), {}, {}};
    GANGMU_TRY(first, organizationById(edit.connection(), change.from.first()));
    const OrganizationChangeKind kind = change.to.size() > 1     ? OrganizationChangeKind::Split
                                        : change.from.size() > 1 ? OrganizationChangeKind::Merged
                                                                 : OrganizationChangeKind::Renamed;
    for (const QString &name : change.to) {
        GANGMU_TRY(to, findOrganization(edit.connection(), name, first.region));
        if (to.isNull())
            to = edit.insertAs<OrganizationId>(
                Table::Organization,
                RowMapping<Organization>::fields({{}, name, first.region, first.kind, {}}));
        for (OrganizationId from : change.from) {
            if (from == to)
                return Error{
                    ErrorCode::InvalidArgument, StoreText::tr("新单位与原单位同名，无需变更。"), {}, {}};
            edit.insert(Table::OrganizationChange,
                        RowMapping<OrganizationChange>::fields(
                            {{}, from, to, kind, change.effectiveOn, change.remark}));
        }
    }
    return {};
}

} // namespace

Result<OrganizationId> createOrganization(Workspace &workspace, const Organization &organization)
{
    Organization fresh = organization;
    fresh.id = {};
    GANGMU_CHECK(checkName(workspace, fresh));
    OrganizationId created;
    GANGMU_CHECK(workspace.run({Verb::CreateOrganization, fresh.name}, [&](Edit &edit) -> Result<void> {
        created = edit.insertAs<OrganizationId>(Table::Organization, RowMapping<Organization>::fields(fresh));
        return {};
    }));
    return created;
}

Result<void> renameOrganization(Workspace &workspace, OrganizationId id, const QString &name)
{
    GANGMU_TRY(organization, organizationById(workspace.reader(), id));
    organization.name = name;
    GANGMU_CHECK(checkName(workspace, organization));
    return workspace.run({Verb::RenameOrganization, name}, [&](Edit &edit) -> Result<void> {
        edit.update(Table::Organization, id.value(), {{u"name"_s, name}});
        return {};
    });
}

Result<void> editOrganization(Workspace &workspace, const Organization &organization)
{
    GANGMU_CHECK(checkName(workspace, organization));
    return workspace.run({Verb::EditOrganization, organization.name}, [&](Edit &edit) -> Result<void> {
        edit.update(Table::Organization, organization.id.value(),
                    RowMapping<Organization>::fields(organization));
        return {};
    });
}

Result<void> mergeInto(Edit &edit, OrganizationId keep, OrganizationId drop)
{
    const auto dropped = readRow<Organization>(edit.connection(), drop);
    if (!dropped || !readRow<Organization>(edit.connection(), keep))
        return Error{ErrorCode::NotFound, StoreText::tr("单位已不存在，可能已被删除。"), {}, {}};
    moveResponsibilities(edit, drop, keep);
    for (const OrganizationAlias &alias :
         readRows<OrganizationAlias>(edit.connection(), u"WHERE organization_id=?"_s, drop))
        edit.update(Table::OrganizationAlias, alias.id.value(), {{u"organization_id"_s, keep.value()}});
    for (const OrganizationChange &change :
         readRows<OrganizationChange>(edit.connection(), u"WHERE from_id=?1 OR to_id=?1"_s, drop)) {
        const OrganizationId from = change.from == drop ? keep : change.from;
        const OrganizationId to = change.to == drop ? keep : change.to;
        if (from == to)
            edit.remove(Table::OrganizationChange, change.id.value());
        else
            edit.update(Table::OrganizationChange, change.id.value(),
                        {{u"from_id"_s, from.value()}, {u"to_id"_s, to.value()}});
    }
    edit.insert(Table::OrganizationAlias,
                RowMapping<OrganizationAlias>::fields({{}, keep, dropped->name, AliasKind::Spelling}));
    edit.remove(Table::Organization, drop.value());
    return {};
}

Result<void> mergeOrganizations(Workspace &workspace, OrganizationId keep, OrganizationId drop)
{
    if (keep == drop)
        return Error{ErrorCode::InvalidArgument, StoreText::tr("请选择两个不同的单位。"), {}, {}};
    GANGMU_TRY(kept, organizationById(workspace.reader(), keep));
    return workspace.run({Verb::MergeOrganizations, kept.name},
                         [&](Edit &edit) { return mergeInto(edit, keep, drop); });
}

Result<void> reorganize(Workspace &workspace, const Reorganization &change)
{
    if (change.from.isEmpty() || change.to.isEmpty())
        return Error{ErrorCode::InvalidArgument, StoreText::tr("请选择原单位并填写新单位名称。"), {}, {}};
    GANGMU_TRY(first, organizationById(workspace.reader(), change.from.first()));
    return workspace.run({Verb::ReorganizeOrganization, first.name},
                         [&](Edit &edit) { return writeReorganization(edit, change); });
}

Result<void> reorganizeAll(Workspace &workspace, const QString &region,
                           const QList<NamedReorganization> &changes)
{
    const EditLabel label{Verb::ReorganizeOrganization,
                          StoreText::tr("%n 项变更", nullptr, int(changes.size()))};
    return workspace.run(label, [&](Edit &edit) -> Result<void> {
        for (const NamedReorganization &named : changes) {
            Reorganization change{{}, named.to, named.effectiveOn, named.remark};
            for (const QString &name : named.from) {
                GANGMU_TRY(from, findOrganization(edit.connection(), name, region));
                if (from.isNull())
                    return Error{
                        ErrorCode::NotFound, StoreText::tr("没有名为“%1”的单位。").arg(name), {}, {}};
                change.from.append(from);
            }
            GANGMU_CHECK(writeReorganization(edit, change));
        }
        return {};
    });
}

Result<void> deleteOrganizationChange(Workspace &workspace, OrganizationChangeId change)
{
    return workspace.run({Verb::ReorganizeOrganization, {}}, [&](Edit &edit) -> Result<void> {
        edit.remove(Table::OrganizationChange, change.value());
        return {};
    });
}

Result<void> deleteOrganization(Workspace &workspace, OrganizationId id)
{
    GANGMU_TRY(organization, organizationById(workspace.reader(), id));
    GANGMU_TRY(tasks, organizationResponsibilities(workspace.reader(), id));
    if (!tasks.isEmpty())
        return Error{ErrorCode::Conflict,
                     StoreText::tr("“%1”还负责 %2 项任务，不能删除。请先清除或改派。")
                         .arg(organization.name)
                         .arg(tasks.size()),
                     {},
                     {}};
    return workspace.run({Verb::DeleteOrganization, organization.name}, [&](Edit &edit) -> Result<void> {
        edit.removeWhere(Table::OrganizationAlias, "organization_id"_L1, id.value());
        edit.removeWhere(Table::OrganizationChange, "from_id"_L1, id.value());
        edit.removeWhere(Table::OrganizationChange, "to_id"_L1, id.value());
        edit.remove(Table::Organization, id.value());
        return {};
    });
}

} // namespace gangmu
