// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/queries/standard_history.h"

namespace gangmu {

/// What an edit did to one field of a row, for a history: "名称：甲 → 乙". Empty for what no person typed:
/// ranks, ids, keys.
QString changeText(Table table, const FieldChange &change);
/// The same for the value of a user-defined field: "馆藏：有 → 无".
QString changeText(const OwnValueChange &change);
/// "新增代替关系：被 GB/T 1.1-2020 代替"
QString changeText(const ReplacementChange &change);

} // namespace gangmu
