// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace gangmu::test {

/// A workspace with so many invented standards of all levels, with titles of about twenty characters, and the
/// same for the same seed. Written as plain rows without history: at a million rows that takes some seconds.
Result<void> createLargeCatalogue(const QString &path, int standards, quint32 seed = 1);

/// The same, kept for the next time in the build folder; its path.
QString largeCatalogue(int standards);

} // namespace gangmu::test
