// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <sys/types.h>

namespace gangmu::test {

/// Runs f in a child process and gives its exit code; -1 where it did not exit by itself.
int inChild(const std::function<int()> &f);
/// The same as a user without rights (nobody) where we are root, so that permissions count.
int asNobody(const std::function<int()> &f);

/// A child that runs f, which gets the writing end of a pipe; killed at the latest on destruction.
class Child
{
public:
    explicit Child(const std::function<void(int out)> &f);
    ~Child();
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;

    /// Waits until the child has written once more (or is gone).
    void waitForWrite();
    /// SIGKILL, then waits until it is gone.
    void kill();
    /// The last whole int the child wrote; 0 where it wrote none. Call after kill().
    int lastWritten();

private:
    pid_t m_pid = -1;
    int m_in = -1;
    int m_last = 0;
};

} // namespace gangmu::test
