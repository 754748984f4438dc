// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/thread_priority.h"

#ifdef __linux__
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace gangmu {

void stepBack()
{
#ifdef __linux__
    // Linux gives each thread a nice value of its own, which Qt's priorities do not touch.
    constexpr int nice = 10;
    setpriority(PRIO_PROCESS, id_t(syscall(SYS_gettid)), nice);
#endif
}

} // namespace gangmu
