// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gangmu {

/// Versions of the libraries core runs with (not those it was built with).
QString sqliteVersion();
QString icuVersion();

} // namespace gangmu
