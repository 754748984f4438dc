// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gangmu::test {

/// Gives the tests, and the programs they start, a home and a locale of their own: they neither read nor
/// change the settings of whoever runs them. Call it first in main.
void useTestHome();

} // namespace gangmu::test
