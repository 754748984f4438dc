// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/parsed_plan.h"

/// Finds what a plan undertakes to reach: numbers with comparator, unit, deadline and counting rule.
/// Both functions read only nodes, source lines, horizon and date of issue; any thread, no state is shared,
/// time is linear in the text.
namespace gangmu {

/// Targets in the order of the text. Figures of what was reached before, names with numbers in them, years,
/// ratios and conditions are no targets. A target that repeats an earlier one points to it (sameAs).
QList<ParsedTarget> findTargets(const ParsedPlan &plan);

/// What is left to a person: numbers that may be targets, as proposals to create one, and repeated targets,
/// as proposals to link them. targets are those of findTargets; the actions name them by index.
QList<ParsedReviewNote> targetNotes(const ParsedPlan &plan, const QList<ParsedTarget> &targets);

} // namespace gangmu
