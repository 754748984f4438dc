// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gangmu {

/// The calling thread lets others of the program go first from now on: what is counted in the background
/// must not hold up what somebody sees. Cannot be taken back. Does nothing where threads share one priority
/// or the system has its own way (see QThreadPool::setThreadPriority).
void stepBack();

} // namespace gangmu
