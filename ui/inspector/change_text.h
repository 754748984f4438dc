// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/tables.h"

namespace gangmu {

/// What an edit did to one field of a row, for a history: "名称：甲 → 乙". Empty for what no person typed:
/// ranks, ids, keys.
QString changeText(Table table, const FieldChange &change);

} // namespace gangmu
