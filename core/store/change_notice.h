// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entity_id.h"
#include "core/store/tables.h"
#include "core/store/verb.h"

#include <algorithm>

namespace gangmu {

/// What changed, told after the commit. Models update from it and from nothing else.
struct ChangeNotice
{
    enum class Origin { Edit, Undo, Redo };
    Origin origin = Origin::Edit;
    EditLabel label;
    RevisionId revision;
    QList<RowChange> rows;
    bool large = false; ///< too many rows to list: rows is empty, readers start afresh

    /// Whether any row of the table is concerned.
    bool touches(Table table) const
    {
        return large || std::any_of(rows.begin(), rows.end(),
                                    [=](const RowChange &row) { return row.table == table; });
    }
};

} // namespace gangmu
