// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chart_data.h"
#include "core/base/result.h"
#include "core/store/connection.h"

namespace gangmu {

/// A metric under which targets of several plans can be set side by side (Target::metricKey).
struct MetricChoice
{
    QString key;
    QString name;
    int plans = 0; ///< how many plans have a target of it
};

/// The metrics that targets of this workspace have, those of most plans first. Targets that repeat another
/// one and targets without a common metric do not count.
Result<QList<MetricChoice>> commonMetrics(const Connection &connection);
/// The name of a common metric as people read it; the key itself where it is unknown.
QString metricName(const QString &key);

/// The targets of one metric in all plans, with the latest published figure up to asOf. Plans differ in
/// period and counting rule: each line says its own. Targets in another unit than most are left out and named
/// in the counting rule.
Result<ChartContent> comparisonChart(const Connection &connection, const QString &metricKey,
                                     const QDate &asOf);

} // namespace gangmu
