// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/domain/standard.h"
#include "core/store/connection.h"

#include <QList>

/// What falls due for 复审: five years after issue or the last review at the latest (Standardization Law
/// 2017, art. 29); the proposal is due within the six months before (DB14/T 2578-2022, 4.1). Standards in
/// force and published ones; international ones are reviewed by others.
namespace gangmu {

constexpr int reviewPeriodYears = 5;
constexpr int proposalWindowMonths = 6;

enum class ReviewUrgency {
    Overdue, ///< the period is over
    Due,     ///< the window for the proposal is open
    Later
};

struct RadarEntry
{
    StandardId standard;
    QString number;
    QString title;
    QString committee;
    StandardLevel level = StandardLevel::Local;
    QDate issuedOn;
    QDate reviewedOn;  ///< invalid: never
    QDate proposeFrom; ///< the first day of the window
    QDate dueOn;       ///< the day on which the period ends
    ReviewUrgency urgency = ReviewUrgency::Later;
    bool operator==(const RadarEntry &) const = default;
};

/// The day on which the period ends; invalid where neither date is known.
QDate reviewDueOn(const QDate &issuedOn, const QDate &reviewedOn);
ReviewUrgency reviewUrgency(const QDate &dueOn, const QDate &asOf);

struct ReviewRadar
{
    QDate asOf;
    QDate until;
    QList<RadarEntry> entries; ///< those due until then, what is longest overdue first
    int overdue = 0;
    int due = 0;
    int withoutDate = 0; ///< standards in question whose period is not known
};

/// Reads all rows: off the GUI thread. asOf is today, until the last day looked at.
Result<ReviewRadar> reviewRadar(const Connection &connection, const QDate &asOf, const QDate &until,
                                const Progress &progress = {});

} // namespace gangmu
