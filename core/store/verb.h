// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enum_codes.h"

namespace gangmu {

/// What can be done to a workspace. The code is stored with every revision; people read verbText().
enum class Verb {
    CreatePlan,
    EditPlan,
    DeletePlan,
    ImportPlan,
    CopyBranch,
    CreateVersion,
    DeleteVersion,
    CreateNode,
    RenameNode,
    EditBody,
    MoveNode,
    IndentNode,
    OutdentNode,
    DeleteNode,
    ChangeKind,
    SetMatrixRole,
    Renumber,
    CreateTarget,
    ReviseTarget,
    DeleteTarget,
    LinkTarget,
    SetActual,
    DeleteActual,
    SetResponsibility,
    ClearResponsibility,
    PasteResponsibilities,
    CreateOrganization,
    RenameOrganization,
    EditOrganization,
    MergeOrganizations,
    ReorganizeOrganization,
    DeleteOrganization,
    AcceptNote,
    DismissNote,
    ReopenNote,
    CreateStandard,
    EditStandard,
    DeleteStandard,
    CreateWorkItem,
    EditWorkItem,
    DeleteWorkItem,
    CreateSample
};

template <>
struct EnumCodes<Verb>
{
    static constexpr EnumCode<Verb> table[] = {
        {Verb::CreatePlan, "create_plan"},
        {Verb::EditPlan, "edit_plan"},
        {Verb::DeletePlan, "delete_plan"},
        {Verb::ImportPlan, "import_plan"},
        {Verb::CopyBranch, "copy_branch"},
        {Verb::CreateVersion, "create_version"},
        {Verb::DeleteVersion, "delete_version"},
        {Verb::CreateNode, "create_node"},
        {Verb::RenameNode, "rename_node"},
        {Verb::EditBody, "edit_body"},
        {Verb::MoveNode, "move_node"},
        {Verb::IndentNode, "indent_node"},
        {Verb::OutdentNode, "outdent_node"},
        {Verb::DeleteNode, "delete_node"},
        {Verb::ChangeKind, "change_kind"},
        {Verb::SetMatrixRole, "set_matrix_role"},
        {Verb::Renumber, "renumber"},
        {Verb::CreateTarget, "create_target"},
        {Verb::ReviseTarget, "revise_target"},
        {Verb::DeleteTarget, "delete_target"},
        {Verb::LinkTarget, "link_target"},
        {Verb::SetActual, "set_actual"},
        {Verb::DeleteActual, "delete_actual"},
        {Verb::SetResponsibility, "set_responsibility"},
        {Verb::ClearResponsibility, "clear_responsibility"},
        {Verb::PasteResponsibilities, "paste_responsibilities"},
        {Verb::CreateOrganization, "create_organization"},
        {Verb::RenameOrganization, "rename_organization"},
        {Verb::EditOrganization, "edit_organization"},
        {Verb::MergeOrganizations, "merge_organizations"},
        {Verb::ReorganizeOrganization, "reorganize_organization"},
        {Verb::DeleteOrganization, "delete_organization"},
        {Verb::AcceptNote, "accept_note"},
        {Verb::DismissNote, "dismiss_note"},
        {Verb::ReopenNote, "reopen_note"},
        {Verb::CreateStandard, "create_standard"},
        {Verb::EditStandard, "edit_standard"},
        {Verb::DeleteStandard, "delete_standard"},
        {Verb::CreateWorkItem, "create_work_item"},
        {Verb::EditWorkItem, "edit_work_item"},
        {Verb::DeleteWorkItem, "delete_work_item"},
        {Verb::CreateSample, "create_sample"},
    };
};

/// The verb in the user's words: 改标题, 移动 …
QString verbText(Verb verb);

/// What an edit is called in history and in the undo command.
struct EditLabel
{
    Verb verb = Verb::EditPlan;
    QString subject; ///< what it was done to, e.g. a title; shortened when shown
    /// Edits with the same non-empty key that follow each other closely become one revision (typing).
    QString mergeKey = {};

    QString text() const; ///< "改标题：总体要求"
    bool operator==(const EditLabel &) const = default;
};

} // namespace gangmu
