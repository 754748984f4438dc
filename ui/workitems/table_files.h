// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chart_data.h"
#include "core/base/result.h"
#include "ui/shell/session.h"

#include <functional>

class QWidget;

namespace gangmu {

/// Asks where to (xlsx or csv), writes there and says so.
void saveTable(Session &session, QWidget *parent, const QString &title, const QString &name,
               std::function<Result<void>(const QString &path)> write);

/// Rows behind a heading row, by the suffix of the path. Errors: as of writeSheet().
Result<void> writeRows(const QString &path, const QString &title, const QList<QStringList> &lines);
/// The projects with their sums below, as rows that an import knows for sums.
Result<void> writeYearPlan(const QString &path, const TableData &plan, const QStringList &sums);

} // namespace gangmu
