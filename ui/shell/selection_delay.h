// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gangmu {

/// Milliseconds from a move in a list until the window shows what is selected: with an arrow key held down
/// the rows run on, and the way back must not fill with every row passed.
inline constexpr int selectionDelay = 120;

} // namespace gangmu
