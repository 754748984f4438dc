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

/// Standards that are in force, by level.
Result<QHash<StandardLevel, qint64>> inForceByLevel(const Connection &connection);

} // namespace gangmu
