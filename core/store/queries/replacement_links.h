// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/domain/standard.h"
#include "core/store/connection.h"

namespace gangmu {

/// A replacement with both its ends.
struct ReplacementLink
{
    StandardId newer;
    QString newerNumber, newerKey;
    StandardState newerState = StandardState::InForce;
    StandardId older; ///< null: not in the catalogue
    QString olderNumber, olderKey;
    StandardState olderState = StandardState::InForce;
    bool partial = false;
};

/// All of them, in the order of the newer number. Cancelled when the progress is.
Result<QList<ReplacementLink>> replacementLinks(const Connection &connection, const Progress &progress = {});

/// Standards that are marked as replaced though no row of the catalogue replaces them: id and number.
Result<QList<std::pair<StandardId, QString>>> replacedWithoutSuccessor(const Connection &connection);

} // namespace gangmu
