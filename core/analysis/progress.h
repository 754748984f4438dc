// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/target.h"

#include <QList>

/// How far a target has come: its measure as of a date against its comparator.
///
/// The measure comes from the figures (TargetActual) up to that date. What counts new things in the period
/// adds up figures of periods that follow each other; a rate, a total or an upper limit takes the newest
/// figure as it is. A plain number or the lower end of a range is a floor: more is reached as well.
namespace gangmu {

enum class ProgressState {
    NoFigure, ///< nothing measured yet
    Reached,
    OnPace,
    Behind,
    Missed, ///< the deadline is over and the newest figure does not reach it
    Unpaced ///< not reached; period or start are unknown, so that there is no pace
};

struct TargetProgress
{
    TargetId target;
    ProgressState state = ProgressState::NoFigure;
    std::optional<double> done;    ///< the measure, in the target's unit
    QDate measuredOn;              ///< 截至 of the measure
    QList<TargetActualId> figures; ///< what the measure was made from, oldest first
    double required = 0;           ///< the bound that counts: for a range the lower one
    std::optional<double> share;   ///< 1 = reached; not capped. For an upper limit required / done
    QDate begin;                   ///< of the period; invalid where unknown
    QDate end;
    std::optional<double> timeGone;         ///< 0 to 1, as of the date asked
    std::optional<double> expected;         ///< on the pace line on the day of the measure, in the unit
    std::optional<double> expectedNow;      ///< on the pace line on the date asked
    std::optional<double> forecast;         ///< at the end, at the pace so far
    std::optional<bool> forecastReaches;    ///< whether that would do
    std::optional<double> neededPerQuarter; ///< from the date asked to the end; where not reached yet
};

/// Whether a measured value meets the target.
bool meets(const Target &target, double value);

/// figures: those of this target, in any order. Pure, any thread.
TargetProgress targetProgress(const Target &target, const Plan &plan, const QList<TargetActual> &figures,
                              const QDate &asOf);

/// All targets of a plan, in their order. A target that repeats another one and has no figures of its own
/// goes by those of the other.
QList<TargetProgress> planProgress(const Plan &plan, const QList<Target> &targets,
                                   const QList<TargetActual> &figures, const QDate &asOf);

} // namespace gangmu
