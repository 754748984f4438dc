// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/domain/standard.h"
#include "core/store/connection.h"

#include <QList>

namespace gangmu {

enum class DuplicateKind {
    SameNumber, ///< one number in any spelling
    SameSerial, ///< the number without its year: editions of one standard, both of which are in force
    SameTitle   ///< title and level, blanks of no account
};

/// Rows that may be one standard, at least two.
struct DuplicateGroup
{
    DuplicateKind kind = DuplicateKind::SameNumber;
    QList<StandardId> standards; ///< in the order of numbers, then ids
    QString text;                ///< the number or title they share, as one of them prints it
};

/// Groups of one kind, in the order of numbers, at most `limit`. Reads all rows: off the GUI thread.
Result<QList<DuplicateGroup>> findDuplicates(const Connection &connection, DuplicateKind kind,
                                             const Progress &progress = {}, qsizetype limit = 10000);

} // namespace gangmu
