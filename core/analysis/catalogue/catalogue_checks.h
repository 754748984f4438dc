// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/checks/finding.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/store/connection.h"

#include <QDate>

namespace gangmu {

/// Something about a row of the catalogue that should be looked at.
struct CatalogueFinding
{
    QString rule; ///< its id: number-unreadable, number-twice, replacement-ring …
    Severity severity = Severity::Warning;
    StandardId standard; ///< where to go
    QString number;
    QString message; ///< a sentence that needs no number before it
    bool operator==(const CatalogueFinding &) const = default;
};

/// Numbers that cannot be read or stand twice, rings and contradictions of replacement, and what is overdue
/// for review as of the day (one finding a standard). Errors first, then by rule and number. Reads all rows:
/// off the GUI thread.
Result<QList<CatalogueFinding>> checkCatalogue(const Connection &connection, const QDate &asOf,
                                               const Progress &progress = {});

} // namespace gangmu
