// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"

#include <QString>

namespace gangmu::test {

/// A workspace with so many invented standards of all levels, with titles of about twenty characters, and the
/// same for the same seed. Written as plain rows without history: at a million rows that takes some seconds.
Result<void> createLargeCatalogue(const QString &path, int standards, quint32 seed = 1);

/// How many standards benchmarks work on: a million, or what GANGMU_BENCH_STANDARDS says.
int benchStandards();
/// Where benchmarks keep for the next time what takes long to make: in the temporary folder of the system.
QString benchFolder();
/// A large catalogue that is kept there; its path. Never written to.
QString largeCatalogue(int standards);
/// Reads the one with benchStandards().
const Connection &benchReader();

} // namespace gangmu::test
