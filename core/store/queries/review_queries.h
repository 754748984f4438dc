// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/domain/standard.h"
#include "core/store/connection.h"

#include <functional>
#include <QHash>

namespace gangmu {

/// What the review radar asks of a standard.
struct ReviewableStandard
{
    StandardId id;
    QString number;
    QString title;
    QString committee;
    StandardLevel level = StandardLevel::Local;
    QDate issuedOn;
    QDate reviewedOn;
};

/// Calls f for each standard that is in force or published and not international, in the order of numbers.
/// Reads all rows.
Result<void> forEachReviewable(const Connection &connection, const Progress &progress,
                               const std::function<void(const ReviewableStandard &)> &f);

/// Years of issue, both included; 0: no bound.
struct IssueYears
{
    int from = 0;
    int to = 0;
    bool holds(const QDate &issuedOn) const
    {
        return (from == 0 && to == 0) ||
               (issuedOn.isValid() && issuedOn.year() >= from && (to == 0 || issuedOn.year() <= to));
    }
    bool operator==(const IssueYears &) const = default;
};

/// Standards that are in force and were issued in these years, by level. Reads all rows.
Result<QHash<StandardLevel, qint64>> inForceByLevel(const Connection &connection,
                                                    const IssueYears &years = {});

} // namespace gangmu
