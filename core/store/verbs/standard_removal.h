// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/standard.h"
#include "core/store/edit.h"

namespace gangmu {

/// Removes standards with all that belongs to them (what they replace, reviews, values of user-defined
/// fields). Entries of standards systems stay and become planned ones under the standard's title; work items
/// stay and lose the link. Ids that are not there are passed over. Throws SQLite::Exception.
void removeStandards(Edit &edit, const QList<StandardId> &ids);

} // namespace gangmu
