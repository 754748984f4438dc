// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chart_data.h"
#include "core/base/entity_id.h"
#include "core/base/result.h"
#include "core/store/connection.h"

namespace gangmu {

/// Which standards and work items a chart counts.
struct RecordScope
{
    QString region = {};                     ///< empty: all
    PlanId plan = {};                        ///< null: all; else only records that fulfil a node of this plan
    std::optional<StandardLevel> level = {}; ///< nothing: all
    std::optional<int> firstYear = {};       ///< inclusive; nothing: from the first record on
    std::optional<int> lastYear = {};
    QDate asOf = {}; ///< later issues do not count
};

/// Planned and issued in each year.
Result<ChartContent> plannedIssuedChart(const Connection &connection, const RecordScope &scope);
/// The same added up from the first year shown on: issued as bars, planned as a line.
Result<ChartContent> cumulativeChart(const Connection &connection, const RecordScope &scope);
/// Planned and issued of all years shown, by level.
Result<ChartContent> levelChart(const Connection &connection, const RecordScope &scope);

/// What the chooser of scopes offers: regions that have records, plans that have linked ones, and the years
/// from the first to the last record.
struct RecordChoices
{
    QStringList regions;
    QList<PlanId> plans;
    std::optional<int> firstYear;
    std::optional<int> lastYear;
};
Result<RecordChoices> recordChoices(const Connection &connection);

} // namespace gangmu
