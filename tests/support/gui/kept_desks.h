// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <utility>
#include <vector>

namespace gangmu::test {

/// How to close what benchmarks keep open from one to the next; a window must go before its application.
inline std::vector<std::function<void()>> &keptDesks()
{
    static std::vector<std::function<void()>> desks;
    return desks;
}

inline void closeDesks()
{
    for (const std::function<void()> &close : std::exchange(keptDesks(), {}))
        close();
}

} // namespace gangmu::test
