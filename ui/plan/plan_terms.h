// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/kinds.h"

#include <QCoreApplication>

namespace gangmu {

/// The words people read for what a plan consists of.
class PlanTerms
{
    Q_DECLARE_TR_FUNCTIONS(PlanTerms)

public:
    static QString kind(PlanNodeKind kind);
    static QString role(ResponsibilityRole role);
    /// The sign of a role, as in the matrix: ● ○ △.
    static QChar sign(ResponsibilityRole role);
    static QString matrixRole(MatrixRole role);
    static QString reviewKind(ReviewKind kind);
    static QString planRole(PlanRole role);
};

} // namespace gangmu
