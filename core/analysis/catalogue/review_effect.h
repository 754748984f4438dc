// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/system/system_counts.h"
#include "core/base/result.h"
#include "core/domain/target.h"
#include "core/store/connection.h"
#include "core/store/verbs/standard_review_verbs.h"

/// What conclusions of a 复审 will do, told before they are saved, by the same counting as afterwards.
namespace gangmu {

struct SystemEffect
{
    StandardsSystemId system;
    QString title;
    SystemCount before;
    SystemCount after;
};

/// Standards of one level that are in force.
struct LevelEffect
{
    StandardLevel level = StandardLevel::Local;
    qint64 before = 0;
    qint64 after = 0;
};

/// A target of one of our plans that is about standards of a level whose number changes. Where it counts what
/// is new (CountingMode::New), the numbers are those of standards issued in the years of the target.
struct TargetEffect
{
    TargetId target;
    PlanId plan;
    QString metric;
    QString bound; ///< "≥600项"
    LevelEffect level;
};

struct ReviewEffect
{
    int kept = 0;
    int revise = 0;
    int withdraw = 0;
    QList<SystemEffect> systems; ///< those that change, in their order
    QList<LevelEffect> levels;   ///< those that change
    QList<TargetEffect> targets;
};

/// asOf is today: what is withdrawn later does not count yet. Reads the systems as a whole: off the GUI
/// thread.
Result<ReviewEffect> reviewEffect(const Connection &connection, const QList<ReviewDecision> &decisions,
                                  const QDate &asOf);

} // namespace gangmu
