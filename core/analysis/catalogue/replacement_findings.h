// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/catalogue/replacement_rows.h"
#include "core/analysis/checks/finding.h"

namespace gangmu {

/// By which the checks know a kind: the id of a rule.
QString replacementRule(ReplacementRowKind kind);

/// What replacementRows() found, as findings among those of the plan; each says which standard it is about,
/// and those of a system where it stands. Of a kind that has very many the first ones, and one that says how
/// many more there are. What an entry says already is not said again of its standard. Off the GUI thread
/// where the catalogue is large.
Result<QList<Finding>> replacementFindings(const Connection &connection, const Progress &progress = {});

constexpr qsizetype mostReplacementFindings = 1000; ///< of a kind

} // namespace gangmu
