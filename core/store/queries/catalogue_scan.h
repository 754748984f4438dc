// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/domain/standard.h"
#include "core/store/connection.h"

#include <functional>

namespace gangmu {

/// The few columns by which rows are compared.
struct ScannedStandard
{
    StandardId id;
    QString number;
    QString key;
    QString title;
    StandardLevel level = StandardLevel::Local;
    StandardState state = StandardState::InForce;
};

/// Calls f for each row in the order of numbers (key, then id). Reads all rows: off the GUI thread.
Result<void> scanStandards(const Connection &connection, const Progress &progress,
                           const std::function<void(const ScannedStandard &)> &f);

/// The same with all columns.
Result<void> scanWholeStandards(const Connection &connection, const Progress &progress,
                                const std::function<void(const Standard &)> &f);

} // namespace gangmu
