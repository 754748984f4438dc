// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace gangmu::test {

struct LargeSizes
{
    int plans = 5;
    int nodes = 2000;        ///< of all plans together, matrix rows among them
    int organizations = 120; ///< of one region, all of them in the matrix of the first plan
    int targets = 400;       ///< of all plans together
    int matrixRows = 500;    ///< rows of the first plan's matrix; at most nodes / 2
    int standards = 2000;
    int workItems = 500;
};

/// A workspace of a given size, the same for the same seed and sizes (but for ids and times). The first plan
/// takes most of the nodes and the whole matrix: each row has one lead, some a second, and one to seven
/// participants, so that about one cell in twenty-five is filled; every thirtieth row lacks a lead.
Result<void> createLargeWorkspace(const QString &path, quint32 seed = 1, const LargeSizes &sizes = {});

} // namespace gangmu::test
