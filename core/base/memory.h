// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gangmu {

/// Gives memory that was freed back to the system, after work that took much of it for a while. Some
/// milliseconds; any thread. Does nothing where the C library has no way to ask for it.
void returnFreeMemory();

/// From now on large blocks go back to the system as soon as they are freed. Otherwise the C library keeps
/// them for the next time once a few were used, which for a catalogue of a million rows is twenty megabytes.
/// At the start of a program.
void returnLargeBlocksAtOnce();

} // namespace gangmu
