// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gangmu {

/// Gives memory that was freed back to the system, after work that took much of it for a while. Some
/// milliseconds; any thread. Does nothing where the C library has no way to ask for it.
void returnFreeMemory();

} // namespace gangmu
