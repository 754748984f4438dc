// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace gangmu {

/// Fractional sibling order: keys are ASCII strings that sort bytewise; between any two there is always a
/// third, so that a move rewrites one row. An empty argument means "no neighbour on this side".
QString rankBetween(const QString &before, const QString &after);

/// count evenly spread keys, ascending, for siblings that are made together.
QStringList initialRanks(int count);

} // namespace gangmu
