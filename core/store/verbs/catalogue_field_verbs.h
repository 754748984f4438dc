// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/standard.h"
#include "core/store/workspace.h"

/// User-defined fields of the catalogue and saved filters.
namespace gangmu {

/// A new field at the end; id and rank are ignored. InvalidArgument without a name, where the name is taken,
/// or for a choice field without choices.
Result<CatalogueFieldId> createField(Workspace &workspace, const CatalogueField &wanted);
/// Sets name, kind and choices. InvalidArgument also where values that are there would not fit any more; the
/// message tells how many and shows one.
Result<void> editField(Workspace &workspace, const CatalogueField &wanted);
/// Puts the field before another one; a null id: at the end.
Result<void> moveField(Workspace &workspace, CatalogueFieldId id, CatalogueFieldId before);
/// The field and all its values.
Result<void> deleteField(Workspace &workspace, CatalogueFieldId id);
/// The value as it is stored: dates ISO, numbers with a point, choices as listed. InvalidArgument where the
/// text does not fit the kind. An empty text stays empty.
Result<QString> fieldValueText(const CatalogueField &field, const QString &text);
/// Sets the value of a field for these standards; an empty text takes it away.
Result<void> setFieldValue(Workspace &workspace, const QList<StandardId> &standards, CatalogueFieldId id,
                           const QString &text);
/// The same as part of a larger edit; the text is stored as it is.
void writeFieldValue(Edit &edit, StandardId standard, CatalogueFieldId field, const QString &value);

/// Saves a filter: with a null id as a new one at the end, else under its id. InvalidArgument without a name
/// or where the name is taken by another one.
Result<SavedFilterId> saveFilter(Workspace &workspace, const SavedFilter &wanted);
Result<void> deleteFilter(Workspace &workspace, SavedFilterId id);

} // namespace gangmu
