// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"

namespace gangmu {

/// A number with comparator, unit and deadline (目标、指标).
struct Target
{
    TargetId id;
    PlanId plan;
    NodeId node; ///< the node in whose text it stands; null if it stands apart
    QString rank;
    QString text; ///< verbatim; for a typed target, what the user wrote
    QString metric;
    QString metricKey; ///< common metric for comparing provinces, e.g. "local_standards"; may be empty
    Comparator comparator = Comparator::Equal;
    double value = 0;           ///< the bound; for Range the lower one
    std::optional<double> high; ///< the upper bound of a Range (inclusive)
    QString unit;               ///< 项, 个, %, 个月 …
    std::optional<int> deadlineYear;
    QString scope; ///< 发展目标, 重大工程（一） …, as printed
    CountingMode counting = CountingMode::Unstated;
    TargetId sameAs; ///< the target this one repeats; not added up twice
    SourceRef source;
    bool operator==(const Target &) const = default;
};

/// A measured or published figure for a target.
struct TargetActual
{
    TargetActualId id;
    TargetId target;
    QDate periodStart; ///< invalid where it counts from the beginning
    QDate asOf;        ///< 截至
    double value = 0;
    QString countingRule; ///< 口径
    QString origin;       ///< where the figure comes from
    bool operator==(const TargetActual &) const = default;
};

} // namespace gangmu
