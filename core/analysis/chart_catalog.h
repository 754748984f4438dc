// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chart_series.h"
#include "core/base/enum_codes.h"

namespace gangmu {

/// The charts there are; the codes name files and settings.
enum class ChartId { PlannedIssued, Cumulative, Levels, Targets, Organizations, Provinces };

template <>
struct EnumCodes<ChartId>
{
    static constexpr EnumCode<ChartId> table[] = {{ChartId::PlannedIssued, "planned-issued"},
                                                  {ChartId::Cumulative, "cumulative"},
                                                  {ChartId::Levels, "levels"},
                                                  {ChartId::Targets, "targets"},
                                                  {ChartId::Organizations, "organizations"},
                                                  {ChartId::Provinces, "provinces"}};
};

/// What a person chose for a chart; each chart takes what it needs.
struct ChartOptions
{
    RecordScope records;  ///< the first three; its asOf goes for all charts
    PlanId plan;          ///< targets and organizations; null: nothing to show
    QString metricKey;    ///< provinces; empty: the most common metric
    bool current = false; ///< organizations as they are called now, not as issued
};

/// The name of a chart in a list.
QString chartName(ChartId chart);
/// Makes one of them. Any thread with a connection of its own.
Result<ChartContent> makeChart(const Connection &connection, ChartId chart, const ChartOptions &options);

} // namespace gangmu
