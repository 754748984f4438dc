// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/standard_cell.h"
#include "core/store/workspace.h"

#include <optional>

/// What is done to many rows of the catalogue at once: each is one edit, all or nothing.
namespace gangmu {

/// A column and what to put into it, as text (see setCell()).
struct CellSetting
{
    StandardColumn column = StandardColumn::Remark;
    QString text;
    bool operator==(const CellSetting &) const = default;
};

/// A user-defined field and what to put into it, as text (see fieldValueText()).
struct OwnSetting
{
    CatalogueFieldId field;
    QString text;
    bool operator==(const OwnSetting &) const = default;
};

/// The fields to set in every row; what is not named stays.
struct StandardPatch
{
    QList<CellSetting> settings;
    std::optional<NodeId> planNode; ///< the plan node they fulfil; a null id takes the link away

    bool isEmpty() const { return settings.isEmpty() && !planNode; }
};

/// Sets fields of many standards. InvalidArgument where a text cannot be understood, a title or number would
/// be empty, or several standards would get one number. NotFound where a row is gone.
Result<void> editStandards(Workspace &workspace, const QList<StandardId> &ids, const StandardPatch &patch);
/// The same as part of a larger edit, also in the background.
Result<void> patchStandards(Edit &edit, const QList<StandardId> &ids, const StandardPatch &patch,
                            const Progress &progress = {});

/// One row of a pasted block: the cells for a row that is there, or (null id) for a new one.
struct StandardCells
{
    StandardId id;
    QList<CellSetting> cells;
    QList<OwnSetting> own = {};
};
/// Pastes a block of cells; returns the ids of all rows in order, new ones included. All or nothing: the
/// error names the row of the block (from 1) and the field. A new row needs number and title.
Result<QList<StandardId>> pasteStandards(Workspace &workspace, const QList<StandardCells> &rows);

/// See removeStandards().
Result<void> deleteStandards(Workspace &workspace, const QList<StandardId> &ids);

/// Makes one row of several: the kept one gets these values, the others go, and all that named them (entries
/// of systems, work items, reviews, what they replace, values of user-defined fields that the kept one lacks)
/// names the kept one. Where both stand under one node of a system, one entry remains. own: values that
/// user-defined fields of the kept one get, as they are stored (see fieldValueText()).
Result<void> mergeStandards(Workspace &workspace, const Standard &kept, const QList<StandardId> &dropped,
                            const QList<OwnSetting> &own = {});

/// What a standard replaces: the list becomes exactly this one (ids and standard of the elements are
/// ignored; numbers are compared by their keys). InvalidArgument for an empty number or the standard's own.
Result<void> setReplacements(Workspace &workspace, StandardId standard,
                             const QList<Replacement> &replacements);
/// The same as part of a larger edit.
void writeReplacements(Edit &edit, StandardId standard, const QList<Replacement> &replacements);

} // namespace gangmu
