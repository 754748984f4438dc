// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/verbs/organization_verbs.h"
#include "ui/responsibility/responsibility_model.h"

#include <memory>

class QMimeData;

namespace gangmu {

/// Cells of the matrix for Excel and WPS (text and HTML with both headers) and for pasting back here (the
/// bare block). One cell goes without headers.
std::unique_ptr<QMimeData> copyCells(const ResponsibilityModel &model, const QModelIndexList &cells);
/// The matrix as shown, with sums where nothing is filtered.
std::unique_ptr<QMimeData> copyAll(const ResponsibilityModel &model);
/// 任务分工表
std::unique_ptr<QMimeData> copyDivision(const ResponsibilityModel &model);

/// What a paste would do.
struct PastedRoles
{
    QList<ResponsibilityCell> cells;
    int notUnderstood = 0; ///< cells with other words
    int outside = 0;       ///< cells that have no place in the matrix
};
/// Reads a block and lays it on the selection: a single cell fills all of it, a block starts at its first
/// cell; a table with names of organizations above and titles of tasks at the left goes by these.
PastedRoles readRoles(const QMimeData &data, const ResponsibilityModel &model,
                      const QModelIndexList &selection);

} // namespace gangmu
