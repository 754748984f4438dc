// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/sample_data.h"
#include "core/store/edit.h"

namespace gangmu {

/// The rows that those of systems refer to.
struct SampleReferences
{
    const QHash<QString, NodeId> &nodes;         ///< of the first plan, by path
    const QHash<QString, StandardId> &standards; ///< by number
};

/// Writes the systems of a province and returns their planned entries by title. Entries that name a standard
/// which the file does not have are left out.
QHash<QString, SystemEntryId> writeSampleSystems(Edit &edit, const SampleProvince &province,
                                                 const SampleReferences &references);

} // namespace gangmu
